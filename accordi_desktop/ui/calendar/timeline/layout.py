# SPDX-License-Identifier: EUPL-1.2
"""Where the bars of the timeline stand on its axis; pure, so that it can be tested without a window."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Self

from accordi_desktop.model.dates.date_text import FIRST_YEAR, LAST_YEAR
from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.model.timespans import Span, SpanKind
from accordi_desktop.register.values.timeline import TimelineRow

FIRST_DAY = date(FIRST_YEAR, 1, 1).toordinal()
LAST_DAY = date(LAST_YEAR, 12, 31).toordinal()
LEAST_SCALE = 0.01
MOST_SCALE = 6.0
_YEAR = 365.25
_TICK_ROOM = 48
_YEARS_APART = (1, 2, 5, 10, 25, 50, 100)


@dataclass(frozen=True, slots=True)
class Axis:
    """The day at the left edge as a number, and how many pixels a day takes."""

    left: float
    scale: float

    def x(self, day: float) -> float:
        """Where the beginning of a day is."""
        return (day - self.left) * self.scale

    def day(self, x: float) -> float:
        """Which day is there."""
        return self.left + x / self.scale

    def day_at(self, x: float) -> date:
        """The calendar day there, within the years the register can hold."""
        return _clamped(self.day(x))

    def moved(self, pixels: float) -> Self:
        """Moved to the right, not beyond the years the register can hold."""
        return self._held(self.left + pixels / self.scale, self.scale)

    def zoomed(self, factor: float, x: float) -> Self:
        """Closer or further, while the day at `x` stays where it is."""
        scale = min(max(self.scale * factor, LEAST_SCALE), MOST_SCALE)
        return self._held(self.day(x) - x / scale, scale)

    @classmethod
    def fitting(cls, rows: Iterable[TimelineRow], today: date, width: int) -> Self:
        """The axis on which all that is known and today are in view."""
        days = [today.toordinal()]
        for row in rows:
            for span in row.spans:
                days += [edge.toordinal() for edge in _edges(span)]
        first, last = min(days) - _YEAR / 2, max(days) + _YEAR / 2
        return cls(first, min(max(width / (last - first), LEAST_SCALE), MOST_SCALE))

    def _held(self, left: float, scale: float) -> Self:
        return type(self)(min(max(left, FIRST_DAY), LAST_DAY), scale)


@dataclass(frozen=True, slots=True)
class Bar:
    """A span in pixels; at its edges so many pixels are uncertain, and drawn faded."""

    kind: SpanKind
    left: float
    right: float
    faded_left: float = 0.0
    faded_right: float = 0.0


@dataclass(frozen=True, slots=True)
class Tick:
    """A mark of the axis: a year, or a month where there is room for months."""

    x: float
    on: PartialDate


def bar_of(span: Span, axis: Axis) -> Bar:
    """Where a span stands; one of which an edge is unknown fades out over a year."""
    start, end = span.start, span.end
    anchor = start if start.known else end
    left = _day(start.earliest) if start.known else _day(anchor.earliest) - _YEAR
    sure = _day(start.latest) if start.known else _day(anchor.earliest)
    if end.known:
        unsure, right = _day(end.earliest), _day(end.latest) + 1
    elif span.open:
        unsure, right = float(LAST_DAY), float(LAST_DAY)
    else:
        unsure, right = sure, _day(anchor.latest) + _YEAR
    right = max(right, left + 1)
    sure = min(max(sure, left), right)
    unsure = min(max(unsure, sure), right)
    whole_days = right - unsure <= 1
    return Bar(
        span.kind,
        axis.x(left),
        axis.x(right),
        (sure - left) * axis.scale,
        0.0 if whole_days else (right - unsure) * axis.scale,
    )


def out_of_view(bars: Sequence[Bar], left: float, right: float) -> str:
    """Where a life lies of which nothing is in view: "before" or "after"; empty where some of it is."""
    if bars and all(bar.right <= left for bar in bars):
        return "before"
    return "after" if bars and all(bar.left >= right for bar in bars) else ""


def ticks(axis: Axis, width: int) -> Iterator[Tick]:
    """The marks of the axis from its left edge on, never closer than their words need."""
    first = _clamped(axis.day(0))
    last = _clamped(axis.day(width))
    if axis.scale * 30 >= _TICK_ROOM:
        for index in range(first.year * 12 + first.month - 1, last.year * 12 + last.month):
            on = PartialDate(index // 12, index % 12 + 1)
            yield Tick(axis.x(_day(on.earliest)), on)
        return
    step = next((years for years in _YEARS_APART if years * _YEAR * axis.scale >= _TICK_ROOM), 100)
    for year in range(first.year - first.year % step, last.year + 1, step):
        yield Tick(axis.x(date(year, 1, 1).toordinal()), PartialDate(year))


class Grouping(StrEnum):
    """What the agreements of the timeline are put together by; the value is how it is remembered."""

    COUNTRY = "country"
    SECTOR = "sector"
    STATUS = "status"


@dataclass(frozen=True, slots=True)
class Heading:
    """What a group has in common, and how many agreements it has."""

    name: str
    count: int


Line = Heading | TimelineRow


def lines_of(
    rows: Sequence[TimelineRow],
    keys: Callable[[TimelineRow], Sequence[str]],
    named: Callable[[str], str],
    without: str,
) -> tuple[Line, ...]:
    """The rows under their headings, in the order of the names; those `without` any come last.

    One that belongs to several groups stands in each of them; each key is named but once.
    """
    groups: dict[str, list[TimelineRow]] = {}
    alone: list[TimelineRow] = []
    for row in rows:
        for key in dict.fromkeys(keys(row)):
            groups.setdefault(key, []).append(row)
        if not keys(row):
            alone.append(row)
    ordered = sorted(
        ((named(key), found) for key, found in groups.items()), key=lambda one: one[0].casefold()
    )
    lines: list[Line] = []
    for name, found in [*ordered, *([(without, alone)] if alone else [])]:
        lines.append(Heading(name, len(found)))
        lines += found
    return tuple(lines)


def _day(day: date) -> float:
    return float(day.toordinal())


def _clamped(day: float) -> date:
    return date.fromordinal(int(min(max(day, FIRST_DAY), LAST_DAY)))


def _edges(span: Span) -> Iterator[date]:
    if span.start.known:
        yield span.start.earliest
    if span.end.known:
        yield span.end.latest
