# SPDX-License-Identifier: EUPL-1.2
"""The life of an agreement as spans of time: its periods, and the tacit renewals between and after them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from accordi_desktop.model.dates.approximate_date import date_of, span_of
from accordi_desktop.model.dates.day_span import DaySpan, earliest_of
from accordi_desktop.model.dates.partial_date import UNKNOWN, PartialDate
from accordi_desktop.model.validity.counted_term import tacit_rolls
from accordi_desktop.model.validity.effective_end import EffectiveEnd
from accordi_desktop.model.validity.facts import ActKind, ValidityFacts


class SpanKind(StrEnum):
    """What a span of time comes from: an act, tacit renewal, or a suspension, which lies over the others."""

    ORIGINAL = "original"
    RENEWAL = "renewal"
    EXTENSION = "extension"
    TACIT = "tacit"
    SUSPENDED = "suspended"


@dataclass(frozen=True, slots=True)
class Span:
    """From a date to a date, as exact as they are known; one that is `open` has no end to come."""

    kind: SpanKind
    start: PartialDate
    end: PartialDate
    open: bool = False


def spans_of(facts: ValidityFacts, today: date) -> tuple[Span, ...]:
    """The spans in order, up to the effective end where that comes first."""
    end = EffectiveEnd(facts)
    until = earliest_of((end.termination, end.event))
    spans = _spans(facts, end, today)
    return tuple(spans) if until is None else tuple(_cut(spans, until))


def _spans(facts: ValidityFacts, end: EffectiveEnd, today: date) -> Iterator[Span]:
    reached: DaySpan | None = None
    by_index = {term.index: term for term in end.terms}
    last = len(facts.periods) - 1
    for index, period in enumerate(facts.periods):
        term = by_index.get(index)
        if term is None and period.kind is ActKind.AMENDMENT:
            continue
        if term is not None and term.tacit_before and reached is not None:
            rolled = _old_end(facts, end, index)
            if rolled is not None:
                yield Span(SpanKind.TACIT, _date(reached), _date(rolled))
                reached = rolled
        follows = term is not None and term.counted_from is not None and term.counted_from == reached
        start = reached if follows else period.begins or span_of(period.act_date)
        own_end = term.end if term is not None and term.period is period else None
        if start is not None or own_end is not None:
            yield Span(_KINDS[period.kind], _date(start), _date(own_end), facts.open_ended and index == last)
        reached = own_end
    ending = end.on(today)
    if ending.tacit_renewals and ending.end is not None and reached is not None:
        rolls = tacit_rolls(facts, end.terms[-1])
        if rolls is not None:
            yield Span(SpanKind.TACIT, _date(reached), _date(rolls.end(ending.tacit_renewals)))


def _old_end(facts: ValidityFacts, end: EffectiveEnd, index: int) -> DaySpan | None:
    """The end that the term before an act had reached by tacit renewal."""
    found = [term for term in end.terms if term.index <= index]
    before, term = found[-2], found[-1]
    rolls = tacit_rolls(facts, before)
    return None if rolls is None else rolls.end(term.tacit_before)


def _cut(spans: Iterable[Span], until: DaySpan) -> Iterator[Span]:
    for span in spans:
        if span.start.known and span.start.earliest > until.latest:
            continue
        if not span.end.known or span.end.latest > until.latest:
            yield replace(span, end=date_of(until), open=False)
        else:
            yield span


def _date(span: DaySpan | None) -> PartialDate:
    return UNKNOWN if span is None else date_of(span)


_KINDS = {
    ActKind.ORIGINAL: SpanKind.ORIGINAL,
    ActKind.RENEWAL: SpanKind.RENEWAL,
    ActKind.EXTENSION: SpanKind.EXTENSION,
    ActKind.AMENDMENT: SpanKind.EXTENSION,
}
