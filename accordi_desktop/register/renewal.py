# SPDX-License-Identifier: EUPL-1.2
"""Renewals and extensions before they are saved: what to suggest, and what the outcome would be."""

from dataclasses import replace
from datetime import date

from accordi_desktop.model.dates.partial_date import UNKNOWN, PartialDate, Precision
from accordi_desktop.model.enums import PeriodKind, RenewalClause
from accordi_desktop.model.errors import InvalidDraftError, SameRenewalError
from accordi_desktop.model.term import AgreementFacts, PeriodFacts, base_term, status_on, term_on
from accordi_desktop.register.commands.renewal import ProlongAgreement
from accordi_desktop.register.problems import prolongation_problems
from accordi_desktop.register.values.views import Prolongation


def suggested(
    agreement_id: int, facts: AgreementFacts, kind: PeriodKind, act_date: PartialDate, usual_months: int
) -> ProlongAgreement:
    """A prolongation filled in as it usually is: from the day after the old end, as long as the last term."""
    old_end = term_on(facts, act_date.earliest).end if act_date.known else base_term(facts).end
    months = next((period.months for period in reversed(facts.periods) if period.months), usual_months)
    return ProlongAgreement(
        agreement_id, kind, act_date, start=_suggested_start(old_end, act_date), months=months
    )


def previewed(command: ProlongAgreement, facts: AgreementFacts, today: date, lead_days: int) -> Prolongation:
    """Where a prolongation leads; raises InvalidDraftError or SameRenewalError where it cannot be saved."""
    if found := prolongation_problems(command):
        raise InvalidDraftError(found)
    added = period_of(command)
    for period in facts.periods:
        if period.kind is added.kind and _same(period, added):
            raise SameRenewalError("same_renewal", date=command.act_date.edtf)
    after = replace(facts, periods=(*facts.periods, added))
    return Prolongation(
        old_end=term_on(facts, today).end,
        new_end=base_term(after).end,
        finding=status_on(after, today, lead_days),
        against_clause=command.kind is PeriodKind.RENEWAL and facts.clause is RenewalClause.NONE,
    )


def period_of(command: ProlongAgreement) -> PeriodFacts:
    """The period a prolongation would append."""
    return PeriodFacts(command.kind, command.act_date, command.start, command.months, command.end)


def _suggested_start(old_end: PartialDate, act_date: PartialDate) -> PartialDate:
    """The day after the old end; an act that comes later than that cannot begin before itself."""
    if old_end.precision is not Precision.DAY:
        return UNKNOWN
    following = old_end.plus_days(1)
    if act_date.precision is Precision.DAY and act_date > following:
        return act_date
    return following


def _same(one: PeriodFacts, other: PeriodFacts) -> bool:
    return one.act_date == other.act_date and one.months == other.months and one.end == other.end
