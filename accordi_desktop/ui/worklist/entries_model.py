# SPDX-License-Identifier: EUPL-1.2
"""The agreements in which one fact is open, as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from accordi_desktop.wording.worklist import word_detail

if TYPE_CHECKING:
    from collections.abc import Sequence

    from accordi_desktop.register.values.worklist import WorklistEntry
    from accordi_desktop.wording import Words

Index = QModelIndex | QPersistentModelIndex
REFERENCE, COUNTERPART, TITLE, DETAIL = range(4)
_NOWHERE = QModelIndex()


class EntriesModel(QAbstractTableModel):
    """One row an agreement; the last column says what the record says, or why it was accepted as unknown."""

    def __init__(self, words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words
        self._entries: tuple[WorklistEntry, ...] = ()

    def show_entries(self, entries: Sequence[WorklistEntry]) -> None:
        """Show these."""
        self.beginResetModel()
        self._entries = tuple(entries)
        self.endResetModel()

    def entry(self, row: int) -> WorklistEntry | None:
        """What is on a line."""
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def row_of(self, agreement_id: int) -> int:
        """The line of an agreement; -1 if it is not here."""
        return next((row for row, one in enumerate(self._entries) if one.agreement_id == agreement_id), -1)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """One row an entry."""
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Reference, counterpart, title, what the record says."""
        return 0 if parent.isValid() else 4

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """The texts."""
        if role != Qt.ItemDataRole.DisplayRole or not index.isValid():
            return None
        entry = self._entries[index.row()]
        texts = (entry.reference, entry.counterpart, entry.title, self._said(entry))
        return texts[index.column()]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """The names of the columns."""
        if orientation is Qt.Orientation.Vertical and role == Qt.ItemDataRole.AccessibleTextRole:
            return self._entries[section].reference
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        names = (self.tr("Reference"), self.tr("Counterpart"), self.tr("Title"), self.tr("What is known"))
        return names[section]

    def _said(self, entry: WorklistEntry) -> str:
        said = word_detail(entry, self._words) or "—"
        return said if entry.note is None else f"{entry.note} ({said})"
