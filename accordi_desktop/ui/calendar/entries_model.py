# SPDX-License-Identifier: EUPL-1.2
"""Deadlines as a list, under headings where they are grouped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from accordi_desktop.register.views import Deadline
from accordi_desktop.ui.calendar.marks import sentence
from accordi_desktop.ui.widgets.plain_label import plain_tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from accordi_desktop.model.partial_date import PartialDate
    from accordi_desktop.ui.calendar.layout import AgendaGroup
    from accordi_desktop.wording import Words

Index = QModelIndex | QPersistentModelIndex
ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1


class EntriesModel(QAbstractListModel):
    """Rows are deadlines or headings; headings can be neither selected nor opened."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._rows: tuple[Deadline | str, ...] = ()

    def setEntries(self, deadlines: Sequence[Deadline]) -> None:
        """Show these, without headings."""
        self._reset(tuple(deadlines))

    def setGroups(self, groups: Sequence[AgendaGroup]) -> None:
        """Show these, each group under its month or year."""
        rows: list[Deadline | str] = []
        for group in groups:
            rows.append(self._heading(group.span))
            rows.extend(group.deadlines)
        self._reset(tuple(rows))

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
            return row if isinstance(row, str) else sentence(self._words, row)
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(row, Deadline):
            return plain_tip(sentence(self._words, row))
        return None

    def _reset(self, rows: tuple[Deadline | str, ...]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def _heading(self, span: PartialDate) -> str:
        text = self._words.long_date(span)
        if span.month is None:
            return self.tr("{year}, month unknown").format(year=text)
        return text[:1].upper() + text[1:]
