# SPDX-License-Identifier: EUPL-1.2
"""All reminders as a table: by when, about what, how long there is, and until when they are put off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from accordi_desktop.wording.reminders import matter, time_left

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from accordi_desktop.register.values.reminders import Reminder
    from accordi_desktop.wording import Words

Index = QModelIndex | QPersistentModelIndex
DECISION, REFERENCE, MATTER, LEFT, PUT_OFF = range(5)
_NOWHERE = QModelIndex()


class RemindersModel(QAbstractTableModel):
    """One row a reminder, the nearest decision first."""

    def __init__(self, words: Words, today: date, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words
        self._today = today
        self._reminders: tuple[Reminder, ...] = ()

    def show_reminders(self, reminders: Sequence[Reminder], today: date) -> None:
        """Show these."""
        self.beginResetModel()
        self._reminders, self._today = tuple(reminders), today
        self.endResetModel()

    def reminder(self, row: int) -> Reminder | None:
        """What is on a line."""
        return self._reminders[row] if 0 <= row < len(self._reminders) else None

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """One row a reminder."""
        return 0 if parent.isValid() else len(self._reminders)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """By when, which agreement, about what, how long, until when put off."""
        return 0 if parent.isValid() else 5

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """The texts."""
        if role != Qt.ItemDataRole.DisplayRole or not index.isValid():
            return None
        one, words = self._reminders[index.row()], self._words
        match index.column():
            case 0:
                return words.day(one.key.decision_on)
            case 1:
                return one.reference
            case 2:
                return matter(one, words)
            case 3:
                return time_left(one, words, self._today)
            case _:
                return "" if one.snoozed_until is None else words.day(one.snoozed_until)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """The names of the columns; those of the rows are their references, spoken only."""
        if orientation is Qt.Orientation.Vertical and role == Qt.ItemDataRole.AccessibleTextRole:
            return self._reminders[section].reference
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        names = (
            self.tr("Decide by"),
            self.tr("Reference"),
            self.tr("About"),
            self.tr("Time left"),
            self.tr("Put off until"),
        )
        return names[section]
