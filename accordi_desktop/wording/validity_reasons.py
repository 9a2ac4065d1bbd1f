# SPDX-License-Identifier: EUPL-1.2
"""Why the state of an agreement is what it is, and what is to be verified of it, in words."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from accordi_desktop.model.dates.approximate_date import named_span, span_of
from accordi_desktop.model.enums import EndBasis, StartRule, Status
from accordi_desktop.model.validity.coming_deadlines import DECIDED
from accordi_desktop.model.validity.effective_end import EffectiveEnd
from accordi_desktop.model.validity.facts import ActKind, PeriodFacts, ValidityFacts
from accordi_desktop.model.validity.state import Remark, StatusReason, Validity
from accordi_desktop.wording.approximate_dates import by, of, since, until, when, when_said, word_date

if TYPE_CHECKING:
    from accordi_desktop.model.dates.day_span import DaySpan
    from accordi_desktop.model.dates.partial_date import PartialDate
    from accordi_desktop.wording.sentences import Sentences

_ENDS = frozenset({StatusReason.ENDS_AHEAD, StatusReason.ENDS_SOON, StatusReason.ENDED})
_DAYS = MappingProxyType(
    {
        StatusReason.TERMINATED: "reason.terminated",
        StatusReason.BEGINS: "reason.begins",
        StatusReason.NOT_SIGNED: "validity.not_signed",
    }
)


def word_validity(words: Sentences, facts: ValidityFacts, state: Validity) -> str:
    """The fragment after the status: "scade il 02/02/2020: firmato il 02/02/2018, 24 mesi"."""
    if state.reason in _ENDS:
        return _end(words, facts, state)
    if state.reason in _DAYS:
        return _with_end(words, state, words.text(_DAYS[state.reason], when=_when(words, state.on)))
    match state.reason:
        case StatusReason.SUSPENDED:
            return _suspended(words, facts, state)
        case StatusReason.ASSERTED:
            return _asserted(words, facts, state)
        case _:
            return _without_end(words, facts, state)


def _with_end(words: Sentences, state: Validity, text: str) -> str:
    """What begins or ended on a day, with the end that came before, or the one that is decided on."""
    if state.end is None or state.on is None:
        return text
    end = _when(words, state.end)
    if state.reason is StatusReason.TERMINATED:
        over = state.end.latest < state.on.earliest
        return words.text("validity.over_before", text=text, when=end) if over else text
    if state.basis not in DECIDED:
        return text
    never = state.end.latest <= state.on.earliest
    return words.text("validity.never_begins" if never else "validity.begins_and_ends", text=text, when=end)


def word_remarks(words: Sentences, state: Validity) -> tuple[str, ...]:
    """What is to be said beside a state, each a fragment: "attestazione da riconfermare"."""
    found = [remark for remark in Remark if remark in state.remarks]
    end = of(words, state.end) if state.end is not None else ""
    return tuple(words.text(f"remark.{(remark.name or '').lower()}", end=end) for remark in found)


def _end(words: Sentences, facts: ValidityFacts, state: Validity) -> str:
    day = _when(words, state.end)
    ended = state.reason is StatusReason.ENDED
    match state.basis:
        case EndBasis.TERMINATION:
            return words.text("validity.terminates", when=day)
        case EndBasis.EVENT:
            event = facts.ends_with.event if facts.ends_with else ""
            return words.text(
                "validity.event_past" if ended else "validity.event_ahead", when=day, event=event
            )
    text = words.text(f"reason.{'ended' if ended else 'ends_ahead'}", when=day)
    text = _with_origin(words, facts, state, text)
    end = EffectiveEnd(facts)
    if end.declined and facts.notice_given is not None:
        given = span_of(facts.notice_given.on)
        key = "reason.declined_late" if facts.notice_given.accepted_late else "reason.declined"
        return words.text(key, text=text, when=_when(words, given))
    notices = [one for one in (state.own_notice, state.counterpart_notice) if one is not None]
    if state.status is Status.EXPIRING and notices:
        return words.text("validity.notice", text=text, by=by(words, min(notices)))
    return text


def _with_origin(words: Sentences, facts: ValidityFacts, state: Validity, text: str) -> str:
    """With what the end follows from: the act, the months, the tacit renewals."""
    match state.basis:
        case EndBasis.STATED:
            return words.text("reason.stated", text=text)
        case EndBasis.TACIT:
            renewals = words.count("reason.tacit_renewals", state.tacit_renewals)
            if Remark.NOTICE_UNCERTAIN in state.remarks and state.end is not None and not state.end.is_day:
                renewals = words.text("reason.tacit_renewals_at_most", renewals=renewals)
            months = words.months(state.months or 0)
            return words.text("reason.tacit", text=text, renewals=renewals, months=months)
        case _:
            end = EffectiveEnd(facts)
            term = next((one for one in end.terms if one.end == state.end), end.term)
            return text if term is None else f"{text}: {_computed(words, term.period, state)}"


def _computed(words: Sentences, period: PeriodFacts, state: Validity) -> str:
    days = period.days if period.months is None else None
    length = words.months(state.months or 0) if days is None else words.days(days)
    signed = span_of(period.act_date)
    if state.counted_from is not None and state.counted_from != signed:
        length = words.text("reason.months_from", months=length, since=since(words, state.counted_from))
    if signed is None and period.kind is ActKind.ORIGINAL:
        return length
    return f"{_event(words, period)}, {length}"


def _suspended(words: Sentences, facts: ValidityFacts, state: Validity) -> str:
    """Since when, until when and why: of the row that begins on the day the state speaks of."""
    rows = [one for one in facts.suspensions if span_of(one.since) == state.on]
    if not rows:
        return words.text("validity.suspended_undated")
    text = word_suspension(words, rows[0].since, rows[0].until)
    return f"{text}: {rows[0].reason}" if rows[0].reason else text


def word_suspension(words: Sentences, first: PartialDate, last: PartialDate) -> str:
    """Since when, and until when where that is known: "sospeso dal 02/02/2020 fino al 31/03/2020"."""
    begins, ends = span_of(first), span_of(last)
    if begins is None:
        return words.text("validity.suspended_undated")
    text = words.text("validity.suspended", since=since(words, begins))
    return text if ends is None else f"{text} {until(words, ends)}"


def _asserted(words: Sentences, facts: ValidityFacts, state: Validity) -> str:
    expired = state.status is Status.EXPIRED
    text = words.text(f"reason.asserted.{'expired' if expired else 'in_force'}")
    rows = [one for one in facts.assertions if named_span(one.as_of) == state.on]
    if not rows:
        return text
    if rows[-1].wording:
        text = words.text("reason.asserted.quoted", text=text, wording=rows[-1].wording)
    return f"{text} ({word_date(words, rows[-1].as_of)})" if rows[-1].as_of.known else text


def _without_end(words: Sentences, facts: ValidityFacts, state: Validity) -> str:
    last = _last_term(facts)
    match state.reason:
        case StatusReason.OPEN_ENDED:
            return words.text("reason.open_ended")
        case StatusReason.AWAITING_ENTRY:
            signing = last is not None and last.start_rule is StartRule.LAST_SIGNATURE
            return words.text("validity.awaiting_signature" if signing else "validity.awaiting_entry")
        case StatusReason.EVENT_UNDATED:
            event = facts.ends_with.event if facts.ends_with else ""
            return words.text("validity.event_undated", event=event)
    return words.text("reason.no_period") if last is None else _no_end_of(words, last)


def _no_end_of(words: Sentences, last: PeriodFacts) -> str:
    if last.months is None:
        return _no_term(words, last)
    if last.kind is ActKind.ORIGINAL:
        return words.text("reason.no_date", months=words.months(last.months))
    event = words.text(f"reason.event.{last.kind}")
    return words.text("reason.renewed.no_date", event=event, months=words.months(last.months))


def _no_term(words: Sentences, period: PeriodFacts) -> str:
    if period.act_date.known:
        return words.text("reason.no_term", event=_event(words, period))
    if period.kind is ActKind.ORIGINAL:
        return words.text("reason.nothing_known")
    return words.text("reason.renewed.nothing_known", event=_event(words, period))


def _last_term(facts: ValidityFacts) -> PeriodFacts | None:
    """The latest act that bears on the term: an amendment without a term is none."""
    found = EffectiveEnd(facts).terms
    return facts.periods[found[-1].index] if found else None


def _event(words: Sentences, period: PeriodFacts) -> str:
    """The act of a period with its date: "firmato il 02/02/2018", "rinnovato nel 2014"."""
    event = words.text(f"reason.event.{period.kind}")
    return f"{event} {when_said(words, period.act_date)}" if period.act_date.known else event


def _when(words: Sentences, span: DaySpan | None) -> str:
    return words.text("date.unknown") if span is None else when(words, span)
