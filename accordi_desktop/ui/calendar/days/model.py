# SPDX-License-Identifier: EUPL-1.2
"""What the models of a month and of a year have in common: days, what happens on them, holidays."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from accordi_desktop.ui.calendar.marks.marks import beyond_tip, spoken_day, tip
from accordi_desktop.ui.widgets.labels.plain_label import plain_tip

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from accordi_desktop.register.values.views import Deadline
    from accordi_desktop.wording import Words

Index = QModelIndex | QPersistentModelIndex


class DaysLayout(Protocol):
    """What happens on which day of a month or a year."""

    def on(self, day: date) -> tuple[Deadline, ...]:
        """The deadlines of a day."""


Layout = TypeVar("Layout", bound=DaysLayout)


class DaysModel(QAbstractTableModel, Generic[Layout]):
    """A cell a day of the layout shown; a subclass places the days."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._today: date | None = None
        self._layout: Layout | None = None
        self._holidays: Mapping[date, str] = {}

    def day_at(self, index: Index) -> date | None:
        """The day of a cell."""
        raise NotImplementedError

    @property
    def layout_shown(self) -> Layout | None:
        """What is shown; None before anything is."""
        return self._layout

    def deadlines_at(self, index: Index) -> tuple[Deadline, ...]:
        """The deadlines of the day of a cell."""
        day = self.day_at(index)
        return self._layout.on(day) if self._layout is not None and day is not None else ()

    @property
    def today(self) -> date | None:
        """The day of today; None before anything is shown."""
        return self._today

    def is_today(self, day: date) -> bool:
        """Whether that is today."""
        return day == self._today

    def holiday(self, day: date) -> str:
        """What is kept on a day, in words; empty for most."""
        return self._holidays.get(day, "")

    def setHolidays(self, holidays: Mapping[date, str]) -> None:
        """Show these."""
        self._holidays = holidays
        self._tell_changed()

    def _tell_changed(self) -> None:
        """Every cell is to be painted anew, where it stands: a view lays nothing out again."""
        if self.rowCount():
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The number of the day; for screen readers the whole date and what happens."""
        day = self.day_at(index)
        if day is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return str(day.day)
        found = self.deadlines_at(index)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            today = self._words.text("calendar.today") if self.is_today(day) else ""
            spoken = spoken_day(self._words, day, found, today)
            return ", ".join(part for part in (spoken, self.holiday(day)) if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            happens = tip(self._words, found, self._words.count("calendar.more", beyond_tip(found)))
            kept = plain_tip(self.holiday(day)) if self.holiday(day) else ""
            return "<br>".join(part for part in (kept, happens) if part) or None
        return None
