# SPDX-License-Identifier: EUPL-1.2
"""The register: the one door through which everything is asked and changed."""

from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from accordi_desktop.model.partial_date import PartialDate
from accordi_desktop.model.vocabulary import USUAL_DEADLINES, DeadlineKind, PeriodKind
from accordi_desktop.register import prolongation
from accordi_desktop.register.attention import Attention
from accordi_desktop.register.commands import Command, ProlongAgreement
from accordi_desktop.register.drafts import AgreementDraft
from accordi_desktop.register.faults import Fault
from accordi_desktop.register.looking_back import LookingBack
from accordi_desktop.register.notices import Notices
from accordi_desktop.register.partners import Partners
from accordi_desktop.register.procedure import TemplateStep
from accordi_desktop.register.queries import deadlines, documents, facets, lists, procedure, sheets, timeline
from accordi_desktop.register.queries.listing import Standpoint
from accordi_desktop.register.queries.lists_at_hand import ListsAtHand
from accordi_desktop.register.query import AgreementQuery
from accordi_desktop.register.safeguard import Safeguard, silent, touches_many
from accordi_desktop.register.templates import new_draft
from accordi_desktop.register.timeline import TimelineRow
from accordi_desktop.register.views import (
    AgreementRow,
    AgreementSheet,
    ChangeSet,
    Counts,
    Deadline,
    Facets,
    OfficeParticulars,
    Prolongation,
    SavedView,
    StepLabel,
    TermChoice,
)
from accordi_desktop.register.writing import Writing
from accordi_desktop.storage.documents import DocumentStore
from accordi_desktop.storage.lock import RegisterLock
from accordi_desktop.storage.storage import Storage

if TYPE_CHECKING:
    from array import array

    from sqlalchemy import Connection

    from accordi_desktop.register.checking import Told

_SHEETS_AT_ONCE = 100


class Register:
    """One open register. Reads may come from any thread, writes from one."""

    def __init__(
        self,
        storage: Storage,
        clock: Callable[[], date],
        author: str,
        language: str,
        safeguard: Safeguard | None = None,
        *,
        lock: RegisterLock | None = None,
    ) -> None:
        self._lock = lock
        self._storage = storage
        self._safeguard = None if storage.read_only else safeguard
        self._clock = clock
        self._notices = Notices()
        self._writing = Writing(storage, clock, author)
        self._lists = ListsAtHand()
        self.language = language
        self.attention = Attention(storage, self._lists, self._standpoint)
        self.past = LookingBack(storage)
        self.partners = Partners(storage)
        self.documents = DocumentStore(storage.path, read_only=storage.read_only)

    @property
    def display_name(self) -> str:
        """How the user wants to be called in the history; empty for the name of the system."""
        return self._writing.display_name

    @display_name.setter
    def display_name(self, name: str) -> None:
        self._writing.display_name = name

    @property
    def path(self) -> Path:
        """The file of the register."""
        return self._storage.path

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed."""
        return self._storage.read_only

    @property
    def is_kept(self) -> bool:
        """Whether backups are made of it: not of the sample, nor of what cannot be changed."""
        return self._safeguard is not None

    @property
    def today(self) -> date:
        """The day by which everything is computed."""
        return self._clock()

    @property
    def office(self) -> OfficeParticulars:
        """The particulars of the office."""
        with self._storage.reading() as connection:
            return lists.office(connection)

    @property
    def identity(self) -> str:
        """What names this register in all that leaves it: 32 hex digits, or "esempio" for the sample."""
        with self._storage.reading() as connection:
            return lists.identity(connection)

    def page(self, query: AgreementQuery, offset: int, limit: int) -> tuple[AgreementRow, ...]:
        """Some rows of a list."""
        with self._storage.reading() as connection:
            return self._lists.page(connection, query, self._standpoint(connection), offset, limit)

    def ids(self, query: AgreementQuery) -> "array[int]":
        """The ids of a whole list, in order."""
        with self._storage.reading() as connection:
            return self._lists.ids(connection, query, self._standpoint(connection))

    def rows(self, ids: Sequence[int]) -> tuple[AgreementRow, ...]:
        """The rows of these agreements, in this order."""
        with self._storage.reading() as connection:
            return self._lists.rows(connection, ids, self._standpoint(connection))

    def counts(self, query: AgreementQuery) -> Counts:
        """How many agreements match a query, and how many it hides."""
        with self._storage.reading() as connection:
            return self._lists.counts(connection, query, self._standpoint(connection))

    def facets(self, query: AgreementQuery) -> Facets:
        """What the list can be narrowed by."""
        with self._storage.reading() as connection:
            return facets.facets(connection, query, self._standpoint(connection))

    def sheet(self, agreement_id: int) -> AgreementSheet:
        """One agreement, whole; raises UnknownReferenceError."""
        with self._storage.reading() as connection:
            return sheets.sheets(connection, [agreement_id], self._standpoint(connection))[0]

    def sheets(self, ids: Sequence[int]) -> Iterator[AgreementSheet]:
        """Several agreements, whole, in this order, read some at a time."""
        for start in range(0, len(ids), _SHEETS_AT_ONCE):
            with self._storage.reading() as connection:
                part = ids[start : start + _SHEETS_AT_ONCE]
                some = sheets.sheets(connection, part, self._standpoint(connection))
            yield from some

    def require(self, ids: Sequence[int], *, binned_too: bool = False) -> None:
        """Raise an AccordiError where an agreement is no longer there, or in the bin."""
        with self._storage.reading() as connection:
            sheets.require(connection, ids, binned_too=binned_too)

    def id_of(self, reference: str) -> int:
        """The agreement with that reference; raises UnknownReferenceError."""
        with self._storage.reading() as connection:
            return sheets.id_of(connection, reference)

    def deadlines(
        self,
        first: date,
        last: date,
        query: AgreementQuery | None = None,
        kinds: Collection[DeadlineKind] = USUAL_DEADLINES,
    ) -> tuple[Deadline, ...]:
        """What touches the days from `first` to `last`; without a query, of every agreement."""
        wanted = query or AgreementQuery(with_past=True)
        with self._storage.reading() as connection:
            standpoint = self._standpoint(connection)
            return deadlines.deadlines(connection, first, last, wanted, standpoint, kinds=kinds)

    def timeline(self, query: AgreementQuery) -> tuple[TimelineRow, ...]:
        """The agreements that match, with the spans of their lives."""
        with self._storage.reading() as connection:
            return timeline.timeline(connection, query, self._standpoint(connection))

    def sectors(self) -> tuple[TermChoice, ...]:
        """The taxonomy of sectors."""
        with self._storage.reading() as connection:
            return lists.sectors(connection)

    def instrument_kinds(self) -> tuple[TermChoice, ...]:
        """The kinds of instrument."""
        with self._storage.reading() as connection:
            return lists.instrument_kinds(connection)

    def procedure_template(self) -> tuple[TemplateStep, ...]:
        """The steps every procedure of the office begins with."""
        with self._storage.reading() as connection:
            return procedure.template(connection)

    def saved_views(self) -> tuple[SavedView, ...]:
        """The filters kept under a name."""
        with self._storage.reading() as connection:
            return lists.saved_views(connection)

    def check(self, told: "Told") -> tuple[Fault, ...]:
        """Look the whole register through; `told` hears which part is looked at, and how far."""
        from accordi_desktop.register.checking import check  # noqa: PLC0415

        return check(self._storage, self.documents, told)

    def release(self, digest: str) -> None:
        """Remove a file that was kept for a document nothing came of; one in use or in the history stays."""
        with self._storage.reading() as connection:
            spoken_of = documents.is_spoken_of(connection, digest)
        if not spoken_of:
            self.documents.discard(digest)

    def next_reference(self) -> str:
        """The reference the next agreement would get."""
        with self._storage.reading() as connection:
            return lists.next_reference(connection)

    def new_draft(self, after: AgreementDraft | None = None) -> AgreementDraft:
        """A draft to begin a new agreement with; after another one of the same kind and own side."""
        return new_draft(self.next_reference(), self.office, after)

    def prolongation(self, agreement_id: int, kind: PeriodKind, act_date: PartialDate) -> ProlongAgreement:
        """A renewal or extension as it usually is, to be changed and then previewed or performed."""
        facts = self.sheet(agreement_id).facts
        return prolongation.suggested(agreement_id, facts, kind, act_date, self.office.usual_months)

    def preview(self, command: ProlongAgreement) -> Prolongation:
        """Where a prolongation leads; raises InvalidDraftError or SameRenewalError if it cannot be saved."""
        facts = self.sheet(command.agreement_id).facts
        return prolongation.previewed(command, facts, self.today, self.office.lead_days)

    def backup_is_due(self, command: Command) -> bool:
        """Whether a command changes so many agreements that a backup is made before."""
        return self._safeguard is not None and touches_many(command)

    def back_up_first(self, progress: Callable[[int, int], object] = silent) -> None:
        """Make the backup that comes before many agreements are changed; from any thread.

        Raises an AccordiError where it cannot be made; nothing should be changed then but on purpose.
        """
        if self._safeguard is not None:
            self._safeguard.before_bulk(progress)

    def perform(
        self, command: Command, origin: object | None = None, *, without_backup: bool = False
    ) -> ChangeSet:
        """Carry a command out as one revision, after the backup that is due; raises AccordiError."""
        if not without_backup and self.backup_is_due(command):
            self.back_up_first()
        return self._notices.publish(self._writing.perform(command, origin))

    def undo(self, origin: object | None = None) -> ChangeSet:
        """Take the last command back, as a new revision; raises UndoRefusedError over newer work."""
        return self._notices.publish(self._writing.undo(origin))

    def redo(self, origin: object | None = None) -> ChangeSet:
        """Do again what was undone last."""
        return self._notices.publish(self._writing.redo(origin))

    @property
    def undo_step(self) -> StepLabel | None:
        """What undo would take back."""
        return self._writing.undo_label()

    @property
    def redo_step(self) -> StepLabel | None:
        """What redo would do again."""
        return self._writing.redo_label()

    def subscribe(self, callback: Callable[[ChangeSet], None]) -> Callable[[], None]:
        """Be told of every change after its commit; returns how to stop being told."""
        return self._notices.subscribe(callback)

    def close(self) -> None:
        """Let go of the file; once, whatever keeps copies of it is told."""
        self._storage.close()
        safeguard, self._safeguard = self._safeguard, None
        try:
            if safeguard is not None:
                safeguard.closed()
        finally:
            lock, self._lock = self._lock, None
            if lock is not None:
                lock.release()

    def _standpoint(self, connection: "Connection") -> Standpoint:
        return Standpoint(self.today, lists.lead_days(connection), self.language)
