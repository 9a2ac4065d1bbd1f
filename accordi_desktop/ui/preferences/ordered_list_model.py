# SPDX-License-Identifier: EUPL-1.2
"""A list of the office whose rows are added, removed and moved."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex

if TYPE_CHECKING:
    from collections.abc import Sequence

Index = QModelIndex | QPersistentModelIndex
Item = TypeVar("Item")


class OrderedListModel(QAbstractListModel, Generic[Item]):
    """One row an item, in the office's order; a subclass gives its text."""

    def __init__(self, items: Sequence[Item], parent: QObject) -> None:
        super().__init__(parent)
        self.items = list(items)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One row an item."""
        return 0 if parent.isValid() else len(self.items)

    def change(self, row: int, item: Item) -> None:
        """Put another item in the place of one."""
        self.items[row] = item
        self.dataChanged.emit(self.index(row), self.index(row))

    def insert(self, row: int, item: Item) -> None:
        """Put a new item before a row, or at the end."""
        self.beginInsertRows(QModelIndex(), row, row)
        self.items.insert(row, item)
        self.endInsertRows()

    def remove(self, row: int) -> None:
        """Remove an item."""
        self.beginRemoveRows(QModelIndex(), row, row)
        del self.items[row]
        self.endRemoveRows()

    def move(self, row: int, by: int) -> bool:
        """Move an item one up (-1) or down (1); False where it already is first or last."""
        to = row + by
        if not (0 <= row < len(self.items) and 0 <= to < len(self.items)):
            return False
        self.beginMoveRows(QModelIndex(), row, row, QModelIndex(), to + (1 if by > 0 else 0))
        self.items.insert(to, self.items.pop(row))
        self.endMoveRows()
        return True
