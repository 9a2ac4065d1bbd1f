# SPDX-License-Identifier: EUPL-1.2
"""The content of an agreement as plain frozen values: what a form edits and what a sheet shows.

A draft is replaced, never mutated (`dataclasses.replace`), so "has it changed?" is `draft != sheet.content`.
An item without an `id` is new; an item of the stored agreement that the draft no longer holds is removed.
The order of the tuples is the order in the register.
"""

from dataclasses import dataclass, field

from accordi_desktop.model.dates.partial_date import UNKNOWN, PartialDate
from accordi_desktop.model.enums import (
    AssertedStatus,
    BodyKind,
    Certainty,
    LinkKind,
    NumberKind,
    Origin,
    PeriodKind,
    RenewalClause,
    RenewalManner,
    SectorLevel,
    Side,
    SignatoryRole,
    StartRule,
    TextStanding,
)


@dataclass(frozen=True, slots=True)
class TitleDraft:
    """A title in one language; `proper` tells a title of the act from a description of ours."""

    text: str = ""
    language: str = "it"
    proper: bool = True
    id: int | None = None


@dataclass(frozen=True, slots=True)
class PartyDraft:
    """A body on one side, as recorded for this agreement; `country` is an ISO 3166 code or empty.

    `joined_on` and `left_on` where it did not belong to the agreement all the time, with the act that says
    so.
    """

    name: str = ""
    side: Side = Side.COUNTERPART
    body_kind: BodyKind | None = None
    parent: str = ""
    city: str = ""
    country: str = ""
    country_origin: Origin = Origin.STATED
    other_names: str = ""
    joined_on: PartialDate = UNKNOWN
    left_on: PartialDate = UNKNOWN
    membership_act: str = ""
    id: int | None = None


@dataclass(frozen=True, slots=True)
class SignatoryDraft:
    """A person, with the office held and the body signed for on that day.

    Day and place of the signature where they are not those of the act. The stored act that was signed is that
    of `period_id`, that of `suspension_id`, or the termination; with none of them the agreement itself.
    """

    person: str = ""
    office: str = ""
    body: str = ""
    side: Side = Side.COUNTERPART
    role: SignatoryRole = SignatoryRole.SIGNER
    signed_on: PartialDate = UNKNOWN
    signed_at: str = ""
    period_id: int | None = None
    suspension_id: int | None = None
    of_termination: bool = False
    id: int | None = None


@dataclass(frozen=True, slots=True)
class SectorDraft:
    """The wording of the act beside a term of the office's taxonomy (`sector_id`, may be missing)."""

    wording: str = ""
    sector_id: int | None = None
    level: SectorLevel = SectorLevel.SECTOR
    id: int | None = None


@dataclass(frozen=True, slots=True)
class PeriodDraft:
    """An act and its period of validity: `months`, `days` or a stated `end`, several of them, or none.

    Without a start rule it begins on the stated `start`, else with the act or where the old term ends. What
    an amendment changes is its `subject`; `about_id` is the stored act it renews, extends or amends, where
    that is not the one before it.
    """

    kind: PeriodKind = PeriodKind.ORIGINAL
    act_date: PartialDate = UNKNOWN
    start: PartialDate = UNKNOWN
    months: int | None = None
    end: PartialDate = UNKNOWN
    certainty: Certainty = Certainty.DOCUMENTED
    note: str = ""
    start_rule: StartRule | None = None
    entered_into_force: PartialDate = UNKNOWN
    days: int | None = None
    manner: RenewalManner = RenewalManner.UNSTATED
    subject: str = ""
    place: str = ""
    decided_by: str = ""
    protocol_number: str = ""
    resolution_number: str = ""
    about_id: int | None = None
    id: int | None = None

    @property
    def says_something(self) -> bool:
        """Whether it is more than a first term of which neither date nor length is known."""
        if self.kind is not PeriodKind.ORIGINAL:
            return True
        dates = (self.act_date, self.start, self.end, self.entered_into_force)
        return any(one.known for one in dates) or self.months is not None or self.days is not None


@dataclass(frozen=True, slots=True)
class InitiativeDraft:
    """A project born of the agreement; its fields are not sectors of the agreement."""

    name: str = ""
    description: str = ""
    fields: str = ""
    id: int | None = None


@dataclass(frozen=True, slots=True)
class GapDraft:
    """Something a person must still find out; `settled` once somebody has."""

    text: str = ""
    settled: bool = False
    id: int | None = None


@dataclass(frozen=True, slots=True)
class AssertionDraft:
    """The state a source asserts, in its words, with the source, the day it spoke and the page."""

    status: AssertedStatus | None = None
    wording: str = ""
    source: str = ""
    as_of: PartialDate = UNKNOWN
    page: str = ""
    id: int | None = None


@dataclass(frozen=True, slots=True)
class SuspensionDraft:
    """A suspension from its first to its last day, unknown while it goes on, and the act that decided it."""

    since: PartialDate = UNKNOWN
    until: PartialDate = UNKNOWN
    reason: str = ""
    decided_on: PartialDate = UNKNOWN
    decided_by: str = ""
    place: str = ""
    protocol_number: str = ""
    resolution_number: str = ""
    id: int | None = None


@dataclass(frozen=True, slots=True)
class TerminationDraft:
    """The day a termination takes effect, its reason, and the act that decided it."""

    on: PartialDate = UNKNOWN
    reason: str = ""
    decided_on: PartialDate = UNKNOWN
    decided_by: str = ""
    place: str = ""
    protocol_number: str = ""
    resolution_number: str = ""


@dataclass(frozen=True, slots=True)
class TextLanguageDraft:
    """The text of the act in one language, as a code such as "it"."""

    language: str = ""
    standing: TextStanding = TextStanding.AUTHENTIC
    id: int | None = None


@dataclass(frozen=True, slots=True)
class ActNumberDraft:
    """A protocol or resolution number beyond the main ones, with the body that gave it and its day."""

    kind: NumberKind = NumberKind.PROTOCOL
    number: str = ""
    body: str = ""
    dated: PartialDate = UNKNOWN
    id: int | None = None


@dataclass(frozen=True, slots=True)
class LinkDraft:
    """What this agreement is to another one, `other_id`."""

    kind: LinkKind = LinkKind.SUPERSEDES
    other_id: int | None = None
    note: str = ""
    id: int | None = None


@dataclass(frozen=True, slots=True)
class AgreementDraft:
    """All that an agreement says; `kind_wording` is the kind of instrument as the act or source words it.

    A fixed day of the year for notice is month and day, "06-30". The counterpart's notice is said where it is
    not that of both sides.
    """

    reference: str = ""
    kind_id: int | None = None
    kind_wording: str = ""
    titles: tuple[TitleDraft, ...] = (TitleDraft(),)
    purpose: str = ""
    parties: tuple[PartyDraft, ...] = ()
    signatories: tuple[SignatoryDraft, ...] = ()
    sectors: tuple[SectorDraft, ...] = ()
    periods: tuple[PeriodDraft, ...] = ()
    initiatives: tuple[InitiativeDraft, ...] = ()
    gaps: tuple[GapDraft, ...] = ()
    renewal_clause: RenewalClause = RenewalClause.UNKNOWN
    notice_months: int | None = None
    notice_days: int | None = None
    notice_yearday: str = ""
    counterpart_notice_months: int | None = None
    counterpart_notice_days: int | None = None
    counterpart_notice_yearday: str = ""
    tacit_months: int | None = None
    tacit_limit: int | None = None
    open_ended: bool = False
    assertions: tuple[AssertionDraft, ...] = ()
    termination: TerminationDraft = field(default_factory=TerminationDraft)
    declined_on: PartialDate = UNKNOWN
    declined_by: Side | None = None
    accepted_late: bool = False
    ending_event: str = ""
    ending_event_on: PartialDate = UNKNOWN
    suspensions: tuple[SuspensionDraft, ...] = ()
    text_languages: tuple[TextLanguageDraft, ...] = ()
    numbers: tuple[ActNumberDraft, ...] = ()
    links: tuple[LinkDraft, ...] = ()
    protocol_number: str = ""
    resolution_number: str = ""
    source: str = ""
    notes: str = ""
    published: bool = False

    @property
    def assertion(self) -> AssertionDraft:
        """The assertion recorded last; an empty one where there is none."""
        return self.assertions[-1] if self.assertions else AssertionDraft()
