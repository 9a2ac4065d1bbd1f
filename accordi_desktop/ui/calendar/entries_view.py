# SPDX-License-Identifier: EUPL-1.2
"""A list of deadlines to read, open and select; as lines under each other, or as chips in a lane."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView

from accordi_desktop.ui.calendar.entries_model import EntriesModel
from accordi_desktop.ui.calendar.entry_delegate import ChipDelegate, EntryDelegate
from accordi_desktop.ui.calendar.layout import agreement_ids

if TYPE_CHECKING:
    from PySide6.QtCore import QItemSelection, QModelIndex
    from PySide6.QtGui import QContextMenuEvent, QKeyEvent
    from PySide6.QtWidgets import QWidget

    from accordi_desktop.wording import Words

_SELECTING = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier

_BATCH = 500


class EntriesView(QListView):
    """Click or Enter opens an agreement; Shift and Ctrl select several instead."""

    agreement_activated = Signal(int)
    picked = Signal(tuple)
    menu_wanted = Signal(QPoint)

    def __init__(
        self, words: Words, name: str, parent: QWidget | None = None, *, as_chips: bool = False
    ) -> None:
        super().__init__(parent)
        self.entries = EntriesModel(words, self)
        self.setModel(self.entries)
        self.setAccessibleName(name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
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

    def selected_ids(self) -> tuple[int, ...]:
        """The agreements of the selected rows, in order."""
        indexes = sorted(self.selectedIndexes(), key=lambda index: index.row())
        found = (self.entries.deadline_at(index) for index in indexes)
        return agreement_ids(one for one in found if one is not None)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell which agreements are picked."""
        super().selectionChanged(selected, deselected)
        self.picked.emit(self.selected_ids())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens what is current."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """A menu for what is selected."""
        point = event.pos()
        if event.reason() is not event.Reason.Mouse:
            point = self.visualRect(self.currentIndex()).center()
        if self.selected_ids():
            self.menu_wanted.emit(self.viewport().mapToGlobal(point))

    def _click(self, index: QModelIndex) -> None:
        if not QApplication.keyboardModifiers() & _SELECTING:
            self._open(index)

    def _open(self, index: QModelIndex) -> None:
        deadline = self.entries.deadline_at(index)
        if deadline is not None:
            self.agreement_activated.emit(deadline.agreement_id)
