# SPDX-License-Identifier: EUPL-1.2
"""All reminders as a table: by when, about what, how long there is, and until when they are put off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accordi_desktop.register.values.reminders import Reminder
from accordi_desktop.ui.widgets.text_table import TextTableModel
from accordi_desktop.wording.subjects.reminders import matter, time_left

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtCore import QObject

    from accordi_desktop.wording import Words

DECISION, REFERENCE, MATTER, LEFT, PUT_OFF = range(5)


class RemindersModel(TextTableModel[Reminder]):
    """One row a reminder, the nearest decision first."""

    naming = REFERENCE

    def __init__(self, words: Words, today: date, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words
        self._today = today
        self.heads = (
            self.tr("Decide by"),
            self.tr("Reference"),
            self.tr("About"),
            self.tr("Time left"),
            self.tr("Put off until"),
        )

    def show_reminders(self, reminders: Sequence[Reminder], today: date) -> None:
        """Show these, as they stand on a day."""
        self._today = today
        self.show_rows(reminders)

    def text(self, row: Reminder, column: int) -> str:
        """Dates, the agreement, the subject of the decision, the days left."""
        words = self._words
        match column:
            case 0:
                return words.day(row.key.decision_on)
            case 1:
                return row.reference
            case 2:
                return matter(row, words)
            case 3:
                return time_left(row, words, self._today)
            case _:
                return "" if row.snoozed_until is None else words.day(row.snoozed_until)
