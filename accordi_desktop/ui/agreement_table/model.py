# SPDX-License-Identifier: EUPL-1.2
"""The table's model: an ordered array of ids, and rows fetched page by page when they are looked at."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from accordi_desktop.register.values.query import Column
from accordi_desktop.ui.agreement_table.cells import COLUMNS, cell_text, spoken_cell, spoken_row

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from accordi_desktop.register.values.views import AgreementRow
    from accordi_desktop.ui.context.context import AppContext

_PAGE = 64
_MOST_ROWS_KEPT = 4096
_DISPLAY = Qt.ItemDataRole.DisplayRole
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole
_NOWHERE = QModelIndex()

Index = QModelIndex | QPersistentModelIndex


class AgreementsModel(QAbstractTableModel):
    """Shows what it is given: the first rows of a list at once, the ids of all when they are read."""

    def __init__(self, context: AppContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        # The day the rows are of; None for today.
        self.as_of: date | None = None
        # The column in which the whole line is said: the first that is shown.
        self.leading = COLUMNS[0]
        self._ids: array[int] = array("q")
        self._rows: dict[int, AgreementRow] = {}
        self.headers = {
            Column.REFERENCE: self.tr("Reference"),
            Column.COUNTERPART: self.tr("Counterpart"),
            Column.CITY: self.tr("City"),
            Column.COUNTRY: self.tr("Country"),
            Column.TITLE: self.tr("Title"),
            Column.KIND: self.tr("Kind"),
            Column.SIGNED: self.tr("Signed"),
            Column.END: self.tr("End"),
            Column.STATUS: self.tr("Status"),
            Column.SECTORS: self.tr("Sectors"),
            Column.RENEWALS: self.tr("Renewals"),
            Column.PROCEDURE: self.tr("Procedure"),
        }

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """As many as there are ids."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """All columns; the header hides what is not chosen."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = _DISPLAY) -> str | None:
        """The text shown or spoken; the delegate paints everything else."""
        if role not in (_DISPLAY, _SPOKEN) or not index.isValid():
            return None
        row = self.row_at(index.row())
        if row is None:
            return None
        column = COLUMNS[index.column()]
        if role == _SPOKEN:
            if column is self.leading:
                return spoken_row(row, self.headers, self._context.words)
            return spoken_cell(row, column, self.headers, self._context.words)
        return cell_text(row, column, self._context.words)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> str | None:
        """The names of the columns; those of the rows are their references, spoken only."""
        if orientation is Qt.Orientation.Vertical and role == _SPOKEN:
            row = self.row_at(section)
            return str(section + 1) if row is None else row.reference
        shown = role == _DISPLAY and orientation is Qt.Orientation.Horizontal
        return self.headers[COLUMNS[section]] if shown and 0 <= section < len(COLUMNS) else None

    def ids(self) -> array[int]:
        """The ids shown, in order."""
        return self._ids

    def id_at(self, row: int) -> int | None:
        """The agreement on a line."""
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def row_of(self, agreement_id: int) -> int | None:
        """The line of an agreement, if it is shown."""
        try:
            return self._ids.index(agreement_id)
        except ValueError:
            return None

    def row_at(self, row_number: int) -> AgreementRow | None:
        """What is on a line, read with its neighbours if need be; None if it is gone from the register."""
        agreement_id = self._ids[row_number]
        row = self._rows.get(agreement_id)
        if row is None:
            self._fetch(row_number // _PAGE * _PAGE)
            row = self._rows.get(agreement_id)
        return row

    def show_rows(self, rows: Sequence[AgreementRow]) -> None:
        """Begin another list by its first rows."""
        self.beginResetModel()
        self._ids = array("q", [row.id for row in rows])
        self._rows = {row.id: row for row in rows}
        self.endResetModel()

    def show_ids(self, ids: array[int]) -> None:
        """Show the whole list; where it only goes on after what is shown, nothing else moves."""
        shown = len(self._ids)
        if ids == self._ids:
            return
        if len(ids) > shown and ids[:shown] == self._ids:
            self.beginInsertRows(QModelIndex(), shown, len(ids) - 1)
            self._ids = ids
            self.endInsertRows()
            return
        self.beginResetModel()
        self._ids = ids
        self.endResetModel()

    def forget_rows(self) -> None:
        """The register has changed: read again what is looked at."""
        self._rows.clear()
        if self._ids:
            corner = self.index(len(self._ids) - 1, len(COLUMNS) - 1)
            self.dataChanged.emit(self.index(0, 0), corner)

    def _fetch(self, first: int) -> None:
        if self._context.register is None:
            return
        if len(self._rows) > _MOST_ROWS_KEPT:
            self._rows.clear()
        wanted = self._ids[first : first + _PAGE]
        self._rows.update((row.id, row) for row in self._context.register.agreements.rows(wanted, self.as_of))
