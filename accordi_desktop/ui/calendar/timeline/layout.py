# SPDX-License-Identifier: EUPL-1.2
"""The marks and the groups of the timeline; pure, so that they can be tested without a window."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.register.values.timeline import TimelineRow
from accordi_desktop.ui.widgets.spans.axis import YEAR, Axis, Bar, clamped

_TICK_ROOM = 48
_YEARS_APART = (1, 2, 5, 10, 25, 50, 100)


@dataclass(frozen=True, slots=True)
class Tick:
    """A mark of the axis: a year, or a month where there is room for months."""

    x: float
    on: PartialDate


def out_of_view(bars: Sequence[Bar], left: float, right: float) -> str:
    """Where a life lies of which nothing is in view: "before" or "after"; empty where some of it is."""
    if bars and all(bar.right <= left for bar in bars):
        return "before"
    return "after" if bars and all(bar.left >= right for bar in bars) else ""


def ticks(axis: Axis, width: int) -> Iterator[Tick]:
    """The marks of the axis from its left edge on, never closer than their words need."""
    first = clamped(axis.day(0))
    last = clamped(axis.day(width))
    if axis.scale * 30 >= _TICK_ROOM:
        for index in range(first.year * 12 + first.month - 1, last.year * 12 + last.month):
            on = PartialDate(index // 12, index % 12 + 1)
            yield Tick(axis.x(on.earliest.toordinal()), on)
        return
    step = next((years for years in _YEARS_APART if years * YEAR * axis.scale >= _TICK_ROOM), 100)
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
