# SPDX-License-Identifier: EUPL-1.2
"""Which dates must come before which: one table, for forms, imports and the worklist.

What it finds are remarks with both values and never keeps anything from being saved: old records are as they
are. Two dates contradict each other only if no day of the one can be in order with any day of the other; one
that its source gives as circa or uncertain is given as much room again on both sides.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from accordi_desktop.model.dates.approximate_date import date_of, span_of
from accordi_desktop.model.dates.day_span import OPEN_END, DaySpan, plus_days
from accordi_desktop.model.dates.partial_date import UNKNOWN, PartialDate
from accordi_desktop.model.enums import RenewalClause
from accordi_desktop.model.validity.counted_term import Afterwards, Term, tacit_rolls
from accordi_desktop.model.validity.effective_end import EffectiveEnd
from accordi_desktop.model.validity.facts import ActKind, PeriodFacts, ValidityFacts

# Months and a stated end may differ by how the act counts its first and last day, not by more than a month.
_SLACK_DAYS = 31


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Two values out of order: what is wrong, the field that should come first, and the one that comes after.

    Where there is but one date (a renewal that the clause does not allow, a term of what has none) both name
    it.
    """

    code: str
    first_path: str
    first: PartialDate
    second_path: str
    second: PartialDate


@dataclass(frozen=True, slots=True)
class Ordering:
    """`first` is never after `second`; in `code` what is said when it is."""

    first: str
    second: str
    code: str


# Within one act; only the original is held to begin after its signature: a renewal is often signed late.
OF_THE_ORIGINAL = (
    Ordering("act_date", "entered_into_force", "entry_before_signature"),
    Ordering("signatures", "entered_into_force", "entry_before_signature"),
    Ordering("act_date", "start", "start_before_signature"),
    Ordering("entered_into_force", "start", "start_before_entry"),
)
OF_EACH_ACT = (
    Ordering("start", "end", "end_before_start"),
    Ordering("act_date", "end", "end_before_signature"),
    Ordering("entered_into_force", "end", "end_before_entry"),
)
# Of the signature of the original, and everything that can only follow it.
AFTER_SIGNATURE = (
    Ordering("act_date", "notice_given.on", "notice_before_signature"),
    Ordering("act_date", "termination.effective_on", "termination_before_signature"),
    Ordering("act_date", "termination.decided_on", "termination_before_signature"),
    Ordering("act_date", "ends_with.on", "event_before_signature"),
)
OF_EACH_SUSPENSION = (Ordering("since", "until", "suspension_ends_before_it_begins"),)
OF_EACH_PARTY = (Ordering("joined_on", "left_on", "party_leaves_before_joining"),)


def orderings(facts: ValidityFacts, end: EffectiveEnd | None = None) -> tuple[Contradiction, ...]:
    """Everything out of order in the facts of an agreement, in the order of the form.

    `end` is the effective end that follows from the facts, where it is at hand.
    """
    end = EffectiveEnd(facts) if end is None else end
    found = (*_acts(facts), *_following(facts), *_suspensions_and_parties(facts), *_terms(facts, end))
    return tuple(dict.fromkeys(found))


def _acts(facts: ValidityFacts) -> Iterator[Contradiction]:
    for index, period in enumerate(facts.periods):
        original = period.kind is ActKind.ORIGINAL
        for ordering in (*(OF_THE_ORIGINAL if original else ()), *OF_EACH_ACT):
            yield from _checked(ordering, period, period, f"periods[{index}].", f"periods[{index}].")
        if index and not original:
            follows = Ordering("act_date", "act_date", "renewal_before_original")
            yield from _checked(follows, facts.periods[0], period, "periods[0].", f"periods[{index}].")
        if period.kind is ActKind.RENEWAL and facts.clause is RenewalClause.NONE:
            path = f"periods[{index}].kind"
            yield Contradiction("renewal_without_clause", path, period.act_date, path, period.act_date)


def _following(facts: ValidityFacts) -> Iterator[Contradiction]:
    if not facts.periods:
        return
    original = facts.periods[0]
    for ordering in AFTER_SIGNATURE:
        yield from _checked(ordering, original, facts, "periods[0].", "")
    suspended = Ordering("act_date", "since", "suspension_before_signature")
    for index, suspension in enumerate(facts.suspensions):
        yield from _checked(suspended, original, suspension, "periods[0].", f"suspensions[{index}].")


def _suspensions_and_parties(facts: ValidityFacts) -> Iterator[Contradiction]:
    for index, suspension in enumerate(facts.suspensions):
        path = f"suspensions[{index}]."
        for ordering in OF_EACH_SUSPENSION:
            yield from _checked(ordering, suspension, suspension, path, path)
    for index, party in enumerate(facts.parties):
        path = f"parties[{index}]."
        for ordering in OF_EACH_PARTY:
            yield from _checked(ordering, party, party, path, path)


def _terms(facts: ValidityFacts, end: EffectiveEnd) -> Iterator[Contradiction]:
    """Each new end against the old one, months against a stated end, a termination against the last end."""
    found = end.terms
    for before, term in zip((None, *found), found, strict=False):
        old = _end_before(facts, before, term) if before is not None else None
        if before is not None and old is not None:
            yield from _new_end(before, old, term)
        yield from _months_and_end(old, term)
    yield from _termination(end)
    yield from _open_ended(facts, found)


def _open_ended(facts: ValidityFacts, found: Sequence[Term]) -> Iterator[Contradiction]:
    """Without an end, although the last term has one."""
    last = found[-1] if facts.open_ended and found else None
    if last is None:
        return
    period, path = last.period, f"periods[{last.index}]."
    if period.end.known or period.months is not None or period.days is not None:
        name = "end" if period.end.known else "months" if period.months is not None else "days"
        end = UNKNOWN if last.end is None else date_of(last.end)
        yield Contradiction("open_ended_with_term", path + name, end, path + name, end)


def _end_before(facts: ValidityFacts, before: Term, term: Term) -> DaySpan | None:
    """The end a term followed, with the tacit renewals until then."""
    rolls = tacit_rolls(facts, before)
    return before.end if rolls is None else rolls.end(term.tacit_before)


def _new_end(before: Term, old: DaySpan, term: Term) -> Iterator[Contradiction]:
    """A renewal or extension must end later; an amendment may leave the end, but not bring it forward."""
    new = term.end
    if new is None or term.afterwards is not Afterwards.OVER:
        return
    may_stay = term.period.kind is ActKind.AMENDMENT
    if _latest(new) < _earliest(old) or (_latest(new) == _earliest(old) and not may_stay):
        first, second = f"periods[{before.index}].end", f"periods[{term.index}].end"
        yield Contradiction("new_end_not_later", first, date_of(old), second, date_of(new))


def _months_and_end(old: DaySpan | None, term: Term) -> Iterator[Contradiction]:
    """Months count from the beginning of the term, or from the old end that it continues."""
    period, stated = term.period, span_of(term.period.end)
    starts = [start for start in (period.begins, old) if start is not None]
    if stated is None or period.months is None or not starts:
        return
    counted = [start.plus_months(period.months) for start in starts]
    if not any(_close(one, stated) for one in counted):
        path = f"periods[{term.index}]."
        first = date_of(counted[0])
        yield Contradiction("months_and_end_differ", path + "months", first, path + "end", period.end)


def _close(counted: DaySpan, stated: DaySpan) -> bool:
    first, last = plus_days(counted.earliest, -_SLACK_DAYS), plus_days(counted.latest, _SLACK_DAYS)
    return first <= stated.latest and stated.earliest <= last


def _termination(end: EffectiveEnd) -> Iterator[Contradiction]:
    """A termination after the term had ended anyway."""
    if end.termination is None:
        return
    last = end.on(OPEN_END)
    if last.end is not None and _earliest(end.termination) > _latest(last.end):
        path = f"periods[{end.term.index}].end" if end.term else "ends_with.on"
        effective = date_of(end.termination)
        yield Contradiction(
            "termination_after_end", "termination.effective_on", effective, path, date_of(last.end)
        )


def _checked(
    ordering: Ordering, first: object, second: object, first_at: str, second_at: str
) -> Iterator[Contradiction]:
    for first_path, one in _dates(first, ordering.first):
        for second_path, other in _dates(second, ordering.second):
            one_span, other_span = span_of(one), span_of(other)
            if one_span is None or other_span is None:
                continue
            if _earliest(one_span) > _latest(other_span):
                yield Contradiction(ordering.code, first_at + first_path, one, second_at + second_path, other)


def _dates(of: object, path: str) -> Iterator[tuple[str, PartialDate]]:
    """The dates at a path of a value, each with its own path; a part that is missing has none.

    An act without a date of its own was signed on the days of its signatures: the first of them counts.
    """
    if isinstance(of, PeriodFacts) and (
        path == "signatures" or (path == "act_date" and not of.act_date.known)
    ):
        days = sorted((one.on, index) for index, one in enumerate(of.signatures))
        for on, index in days if path == "signatures" else days[:1]:
            yield f"signatures[{index}].on", on
        return
    value = of
    for name in path.split("."):
        value = getattr(value, name) if value is not None else None
    if isinstance(value, PartialDate):
        yield path, value


def _earliest(span: DaySpan) -> date:
    """The first day it can be; one that its source is not sure of may be off by as many days as it has."""
    return plus_days(span.earliest, -_days(span)) if span.approximate else span.earliest


def _latest(span: DaySpan) -> date:
    """The last day it can be, with the same room."""
    return plus_days(span.latest, _days(span)) if span.approximate else span.latest


def _days(span: DaySpan) -> int:
    return (span.latest - span.earliest).days + 1
