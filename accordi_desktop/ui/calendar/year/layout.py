# SPDX-License-Identifier: EUPL-1.2
"""A year as a wall planner: a row a month, the days under their days of the week; pure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from accordi_desktop.model.dates.approximate_date import may_fall_in
from accordi_desktop.model.dates.partial_date import Precision
from accordi_desktop.register.values.views import Deadline
from accordi_desktop.ui.calendar.months import DAYS_A_WEEK, Month

MONTHS = 12
COLUMNS = DAYS_A_WEEK - 1 + 31


@dataclass(frozen=True, slots=True)
class YearLayout:
    """What happens on each day; `undated` are the dates known by month or year only, never put on a day."""

    year: int
    by_day: Mapping[date, tuple[Deadline, ...]]
    undated: tuple[Deadline, ...]

    def on(self, day: date) -> tuple[Deadline, ...]:
        """What happens on a day."""
        return self.by_day.get(day, ())

    def count(self, number: int) -> int:
        """How much happens in a month, what is known by that month alone included."""
        days = sum(len(found) for day, found in self.by_day.items() if day.month == number)
        return days + sum(one.on.month == number for one in self.undated)

    @property
    def empty(self) -> bool:
        """Whether nothing happens in the year."""
        return not self.by_day and not self.undated

    def day_at(self, row: int, column: int) -> date | None:
        """The day of a place of the planner; None before the first and after the last of a month."""
        return _days_of(self.year)[row][column]


# A view asks for every place many times while it paints a year.
@lru_cache(maxsize=4)
def _days_of(year: int) -> tuple[tuple[date | None, ...], ...]:
    return tuple(_row_of(Month(year, number)) for number in range(1, MONTHS + 1))


def _row_of(month: Month) -> tuple[date | None, ...]:
    before = month.first.weekday()
    days = tuple(month.day(number) for number in range(1, month.last.day + 1))
    return (None,) * before + days + (None,) * (COLUMNS - before - len(days))


def place_of(day: date) -> tuple[int, int]:
    """The row and column of a day."""
    return day.month - 1, day.replace(day=1).weekday() + day.day - 1


def year_layout(year: int, deadlines: Iterable[Deadline]) -> YearLayout:
    """Spread deadlines over a year; those of other years are left out."""
    by_day: dict[date, list[Deadline]] = {}
    undated: list[Deadline] = []
    for deadline in deadlines:
        if not may_fall_in(deadline.on, date(year, 1, 1), date(year, 12, 31)):
            continue
        if deadline.on.precision is Precision.DAY:
            by_day.setdefault(deadline.on.earliest, []).append(deadline)
        else:
            undated.append(deadline)
    return YearLayout(year, {day: tuple(found) for day, found in by_day.items()}, tuple(undated))
