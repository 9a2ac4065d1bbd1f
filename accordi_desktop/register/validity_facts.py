# SPDX-License-Identifier: EUPL-1.2
"""From the rows of a register, or from a draft, to the facts that the rules of validity read.

An empty start means: from the act; of a renewal: from the old end, if it was agreed in time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from accordi_desktop.model.dates.year_day import is_year_day
from accordi_desktop.model.enums import PeriodKind, SignatoryRole, StartRule
from accordi_desktop.model.validity.facts import (
    ActKind,
    AssertionFacts,
    EndingEvent,
    NoticeGiven,
    PartyFacts,
    PeriodFacts,
    SignatureFacts,
    SuspensionFacts,
    TerminationFacts,
    ValidityFacts,
)
from accordi_desktop.model.validity.notice_term import DaysNotice, MonthsNotice, YearDayNotice

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from accordi_desktop.model.dates.partial_date import PartialDate
    from accordi_desktop.model.enums import RenewalManner
    from accordi_desktop.model.tables.agreement import Agreement
    from accordi_desktop.model.tables.parts import Period, Signatory
    from accordi_desktop.model.validity.notice_term import NoticeTerm
    from accordi_desktop.register.values.drafts import AgreementDraft, PeriodDraft, SignatoryDraft

    Signing = Signatory | SignatoryDraft

# The parts of a stored agreement that its facts are read from.
FACT_PARTS = frozenset({"periods", "signatories", "suspensions", "assertions", "parties"})
# Its own columns that they are read from.
FACT_COLUMNS = (
    "id",
    "renewal_clause",
    "tacit_months",
    "tacit_limit",
    "notice_months",
    "notice_days",
    "notice_yearday",
    "counterpart_notice_months",
    "counterpart_notice_days",
    "counterpart_notice_yearday",
    "open_ended",
    "terminated_on",
    "termination_decided_on",
    "termination_reason",
    "declined_on",
    "declined_by",
    "accepted_late",
    "ending_event",
    "ending_event_on",
)
# Where a fact has another name than the field that holds it.
_FIELDS = {
    "notice_given.on": "declined_on",
    "termination.effective_on": "termination.on",
    "ends_with.on": "ending_event_on",
}
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
    def days(self) -> int | None:
        """Its length where that is in days."""

    @property
    def end(self) -> PartialDate:
        """Its end, where the act says so."""

    @property
    def start_rule(self) -> StartRule | None:
        """From when it counts, where the act says so."""

    @property
    def entered_into_force(self) -> PartialDate:
        """The day of its entry into force, where it counts from that."""

    @property
    def manner(self) -> RenewalManner:
        """How a renewal came about."""

    @property
    def subject(self) -> str:
        """What an amendment changes."""


def facts_of(agreement: Agreement) -> ValidityFacts:
    """The facts of a stored agreement."""
    ended = agreement.terminated_on, agreement.termination_decided_on, agreement.termination_reason
    return _facts(agreement, TerminationFacts(*ended))


def facts_of_draft(draft: AgreementDraft) -> ValidityFacts:
    """The facts of a draft, as they will be once it is saved."""
    ended = draft.termination
    return _facts(draft, TerminationFacts(ended.on, ended.decided_on, ended.reason))


def field_path(path: str) -> str:
    """The path of the field in a draft that holds a fact."""
    return _FIELDS.get(path, path)


def period_facts(period: Dated, signatories: Iterable[Signing] = ()) -> PeriodFacts:
    """The facts of a period: a stored one, a draft, or one that a renewal would append.

    Of its signatories only those with a day of their own bear on it.
    """
    return PeriodFacts(
        kind=_ACT_KINDS[period.kind],
        act_date=period.act_date,
        start_rule=_start_rule(period),
        start=period.start,
        entered_into_force=period.entered_into_force,
        signatures=tuple(_signature(one) for one in signatories),
        months=period.months,
        days=period.days,
        end=period.end,
        manner=period.manner,
        subject=period.subject,
    )


def _facts(of: Agreement | AgreementDraft, termination: TerminationFacts) -> ValidityFacts:
    """What a row and a draft hold under the same names."""
    own = _notice(of.notice_months, of.notice_days, of.notice_yearday)
    counterpart = _notice(
        of.counterpart_notice_months, of.counterpart_notice_days, of.counterpart_notice_yearday
    )
    periods: Sequence[Period | PeriodDraft] = of.periods
    # A reason alone says that it was ended too: the day is then to be verified.
    ended = termination != TerminationFacts()
    return ValidityFacts(
        periods=tuple(
            period_facts(period, _signed(of.signatories, period, first=not index))
            for index, period in enumerate(periods)
        ),
        clause=of.renewal_clause,
        tacit_months=of.tacit_months,
        tacit_limit=of.tacit_limit,
        own_notice=own,
        counterpart_notice=own if counterpart is None else counterpart,
        notice_given=_notice_given(of) if of.declined_on.known else None,
        open_ended=of.open_ended,
        termination=termination if ended else None,
        ends_with=EndingEvent(of.ending_event, of.ending_event_on) if of.ending_event else None,
        suspensions=tuple(
            SuspensionFacts(one.since, one.until, one.reason, one.decided_by, one.resolution_number)
            for one in of.suspensions
            if one.since.known
        ),
        assertions=tuple(
            AssertionFacts(one.status, one.as_of, one.wording, one.source, one.page)
            for one in of.assertions
            if one.status is not None
        ),
        parties=tuple(PartyFacts(one.name, one.joined_on, one.left_on) for one in of.parties),
    )


def _notice_given(of: Agreement | AgreementDraft) -> NoticeGiven:
    return NoticeGiven(of.declined_on, of.declined_by, accepted_late=of.accepted_late)


def _notice(months: int | None, days: int | None, yearday: str) -> NoticeTerm | None:
    if months is not None:
        return MonthsNotice(months)
    if days is not None:
        return DaysNotice(days)
    if is_year_day(yearday):
        month, _, day = yearday.partition("-")
        return YearDayNotice(int(month), int(day))
    return None


def _signed(signatories: Iterable[Signing], period: Period | PeriodDraft, *, first: bool) -> list[Signing]:
    """Who signed an act; those of no act in particular signed the first, and no suspension or termination."""
    return [
        one
        for one in signatories
        if one.role is SignatoryRole.SIGNER
        and one.suspension_id is None
        and not one.of_termination
        and (one.period_id == period.id if one.period_id is not None else first)
    ]


def _signature(signatory: Signing) -> SignatureFacts:
    return SignatureFacts(signatory.person, signatory.signed_on, signatory.side)


def _start_rule(period: Dated) -> StartRule:
    if period.start_rule is not None:
        return period.start_rule
    if period.start.known:
        return StartRule.STATED_DAY
    return StartRule.SIGNATURE if period.kind is PeriodKind.ORIGINAL else StartRule.CONTINUATION
