# SPDX-License-Identifier: EUPL-1.2
"""Which days of a month each deadline falls on."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from accordi_desktop.model.dates.approximate_date import may_fall_in
from accordi_desktop.model.dates.partial_date import Precision
from accordi_desktop.register.values.views import Deadline
from accordi_desktop.ui.calendar.months import Month, weeks_of


@dataclass(frozen=True, slots=True)
class MonthLayout:
    """A month as whole weeks; `undated` are the dates known by month or year only, never put on a day."""

    month: Month
    weeks: tuple[tuple[date, ...], ...]
    by_day: Mapping[date, tuple[Deadline, ...]]
    undated: tuple[Deadline, ...]

    def on(self, day: date) -> tuple[Deadline, ...]:
        """What happens on a day."""
        return self.by_day.get(day, ())

    @property
    def empty(self) -> bool:
        """Whether nothing happens in the month itself, its undated lane included."""
        return not self.undated and not any(Month.of(day) == self.month for day in self.by_day)


def month_layout(month: Month, deadlines: Iterable[Deadline], first_weekday: int = 0) -> MonthLayout:
    """Spread deadlines over a month; those of other days and spans are left out."""
    weeks = weeks_of(month, first_weekday)
    first, last = weeks[0][0], weeks[-1][-1]
    by_day: dict[date, list[Deadline]] = {}
    undated: list[Deadline] = []
    for deadline in deadlines:
        if deadline.on.precision is Precision.DAY:
            if first <= deadline.on.earliest <= last:
                by_day.setdefault(deadline.on.earliest, []).append(deadline)
        elif may_fall_in(deadline.on, month.first, month.last):
            undated.append(deadline)
    return MonthLayout(month, weeks, {day: tuple(found) for day, found in by_day.items()}, tuple(undated))


def fitting(count: int, slots: int) -> tuple[int, int]:
    """How many of `count` entries to draw in `slots` lines, and how many stay behind "+N" (a line itself)."""
    if count <= slots:
        return count, 0
    shown = max(slots - 1, 0)
    return shown, count - shown
