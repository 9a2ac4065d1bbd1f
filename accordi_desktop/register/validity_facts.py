# SPDX-License-Identifier: EUPL-1.2
"""From the rows of a register, or from a draft, to the facts that the rules of validity read.

An empty start means: from the act; of a renewal: from the old end, if it was agreed in time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

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

if TYPE_CHECKING:
    from collections.abc import Iterable

    from accordi_desktop.model.dates.partial_date import PartialDate
    from accordi_desktop.model.enums import AssertedStatus
    from accordi_desktop.model.tables.agreement import Agreement
    from accordi_desktop.register.values.drafts import AgreementDraft

# The parts of a stored agreement that its facts are read from.
FACT_PARTS = frozenset({"periods"})
_ACT_KINDS = {kind: ActKind(kind.value) for kind in PeriodKind}


class Dated(Protocol):
    """What a stored period, a draft of one and a renewal to be recorded hold under the same names."""

    @property
    def kind(self) -> PeriodKind:
        """What began it."""

    @property
    def act_date(self) -> PartialDate:
        """The day of its act."""

    @property
    def start(self) -> PartialDate:
        """The day it begins, where the act says so."""

    @property
    def months(self) -> int | None:
        """Its length."""

    @property
    def end(self) -> PartialDate:
        """Its end, where the act says so."""


def facts_of(agreement: Agreement) -> ValidityFacts:
    """The facts of a stored agreement."""
    return _facts(
        agreement,
        agreement.periods,
        termination=TerminationFacts(agreement.terminated_on, reason=agreement.termination_reason),
        assertions=_assertions(
            agreement.asserted_status,
            agreement.asserted_as_of,
            agreement.asserted_wording,
            agreement.asserted_source,
        ),
    )


def facts_of_draft(draft: AgreementDraft) -> ValidityFacts:
    """The facts of a draft, as they will be once it is saved."""
    said = draft.assertion
    return _facts(
        draft,
        draft.periods,
        termination=TerminationFacts(draft.termination.on, reason=draft.termination.reason),
        assertions=_assertions(said.status, said.as_of, said.wording, said.source),
    )


def period_facts(period: Dated) -> PeriodFacts:
    """The facts of a period: a stored one, a draft, or one that a renewal would append."""
    return PeriodFacts(
        kind=_ACT_KINDS[period.kind],
        act_date=period.act_date,
        start_rule=_start_rule(period),
        start=period.start,
        months=period.months,
        end=period.end,
    )


def _facts(
    of: Agreement | AgreementDraft,
    periods: Iterable[Dated],
    *,
    termination: TerminationFacts,
    assertions: tuple[AssertionFacts, ...],
) -> ValidityFacts:
    """What a row and a draft hold under the same names."""
    notice = MonthsNotice(of.notice_months) if of.notice_months is not None else None
    suspended = SuspensionFacts(of.suspended_on, reason=of.suspension_note)
    return ValidityFacts(
        periods=tuple(period_facts(period) for period in periods),
        clause=of.renewal_clause,
        tacit_months=of.tacit_months,
        own_notice=notice,
        counterpart_notice=notice,
        notice_given=NoticeGiven(of.declined_on) if of.declined_on.known else None,
        open_ended=of.open_ended,
        termination=termination if termination.effective_on.known else None,
        suspensions=(suspended,) if suspended.since.known else (),
        assertions=assertions,
    )


def _assertions(
    value: AssertedStatus | None, as_of: PartialDate, wording: str, source: str
) -> tuple[AssertionFacts, ...]:
    return () if value is None else (AssertionFacts(value, as_of, wording, source),)


def _start_rule(period: Dated) -> StartRule:
    if period.start.known:
        return StartRule.STATED_DAY
    return StartRule.SIGNATURE if period.kind is PeriodKind.ORIGINAL else StartRule.CONTINUATION
