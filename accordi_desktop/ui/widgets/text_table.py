# SPDX-License-Identifier: EUPL-1.2
"""A table of texts over rows that are values: what every small read-only table of the window needs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from collections.abc import Sequence

Index = QModelIndex | QPersistentModelIndex
Row = TypeVar("Row")


class TextTableModel(QAbstractTableModel, Generic[Row]):
    """One line a row, one column a name in `heads`; a subclass gives the texts.

    `naming` is the column whose text names a row to a screen reader.
    """

    heads: tuple[str, ...] = ()
    naming = 0

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()

    def text(self, row: Row, column: int) -> str:
        """What a cell says."""
        raise NotImplementedError

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these in place of those before."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def row(self, line: int) -> Row | None:
        """What is on a line; None where there is none."""
        return self.rows[line] if 0 <= line < len(self.rows) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One line a row."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One column a name."""
        return 0 if parent.isValid() else len(self.heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The texts."""
        if role != Qt.ItemDataRole.DisplayRole or not index.isValid():
            return None
        return self.text(self.rows[index.row()], index.column())

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The names of the columns; those of the rows are spoken only."""
        if orientation is Qt.Orientation.Vertical and role == Qt.ItemDataRole.AccessibleTextRole:
            return self.text(self.rows[section], self.naming)
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return self.heads[section]
