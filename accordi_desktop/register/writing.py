# SPDX-License-Identifier: EUPL-1.2
"""The write gate: a command, an undo or a redo becomes one revision, and what is derived follows."""

from collections.abc import Callable
from datetime import date
from typing import Any

from sqlalchemy import Connection

from accordi_desktop.model.errors import UndoRefusedError
from accordi_desktop.model.lists import InstrumentKind, Office, Sector, View
from accordi_desktop.register import history
from accordi_desktop.register.batch_edit import EditAgreements
from accordi_desktop.register.commands import (
    AssertStatus,
    Command,
    CreateAgreement,
    DeclineRenewal,
    DeleteAgreements,
    DeleteView,
    ProlongAgreement,
    ProlongMany,
    RestoreAgreements,
    ResumeAgreements,
    ReviseAgreement,
    SaveInstrumentKinds,
    SaveOffice,
    SaveSectors,
    SaveView,
    SuspendAgreements,
    TerminateAgreements,
)
from accordi_desktop.register.derivation import rederive
from accordi_desktop.register.documents import AttachDocuments, RemoveDocuments, ReviseDocument
from accordi_desktop.register.handlers import (
    agreements,
    batch_edit,
    documents,
    lists,
    procedure,
    prolonging,
    reminders,
    restoring,
    standing,
    worklist,
)
from accordi_desktop.register.past import RestoreChange, RestoreState, UndoConflictError
from accordi_desktop.register.procedure import (
    AddStep,
    MoveStep,
    RemoveSteps,
    ReviseStep,
    SaveProcedureTemplate,
    StartProcedure,
)
from accordi_desktop.register.queries import past
from accordi_desktop.register.reminders import FinishReminders, PlanReminders, SnoozeReminders
from accordi_desktop.register.views import ChangeSet, StepLabel
from accordi_desktop.register.worklist import AcceptFact, ReopenFact
from accordi_desktop.storage.storage import NothingChangedError, Revising, Storage

_LISTS = {Sector.__tablename__, InstrumentKind.__tablename__}


class Writing:
    """Carries commands out, one revision each."""

    def __init__(self, storage: Storage, clock: Callable[[], date], author: str) -> None:
        self._storage = storage
        self._clock = clock
        self._author = author
        self.display_name = ""

    def perform(self, command: Command, origin: object | None) -> ChangeSet:
        """A command; one that changes nothing leaves no revision."""
        return self._revise(lambda revising: _carry_out(command, revising, self._clock()), origin)

    def undo(self, origin: object | None) -> ChangeSet:
        """The inverse of the last command that stands."""
        return self._turn(history.UNDO, self._step(history.undo_step), origin)

    def redo(self, origin: object | None) -> ChangeSet:
        """The inverse of the last undo."""
        return self._turn(history.REDO, self._step(history.redo_step), origin)

    def undo_label(self) -> StepLabel | None:
        """What undo would take back."""
        step = self._step(history.undo_step)
        return step.label if step else None

    def redo_label(self) -> StepLabel | None:
        """What redo would do again."""
        step = self._step(history.redo_step)
        return step.label if step else None

    def _step(self, find: Callable[[Connection], history.Step | None]) -> history.Step | None:
        with self._storage.reading() as connection:
            return find(connection)

    def _turn(self, kind: str, step: history.Step | None, origin: object | None) -> ChangeSet:
        if step is None:
            raise UndoRefusedError(f"nothing_to_{kind}")

        def turn(revising: Revising) -> None:
            try:
                history.invert(revising, step.rows_of)
            except history.NewerRowError as error:
                if error.table not in past.TOLD:
                    raise
                connection = revising.session.connection()
                raise UndoConflictError(
                    past.conflict(connection, error.table, error.now, error.wanted)
                ) from error
            revising.name(kind, kind=step.label.kind)

        return self._revise(turn, origin, undoes_id=step.label.revision_id)

    def _revise(
        self, carry_out: Callable[[Revising], None], origin: object | None, undoes_id: int | None = None
    ) -> ChangeSet:
        try:
            with self._storage.revising(self._author, undoes_id, self.display_name) as revising:
                carry_out(revising)
                revising.session.flush()
                if undoes_id is None:  # what was undone must not be found again, were it nothing at all
                    _leave_if_unchanged(revising)
                tables = revising.tables()
                touched = rederive(revising)
        except NothingChangedError:
            return ChangeSet(0, frozenset(), lists_changed=False, office_changed=False, views_changed=False)
        return ChangeSet(
            revising.revision_id,
            touched,
            lists_changed=bool(tables & _LISTS),
            office_changed=Office.__tablename__ in tables,
            views_changed=View.__tablename__ in tables,
            origin=origin,
        )


def _leave_if_unchanged(revising: Revising) -> None:
    if not revising.changes_anything():
        raise NothingChangedError


def _carry_out(command: Command, revising: Revising, today: date) -> None:
    match command:
        case ProlongAgreement():
            prolonging.prolong(command, revising, today)
        case ProlongMany():
            prolonging.prolong_many(command, revising, today)
        case SnoozeReminders():
            reminders.snooze(command, revising, today)
        case FinishReminders():
            reminders.finish(command, revising, today)
        case _:
            _HANDLERS[type(command)](command, revising)


_HANDLERS: dict[type, Callable[[Any, Revising], None]] = {
    CreateAgreement: agreements.create,
    ReviseAgreement: agreements.revise,
    EditAgreements: batch_edit.edit_agreements,
    RestoreState: restoring.restore_state,
    RestoreChange: restoring.restore_change,
    DeleteAgreements: agreements.delete,
    RestoreAgreements: agreements.restore,
    TerminateAgreements: standing.terminate_agreements,
    DeclineRenewal: standing.decline_renewal,
    SuspendAgreements: standing.suspend,
    ResumeAgreements: standing.resume,
    AcceptFact: worklist.accept,
    ReopenFact: worklist.reopen,
    AssertStatus: standing.assert_statuses,
    SaveOffice: lists.save_office,
    SaveSectors: lists.save_sectors,
    SaveInstrumentKinds: lists.save_kinds,
    SaveView: lists.save_view,
    DeleteView: lists.delete_view,
    AttachDocuments: documents.attach,
    ReviseDocument: documents.revise,
    RemoveDocuments: documents.remove,
    StartProcedure: procedure.start,
    AddStep: procedure.add,
    ReviseStep: procedure.revise,
    MoveStep: procedure.move,
    RemoveSteps: procedure.remove,
    SaveProcedureTemplate: procedure.save_template,
    PlanReminders: reminders.plan,
}
