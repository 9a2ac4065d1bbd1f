# SPDX-License-Identifier: EUPL-1.2
"""Undo and redo: the inverse of a revision's rows, written as a new revision, refused over newer work."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Select, Subquery, func, select, text

from accordi_desktop.model.errors import UndoRefusedError
from accordi_desktop.model.tables.journal import UPGRADE, Change, Revision
from accordi_desktop.register.values.views import StepLabel
from accordi_desktop.storage.inventory import HISTORY_TABLES, defaults, journaled_columns
from accordi_desktop.storage.moved_columns import RowState, changed, split
from accordi_desktop.storage.storage import RevisionWriter

UNDO, REDO = "undo", "redo"
FOUND, SALVAGE, REPAIR = "found", "salvage", "repair"
# Revisions that a register begins with, or that nobody asked for: no step of undo, and no recent change.
NOT_COMMANDS = (FOUND, SALVAGE, REPAIR, UPGRADE)

Row = Mapping[str, str | int | None]


@dataclass(frozen=True, slots=True)
class Step:
    """A revision that can be undone or redone: `rows_of` is the revision whose rows are to be inverted."""

    label: StepLabel
    rows_of: int


class NewerRowError(UndoRefusedError):
    """A row differs from what the revision left: it is `now`, and undo would make it `wanted`."""

    def __init__(self, table: str, now: Row | None, wanted: Row | None) -> None:
        super().__init__("undo_refused")
        self.table, self.now, self.wanted = table, now, wanted


def undo_step(connection: Connection) -> Step | None:
    """The newest command that is not undone; None where there is none. The first revision is no command."""
    turn = _last_turn()
    not_undone = _commands(turn).where(func.coalesce(turn.c.kind, REDO) == REDO)
    return _step(connection, not_undone.order_by(Revision.id.desc()))


def redo_step(connection: Connection) -> Step | None:
    """The command undone last; None once a newer command was performed."""
    turn = _last_turn()
    commands = select(func.max(Revision.id)).where(
        Revision.undoes_id.is_(None), Revision.kind.not_in(NOT_COMMANDS)
    )
    newest = func.coalesce(commands.scalar_subquery(), 0)
    undone = _commands(turn).where(turn.c.kind == UNDO, turn.c.id > newest)
    return _step(connection, undone.order_by(turn.c.id.desc()))


def invert(writer: RevisionWriter, revision_id: int) -> None:
    """Write the inverse of every row of a revision, last first; UndoRefusedError over newer changes.

    The writer's progress gets the rows done and their number.
    """
    connection = writer.session.connection()
    changes = connection.execute(
        select(Change.table_name, Change.row_id, Change.before_json, Change.after_json, Change.erased_in)
        .where(Change.revision_id == revision_id)
        .order_by(Change.id.desc())
    ).all()
    for done, (table, row_id, before_json, after_json, erased_in) in enumerate(changes):
        writer.progress(done, len(changes))
        if erased_in is not None:
            raise UndoRefusedError("undo_erased")
        states = changed(split(table, row_id, _parsed(before_json), _parsed(after_json)))
        for state in reversed(states):
            _invert(connection, state)
    writer.session.expire_all()


def _invert(connection: Connection, state: RowState) -> None:
    stored = _stored(connection, state.table, state.row_id)
    # A column that came with a later version is not in the journal: an update never touched it.
    newer = stored if state.before and state.after and stored else defaults(state.table)
    before, after = _row(newer, state.before), _row(newer, state.after)
    if stored != after:
        raise NewerRowError(state.table, stored, before)
    _write(connection, state.table, state.row_id, before, after)


def write_back(
    writer: RevisionWriter, table: str, row_id: int, before: Row | None, *, column: str = ""
) -> None:
    """Give a row, or one column of it, an earlier content, whatever changed since."""
    connection = writer.session.connection()
    stored = _stored(connection, table, row_id)
    if column:
        if stored is None or before is None or column not in _columns(table):
            raise UndoRefusedError("undo_refused")
        before = {**stored, column: before[column]}
    elif before is not None:
        before = {**defaults(table), **before}
    if stored != before:
        _write(connection, table, row_id, before, stored)


def _last_turn() -> Subquery:
    """For each command ever undone: its latest undo or redo."""
    latest = select(func.max(Revision.id)).where(Revision.undoes_id.is_not(None)).group_by(Revision.undoes_id)
    return select(Revision.id, Revision.kind, Revision.undoes_id).where(Revision.id.in_(latest)).subquery()


def _commands(turn: Subquery) -> Select[*tuple[Any, ...]]:
    return (
        select(
            Revision.id,
            Revision.kind,
            Revision.args_json,
            func.coalesce(turn.c.id, Revision.id).label("rows_of"),
        )
        .outerjoin(turn, turn.c.undoes_id == Revision.id)
        .where(Revision.undoes_id.is_(None), Revision.kind.not_in(NOT_COMMANDS))
    )


def _step(connection: Connection, statement: Select[*tuple[Any, ...]]) -> Step | None:
    found = connection.execute(statement.limit(1)).first()
    if found is None:
        return None
    return Step(StepLabel(found.id, found.kind, json.loads(found.args_json)), found.rows_of)


def _parsed(row_json: str | None) -> Row | None:
    found: Row | None = json.loads(row_json) if row_json is not None else None
    return found


def _row(newer: Row, row: Row | None) -> Row | None:
    """A row of the journal, with the values of the columns that it does not know."""
    return {**newer, **row} if row is not None else None


def _stored(connection: Connection, table: str, row_id: int) -> Row | None:
    # Table and column names come from the mapped classes, never from the journal.
    columns = ", ".join(f'"{name}"' for name in _columns(table))
    found = connection.execute(text(f'SELECT {columns} FROM "{table}" WHERE id = :id'), {"id": row_id})
    row = found.mappings().first()
    return dict(row) if row is not None else None


def _write(connection: Connection, table: str, row_id: int, before: Row | None, after: Row | None) -> None:
    if before is None:
        connection.execute(text(f'DELETE FROM "{table}" WHERE id = :id'), {"id": row_id})
        return
    names = _columns(table)
    if after is None:
        columns = ", ".join(f'"{name}"' for name in names)
        values = ", ".join(f":{name}" for name in names)
        statement = f'INSERT INTO "{table}" ({columns}) VALUES ({values})'
    else:
        changes = ", ".join(f'"{name}" = :{name}' for name in names if name != "id")
        statement = f'UPDATE "{table}" SET {changes} WHERE id = :id'
    connection.execute(text(statement), dict(before))


def _columns(table: str) -> tuple[str, ...]:
    if table not in HISTORY_TABLES:
        raise UndoRefusedError("undo_refused")
    return journaled_columns(table)
