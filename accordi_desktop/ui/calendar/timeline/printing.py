# SPDX-License-Identifier: EUPL-1.2
"""The timeline as it is in view, for paper: the same groups and the same piece of the axis."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accordi_desktop.model.timespans import SpanKind
from accordi_desktop.printing.timeline_pages import (
    PrintedBar,
    PrintedLife,
    PrintedTick,
    PrintedTimeline,
    timeline_pages,
)
from accordi_desktop.ui.calendar.timeline.layout import Heading, out_of_view, ticks
from accordi_desktop.ui.preview.preview_dialog import open_preview
from accordi_desktop.ui.preview.rendering import RenderedPages
from accordi_desktop.ui.widgets.spans.axis import Axis, bar_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from accordi_desktop.register.values.timeline import TimelineRow
    from accordi_desktop.ui.calendar.timeline.layout import Line
    from accordi_desktop.ui.calendar.timeline.view import TimelineView
    from accordi_desktop.ui.context.context import AppContext
    from accordi_desktop.ui.context.tasks import Progress
    from accordi_desktop.ui.preview.preview_dialog import PrintPreview
    from accordi_desktop.ui.widgets.spans.axis import Bar
    from accordi_desktop.wording import Words

# The axis on paper in the pixels its marks are spaced by, and how near its words may come.
_PAPER_WIDTH = 560
_LEAST_APART = 0.05


def print_timeline(context: AppContext, view: TimelineView, parent: QWidget) -> PrintPreview | None:
    """The lines shown, over the years in view, in the print preview."""
    register, words, today = context.register, context.words, view.day
    if register is None:
        return None
    lines, axis, width = view.list.lines.lines, view.axis, view.list.field_width
    kinds = [(kind, view.list.lines.kind_text(kind)) for kind in SpanKind]

    def lay_out(progress: Progress) -> RenderedPages:
        progress(0, 0)
        timeline = printed_timeline(lines, Axis(axis.left, axis.scale * _PAPER_WIDTH / width), words, today)
        document = timeline_pages(
            timeline, kinds, register.office.particulars, words, register.calendar.today
        )
        return RenderedPages(document, f"{words.text('print.timeline')}.pdf")

    return open_preview(context, lay_out, parent)


def printed_timeline(lines: Sequence[Line], axis: Axis, words: Words, today: date) -> PrintedTimeline:
    """What the template is given of these lines; `axis` is scaled to the width on paper."""
    first, last = axis.day_at(0), axis.day_at(_PAPER_WIDTH)
    span = words.text("print.timeline.years", first=words.day(first), last=words.day(last))
    now = axis.x(today.toordinal()) / _PAPER_WIDTH
    marks = tuple(_marks(axis))
    return PrintedTimeline(_groups(lines, axis, words), marks, span, now if 0 <= now <= 1 else None)


def _groups(
    lines: Sequence[Line], axis: Axis, words: Words
) -> tuple[tuple[str, tuple[PrintedLife, ...]], ...]:
    groups: list[tuple[str, list[PrintedLife]]] = []
    for line in lines:
        if isinstance(line, Heading):
            groups.append((line.name, []))
        else:
            groups[-1][1].append(_life(line, axis, words))
    return tuple((name, tuple(lives)) for name, lives in groups)


def _life(row: TimelineRow, axis: Axis, words: Words) -> PrintedLife:
    name = " · ".join(part for part in (row.reference, row.counterpart or row.title) if part)
    bars, resting = ([bar_of(span, axis) for span in spans] for spans in (row.spans, row.suspensions))
    return PrintedLife(
        name,
        _in_words(row, words),
        tuple(piece for bar in (*bars, *resting) for piece in _pieces(bar)),
        _note(bars, words),
    )


def _pieces(bar: Bar) -> Iterator[PrintedBar]:
    """What of a bar is on the axis: the sure part, and the parts before and after that are not."""
    sure = (bar.left + bar.faded_left, bar.right - bar.faded_right)
    parts = ((bar.left, sure[0], True), (*sure, False), (sure[1], bar.right, True))
    for left, right, uncertain in parts:
        begin, end = max(left / _PAPER_WIDTH, 0.0), min(right / _PAPER_WIDTH, 1.0)
        if end > begin:
            yield PrintedBar(bar.kind, begin, end, uncertain)


def _note(bars: Sequence[Bar], words: Words) -> str:
    """Where to look for a life of which nothing is on the axis."""
    if not bars:
        return words.text("print.timeline.no_dates")
    where = out_of_view(bars, 0, _PAPER_WIDTH)
    return words.text(f"print.timeline.{where}") if where else ""


def _in_words(row: TimelineRow, words: Words) -> str:
    """From the first start to the last end."""
    if not row.spans:
        return ""
    start, last = row.spans[0].start, row.spans[-1]
    end = words.text("print.timeline.open") if last.open else words.date(last.end)
    return f"{words.date(start)} – {end}"


def _marks(axis: Axis) -> Iterator[PrintedTick]:
    """The marks within the axis; of months only the years are named."""
    named = -1.0
    for tick in ticks(axis, _PAPER_WIDTH):
        at = tick.x / _PAPER_WIDTH
        if not 0 <= at <= 1:
            continue
        begins_year = tick.on.month in {None, 1}
        text = str(tick.on.year) if begins_year and at - named >= _LEAST_APART else ""
        named = at if text else named
        yield PrintedTick(at, text)
