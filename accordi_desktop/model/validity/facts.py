# SPDX-License-Identifier: EUPL-1.2
"""What is known of an agreement, as far as its validity depends on it; dates as precise as they are known."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol, TypeVar

from accordi_desktop.model.dates.approximate_date import known_from, span_of
from accordi_desktop.model.dates.day_span import OPEN_END, DaySpan, latest_of
from accordi_desktop.model.dates.partial_date import UNKNOWN, PartialDate
from accordi_desktop.model.enums import AssertedStatus, RenewalClause, RenewalManner, Side, StartRule
from accordi_desktop.model.validity.notice_term import NoticeTerm


class ActKind(StrEnum):
    """What an act does to the period of validity; an amendment may leave it as it is."""

    ORIGINAL = "original"
    RENEWAL = "renewal"
    EXTENSION = "extension"
    AMENDMENT = "amendment"


@dataclass(frozen=True, slots=True)
class SignatureFacts:
    """One signature of an act, with its own day."""

    signatory: str = ""
    on: PartialDate = UNKNOWN
    side: Side | None = None


@dataclass(frozen=True, slots=True)
class PeriodFacts:
    """One act with the term it gives: `months`, or `days`, or a stated `end`, which wins.

    `start` is read under the rule of a stated day only, `entered_into_force` under that of entry into force.
    An amendment may give no term at all; `subject` is what it changes.
    """

    kind: ActKind = ActKind.ORIGINAL
    act_date: PartialDate = UNKNOWN
    start_rule: StartRule = StartRule.SIGNATURE
    start: PartialDate = UNKNOWN
    entered_into_force: PartialDate = UNKNOWN
    signatures: tuple[SignatureFacts, ...] = ()
    months: int | None = None
    days: int | None = None
    end: PartialDate = UNKNOWN
    manner: RenewalManner = RenewalManner.UNSTATED
    subject: str = ""

    @property
    def begins(self) -> DaySpan | None:
        """The day the term is counted from, by the start rule; None where that day is not known."""
        match self.start_rule:
            case StartRule.SIGNATURE | StartRule.CONTINUATION:
                return span_of(self.act_date)
            case StartRule.STATED_DAY:
                return span_of(self.start)
            case StartRule.ENTRY_INTO_FORCE:
                return span_of(self.entered_into_force)
            case StartRule.LAST_SIGNATURE:
                return self.last_signature
            case StartRule.UNKNOWN:
                return None

    @property
    def last_signature(self) -> DaySpan | None:
        """The day of the last signature; None while one of them has no day, or none is recorded."""
        days = [span_of(signature.on) for signature in self.signatures]
        return None if None in days else latest_of(days)

    @property
    def awaits_entry(self) -> bool:
        """Whether it begins with an event that has no day yet."""
        by_event = self.start_rule in (StartRule.ENTRY_INTO_FORCE, StartRule.LAST_SIGNATURE)
        return by_event and self.begins is None

    @property
    def agreed(self) -> DaySpan | None:
        """The day of its act, else the day it begins."""
        return span_of(self.act_date) or self.begins


@dataclass(frozen=True, slots=True)
class NoticeGiven:
    """Notice that the agreement is not to be renewed tacitly: its day, and who gave it if that is known.

    `accepted_late`: the office says that it counts although its last day had passed.
    """

    on: PartialDate = UNKNOWN
    side: Side | None = None
    accepted_late: bool = False


@dataclass(frozen=True, slots=True)
class TerminationFacts:
    """The day a termination takes effect, the day it was decided, and why."""

    effective_on: PartialDate = UNKNOWN
    decided_on: PartialDate = UNKNOWN
    reason: str = ""


@dataclass(frozen=True, slots=True)
class EndingEvent:
    """An event that ends the agreement, such as the end of a mandate, and its day once that is known."""

    event: str
    on: PartialDate = UNKNOWN


@dataclass(frozen=True, slots=True)
class SuspensionFacts:
    """One suspension, from its first to its last day; unknown `until` means that it goes on."""

    since: PartialDate
    until: PartialDate = UNKNOWN
    reason: str = ""
    decided_by: str = ""
    act: str = ""


class Suspended(Protocol):
    """What a stored suspension, a draft of one and its facts hold under the same names."""

    @property
    def since(self) -> PartialDate:
        """Its first day."""

    @property
    def until(self) -> PartialDate:
        """Its last day; unknown while it goes on."""


SomeSuspension = TypeVar("SomeSuspension", bound=Suspended)


def standing(suspensions: Iterable[SomeSuspension], *days: date) -> list[SomeSuspension]:
    """The suspensions that cover one of the days; where none does, those that have no last day."""
    rows = list(suspensions)
    covering = [one for one in rows if any(covers(one, day) for day in days)]
    return covering or [one for one in rows if not one.until.known]


def covers(suspension: Suspended, day: date) -> bool:
    """Whether an agreement is suspended on that day by this row."""
    since, until = known_from(suspension.since), span_of(suspension.until)
    return since is not None and since <= day <= (OPEN_END if until is None else until.latest)


@dataclass(frozen=True, slots=True)
class AssertionFacts:
    """What a source says of the status, as of a day or undated."""

    value: AssertedStatus
    as_of: PartialDate = UNKNOWN
    wording: str = ""
    source: str = ""
    page: str = ""


@dataclass(frozen=True, slots=True)
class PartyFacts:
    """A party of a network: since when and until when it belongs to it."""

    name: str
    joined_on: PartialDate = UNKNOWN
    left_on: PartialDate = UNKNOWN


@dataclass(frozen=True, slots=True)
class ValidityFacts:
    """All that decides when an agreement is in force; periods in the order of the register.

    `tacit_months` is what a tacit renewal adds, None for as many as the last term has; `tacit_limit` how many
    there may be, None for no limit. Notice terms are per side where the act says so, else both the same.
    """

    periods: tuple[PeriodFacts, ...] = ()
    clause: RenewalClause = RenewalClause.UNKNOWN
    tacit_months: int | None = None
    tacit_limit: int | None = None
    own_notice: NoticeTerm | None = None
    counterpart_notice: NoticeTerm | None = None
    notice_given: NoticeGiven | None = None
    open_ended: bool = False
    termination: TerminationFacts | None = None
    ends_with: EndingEvent | None = None
    suspensions: tuple[SuspensionFacts, ...] = ()
    assertions: tuple[AssertionFacts, ...] = ()
    parties: tuple[PartyFacts, ...] = ()


@dataclass(frozen=True, slots=True)
class OfficeRules:
    """Settings of the office.

    `lead_days` before an end it counts as expiring, `reconfirm_months` after its day a source's word is to be
    asked for again, `decision_months` before an end a renewal is to be decided on.
    """

    lead_days: int = 180
    reconfirm_months: int = 24
    decision_months: int = 12
