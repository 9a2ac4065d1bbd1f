# SPDX-License-Identifier: EUPL-1.2
"""The lives of agreements on a common axis of time, as plain data for their template."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from accordi_desktop.model.errors import AccordiError
from accordi_desktop.model.timespans import SpanKind
from accordi_desktop.printing.plain_text import line
from accordi_desktop.printing.summary_data import around_page_numbers, letterhead
from accordi_desktop.printing.typesetting import Document, typeset
from accordi_desktop.register.values.views import OfficeParticulars
from accordi_desktop.wording import Words

MOST_LINES = 2_000
_LONGEST, _LONGEST_NAME = 80, 46


@dataclass(frozen=True, slots=True)
class PrintedBar:
    """A piece of a span as shares of the axis: 0 is its left edge, 1 its right one.

    Where the day is not known `uncertain` pieces stand at the ends of the sure one.
    """

    kind: SpanKind
    left: float
    right: float
    uncertain: bool = False


@dataclass(frozen=True, slots=True)
class PrintedLife:
    """One agreement: what it is called, from when until when in words, and its bars on the axis.

    `note` stands on the axis where there is no bar to see.
    """

    name: str
    span: str
    bars: tuple[PrintedBar, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class PrintedTick:
    """A mark of the axis at a share of it; without a text where its neighbour's is too near."""

    at: float
    text: str


@dataclass(frozen=True, slots=True)
class PrintedTimeline:
    """Groups of agreements with their names, the axis in words and marks, and where today is on it."""

    groups: tuple[tuple[str, tuple[PrintedLife, ...]], ...]
    ticks: tuple[PrintedTick, ...]
    span: str
    today: float | None = None


def timeline_pages(
    timeline: PrintedTimeline,
    kinds: Sequence[tuple[SpanKind, str]],
    office: OfficeParticulars,
    words: Words,
    on: date,
) -> Document:
    """As many pages as it takes; `kinds` are the kinds of bars with their names.

    Raises AccordiError where there is nothing to print, or more than a document can hold.
    """
    lines = sum(len(lives) for _name, lives in timeline.groups)
    if not lines:
        raise AccordiError("nothing_to_print")
    if lines > MOST_LINES:
        raise AccordiError("too_many_to_print", most=MOST_LINES)
    heading = words.text("print.timeline")
    data = {
        "language": words.language,
        "title": f"{heading} – {timeline.span}",
        "author": line(office.body, 240),
        "office": letterhead(office),
        "foot": words.text("print.printed_on", date=words.day(on)),
        "page": around_page_numbers(words),
        "heading": heading,
        "sub": timeline.span,
        "columns": [words.text("print.calendar.about"), words.text("print.timeline.span")],
        "legend": [{"kind": kind.value, "text": text, "uncertain": False} for kind, text in kinds]
        + [{"kind": "original", "text": words.text("print.timeline.uncertain"), "uncertain": True}],
        "ticks": [{"at": tick.at, "text": tick.text} for tick in timeline.ticks],
        "today": timeline.today,
        "groups": [
            {"name": f"{line(name, _LONGEST)} ({len(lives)})", "rows": [_row(life) for life in lives]}
            for name, lives in timeline.groups
        ],
        "missing": "",
    }
    return typeset("timeline", data, words, on)


def _row(life: PrintedLife) -> dict[str, Any]:
    return {
        "name": line(life.name, _LONGEST_NAME),
        "span": life.span,
        "note": life.note,
        "bars": [
            {
                "kind": bar.kind.value,
                "left": round(bar.left, 5),
                "width": round(bar.right - bar.left, 5),
                "uncertain": bar.uncertain,
            }
            for bar in life.bars
        ],
    }
