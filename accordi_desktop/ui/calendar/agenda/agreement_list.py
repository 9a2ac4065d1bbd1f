# SPDX-License-Identifier: EUPL-1.2
"""A list whose lines are about agreements: they are picked, opened, and asked for a menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListView

from accordi_desktop.ui.widgets.input.context_menu_pos import context_menu_pos

if TYPE_CHECKING:
    from PySide6.QtCore import QItemSelection
    from PySide6.QtGui import QContextMenuEvent, QKeyEvent
    from PySide6.QtWidgets import QWidget


class AgreementList(QListView):
    """Enter opens the current line's agreement; several are selected with Shift and Ctrl."""

    agreement_activated = Signal(int)
    picked = Signal(tuple)
    menu_wanted = Signal(QPoint)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def agreement_at(self, index: QModelIndex) -> int | None:
        """The agreement a line is about; None for a heading, or no line."""
        raise NotImplementedError

    def selected_ids(self) -> tuple[int, ...]:
        """The agreements of the selected lines, each once, in order."""
        indexes = sorted(self.selectedIndexes(), key=QModelIndex.row)
        found = (self.agreement_at(index) for index in indexes)
        return tuple(dict.fromkeys(one for one in found if one is not None))

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Emit the agreements selected."""
        super().selectionChanged(selected, deselected)
        self.picked.emit(self.selected_ids())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens what is current."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.open_line(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """A menu for what is selected."""
        if self.selected_ids():
            self.menu_wanted.emit(context_menu_pos(self, event))

    def open_line(self, index: QModelIndex) -> None:
        """Open the agreement of a line, if it is about one."""
        agreement_id = self.agreement_at(index)
        if agreement_id is not None:
            self.agreement_activated.emit(agreement_id)
