# SPDX-License-Identifier: EUPL-1.2
"""A list of deadlines to read, open and select; as lines under each other, or as chips in a lane."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QListView

from accordi_desktop.ui.calendar.agreement_list import AgreementList
from accordi_desktop.ui.calendar.entries_model import EntriesModel
from accordi_desktop.ui.calendar.entry_delegate import ChipDelegate, EntryDelegate

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex
    from PySide6.QtWidgets import QWidget

    from accordi_desktop.wording import Words

_SELECTING = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier

_BATCH = 500


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

    def agreement_at(self, index: QModelIndex) -> int | None:
        """The agreement of a deadline."""
        deadline = self.entries.deadline_at(index)
        return None if deadline is None else deadline.agreement_id

    def _click(self, index: QModelIndex) -> None:
        if not QApplication.keyboardModifiers() & _SELECTING:
            self.open_line(index)
