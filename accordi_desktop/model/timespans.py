# SPDX-License-Identifier: EUPL-1.2
"""The life of an agreement as spans of time: its periods, and the tacit renewals between and after them."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from accordi_desktop.model.dates.partial_date import UNKNOWN, PartialDate
from accordi_desktop.model.term import AgreementFacts, period_ends, tacit_step, term_on


class SpanKind(StrEnum):
    """What a span of time comes from; the first three are those of the periods."""

    ORIGINAL = "original"
    RENEWAL = "renewal"
    EXTENSION = "extension"
    TACIT = "tacit"


@dataclass(frozen=True, slots=True)
class Span:
    """From a date to a date, as exact as they are known; one that is `open` has no end to come."""

    kind: SpanKind
    start: PartialDate
    end: PartialDate
    open: bool = False


def spans_of(facts: AgreementFacts, today: date) -> tuple[Span, ...]:
    """The spans in order; of a terminated agreement up to its termination."""
    until = facts.terminated_on
    if not until.known:
        return tuple(_spans(facts, today))
    cut = (_cut(span, until) for span in _spans(facts, today))
    return tuple(span for span in cut if span is not None)


def _spans(facts: AgreementFacts, today: date) -> Iterator[Span]:
    ends = period_ends(facts)
    reached = UNKNOWN
    for place, (period, found) in enumerate(zip(facts.periods, ends, strict=True)):
        if found.tacit_before:
            before = replace(facts, periods=facts.periods[:place])
            rolled = reached.plus_months(found.tacit_before * (tacit_step(before) or 0))
            yield Span(SpanKind.TACIT, reached, rolled)
            reached = rolled
        start = period.start if period.start.known else period.act_date
        if found.counted_from.known and found.counted_from == reached:
            start = reached
        last = place == len(ends) - 1
        if start.known or found.end.known:
            yield Span(SpanKind(period.kind.value), start, found.end, facts.open_ended and last)
        reached = found.end
    term = term_on(facts, today)
    if term.tacit_renewals:
        yield Span(SpanKind.TACIT, reached, term.end)


def _cut(span: Span, until: PartialDate) -> Span | None:
    if span.start.known and span.start.earliest > until.latest:
        return None
    if not span.end.known or span.end.latest > until.latest:
        return replace(span, end=until, open=False)
    return span
