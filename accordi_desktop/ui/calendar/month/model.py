# SPDX-License-Identifier: EUPL-1.2
"""A month as a table: seven columns, a row a week; each cell knows its day and what happens then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, Qt

from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.ui.calendar.days.model import DaysModel
from accordi_desktop.ui.calendar.month.layout import MonthLayout
from accordi_desktop.ui.calendar.months import DAYS_A_WEEK, Month

if TYPE_CHECKING:
    from datetime import date


Index = QModelIndex | QPersistentModelIndex


def locale_of(language: str) -> QLocale:
    """The locale of a language the program speaks."""
    return QLocale(QLocale.Language.Italian if language == "it" else QLocale.Language.English)


class MonthModel(DaysModel[MonthLayout]):
    """Shows one `MonthLayout` at a time."""

    def setLayout(self, layout: MonthLayout, today: date) -> None:
        """Show another month, or the same one anew."""
        self._today = today
        if len(layout.weeks) == self.rowCount():
            self._layout = layout
            self._tell_changed()
            return
        self.beginResetModel()
        self._layout = layout
        self.endResetModel()

    def day_at(self, index: Index) -> date | None:
        """The day of a cell."""
        if self._layout is None or not index.isValid():
            return None
        return self._layout.weeks[index.row()][index.column()]

    def index_of(self, day: date) -> QModelIndex:
        """The cell of a day; invalid when the month does not show it."""
        weeks = self._layout.weeks if self._layout else ()
        for row, week in enumerate(weeks):
            if week[0] <= day <= week[-1]:
                return self.index(row, (day - week[0]).days)
        return QModelIndex()

    def in_month(self, day: date) -> bool:
        """Whether the day belongs to the month shown and not to a neighbour."""
        return self._layout is not None and Month.of(day) == self._layout.month

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One row a week."""
        return 0 if parent.isValid() or self._layout is None else len(self._layout.weeks)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One column a day of the week."""
        return 0 if parent.isValid() else DAYS_A_WEEK

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The names of the days of the week; those of the weeks are their first days, spoken only."""
        if self._layout is None:
            return None
        if orientation is Qt.Orientation.Vertical:
            first = PartialDate.of(self._layout.weeks[section][0])
            return self._words.long_date(first) if role == Qt.ItemDataRole.AccessibleTextRole else None
        weekday = self._layout.weeks[0][section].isoweekday()
        locale = locale_of(self._words.language)
        if role == Qt.ItemDataRole.DisplayRole:
            return locale.standaloneDayName(weekday, QLocale.FormatType.ShortFormat)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return locale.standaloneDayName(weekday, QLocale.FormatType.LongFormat)
        return None
