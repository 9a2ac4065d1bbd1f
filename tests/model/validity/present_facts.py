# SPDX-License-Identifier: EUPL-1.2
"""The facts of validity as a register of today holds them, where many of them have no column yet."""

from accordi_desktop.model.enums import PeriodKind, StartRule
from accordi_desktop.model.validity.facts import (
    ActKind,
    AssertionFacts,
    NoticeGiven,
    PeriodFacts,
    SuspensionFacts,
    TerminationFacts,
    ValidityFacts,
)
from accordi_desktop.model.validity.notice_term import MonthsNotice
from tests.model.validity import former_rule


def validity_facts(present: former_rule.AgreementFacts) -> ValidityFacts:
    """An empty start means: from the act; of a renewal: from the old end, if it was agreed in time."""
    notice = MonthsNotice(present.notice_months) if present.notice_months is not None else None
    return ValidityFacts(
        periods=tuple(_period(period) for period in present.periods),
        clause=present.clause,
        tacit_months=present.tacit_months,
        own_notice=notice,
        counterpart_notice=notice,
        notice_given=NoticeGiven(present.declined_on) if present.declined_on.known else None,
        open_ended=present.open_ended,
        termination=TerminationFacts(present.terminated_on) if present.terminated_on.known else None,
        suspensions=(SuspensionFacts(present.suspended_on),) if present.suspended_on.known else (),
        assertions=(AssertionFacts(present.asserted),) if present.asserted is not None else (),
    )


def _period(period: former_rule.PeriodFacts) -> PeriodFacts:
    if period.start.known:
        rule = StartRule.STATED_DAY
    else:
        original = period.kind is PeriodKind.ORIGINAL
        rule = StartRule.SIGNATURE if original else StartRule.CONTINUATION
    return PeriodFacts(
        kind=ActKind(period.kind.value),
        act_date=period.act_date,
        start_rule=rule,
        start=period.start,
        months=period.months,
        end=period.end,
    )
