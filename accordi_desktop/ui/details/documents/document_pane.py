# SPDX-License-Identifier: EUPL-1.2
"""A PDF in place of the details: its pages, the text searched in it, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from accordi_desktop.model.errors import AccordiError
from accordi_desktop.ui.pdf.page_bar import PageBar
from accordi_desktop.ui.pdf.search_bar import SearchBar
from accordi_desktop.ui.pdf.view import PdfView
from accordi_desktop.ui.theme.style import GAP, GRID
from accordi_desktop.ui.widgets.buttons.buttons import tool_button
from accordi_desktop.ui.widgets.empty_state import EmptyState
from accordi_desktop.ui.widgets.labels.elided_label import ElidedLabel

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QHideEvent, QShowEvent

    from accordi_desktop.register.values.documents import DocumentView
    from accordi_desktop.ui.context.context import AppContext
    from accordi_desktop.ui.details.documents.document_actions import DocumentActions


class DocumentPane(QWidget):
    """Esc goes back, Ctrl+F to the search, Ctrl with plus, minus and zero changes the size."""

    closed = Signal()

    def __init__(
        self, context: AppContext, agreement_actions: DocumentActions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._agreement_actions = agreement_actions
        self._document: DocumentView | None = None
        self._path: Path | None = None
        self._page = 0
        self.name = ElidedLabel(role="heading")
        self.back_button = tool_button("back", self.tr("Back to the agreement"), self.closed.emit)
        self.outside_button = tool_button(
            "open", self.tr("Open with the system’s program"), self._open_outside
        )
        self.copy_button = tool_button("save", self.tr("Save a copy…"), self._save_copy)
        self.view = PdfView(context.tasks)
        self.pages = PageBar(self.view)
        self.search = SearchBar(context.tasks, self.view)
        self.unreadable = EmptyState("error", self.tr("This document cannot be shown"))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.unreadable)
        self._lay_out()
        self.view.failed.connect(self._fail)

    def show_document(self, document: DocumentView, path: Path) -> None:
        """Show the first page, as soon as the pane is shown itself."""
        self._document, self._path, self._page = document, path, 0
        self.name.setText(document.content.file_name)
        if self.isVisible():
            self._open()

    def showEvent(self, event: QShowEvent) -> None:
        """Open what is to be shown, at the page where one was."""
        super().showEvent(event)
        if self.view.reader is None:
            self._open()

    def hideEvent(self, event: QHideEvent) -> None:
        """Close the file when the pane is hidden."""
        super().hideEvent(event)
        self._page = self.view.page
        self.search.forget()
        self.view.forget()

    def event(self, event: QEvent) -> bool:
        """Here Ctrl+F looks through the document, not through the register."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            find = event.matches(QKeySequence.StandardKey.Find)
            if find or event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc and Ctrl+F; what else the page knows."""
        if event.matches(QKeySequence.StandardKey.Find):
            self.search.field.setFocus()
            self.search.field.selectAll()
        elif event.key() == Qt.Key.Key_Escape:
            self._go_back()
        elif event.key() == Qt.Key.Key_F3:
            self.search.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)

    def _open(self) -> None:
        if self._path is not None:
            self.search.forget()
            self._say_fine(fine=True)
            self.view.open(self._path, self._page)
            self.view.label.setFocus()

    def _go_back(self) -> None:
        """From the search to the page, from the page to the agreement."""
        if self.search.field.hasFocus():
            self.view.label.setFocus()
        else:
            self.closed.emit()

    def _open_outside(self) -> None:
        if self._document is not None:
            self._agreement_actions.open_outside(self._document)

    def _save_copy(self) -> None:
        if self._document is not None:
            self._agreement_actions.save_copy(self._document)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, AccordiError):
            raise error
        self.view.forget()
        self.unreadable.setTexts(self.tr("This document cannot be shown"), self._context.words.error(error))
        self._say_fine(fine=False)
        self.back_button.setFocus()

    def _say_fine(self, *, fine: bool) -> None:
        self._stack.setCurrentWidget(self.view if fine else self.unreadable)
        self.pages.setVisible(fine)
        self.search.setVisible(fine)
        self.pages.follow()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(self.back_button)
        head.addWidget(self.name, 1)
        head.addWidget(self.outside_button)
        head.addWidget(self.copy_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GAP, GAP, GAP)
        column.setSpacing(GAP)
        column.addLayout(head)
        column.addWidget(self.pages)
        column.addWidget(self.search)
        column.addWidget(self._stack, 1)
