# SPDX-License-Identifier: EUPL-1.2
"""Dates that a source gives only nearly: circa, uncertain, before, after, between (EDTF level 1, ISO 8601-2).

"1970~" is circa 1970, "1970?" is uncertain, "1970%" both; "1998/1999" is between the two. The standard counts
the named year or day as part of an open interval, the words do not: "before 1990" is "../1989", "after 2000"
is "2001/..".
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache

from accordi_desktop.model.dates.day_span import OPEN_END, OPEN_START, DaySpan, day_after, days_in_month
from accordi_desktop.model.dates.partial_date import UNKNOWN, PartialDate, Precision

_OPEN = ".."


class Qualifier(StrEnum):
    """How sure the source is of a date; the value is the sign of the notation."""

    CIRCA = "~"
    UNCERTAIN = "?"
    CIRCA_UNCERTAIN = "%"


_SIGNS = frozenset(Qualifier)


class ApproximateDate(PartialDate):
    """A date that names days, months or years and is not sure of them; never precise to the day."""

    __slots__ = ()

    @property
    def precision(self) -> Precision:
        """Always a span: what is nearly a day is no day to put a reminder on."""
        return Precision.SPAN

    def plus_months(self, months: int) -> PartialDate:
        """The span of its days moved by months, as a date of its own."""
        return date_of(DaySpan(self.earliest, self.latest, approximate=True).plus_months(months))

    def plus_days(self, days: int) -> PartialDate:
        """Left as it is, as every date less precise than a day."""
        del days
        return self


@dataclass(frozen=True, slots=True)
class QualifiedDate(ApproximateDate):
    """A day, month or year that is circa or uncertain; its bounds are those of the date as said."""

    qualifier: Qualifier = Qualifier.CIRCA

    def __post_init__(self) -> None:
        PartialDate.__post_init__(self)
        if self.year is None:
            raise ValueError("an unknown date cannot be circa or uncertain")

    @classmethod
    def near(cls, said: PartialDate, qualifier: Qualifier = Qualifier.CIRCA) -> "QualifiedDate":
        """A plain date with its qualifier."""
        return cls(said.year, said.month, said.day, qualifier)

    @property
    def said(self) -> PartialDate:
        """The date without its qualifier."""
        return PartialDate(self.year, self.month, self.day)

    @property
    def edtf(self) -> str:
        """The EDTF text."""
        return self.said.edtf + self.qualifier.value

    @property
    def rank(self) -> tuple[int, str]:
        """Directly after the plain date, before what is more precise."""
        return (0, f"{self.said.edtf} {self.qualifier.value}")


@dataclass(frozen=True, slots=True)
class DateInterval(ApproximateDate):
    """Some time from `first` to `last`; an unknown one leaves that side open.

    Year, month and day are those of the first date that is named. Made by `between`, `until` and `since`.
    """

    first: PartialDate = UNKNOWN
    last: PartialDate = UNKNOWN

    def __post_init__(self) -> None:
        if not self.first.known and not self.last.known:
            raise ValueError("an interval needs at least one date")
        if self.first.known and self.last.known and self.first.earliest > self.last.latest:
            raise ValueError("an interval cannot end before it begins")

    @classmethod
    def between(cls, first: PartialDate, last: PartialDate) -> "DateInterval":
        """Some time between two dates; raises ValueError when the second is the earlier."""
        named = first if first.known else last
        return cls(named.year, named.month, named.day, first, last)

    @classmethod
    def until(cls, last: PartialDate) -> "DateInterval":
        """Some time up to a date, itself included."""
        return cls.between(UNKNOWN, last)

    @classmethod
    def since(cls, first: PartialDate) -> "DateInterval":
        """Some time from a date on, itself included."""
        return cls.between(first, UNKNOWN)

    @property
    def earliest(self) -> date:
        """The first day it can be; `OPEN_START` where none is known."""
        return self.first.earliest if self.first.known else OPEN_START

    @property
    def latest(self) -> date:
        """The last day it can be; `OPEN_END` where none is known."""
        return max(self.first.latest, self.last.latest) if self._closed else self._open_latest

    @property
    def edtf(self) -> str:
        """The EDTF text."""
        return f"{self.first.edtf or _OPEN}/{self.last.edtf or _OPEN}"

    @property
    def rank(self) -> tuple[int, str]:
        """By the date that the words name: just before it, just after it, or where the interval begins."""
        if self._closed:
            return (0, f"{self.first.rank[1]} /{self.last.edtf}")
        if self.first.known:
            return (0, f"{PartialDate.of(_day_before(self.first.earliest)).edtf}~~")
        return (0, f"{PartialDate.of(self.last.latest).edtf}~")

    @property
    def _closed(self) -> bool:
        return self.first.known and self.last.known

    @property
    def _open_latest(self) -> date:
        return self.last.latest if self.last.known else OPEN_END


# Lists and calendars read the same few texts again and again.
@lru_cache(maxsize=16_384)
def parse_edtf(text: str) -> PartialDate:
    """Read EDTF level 0, and of level 1 what this module knows; raises ValueError for anything else."""
    first, slash, last = text.partition("/")
    if not slash:
        return _parse_one(text)
    if first == _OPEN and last != _OPEN:
        return DateInterval.until(_parse_bound(last))
    if last == _OPEN and first != _OPEN:
        return DateInterval.since(_parse_bound(first))
    return DateInterval.between(_parse_bound(first), _parse_bound(last))


def _parse_one(text: str) -> PartialDate:
    if text and text[-1] in _SIGNS:
        return QualifiedDate.near(PartialDate.from_edtf(text[:-1]), Qualifier(text[-1]))
    return PartialDate.from_edtf(text)


def _parse_bound(text: str) -> PartialDate:
    bound = _parse_one(text)
    if not bound.known:
        raise ValueError(f"not an EDTF interval: a bound is missing or unreadable: {text!r}")
    return bound


@lru_cache(maxsize=16_384)
def span_of(value: PartialDate) -> DaySpan | None:
    """The days a date may be; None for an unknown one."""
    if not value.known:
        return None
    return DaySpan(value.earliest, value.latest, approximate=_is_qualified(value))


def named_span(value: PartialDate) -> DaySpan | None:
    """The days that the notation names, for filters and calendars: "../1990" names 1990, not all before."""
    if isinstance(value, DateInterval):
        dates = [one for one in (value.first, value.last) if one.known]
        return DaySpan(dates[0].earliest, max(one.latest for one in dates), _is_qualified(value))
    return span_of(value)


def known_from(value: PartialDate) -> date | None:
    """The day from which something that began then is so: of "before 1990" the first of 1990."""
    span = span_of(value)
    if span is None:
        return None
    return day_after(span.latest) if span.earliest == OPEN_START else span.earliest


def neighbour(value: PartialDate, step: int) -> PartialDate:
    """The day, month or year so many after a date, as sure as it is; raises ValueError off the calendar."""
    if isinstance(value, QualifiedDate):
        return QualifiedDate.near(neighbour(value.said, step), value.qualifier)
    if value.year is None:
        raise ValueError("an unknown date has no neighbour")
    if value.month is None:
        return PartialDate(value.year + step)
    if value.day is None:
        year, month = divmod(value.year * 12 + value.month - 1 + step, 12)
        return PartialDate(year, month + 1)
    return PartialDate.of(date.fromordinal(value.earliest.toordinal() + step))


def may_fall_in(value: PartialDate, first: date, last: date) -> bool:
    """Whether some of the days that a date names lie from `first` to `last`."""
    span = named_span(value)
    return span is not None and span.earliest <= last and span.latest >= first


@lru_cache(maxsize=16_384)
def date_of(span: DaySpan) -> PartialDate:
    """The shortest date that means a span: a day, a month, a year, or an interval of days or of months."""
    if span.earliest == OPEN_START or span.latest == OPEN_END:
        return _open_date(span)
    first, last = PartialDate.of(span.earliest), PartialDate.of(span.latest)
    if span.is_whole_months:
        whole_years = (first.month, last.month) == (1, 12)
        first = PartialDate(first.year, None if whole_years else first.month)
        last = PartialDate(last.year, None if whole_years else last.month)
    if span.approximate:
        first, last = QualifiedDate.near(first), QualifiedDate.near(last)
    return first if first == last else DateInterval.between(first, last)


def _open_date(span: DaySpan) -> PartialDate:
    if span.earliest == OPEN_START and span.latest == OPEN_END:
        return UNKNOWN
    if span.earliest == OPEN_START:
        bound = _shortest(span.latest, whole_month=span.latest.day == _month_end(span.latest), month=12)
    else:
        bound = _shortest(span.earliest, whole_month=span.earliest.day == 1, month=1)
    named = QualifiedDate.near(bound) if span.approximate else bound
    return DateInterval.until(named) if span.earliest == OPEN_START else DateInterval.since(named)


def _shortest(day: date, *, whole_month: bool, month: int) -> PartialDate:
    """A bound as a year where it ends or begins one, as a month, or as the day."""
    if not whole_month:
        return PartialDate.of(day)
    return PartialDate(day.year, None if day.month == month else day.month)


def _month_end(day: date) -> int:
    return days_in_month(day.year, day.month)


def _is_qualified(value: PartialDate) -> bool:
    if isinstance(value, DateInterval):
        return any(isinstance(one, QualifiedDate) for one in (value.first, value.last))
    return isinstance(value, QualifiedDate)


def _day_before(day: date) -> date:
    return day if day == OPEN_START else date.fromordinal(day.toordinal() - 1)
