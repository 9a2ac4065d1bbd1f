# SPDX-License-Identifier: EUPL-1.2
"""Renewals and extensions before they are saved: what to suggest, and what the outcome would be."""

from dataclasses import replace
from datetime import date

from accordi_desktop.model.dates.approximate_date import date_of
from accordi_desktop.model.dates.partial_date import UNKNOWN, PartialDate, Precision
from accordi_desktop.model.enums import PeriodKind, RenewalClause
from accordi_desktop.model.errors import InvalidDraftError, SameRenewalError
from accordi_desktop.model.validity.effective_end import EffectiveEnd
from accordi_desktop.model.validity.facts import OfficeRules, PeriodFacts, ValidityFacts
from accordi_desktop.model.validity.orderings import orderings
from accordi_desktop.model.validity.spans import validity_on
from accordi_desktop.register.commands.renewal import ProlongAgreement
from accordi_desktop.register.rules.problems import prolongation_problems
from accordi_desktop.register.validity_facts import period_facts
from accordi_desktop.register.values.views import Prolongation


def suggested(
    agreement_id: int, facts: ValidityFacts, kind: PeriodKind, act_date: PartialDate, usual_months: int
) -> ProlongAgreement:
    """A prolongation filled in as it usually is: from the day after the old end, as long as the last term."""
    old_end = end_on(facts, act_date.earliest if act_date.known else date.min)
    months = next((period.months for period in reversed(facts.periods) if period.months), usual_months)
    return ProlongAgreement(
        agreement_id, kind, act_date, start=_suggested_start(old_end, act_date), months=months
    )


def previewed(command: ProlongAgreement, facts: ValidityFacts, today: date, lead_days: int) -> Prolongation:
    """Where a prolongation leads; raises InvalidDraftError or SameRenewalError where it cannot be saved."""
    check_prolongation(command, facts)
    added = period_facts(command)
    after = replace(facts, periods=(*facts.periods, added))
    before = orderings(facts)
    return Prolongation(
        old_end=end_on(facts, today),
        new_end=end_on(after, date.min),
        status=validity_on(after, today, OfficeRules(lead_days=lead_days)).status,
        against_clause=command.kind is PeriodKind.RENEWAL and facts.clause is RenewalClause.NONE,
        contradictions=tuple(one for one in orderings(after) if one not in before),
    )


def check_prolongation(command: ProlongAgreement, facts: ValidityFacts) -> None:
    """Raise InvalidDraftError or SameRenewalError where a prolongation cannot be saved."""
    if found := prolongation_problems(command):
        raise InvalidDraftError(found)
    added = period_facts(command)
    if any(period.kind is added.kind and _same(period, added) for period in facts.periods):
        raise SameRenewalError("same_renewal", date=command.act_date.edtf)


def end_on(facts: ValidityFacts, day: date) -> PartialDate:
    """The effective end as it stands on a day, unknown where there is none."""
    end = EffectiveEnd(facts).on(day).end
    return UNKNOWN if end is None else date_of(end)


def uncovered_days(old_end: PartialDate, start: PartialDate) -> int:
    """The days between the old end and the new start that neither term covers."""
    if Precision.DAY in {old_end.precision, start.precision} and old_end.precision is start.precision:
        return max((start.earliest - old_end.earliest).days - 1, 0)
    return 0


def _suggested_start(old_end: PartialDate, act_date: PartialDate) -> PartialDate:
    """The day after the old end; an act that comes later than that cannot begin before itself."""
    if old_end.precision is not Precision.DAY:
        return UNKNOWN
    following = old_end.plus_days(1)
    if act_date.precision is Precision.DAY and act_date > following:
        return act_date
    return following


def _same(one: PeriodFacts, other: PeriodFacts) -> bool:
    names = ("act_date", "months", "days", "end", "subject")
    return all(getattr(one, name) == getattr(other, name) for name in names)
