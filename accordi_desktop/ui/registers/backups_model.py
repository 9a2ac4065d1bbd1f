# SPDX-License-Identifier: EUPL-1.2
"""The backups as a table: when, why, and what is in each."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from accordi_desktop.backup.folder import Backup
    from accordi_desktop.wording import Words

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class BackupsModel(QAbstractTableModel):
    """Newest first, as they are given."""

    def __init__(self, words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words
        self._backups: tuple[Backup, ...] = ()
        self._heads = (
            self.tr("Made on"),
            self.tr("Reason"),
            self.tr("Agreements"),
            self.tr("Last change"),
        )

    def show(self, backups: tuple[Backup, ...]) -> None:
        """Show these."""
        self.beginResetModel()
        self._backups = backups
        self.endResetModel()

    def backup(self, row: int) -> Backup:
        """The backup of a row."""
        return self._backups[row]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """A row a backup."""
        return 0 if parent.isValid() else len(self._backups)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """When, why, how many agreements, the last change."""
        return 0 if parent.isValid() else len(self._heads)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401
        """The names of the columns; those of the rows are their moments, spoken only."""
        if orientation is Qt.Orientation.Vertical and role == Qt.ItemDataRole.AccessibleTextRole:
            return self._text(self._backups[section], 0)
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """The texts; numbers stand at the right."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(self._backups[index.row()], index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == 2:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def _text(self, backup: Backup, column: int) -> str:
        manifest = backup.manifest
        if column == 0:
            return moment(manifest.made_at)
        if column == 1:
            return self._words.label(manifest.reason)
        if column == 2:
            return str(manifest.contents.agreements)
        return moment(manifest.contents.last_change_at)


def moment(text: str) -> str:
    """A moment as the user's clock shows it: "23/11/2026 09:00"; a dash where there is none."""
    try:
        return f"{datetime.fromisoformat(text).astimezone():%d/%m/%Y %H:%M}"
    except ValueError:
        return "–"
