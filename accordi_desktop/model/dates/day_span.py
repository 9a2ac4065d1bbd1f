# SPDX-License-Identifier: EUPL-1.2
"""A pair of days between which something lies, and arithmetic that keeps the pair true.

An end counted from a date that is known by year or month is such a pair: 2025 plus 18 months lies between
1 July 2026 and 30 June 2027. For every day of a span, that day moved by months or days lies in the moved
span.
"""

import calendar
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

OPEN_START, OPEN_END = date.min, date.max
_FEWEST_DAYS = 28
_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, order=True)
class DaySpan:
    """The first and the last possible day; `OPEN_START` and `OPEN_END` say that there is no such bound.

    `approximate` marks days that the source itself gives as circa or uncertain. Raises ValueError when the
    first day is after the last.
    """

    earliest: date
    latest: date
    approximate: bool = False

    def __post_init__(self) -> None:
        if self.earliest > self.latest:
            raise ValueError(f"a span cannot end on {self.latest} before it begins on {self.earliest}")

    @classmethod
    def of(cls, day: date) -> "DaySpan":
        """The span of one certain day."""
        return cls(day, day)

    @property
    def is_day(self) -> bool:
        """Whether the day itself is known and certain."""
        return self.earliest == self.latest and not self.approximate

    @property
    def is_whole_months(self) -> bool:
        """Whether it runs from the first day of a month to the last day of one."""
        if self.earliest.day != 1 or self.earliest == OPEN_START or self.latest == OPEN_END:
            return False
        return self.latest.day == days_in_month(self.latest.year, self.latest.month)

    def contains(self, day: date) -> bool:
        """Whether it may be that day."""
        return self.earliest <= day <= self.latest

    def plus_months(self, months: int) -> "DaySpan":
        """Both bounds moved on the calendar; whole months stay whole months.

        March 2018 less one month is all of February: a month or a year never gains a day it was not given.
        """
        first, last = plus_months(self.earliest, months), plus_months(self.latest, months)
        if last != OPEN_END and self.is_whole_months:
            last = last.replace(day=days_in_month(last.year, last.month))
        return DaySpan(first, last, self.approximate)

    def plus_days(self, days: int) -> "DaySpan":
        """Both bounds moved by days."""
        return DaySpan(plus_days(self.earliest, days), plus_days(self.latest, days), self.approximate)


def plus_months(day: date, months: int) -> date:
    """The same day `months` later, or the last of its month (civil code art. 2963).

    What leaves the calendar stops at its first or last day; an open bound stays open.
    """
    if day in (OPEN_START, OPEN_END):
        return day
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if year < OPEN_START.year:
        return OPEN_START
    if year > OPEN_END.year:
        return OPEN_END
    if day.day <= _FEWEST_DAYS:
        return date(year, month + 1, day.day)
    return date(year, month + 1, min(day.day, days_in_month(year, month + 1)))


def plus_days(day: date, days: int) -> date:
    """The day `days` later, no further than the calendar reaches; an open bound stays open."""
    if day in (OPEN_START, OPEN_END):
        return day
    number = day.toordinal() + days
    return date.fromordinal(min(max(number, OPEN_START.toordinal()), OPEN_END.toordinal()))


def day_after(day: date) -> date:
    """The next day; the last day of the calendar is its own next."""
    return day if day == OPEN_END else day + _ONE_DAY


def days_in_month(year: int, month: int) -> int:
    """How many days a month of the calendar has."""
    return calendar.monthrange(year, month)[1]


def earliest_of(spans: Iterable[DaySpan | None]) -> DaySpan | None:
    """Where the first of several days lies; None where none is known."""
    known = [span for span in spans if span is not None]
    if len(known) < 2:
        return known[0] if known else None
    earliest, latest = min(span.earliest for span in known), min(span.latest for span in known)
    return DaySpan(earliest, latest, _approximate(known, earliest, latest))


def latest_of(spans: Iterable[DaySpan | None]) -> DaySpan | None:
    """Where the last of several days lies; None where none is known."""
    known = [span for span in spans if span is not None]
    if len(known) < 2:
        return known[0] if known else None
    earliest, latest = max(span.earliest for span in known), max(span.latest for span in known)
    return DaySpan(earliest, latest, _approximate(known, earliest, latest))


def _approximate(spans: list[DaySpan], earliest: date, latest: date) -> bool:
    """Whether a bound that was taken comes from a day the source itself is not sure of."""
    return any(span.approximate and (span.earliest == earliest or span.latest == latest) for span in spans)
