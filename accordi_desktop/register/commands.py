# SPDX-License-Identifier: EUPL-1.2
"""What can be asked of the register: each command is plain data, and each becomes one revision, one undo."""

from dataclasses import dataclass

from accordi_desktop.model.partial_date import UNKNOWN, PartialDate
from accordi_desktop.model.vocabulary import Certainty, PeriodKind
from accordi_desktop.register.batch_edit import EditAgreements
from accordi_desktop.register.documents import AttachDocuments, RemoveDocuments, ReviseDocument
from accordi_desktop.register.drafts import (
    AgreementDraft,
    AssertionDraft,
    SignatoryDraft,
    TerminationDraft,
)
from accordi_desktop.register.past import RestoreChange, RestoreState
from accordi_desktop.register.procedure import (
    AddStep,
    MoveStep,
    RemoveSteps,
    ReviseStep,
    SaveProcedureTemplate,
    StartProcedure,
)
from accordi_desktop.register.reminders import FinishReminders, PlanReminders, SnoozeReminders
from accordi_desktop.register.views import OfficeParticulars, TermChoice
from accordi_desktop.register.worklist import AcceptFact, ReopenFact


@dataclass(frozen=True, slots=True)
class CreateAgreement:
    """Record a new agreement; an empty reference gets the next free one."""

    draft: AgreementDraft


@dataclass(frozen=True, slots=True)
class ReviseAgreement:
    """Make an agreement equal to the draft; `seen_version` is the version the draft was made from."""

    agreement_id: int
    draft: AgreementDraft
    seen_version: int


@dataclass(frozen=True, slots=True)
class DeleteAgreements:
    """Put agreements into the bin."""

    agreement_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class RestoreAgreements:
    """Take agreements out of the bin."""

    agreement_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ProlongAgreement:
    """Append a renewal or an extension: `months` or `end`, and the people who signed it."""

    agreement_id: int
    kind: PeriodKind
    act_date: PartialDate
    start: PartialDate = UNKNOWN
    months: int | None = None
    end: PartialDate = UNKNOWN
    certainty: Certainty = Certainty.DOCUMENTED
    signatories: tuple[SignatoryDraft, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class ProlongMany:
    """Several renewals or extensions as one revision."""

    items: tuple[ProlongAgreement, ...]


@dataclass(frozen=True, slots=True)
class TerminateAgreements:
    """End agreements before their term."""

    agreement_ids: tuple[int, ...]
    termination: TerminationDraft


@dataclass(frozen=True, slots=True)
class DeclineRenewal:
    """Give notice that agreements shall not be tacitly renewed again; no day takes the notice back."""

    agreement_ids: tuple[int, ...]
    on: PartialDate


@dataclass(frozen=True, slots=True)
class SuspendAgreements:
    """Let agreements rest from that day; the term goes on."""

    agreement_ids: tuple[int, ...]
    on: PartialDate
    note: str = ""


@dataclass(frozen=True, slots=True)
class ResumeAgreements:
    """Take suspended agreements up again."""

    agreement_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class AssertStatus:
    """Record what a source says of the state of agreements."""

    agreement_ids: tuple[int, ...]
    assertion: AssertionDraft


@dataclass(frozen=True, slots=True)
class SaveOffice:
    """Change the particulars of the office: letterhead, own city, lead time."""

    office: OfficeParticulars


@dataclass(frozen=True, slots=True)
class SaveSectors:
    """Make the office's taxonomy of sectors equal to these, in this order (id 0: a new one)."""

    sectors: tuple[TermChoice, ...]


@dataclass(frozen=True, slots=True)
class SaveInstrumentKinds:
    """Make the list of instrument kinds equal to these, in this order (id 0: a new one)."""

    kinds: tuple[TermChoice, ...]


@dataclass(frozen=True, slots=True)
class SaveView:
    """Keep a filter under a name, or replace the filter kept under that name."""

    name: str
    query_json: str


@dataclass(frozen=True, slots=True)
class DeleteView:
    """Forget a saved view."""

    view_id: int


Command = (
    CreateAgreement
    | ReviseAgreement
    | RestoreState
    | RestoreChange
    | EditAgreements
    | DeleteAgreements
    | RestoreAgreements
    | ProlongAgreement
    | ProlongMany
    | TerminateAgreements
    | DeclineRenewal
    | SuspendAgreements
    | ResumeAgreements
    | AcceptFact
    | ReopenFact
    | AssertStatus
    | SaveOffice
    | SaveSectors
    | SaveInstrumentKinds
    | SaveView
    | DeleteView
    | AttachDocuments
    | ReviseDocument
    | RemoveDocuments
    | StartProcedure
    | AddStep
    | ReviseStep
    | MoveStep
    | RemoveSteps
    | SaveProcedureTemplate
    | PlanReminders
    | SnoozeReminders
    | FinishReminders
)
