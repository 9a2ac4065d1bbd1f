# SPDX-License-Identifier: EUPL-1.2
"""Where spans of time stand on an axis; pure, so that it can be tested without a window."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Self

from accordi_desktop.model.dates.date_text import FIRST_YEAR, LAST_YEAR
from accordi_desktop.model.timespans import Span, SpanKind

FIRST_DAY = date(FIRST_YEAR, 1, 1).toordinal()
LAST_DAY = date(LAST_YEAR, 12, 31).toordinal()
LEAST_SCALE = 0.01
MOST_SCALE = 6.0
YEAR = 365.25


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
        return clamped(self.day(x))

    def moved(self, pixels: float) -> Self:
        """Moved to the right, not beyond the years the register can hold."""
        return self._held(self.left + pixels / self.scale, self.scale)

    def zoomed(self, factor: float, x: float) -> Self:
        """Closer or further, while the day at `x` stays where it is."""
        scale = min(max(self.scale * factor, LEAST_SCALE), MOST_SCALE)
        return self._held(self.day(x) - x / scale, scale)

    @classmethod
    def fitting(cls, spans: Iterable[Span], today: date, width: int, *, margin: float = YEAR / 2) -> Self:
        """The axis on which all that is known and today are in view, with so many days around them."""
        days = [today.toordinal()]
        for span in spans:
            days += [edge.toordinal() for edge in _edges(span)]
        first, last = min(days) - margin, max(days) + margin
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


def bar_of(span: Span, axis: Axis) -> Bar:
    """Where a span stands; one of which an edge is unknown fades out over a year."""
    start, end = span.start, span.end
    anchor = start if start.known else end
    left = _day(start.earliest) if start.known else _day(anchor.earliest) - YEAR
    sure = _day(start.latest) if start.known else _day(anchor.earliest)
    if end.known:
        unsure, right = _day(end.earliest), _day(end.latest) + 1
    elif span.open:
        unsure, right = float(LAST_DAY), float(LAST_DAY)
    else:
        unsure, right = sure, _day(anchor.latest) + YEAR
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


def clamped(day: float) -> date:
    """The calendar day, within the years the register can hold."""
    return date.fromordinal(int(min(max(day, FIRST_DAY), LAST_DAY)))


def _day(day: date) -> float:
    return float(day.toordinal())


def _edges(span: Span) -> Iterator[date]:
    if span.start.known:
        yield span.start.earliest
    if span.end.known:
        yield span.end.latest
