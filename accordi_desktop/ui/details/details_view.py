# SPDX-License-Identifier: EUPL-1.2
"""The right side of the window: one agreement, read and edited in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from accordi_desktop.model.errors import AccordiError, UnknownReferenceError
from accordi_desktop.ui.details.banner import Banner
from accordi_desktop.ui.details.folding import Folding
from accordi_desktop.ui.details.header import Header
from accordi_desktop.ui.details.reading.read_pane import ReadPane
from accordi_desktop.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction

    from accordi_desktop.register.views import AgreementSheet, ChangeSet
    from accordi_desktop.ui.desk import Desk


class DetailsView(QWidget):
    """Shows an agreement; nothing typed is lost without asking."""

    saved = Signal(int)
    dirty_changed = Signal(bool)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._sheet: AgreementSheet | None = None
        self.header = Header()
        self.banner = Banner()
        folding = Folding()
        self.read_pane = ReadPane(folding)
        self._empty = EmptyState(
            "details", self.tr("Choose an agreement"), self.tr("What it says is shown here.")
        )
        self._stack = QStackedWidget()
        self._page = QWidget()
        column = QVBoxLayout(self._page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.banner, self.header, self.read_pane):
            column.addWidget(widget)
        column.setStretchFactor(self.read_pane, 1)
        for page in (self._empty, self._page):
            self._stack.addWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        self.setMinimumWidth(340)
        self.header.edit_requested.connect(self.edit)
        desk.register_changed.connect(lambda: self.show_agreement(None))
        desk.changed.connect(self._changed)

    def set_actions(self, primary: QAction, others: list[QAction]) -> None:
        """What can be done to the agreement: one as a button, the others in a menu."""
        self.header.set_actions(primary, others)

    def show_agreement(self, agreement_id: int | None) -> None:
        """Read that agreement, or none; what was being typed is gone, so `leave` comes first."""
        self._sheet = self._read(agreement_id)
        self._show()

    def new_agreement(self) -> None:
        """Begin a new agreement."""

    def duplicate(self, agreement_id: int) -> None:
        """Begin a new agreement with the content of another."""

    def edit(self) -> None:
        """Begin to edit what is shown."""

    def is_dirty(self) -> bool:
        """Whether something typed is not saved."""
        return False

    def save(self) -> None:
        """Save what was typed."""

    def discard(self) -> None:
        """Give up what was typed."""

    def leave(self, then: Callable[[], None]) -> None:
        """Go on once what was typed is saved or given up."""
        then()

    def focus_first(self) -> None:
        """Put the keyboard where one begins."""
        self.header.edit_button.setFocus()

    def _read(self, agreement_id: int | None) -> AgreementSheet | None:
        register = self._desk.register
        if register is None or agreement_id is None:
            return None
        try:
            return register.sheet(agreement_id)
        except UnknownReferenceError:
            return None
        except AccordiError as error:
            self._desk.failed.emit(self._desk.words.error(error))
            return None

    def _show(self) -> None:
        sheet = self._sheet
        if sheet is None:
            self._stack.setCurrentWidget(self._empty)
            return
        register = self._desk.register
        writable = register is not None and not register.read_only and not sheet.deleted
        self.banner.say(self.tr("This agreement is in the bin.") if sheet.deleted else "", "bin")
        self.header.show_sheet(sheet, self._desk.words, writable=writable)
        self.read_pane.show_sheet(sheet, self._desk.words)
        self._stack.setCurrentWidget(self._page)

    def _changed(self, _change: ChangeSet) -> None:
        if self._sheet is not None:
            self.show_agreement(self._sheet.id)
