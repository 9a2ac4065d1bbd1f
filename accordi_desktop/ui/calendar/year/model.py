# SPDX-License-Identifier: EUPL-1.2
"""A year as a table: a row a month; each cell knows its day and what happens then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, Qt

from accordi_desktop.ui.calendar.days.model import DaysModel
from accordi_desktop.ui.calendar.month.model import locale_of
from accordi_desktop.ui.calendar.months import DAYS_A_WEEK
from accordi_desktop.ui.calendar.year.layout import COLUMNS, MONTHS, YearLayout, place_of

if TYPE_CHECKING:
    from datetime import date


Index = QModelIndex | QPersistentModelIndex


class YearModel(DaysModel[YearLayout]):
    """Shows one `YearLayout` at a time."""

    def setLayout(self, layout: YearLayout, today: date) -> None:
        """Show another year, or the same one anew."""
        self._today = today
        if self._layout is not None:
            self._layout = layout
            self._tell_changed()
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, MONTHS - 1)
            return
        self.beginResetModel()
        self._layout = layout
        self.endResetModel()

    def day_at(self, index: Index) -> date | None:
        """The day of a cell; None for the cells around a month."""
        if self._layout is None or not index.isValid():
            return None
        return self._layout.day_at(index.row(), index.column())

    def index_of(self, day: date) -> QModelIndex:
        """The cell of a day."""
        return self.index(*place_of(day))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One row a month."""
        return 0 if parent.isValid() or self._layout is None else MONTHS

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """As many as the longest month needs that begins on a Sunday."""
        return 0 if parent.isValid() else COLUMNS

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The cells around a month are nothing."""
        if self.day_at(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The months with how much happens in them, and the days of the week."""
        if self._layout is None:
            return None
        locale = locale_of(self._words.language)
        if orientation is Qt.Orientation.Horizontal:
            return _weekday(locale, section % DAYS_A_WEEK + 1, role)
        name = locale.standaloneMonthName(section + 1, QLocale.FormatType.LongFormat)
        count = self._layout.count(section + 1)
        if role == Qt.ItemDataRole.DisplayRole:
            short = locale.standaloneMonthName(section + 1, QLocale.FormatType.ShortFormat)
            return f"{short[:1].upper()}{short[1:]}  {count}" if count else short[:1].upper() + short[1:]
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return self.tr("{month}, deadlines: {count}").format(month=name, count=count)
        return None


def _weekday(locale: QLocale, weekday: int, role: int) -> str | None:
    if role == Qt.ItemDataRole.DisplayRole:
        return locale.standaloneDayName(weekday, QLocale.FormatType.NarrowFormat).upper()
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return locale.standaloneDayName(weekday, QLocale.FormatType.LongFormat)
    return None
