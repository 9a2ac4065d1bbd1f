# SPDX-License-Identifier: EUPL-1.2
"""The terms that follow from the recorded acts, one after the other, before any day is looked at.

The day on which a term begins is not counted (civil code art. 2963): 24 months from 2 February end on a
2 February. A renewal that continues a term counts from its end; one signed on its own from its own act.
"""

from dataclasses import dataclass, replace

from accordi_desktop.model.dates.approximate_date import date_of, span_of
from accordi_desktop.model.dates.day_span import DaySpan, plus_days
from accordi_desktop.model.dates.partial_date import UNKNOWN, PartialDate
from accordi_desktop.model.enums import EndBasis, StartRule
from accordi_desktop.model.validity.counted_term import Afterwards, Term, tacit_rolls
from accordi_desktop.model.validity.facts import ActKind, PeriodFacts, ValidityFacts
from accordi_desktop.model.validity.notice_effect import notice_effect


def terms(facts: ValidityFacts) -> tuple[Term, ...]:
    """The term after each act that bears on it, in order; amendments that give no term are left out."""
    found: list[Term] = []
    for index, period in enumerate(facts.periods):
        term = _next_term(facts, index, period, found[-1] if found else None)
        if term is not None:
            found.append(term)
    return tuple(found)


@dataclass(frozen=True, slots=True)
class PeriodEnd:
    """The end that an act itself gives, unknown where it gives none, and whether it follows from a length."""

    end: PartialDate
    computed: bool


def period_ends(facts: ValidityFacts) -> tuple[PeriodEnd, ...]:
    """The end of each recorded period, in order."""
    found = {term.index: term for term in terms(facts)}
    return tuple(_period_end(found.get(index), period) for index, period in enumerate(facts.periods))


def _period_end(term: Term | None, period: PeriodFacts) -> PeriodEnd:
    if term is None or term.period is not period or term.end is None:
        return PeriodEnd(UNKNOWN, computed=not period.end.known)
    return PeriodEnd(date_of(term.end), computed=term.counted_from is not None)


def _next_term(facts: ValidityFacts, index: int, period: PeriodFacts, before: Term | None) -> Term | None:
    old, rolls = _end_before(facts, period, before)
    term = _counted(index, period, old, rolls, before)
    if term.end is not None or before is None:
        return term
    if period.kind is ActKind.AMENDMENT:
        return None
    if before.end is not None and (period.awaits_entry or period.kind is ActKind.EXTENSION):
        return _prolonged(term, before, old or before.end, rolls)
    return term


def _counted(index: int, period: PeriodFacts, old: DaySpan | None, rolls: int, before: Term | None) -> Term:
    """The term as the act gives it, without an end where none can be computed."""
    used = 0 if before is None or period.kind is ActKind.RENEWAL else before.used + rolls
    term = Term(index, period, EndBasis.STATED, tacit_before=rolls, used=used)
    stated = span_of(period.end)
    if period.awaits_entry:
        return replace(term, basis=EndBasis.AWAITING_ENTRY)
    if stated is not None:
        return replace(term, end=stated, anchor=stated)
    begins = old if old is not None and _continues(period, old) else period.begins
    if begins is None or (period.months is None and period.days is None):
        return replace(term, basis=_why_no_end(period))
    months = period.months or 0
    anchor = begins if period.months is not None else begins.plus_days(period.days or 0)
    return replace(
        term,
        basis=EndBasis.COMPUTED,
        end=anchor.plus_months(months),
        anchor=anchor,
        months=months,
        counted_from=begins,
    )


def _end_before(facts: ValidityFacts, period: PeriodFacts, before: Term | None) -> tuple[DaySpan | None, int]:
    """The end an act may continue, and how many tacit renewals until it begins led there."""
    if before is None or before.end is None or before.afterwards is not Afterwards.OVER:
        return None, 0
    rolls = tacit_rolls(facts, before)
    begins = period.begins or span_of(period.act_date)
    if rolls is None or begins is None or not begins.is_day:
        return before.end, 0
    renewals = rolls.until(plus_days(begins.earliest, -1))
    notice = notice_effect(facts, before, rolls)
    if notice is not None:
        renewals = min(renewals, notice.most)
    return rolls.end(renewals), renewals


def _continues(period: PeriodFacts, old: DaySpan) -> bool:
    """Whether it starts the day after the old end, or says no start and was agreed before that end."""
    if period.start_rule is StartRule.STATED_DAY:
        start = span_of(period.start)
        return start is not None and start.is_day and old.is_day and old.plus_days(1) == start
    agreed = span_of(period.act_date)
    in_time = agreed is not None and agreed.latest <= old.latest
    return period.start_rule is StartRule.CONTINUATION and in_time


def _prolonged(term: Term, before: Term, old: DaySpan, rolls: int) -> Term:
    """The term before, which stands until its end; what follows is not known, or not yet in force."""
    awaits = term.basis is EndBasis.AWAITING_ENTRY
    return replace(
        before,
        index=term.index,
        basis=EndBasis.TACIT if rolls else before.basis,
        end=old,
        rolled=before.rolled + rolls,
        tacit_before=rolls,
        used=term.used,
        afterwards=Afterwards.AWAITING_ENTRY if awaits else Afterwards.UNKNOWN_END,
    )


def _why_no_end(period: PeriodFacts) -> EndBasis:
    if period.kind is not ActKind.ORIGINAL:
        return EndBasis.RENEWAL_WITHOUT_TERM
    return EndBasis.NO_TERM if period.months is None and period.days is None else EndBasis.NO_DATE
