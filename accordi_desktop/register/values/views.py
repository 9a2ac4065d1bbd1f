# SPDX-License-Identifier: EUPL-1.2
"""The frozen facts that come out of the register: rows, sheets, deadlines, counts."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from accordi_desktop.model.dates.approximate_date import date_of
from accordi_desktop.model.dates.day_span import DaySpan
from accordi_desktop.model.dates.partial_date import UNKNOWN, PartialDate
from accordi_desktop.model.enums import DeadlineKind, EndBasis, LinkKind, Side, Status
from accordi_desktop.model.unreadable import UnreadableValue
from accordi_desktop.model.validity.facts import ValidityFacts, standing
from accordi_desktop.model.validity.orderings import Contradiction
from accordi_desktop.model.validity.state import Validity
from accordi_desktop.register.values.documents import DocumentView
from accordi_desktop.register.values.drafts import AgreementDraft, PeriodDraft, SuspensionDraft
from accordi_desktop.register.values.procedure import NO_PROCEDURE, ProcedureProgress, StepView


@dataclass(frozen=True, slots=True)
class AgreementRow:
    """One line of the table; lists of names are joined by "; ", countries are ISO codes joined by "; "."""

    id: int
    reference: str
    counterpart: str
    city: str
    countries: str
    title: str
    kind: str
    signed: PartialDate
    end: PartialDate
    status: Status
    sectors: str
    published: bool
    renewals: int
    advance: ProcedureProgress = NO_PROCEDURE


@dataclass(frozen=True, slots=True)
class PeriodView:
    """A period with the end that follows from it, and whether that end was stated or computed."""

    content: PeriodDraft
    end: PartialDate
    computed: bool


@dataclass(frozen=True, slots=True)
class IncomingLink:
    """What another agreement, `agreement_id`, is to this one."""

    agreement_id: int
    reference: str
    kind: LinkKind
    note: str = ""


@dataclass(frozen=True, slots=True)
class AgreementSheet:
    """One agreement, whole: its content, and what follows from it on `today`, expiring included."""

    id: int
    version: int
    content: AgreementDraft
    kind: str
    sector_names: Mapping[int, str]
    periods: tuple[PeriodView, ...]
    signed: PartialDate
    facts: ValidityFacts
    validity: Validity
    today: date
    deleted: bool
    revised_at: str
    revised_by: str
    documents: tuple[DocumentView, ...] = ()
    steps: tuple[StepView, ...] = ()
    # References of the agreements it is linked to, and the links from others to it.
    references: Mapping[int, str] = field(default_factory=dict)
    linked_from: tuple[IncomingLink, ...] = ()
    # What its source says of all its agreements in general.
    source_rule: str = ""
    # Its own days before a decision, "365,180"; None where those of the office hold.
    reminder_days: str | None = None
    # Its values that cannot be read: what is shown in their place is no content of it.
    unreadable: tuple[UnreadableValue, ...] = ()

    @property
    def status(self) -> Status:
        """Where it stands."""
        return self.validity.status

    @property
    def suspension(self) -> SuspensionDraft | None:
        """The suspension in force, or one that goes on without a last day; the last where there are more."""
        return next(reversed(standing(self.content.suspensions, self.today)), None)

    @property
    def end(self) -> PartialDate:
        """The one effective end, unknown where there is none."""
        return _date(self.validity.end)

    @property
    def notice(self) -> PartialDate:
        """The last day for the office's own notice, unknown where there is none to keep."""
        return _date(self.validity.own_notice)


@dataclass(frozen=True, slots=True)
class Deadline:
    """Something that happens to an agreement on a day, in a month, or in a year.

    Of an end, a notice and a decision `basis` tells what the end follows from; `side` who is to give notice,
    None for both or either. `since` is the first day on which the state is what they follow from, and
    `states` how many states came before it: both change whenever time changes what is said.
    """

    agreement_id: int
    reference: str
    kind: DeadlineKind
    on: PartialDate
    counterpart: str
    title: str
    status: Status
    # Which step of a procedure it is, where an agreement may have many.
    step_id: int | None = None
    basis: EndBasis | None = None
    side: Side | None = None
    since: date | None = None
    states: int = 0


@dataclass(frozen=True, slots=True)
class TermChoice:
    """A term of an editable list (sector, instrument kind) with how many agreements use it."""

    id: int
    name: str
    in_use: int = 0


@dataclass(frozen=True, slots=True)
class SavedView:
    """A filter kept under a name."""

    id: int
    name: str
    query_json: str


@dataclass(frozen=True, slots=True)
class OfficeParticulars:
    """What the office puts on its letterhead, and its habits.

    Lead time in days, usual term in months, months from the decision on a renewal to the end, and the days
    before that decision on which to be reminded, with commas.
    """

    body: str = ""
    office: str = ""
    city: str = ""
    country: str = "IT"
    address: str = ""
    contacts: str = ""
    lead_days: int = 180
    usual_months: int = 24
    decision_months: int = 12
    reminder_days: str = "365,180,90,30"


@dataclass(frozen=True, slots=True)
class SourceRuleDraft:
    """The general rule a source states for all its agreements; it is shown with them, and never applied."""

    source: str = ""
    rule: str = ""
    id: int | None = None


@dataclass(frozen=True, slots=True)
class Facet:
    """A value one can filter by, with the number of agreements that have it under the other filters."""

    key: str
    count: int


@dataclass(frozen=True, slots=True)
class Facets:
    """What one can filter by: status values, ISO codes, ids of sectors and kinds as text, years of signature
    and of the end, days within which the end comes.
    """

    statuses: tuple[Facet, ...]
    countries: tuple[Facet, ...]
    sectors: tuple[Facet, ...]
    kinds: tuple[Facet, ...]
    years: tuple[Facet, ...]
    end_years: tuple[Facet, ...]
    ends_within: tuple[Facet, ...]


@dataclass(frozen=True, slots=True)
class Prolongation:
    """What a renewal or extension would do: the end before it, the end after it, and where that leaves it.

    `against_clause` tells of a renewal although the act says that there is none, `contradictions` of dates
    that it would put out of order.
    """

    old_end: PartialDate
    new_end: PartialDate
    status: Status
    against_clause: bool = False
    contradictions: tuple[Contradiction, ...] = ()


@dataclass(frozen=True, slots=True)
class Counts:
    """How many agreements match, how many there are, and how many the hidden expired ones are."""

    matching: int
    total: int
    hidden_expired: int


@dataclass(frozen=True, slots=True)
class StepLabel:
    """What a revision did: its kind and arguments, worded at display time.

    Of an undo or a redo, kind and arguments are those of what it turned, and `turn` is "undo" or "redo".
    """

    revision_id: int
    kind: str
    args: Mapping[str, str | int]
    turn: str = ""


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """What one commit changed; `origin` is whoever asked, so that it need not reset itself."""

    revision_id: int
    agreement_ids: frozenset[int]
    lists_changed: bool
    office_changed: bool
    views_changed: bool
    origin: object | None = None


def _date(span: DaySpan | None) -> PartialDate:
    return UNKNOWN if span is None else date_of(span)
