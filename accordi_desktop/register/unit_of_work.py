# SPDX-License-Identifier: EUPL-1.2
"""The write gate: a command, an undo or a redo becomes one revision, and what is derived follows."""

from collections.abc import Callable
from datetime import date

from sqlalchemy import Connection

from accordi_desktop.model.errors import UndoRefusedError
from accordi_desktop.model.progress import Progress, no_progress
from accordi_desktop.model.tables.office import Office, SourceRule, View
from accordi_desktop.model.tables.taxonomy import InstrumentKind, Sector
from accordi_desktop.register.commands.command import Command
from accordi_desktop.register.derivation import rederive
from accordi_desktop.register.handlers.registry import handler_of
from accordi_desktop.register.queries import history
from accordi_desktop.register.undo import steps
from accordi_desktop.register.undo.inversion import NewerRowError, invert
from accordi_desktop.register.undo.steps import Step
from accordi_desktop.register.unreadable import unreadable_refused
from accordi_desktop.register.values.history import UndoConflictError
from accordi_desktop.register.values.views import ChangeSet, StepLabel
from accordi_desktop.storage.recorded_changes import RecordedChanges
from accordi_desktop.storage.storage import NothingChangedError, RevisionWriter, Storage

_LISTS = {Sector.__tablename__, InstrumentKind.__tablename__, SourceRule.__tablename__}


class UnitOfWork:
    """Performs commands, one revision each."""

    def __init__(self, storage: Storage, clock: Callable[[], date], author: str) -> None:
        self._storage = storage
        self._clock = clock
        self._author = author
        self.display_name = ""

    def perform(self, command: Command, origin: object | None, progress: Progress = no_progress) -> ChangeSet:
        """Perform a command; one that changes nothing leaves no revision."""
        return self._revise(lambda writer: handler_of(command)(command, writer), origin, progress)

    def undo(self, origin: object | None, progress: Progress = no_progress) -> ChangeSet:
        """Undo the newest command that is not undone; raises UndoRefusedError."""
        return self._turn(steps.UNDO, self._step(steps.undo_step), origin, progress)

    def redo(self, origin: object | None, progress: Progress = no_progress) -> ChangeSet:
        """Redo the command undone last; raises UndoRefusedError."""
        return self._turn(steps.REDO, self._step(steps.redo_step), origin, progress)

    def undo_label(self) -> StepLabel | None:
        """The label of what `undo` would undo; None where there is nothing."""
        step = self._step(steps.undo_step)
        return step.label if step else None

    def redo_label(self) -> StepLabel | None:
        """The label of what `redo` would redo; None where there is nothing."""
        step = self._step(steps.redo_step)
        return step.label if step else None

    def _step(self, find: Callable[[Connection], Step | None]) -> Step | None:
        with self._storage.reading() as connection:
            return find(connection)

    def _turn(self, kind: str, step: Step | None, origin: object | None, progress: Progress) -> ChangeSet:
        if step is None:
            raise UndoRefusedError(f"nothing_to_{kind}")

        def turn(writer: RevisionWriter) -> None:
            try:
                invert(writer, step.rows_of)
            except NewerRowError as error:
                if error.table not in history.SHOWN_TABLES:
                    raise
                connection = writer.session.connection()
                raise UndoConflictError(
                    history.conflict(connection, error.table, error.now, error.wanted)
                ) from error
            writer.name(kind, kind=step.label.kind)

        return self._revise(turn, origin, progress, undoes_id=step.label.revision_id)

    def _revise(
        self,
        execute: Callable[[RevisionWriter], None],
        origin: object | None,
        progress: Progress,
        undoes_id: int | None = None,
    ) -> ChangeSet:
        try:
            with (
                self._storage.revision(
                    self._author, undoes_id, self.display_name, today=self._clock(), progress=progress
                ) as writer,
                unreadable_refused(self._storage, writer),
            ):
                execute(writer)
                tables = _sealed(writer, undoes_id).tables
                touched = rederive(writer)
        except NothingChangedError:
            return ChangeSet(0, frozenset(), lists_changed=False, office_changed=False, views_changed=False)
        return ChangeSet(
            writer.revision_id,
            touched,
            lists_changed=bool(tables & _LISTS),
            office_changed=Office.__tablename__ in tables,
            views_changed=View.__tablename__ in tables,
            origin=origin,
        )


def _sealed(writer: RevisionWriter, undoes_id: int | None) -> RecordedChanges:
    """What a revision changed; NothingChangedError where that is nothing."""
    changes = writer.seal()
    # What was undone must not be found again, were it nothing at all.
    if undoes_id is None and not changes.change_anything():
        raise NothingChangedError
    return changes
