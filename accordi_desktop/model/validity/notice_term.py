# SPDX-License-Identifier: EUPL-1.2
"""How long before an end notice must be given: in months, in days, or by a fixed day of the year.

The last day for notice never moves for holidays: articles 2963 of the civil code and 155 of the code of civil
procedure speak of other terms. The last working day before it is `working_days.last_working_day`.
"""

from dataclasses import dataclass
from datetime import date

from accordi_desktop.model.dates.day_span import OPEN_END, OPEN_START, DaySpan, days_in_month


@dataclass(frozen=True, slots=True)
class MonthsNotice:
    """So many months before the end, by the calendar (civil code art. 2963)."""

    months: int

    def last_day(self, end: DaySpan) -> DaySpan:
        """The last day on which notice for that end is in time."""
        return end.plus_months(-self.months)


@dataclass(frozen=True, slots=True)
class DaysNotice:
    """So many days before the end: 60 days are not two months."""

    days: int

    def last_day(self, end: DaySpan) -> DaySpan:
        """The last day on which notice for that end is in time."""
        return end.plus_days(-self.days)


@dataclass(frozen=True, slots=True)
class YearDayNotice:
    """By the same day of every year, such as 30 June; 29 February is the 28th in a common year.

    Raises ValueError for a day that no year has.
    """

    month: int
    day: int

    def __post_init__(self) -> None:
        date(2000, self.month, self.day)

    def last_day(self, end: DaySpan) -> DaySpan:
        """The last such day that is not after the end."""
        return DaySpan(self._not_after(end.earliest), self._not_after(end.latest), end.approximate)

    def _not_after(self, end: date) -> date:
        if end == OPEN_END:
            return end
        this_year = self._in(end.year)
        if this_year <= end:
            return this_year
        return self._in(end.year - 1) if end.year > OPEN_START.year else OPEN_START

    def _in(self, year: int) -> date:
        return date(year, self.month, min(self.day, days_in_month(year, self.month)))


NoticeTerm = MonthsNotice | DaysNotice | YearDayNotice
