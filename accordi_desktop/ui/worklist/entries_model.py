# SPDX-License-Identifier: EUPL-1.2
"""The agreements in which one fact is open, as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accordi_desktop.register.values.worklist import WorklistEntry
from accordi_desktop.ui.widgets.text_table import TextTableModel
from accordi_desktop.wording.subjects.worklist import word_detail

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from accordi_desktop.wording import Words

REFERENCE, COUNTERPART, TITLE, DETAIL = range(4)


class EntriesModel(TextTableModel[WorklistEntry]):
    """One row an agreement; the last column says what the record says, or why it was accepted as unknown."""

    def __init__(self, words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words
        self.heads = (
            self.tr("Reference"),
            self.tr("Counterpart"),
            self.tr("Title"),
            self.tr("What is known"),
        )

    def row_of(self, agreement_id: int) -> int:
        """The line of an agreement; -1 if it is not here."""
        return next((row for row, one in enumerate(self.rows) if one.agreement_id == agreement_id), -1)

    def text(self, row: WorklistEntry, column: int) -> str:
        """Reference, counterpart, title, what the record says."""
        return (row.reference, row.counterpart, row.title, self._said(row))[column]

    def _said(self, entry: WorklistEntry) -> str:
        said = word_detail(entry, self._words) or "—"
        return said if entry.note is None else f"{entry.note} ({said})"
