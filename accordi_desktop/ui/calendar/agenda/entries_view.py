# SPDX-License-Identifier: EUPL-1.2
"""A list of deadlines to read, open and select; one below the other, or as chips in a row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QListView

from accordi_desktop.ui.calendar.agenda.agreement_list import AgreementList
from accordi_desktop.ui.calendar.agenda.delegate import ChipDelegate, EntryDelegate
from accordi_desktop.ui.calendar.agenda.entries_model import EntriesModel

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from accordi_desktop.wording import Words

_SELECTING = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier

_BATCH = 500
_FOLDING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Left, Qt.Key.Key_Right)


class EntriesView(AgreementList):
    """Click or Enter opens an agreement; Shift and Ctrl select several instead."""

    def __init__(
        self, words: Words, name: str, parent: QWidget | None = None, *, as_chips: bool = False
    ) -> None:
        super().__init__(name, parent)
        self.entries = EntriesModel(words, self)
        self.setModel(self.entries)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        # A long list is laid out in parts: the first are seen at once.
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_BATCH)
        if as_chips:
            self.setFlow(QListView.Flow.LeftToRight)
            self.setWrapping(True)
            self.setSpacing(2)
            self.setItemDelegate(ChipDelegate(words, self))
        else:
            self.setItemDelegate(EntryDelegate(words, self))
        self.clicked.connect(self._click)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Space and the arrows to the sides fold and unfold the group under a heading."""
        if event.key() in _FOLDING and self.entries.toggle(self.currentIndex()):
            return
        super().keyPressEvent(event)

    def scroll_to_row(self, row: int) -> None:
        """Bring a line to the top, however far down it is."""
        index = self.entries.index(row, 0)
        # A list that is laid out in parts does not know yet where a line far down will be.
        self.setLayoutMode(QListView.LayoutMode.SinglePass)
        self.executeDelayedItemsLayout()
        self.scrollTo(index, QListView.ScrollHint.PositionAtTop)
        self.setLayoutMode(QListView.LayoutMode.Batched)

    def agreement_at(self, index: QModelIndex) -> int | None:
        """The agreement of a deadline."""
        deadline = self.entries.deadline_at(index)
        return None if deadline is None else deadline.agreement_id

    def _click(self, index: QModelIndex) -> None:
        if self.entries.toggle(index):
            return
        if not QApplication.keyboardModifiers() & _SELECTING:
            self.open_line(index)
