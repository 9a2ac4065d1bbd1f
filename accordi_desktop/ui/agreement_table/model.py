# SPDX-License-Identifier: EUPL-1.2
"""The table's model: an ordered array of ids, and rows read page by page once they are looked at.

The rows are read behind the window: until they are there a line is empty, or shows what it showed before.
"""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer

from accordi_desktop.register.values.lists.query import Column
from accordi_desktop.ui.agreement_table.cells import COLUMNS, cell_text, spoken_cell, spoken_row

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from accordi_desktop.register.values.views import AgreementRow
    from accordi_desktop.ui.context.context import AppContext
    from accordi_desktop.ui.context.tasks import Task

_PAGE = 64
_MOST_PAGES = 3  # as many as can be in view: those scrolled past are not read
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
        self._asked: set[int] = set()  # the pages that are read or are to be
        self._pages_waiting: list[int] = []
        self._task: Task | None = None
        self._stale = False
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
        """What is on a line as far as it is read; None until then, and if it is gone from the register."""
        row = self._rows.get(self._ids[row_number])
        page = row_number // _PAGE
        if page not in self._asked and (row is None or self._stale):
            self._ask(page)
        return row

    def show_rows(self, rows: Sequence[AgreementRow]) -> None:
        """Begin another list by its first rows."""
        self.beginResetModel()
        self._ids = array("q", [row.id for row in rows])
        self._rows = {row.id: row for row in rows}
        self._begin_anew(stale=False)
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
        self._begin_anew(stale=self._stale)
        self.endResetModel()

    def forget_rows(self) -> None:
        """The register has changed: read again what is looked at."""
        self._begin_anew(stale=True)
        self._tell(0, len(self._ids) - 1)

    @property
    def reading(self) -> bool:
        """Whether rows that were looked at are still to come."""
        return self._task is not None

    def _begin_anew(self, *, stale: bool) -> None:
        """Nothing that is being read is taken; `stale` rows are shown until they are read again."""
        self._stale = stale
        self._asked.clear()
        self._pages_waiting.clear()
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _ask(self, page: int) -> None:
        self._asked.add(page)
        self._pages_waiting.append(page)
        if self._task is None:
            # Once all lines in view have asked: they are read together.
            QTimer.singleShot(0, self, self._read)

    def _read(self) -> None:
        register = self._context.register
        if register is None or self._task is not None or not self._pages_waiting:
            return
        for passed in self._pages_waiting[:-_MOST_PAGES]:
            self._asked.discard(passed)
        pages = self._pages_waiting[-_MOST_PAGES:]
        self._pages_waiting.clear()
        ids = array("q")
        for page in pages:
            ids += self._ids[page * _PAGE : (page + 1) * _PAGE]
        as_of = self.as_of
        self._task = self._context.run(
            lambda _progress: register.agreements.rows(ids, as_of),
            lambda rows: self._take(pages, ids, rows),
            ended=self._ended,
            owner=self,
        )

    def _ended(self) -> None:
        self._task = None

    def _take(self, pages: Sequence[int], ids: array[int], rows: Sequence[AgreementRow]) -> None:
        if len(self._rows) > _MOST_ROWS_KEPT:
            self._rows.clear()
            self._asked = set(pages)
        for gone in ids:
            self._rows.pop(gone, None)
        self._rows.update((row.id, row) for row in rows)
        for page in pages:
            self._tell(page * _PAGE, min((page + 1) * _PAGE, len(self._ids)) - 1)
        self._read()

    def _tell(self, first: int, last: int) -> None:
        """Tell the view that these lines show something else."""
        if 0 <= first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(COLUMNS) - 1))
