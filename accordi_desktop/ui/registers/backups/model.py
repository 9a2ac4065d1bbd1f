# SPDX-License-Identifier: EUPL-1.2
"""The backups as a table: when, why, and what is in each."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from accordi_desktop.ui.widgets.text_table import Index, TextTableModel

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from accordi_desktop.backup.folder import Backup
    from accordi_desktop.wording import Words

_AGREEMENTS = 2


class BackupsModel(TextTableModel["Backup"]):
    """Newest first, as they are given."""

    def __init__(self, words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words
        self.heads = (
            self.tr("Made on"),
            self.tr("Reason"),
            self.tr("Agreements"),
            self.tr("Last change"),
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The texts; numbers stand at the right."""
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == _AGREEMENTS:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return super().data(index, role)

    def text(self, row: Backup, column: int) -> str:
        """When, why, how many agreements, the last change."""
        manifest = row.manifest
        if column == 0:
            return moment(manifest.made_at)
        if column == 1:
            return self._words.label(manifest.reason)
        if column == _AGREEMENTS:
            return str(manifest.contents.agreements)
        return moment(manifest.contents.last_change_at)


def moment(text: str) -> str:
    """A moment as the user's clock shows it: "23/11/2026 09:00"; a dash where there is none."""
    try:
        return f"{datetime.fromisoformat(text).astimezone():%d/%m/%Y %H:%M}"
    except ValueError:
        return "–"
