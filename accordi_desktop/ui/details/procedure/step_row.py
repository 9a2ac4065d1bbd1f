# SPDX-License-Identifier: EUPL-1.2
"""One step in the details: ticked when done, with whom it went to, when, and how it ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from accordi_desktop.ui.details.procedure.step_text import ending, is_late, missing, sending, term
from accordi_desktop.ui.details.procedure.step_tick import StepTick
from accordi_desktop.ui.details.reading.entry import joined
from accordi_desktop.ui.details.reading.long_text import text_widget
from accordi_desktop.ui.theme.icons import SMALL, icon
from accordi_desktop.ui.theme.style import GRID
from accordi_desktop.ui.widgets.buttons.buttons import tool_button
from accordi_desktop.ui.widgets.buttons.elided_button import ElidedButton
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel

if TYPE_CHECKING:
    from datetime import date

    from accordi_desktop.register.values.documents import DocumentView
    from accordi_desktop.register.values.procedure import StepView
    from accordi_desktop.wording import Words


class StepRow(QWidget):
    """Emits what the user asks for; the section does it."""

    ticked = Signal(bool)
    edit_requested = Signal()
    remove_requested = Signal()
    move_requested = Signal(int)
    document_requested = Signal(object)

    def __init__(
        self,
        step: StepView,
        words: Words,
        today: date,
        document: DocumentView | None,
        *,
        writable: bool,
    ) -> None:
        super().__init__()
        self.step = step
        said = step.content
        self.tick = StepTick(said.name)
        self.tick.setObjectName(f"step-{step.id}")
        self.tick.setChecked(said.outcome is not None)
        self.tick.setEnabled(writable)
        self._said = QVBoxLayout()
        self._said.setContentsMargins(0, 2 * GRID, 0, 0)  # level with the box
        self._said.setSpacing(0)
        self._fill(words, today, document)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self.tick, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._said, 1)
        if writable:
            row.addWidget(self._more(), 0, Qt.AlignmentFlag.AlignTop)
        self.tick.clicked.connect(self.ticked)
        self.tick.edit_requested.connect(self.edit_requested)
        self.tick.remove_requested.connect(self.remove_requested)
        self.tick.move_requested.connect(self.move_requested)

    def _fill(self, words: Words, today: date, document: DocumentView | None) -> None:
        said = self.step.content
        open_ = said.outcome is None
        self._said.addWidget(text_widget(said.name, said.name, role="body" if open_ else "muted"))
        facts = joined(sending(said, words), "" if is_late(said, today) else term(said, words, today))
        lines = (
            (said.recipient if open_ else "", "muted"),
            (facts, "muted"),
            (term(said, words, today) if is_late(said, today) else "", "error"),
            (missing(said, words), "muted"),
            (ending(said, words), "muted"),
        )
        for text, role in lines:
            if text:
                self._said.addWidget(PlainLabel(text, role=role))
        if said.note:
            self._said.addWidget(text_widget(said.note, words.field("steps.note"), role="muted"))
        if document is not None:
            self._said.addWidget(self._document_button(document))
        spoken = (text for text, _role in lines if text)
        self.tick.setAccessibleDescription(joined(*spoken))

    def _document_button(self, document: DocumentView) -> ElidedButton:
        button = ElidedButton(document.content.file_name)
        button.setObjectName(f"step-{self.step.id}-document")
        button.setProperty("kind", "flat")
        button.setProperty("link", True)
        button.setIcon(icon("document"))
        button.setIconSize(QSize(SMALL, SMALL))
        button.clicked.connect(lambda _checked=False: self.document_requested.emit(document))
        return button

    def _more(self) -> QToolButton:
        more = tool_button("more", self.tr("More on {name}").format(name=self.step.content.name))
        more.setObjectName(f"step-{self.step.id}-more")
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(more)
        self.menu.addAction(self.tr("Change…"), self.edit_requested.emit)
        self.menu.addAction(self.tr("Move up"), lambda: self.move_requested.emit(-1))
        self.menu.addAction(self.tr("Move down"), lambda: self.move_requested.emit(1))
        self.menu.addAction(self.tr("Remove"), self.remove_requested.emit)
        more.setMenu(self.menu)
        return more
