# SPDX-License-Identifier: EUPL-1.2
"""Where each deadline stands on the calendar; pure, so that it can be tested without a window."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

from accordi_desktop.model.dates.date_text import FIRST_YEAR, LAST_YEAR
from accordi_desktop.model.dates.partial_date import PartialDate, Precision
from accordi_desktop.register.values.views import Deadline

DAYS_A_WEEK = 7
AGENDA_MONTHS = 12


@dataclass(frozen=True, slots=True, order=True)
class Month:
    """A month of a year the register can hold."""

    year: int
    number: int

    @classmethod
    def of(cls, day: date) -> "Month":
        """The month a day falls in."""
        return cls(day.year, day.month).clamped()

    def plus(self, months: int) -> "Month":
        """So many months later or earlier, not beyond the years the register can hold."""
        index = self.year * 12 + self.number - 1 + months
        return Month(index // 12, index % 12 + 1).clamped()

    def clamped(self) -> "Month":
        """The nearest month the register can hold."""
        return min(max(self, Month(FIRST_YEAR, 1)), Month(LAST_YEAR, 12))

    @property
    def first(self) -> date:
        """The first day."""
        return date(self.year, self.number, 1)

    @property
    def last(self) -> date:
        """The last day."""
        return PartialDate(self.year, self.number).latest

    def day(self, number: int) -> date:
        """That day of the month, or its last one."""
        return date(self.year, self.number, min(number, self.last.day))


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


@dataclass(frozen=True, slots=True)
class AgendaGroup:
    """What happens in a month, or in a year whose month is not known (`span` has no month then)."""

    span: PartialDate
    deadlines: tuple[Deadline, ...]


def weeks_of(month: Month, first_weekday: int = 0) -> tuple[tuple[date, ...], ...]:
    """The weeks that touch a month, whole; `first_weekday` is 0 for Monday, 6 for Sunday."""
    before = (month.first.weekday() - first_weekday) % DAYS_A_WEEK
    start = month.first - timedelta(days=before)
    count = -(-(before + month.last.day) // DAYS_A_WEEK)
    return tuple(
        tuple(start + timedelta(days=DAYS_A_WEEK * week + day) for day in range(DAYS_A_WEEK))
        for week in range(count)
    )


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
        elif deadline.on.contains(month.first):
            undated.append(deadline)
    return MonthLayout(month, weeks, {day: tuple(found) for day, found in by_day.items()}, tuple(undated))


def agenda_span(month: Month, today: date, earlier: int = 0) -> tuple[date, date]:
    """The days an agenda covers: a year from the month on, and so many months earlier.

    In the present month it begins today, unless months before are wanted too.
    """
    begins_today = Month.of(today) == month and not earlier
    first = today if begins_today else month.plus(-earlier).first
    return first, month.plus(AGENDA_MONTHS - 1).last


def agenda(deadlines: Iterable[Deadline], first: date, last: date) -> tuple[AgendaGroup, ...]:
    """Deadlines that touch the days from `first` to `last`, by month; a year alone leads its months."""
    touching = [
        one for one in deadlines if one.on.known and one.on.earliest <= last and one.on.latest >= first
    ]
    in_order = sorted(touching, key=lambda one: one.on)
    return tuple(
        AgendaGroup(span, tuple(found))
        for span, found in groupby(in_order, key=lambda one: PartialDate(one.on.year, one.on.month))
    )


def fitting(count: int, slots: int) -> tuple[int, int]:
    """How many of `count` entries to draw in `slots` lines, and how many stay behind "+N" (a line itself)."""
    if count <= slots:
        return count, 0
    shown = max(slots - 1, 0)
    return shown, count - shown


def agreement_ids(deadlines: Iterable[Deadline]) -> tuple[int, ...]:
    """The agreements of some deadlines, each once, in order."""
    return tuple(dict.fromkeys(one.agreement_id for one in deadlines))


def spans_ahead(month: Month, *, forward: bool) -> Iterator[tuple[date, date]]:
    """Spans further and further from a month, to look for the nearest deadline without reading them all."""
    near = 1
    for reach in (12, 120, 1200, 12 * (LAST_YEAR - FIRST_YEAR + 1)):
        ends = [month.plus(step if forward else -step) for step in (near, reach)]
        beyond = max(ends) > month if forward else min(ends) < month
        if beyond:
            yield min(ends).first, max(ends).last
        near = reach + 1


def nearest(deadlines: Iterable[Deadline], month: Month, *, forward: bool) -> Deadline | None:
    """The deadline that lies nearest to a month, ahead of it or behind it."""
    outside = [
        one for one in deadlines if (one.on.earliest > month.last if forward else one.on.latest < month.first)
    ]
    ranked = sorted(outside, key=lambda one: one.on, reverse=not forward)
    return ranked[0] if ranked else None
