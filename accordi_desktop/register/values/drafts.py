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
    Origin,
    PeriodKind,
    RenewalClause,
    SectorLevel,
    Side,
    SignatoryRole,
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
    """A body on one side, as recorded for this agreement; `country` is an ISO 3166 code or empty."""

    name: str = ""
    side: Side = Side.COUNTERPART
    body_kind: BodyKind = BodyKind.CITY
    parent: str = ""
    city: str = ""
    country: str = ""
    country_origin: Origin = Origin.STATED
    other_names: str = ""
    id: int | None = None


@dataclass(frozen=True, slots=True)
class SignatoryDraft:
    """A person, with the office held and the body signed for on that day."""

    person: str = ""
    office: str = ""
    body: str = ""
    side: Side = Side.COUNTERPART
    role: SignatoryRole = SignatoryRole.SIGNER
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
    """One period of validity: `months` or a stated `end`, both, or neither."""

    kind: PeriodKind = PeriodKind.ORIGINAL
    act_date: PartialDate = UNKNOWN
    start: PartialDate = UNKNOWN
    months: int | None = None
    end: PartialDate = UNKNOWN
    certainty: Certainty = Certainty.DOCUMENTED
    note: str = ""
    id: int | None = None

    @property
    def says_something(self) -> bool:
        """Whether it is more than a first term of which neither date nor length is known."""
        if self.kind is not PeriodKind.ORIGINAL:
            return True
        return any(one.known for one in (self.act_date, self.start, self.end)) or self.months is not None


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
    """The state a source asserts, in its words, with the source and the day it spoke."""

    status: AssertedStatus | None = None
    wording: str = ""
    source: str = ""
    as_of: PartialDate = UNKNOWN


@dataclass(frozen=True, slots=True)
class TerminationDraft:
    """The day and the reason an agreement was ended before its term; no day, no termination."""

    on: PartialDate = UNKNOWN
    reason: str = ""


@dataclass(frozen=True, slots=True)
class AgreementDraft:
    """All that an agreement says; `kind_wording` is the kind of instrument as the act or source words it."""

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
    tacit_months: int | None = None
    open_ended: bool = False
    assertion: AssertionDraft = field(default_factory=AssertionDraft)
    termination: TerminationDraft = field(default_factory=TerminationDraft)
    declined_on: PartialDate = UNKNOWN
    suspended_on: PartialDate = UNKNOWN
    suspension_note: str = ""
    protocol_number: str = ""
    resolution_number: str = ""
    source: str = ""
    notes: str = ""
    published: bool = False
