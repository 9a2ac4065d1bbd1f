# SPDX-License-Identifier: EUPL-1.2
"""Restoring an earlier state: of an agreement, of one row, of one field."""

import json
from dataclasses import replace
from typing import Any

from sqlalchemy import Row, func, select
from sqlalchemy.exc import IntegrityError

from accordi_desktop.model.errors import AccordiError, UnknownReferenceError
from accordi_desktop.model.tables.journal import Change
from accordi_desktop.register.commands.history import RestoreChange, RestoreState
from accordi_desktop.register.handlers.registry import handles
from accordi_desktop.register.queries.history import RESTORABLE, table_of
from accordi_desktop.register.undo.inversion import write_back
from accordi_desktop.register.writing.draft_checks import check_revision
from accordi_desktop.register.writing.saving import stored_agreements
from accordi_desktop.storage.inventory import defaults
from accordi_desktop.storage.moved_columns import RowState, changed, split
from accordi_desktop.storage.storage import RevisionWriter


@handles(RestoreState)
def restore_state(command: RestoreState, writer: RevisionWriter) -> None:
    """Give each row of the content the state it had after a revision."""
    since = (
        select(func.min(Change.id))
        .where(
            Change.agreement_id == command.agreement_id,
            Change.revision_id > command.revision_id,
            Change.table_name.in_(RESTORABLE),
        )
        .group_by(Change.table_name, Change.row_id)
    )
    # What a row was before its first change since: the way there and back is no history.
    first_changes = select(Change.__table__).where(Change.id.in_(since)).order_by(Change.id.desc())
    for change in writer.session.execute(first_changes).all():
        for state in _states(change):
            _take_back(writer, state)
    _finish(writer, command.agreement_id, "restore_state")


@handles(RestoreChange)
def restore_change(command: RestoreChange, writer: RevisionWriter) -> None:
    """Give one field or one row the content it had before a change."""
    change = writer.session.execute(
        select(Change.__table__).where(
            Change.id == command.change_id,
            Change.agreement_id == command.agreement_id,
            Change.table_name.in_(RESTORABLE),
        )
    ).one_or_none()
    if change is None:
        raise UnknownReferenceError("unknown_reference", reference=str(command.change_id))
    states = _states(change)
    if command.section:
        states = tuple(_field_beside(one) for one in states if one.table == table_of(command.section))
    # A column is one of the row the line is about, unless a section says of which it is.
    for state in states[:1] if command.column else changed(states):
        _take_back(writer, state, command.column)
    _finish(writer, command.agreement_id, "restore_change")


def _states(change: Row[Any]) -> tuple[RowState, ...]:
    if change.erased_in is not None:
        raise AccordiError("undo_erased")
    before = json.loads(change.before_json) if change.before_json else None
    after = json.loads(change.after_json) if change.after_json else None
    return split(change.table_name, change.row_id, before, after)


def _field_beside(state: RowState) -> RowState:
    """The state with what its columns were where there was no row, so that one of them can come back."""
    return replace(state, before=defaults(state.table)) if state.before is None else state


def _take_back(writer: RevisionWriter, state: RowState, column: str = "") -> None:
    try:
        write_back(writer, state.table, state.row_id, state.before, column=column)
    except IntegrityError as error:
        # A term of a list it named is gone, or another agreement has its reference now.
        raise AccordiError("restore_refused") from error


def _finish(writer: RevisionWriter, agreement_id: int, kind: str) -> None:
    """Check that the restored content could be saved today; raises AccordiError."""
    content = stored_agreements(writer.connection, [agreement_id])[0].content
    check_revision(writer.connection, content, content, agreement_id)
    writer.name(kind, reference=content.reference)
