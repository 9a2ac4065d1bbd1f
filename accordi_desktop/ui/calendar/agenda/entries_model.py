# SPDX-License-Identifier: EUPL-1.2
"""Deadlines as a list, under headings where they are grouped."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from accordi_desktop.register.values.views import Deadline
from accordi_desktop.ui.calendar.marks.marks import sentence
from accordi_desktop.ui.widgets.labels.plain_label import plain_tip

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from accordi_desktop.ui.calendar.agenda.layout import AgendaGroup
    from accordi_desktop.wording import Words

Index = QModelIndex | QPersistentModelIndex
ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Heading:
    """The line over a group of deadlines; `folded` is None where the group cannot be folded."""

    text: str
    year: int = 0
    folded: bool | None = None


class EntriesModel(QAbstractListModel):
    """Rows are deadlines or headings; headings can be neither selected nor opened.

    What is known by its year only is folded under one line, until somebody unfolds it: on its day is nothing.
    """

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._groups: tuple[AgendaGroup, ...] = ()
        self._unfolded: set[int] = set()
        self._rows: tuple[Deadline | Heading, ...] = ()

    def setEntries(self, deadlines: Sequence[Deadline]) -> None:
        """Show these, without headings."""
        self._groups = ()
        self._reset(tuple(deadlines))

    def setGroups(self, groups: Sequence[AgendaGroup]) -> None:
        """Show these, each group under its month or year."""
        self._groups = tuple(groups)
        self._reset(self._grouped())

    def toggle(self, index: Index) -> bool:
        """Fold or unfold the group under a heading; False where there is none to fold."""
        row = self._rows[index.row()] if 0 <= index.row() < len(self._rows) else None
        if not isinstance(row, Heading) or row.folded is None:
            return False
        self._unfolded ^= {row.year}
        row_number, rows = index.row(), self._grouped()
        changed = len(rows) - len(self._rows)
        # The heading tells of it once the lines have come or gone, as the rules of Qt want it.
        rest = rows[row_number + 1 :]
        if changed > 0:
            self.beginInsertRows(QModelIndex(), row_number + 1, row_number + changed)
            self._rows = (*self._rows[: row_number + 1], *rest)
            self.endInsertRows()
        else:
            self.beginRemoveRows(QModelIndex(), row_number + 1, row_number - changed)
            self._rows = (*self._rows[: row_number + 1], *rest)
            self.endRemoveRows()
        self._rows = rows
        heading = self.index(row_number, 0)
        self.dataChanged.emit(heading, heading)
        return True

    def row_from(self, day: date) -> int:
        """The line of the first group that reaches to a day or beyond it; the last line where none does."""
        for row, entry in enumerate(self._rows):
            if isinstance(entry, Deadline) and entry.on.latest >= day:
                return max(row - 1, 0) if isinstance(self._rows[row - 1], Heading) else row
        return max(len(self._rows) - 1, 0)

    def deadline_at(self, index: Index) -> Deadline | None:
        """The deadline of a row, None for a heading."""
        if not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        return row if isinstance(row, Deadline) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Deadlines and headings."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings are only read."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        return flags if self.deadline_at(index) is None else flags | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A sentence for whoever cannot see the drawing; the deadline itself for whoever draws."""
        if not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ENTRY_ROLE:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._spoken(row) if isinstance(row, Heading) else sentence(self._words, row)
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(row, Deadline):
            return plain_tip(sentence(self._words, row))
        return None

    def _grouped(self) -> tuple[Deadline | Heading, ...]:
        rows: list[Deadline | Heading] = []
        for group in self._groups:
            heading = self._heading(group)
            rows.append(heading)
            if not heading.folded:
                rows.extend(group.deadlines)
        return tuple(rows)

    def _reset(self, rows: tuple[Deadline | Heading, ...]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def _heading(self, group: AgendaGroup) -> Heading:
        text = self._words.long_date(group.span)
        if group.span.month is not None:
            return Heading(text[:1].upper() + text[1:])
        year = group.span.year or 0
        counted = self.tr("{year}: %n without a day", "", len(group.deadlines)).format(year=text)
        return Heading(counted, year, year not in self._unfolded)

    def _spoken(self, heading: Heading) -> str:
        if heading.folded is None:
            return heading.text
        return f"{heading.text}, {self.tr('folded') if heading.folded else self.tr('unfolded')}"
