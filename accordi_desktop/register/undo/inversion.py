# SPDX-License-Identifier: EUPL-1.2
"""The inverse of a revision's rows, written as a new revision, refused over newer work."""

import json
from collections.abc import Iterator, Mapping, Sequence

from sqlalchemy import ColumnElement, Connection, TextClause, and_, bindparam, case, func, select, text
from sqlalchemy.orm import aliased

from accordi_desktop.model.errors import UndoRefusedError
from accordi_desktop.model.tables.journal import Change
from accordi_desktop.register.undo.created import created_agreements, delete_created
from accordi_desktop.storage.inventory import HISTORY_TABLES, defaults, journaled_columns
from accordi_desktop.storage.moved_columns import RowState, changed, split
from accordi_desktop.storage.storage import RevisionWriter

_AT_ONCE = 2_000
_GROUP = 500

Row = Mapping[str, str | int | None]


class NewerRowError(UndoRefusedError):
    """A row differs from what the revision left: it is `now`, and undo would make it `wanted`."""

    def __init__(self, table: str, now: Row | None, wanted: Row | None) -> None:
        super().__init__("undo_refused")
        self.table, self.now, self.wanted = table, now, wanted


def invert(writer: RevisionWriter, revision_id: int) -> None:
    """Write the inverse of every row of a revision, last first; UndoRefusedError over newer changes.

    The writer's progress gets the rows done and their number.
    """
    connection = writer.connection
    of_revision = Change.revision_id == revision_id
    founding = and_(Change.table_name == "agreement", Change.before_json.is_(None))
    counts = select(func.count(), func.count(Change.erased_in), func.count(case((founding, 1))))
    total, erased, founded = connection.execute(counts.where(of_revision)).one()
    if erased:
        raise UndoRefusedError("undo_erased")
    created = created_agreements(connection, revision_id) if founded else []
    if not created:
        _invert_lines(writer, (of_revision,), total)
        return
    own = aliased(Change)
    of_created = Change.agreement_id.in_(
        select(own.row_id).where(
            own.revision_id == revision_id, own.table_name == "agreement", own.before_json.is_(None)
        )
    )
    # What it did to other agreements; then those it created; last what hangs on none, on which they hang.
    _invert_lines(writer, (of_revision, Change.agreement_id.is_not(None), ~of_created), total)
    delete_created(writer, revision_id, created)
    _invert_lines(writer, (of_revision, Change.agreement_id.is_(None)), total)


def _invert_lines(writer: RevisionWriter, chosen: Sequence[ColumnElement[bool]], total: int) -> None:
    done = 0
    for group in _groups(_states(writer.connection, chosen)):
        writer.progress(min(done, total), total)
        _invert(writer.connection, group)
        done += len(group)
    writer.progress(min(done, total), total)


def _states(connection: Connection, chosen: Sequence[ColumnElement[bool]]) -> Iterator[RowState]:
    """What these lines of the journal say of rows, the last first; read some at a time."""
    statement = (
        select(Change.id, Change.table_name, Change.row_id, Change.before_json, Change.after_json)
        .where(*chosen)
        .order_by(Change.id.desc())
        .limit(_AT_ONCE)
    )
    lines = connection.execute(statement).all()
    while lines:
        for _, table, row_id, before, after in lines:
            yield from reversed(changed(split(table, row_id, _parsed(before), _parsed(after))))
        below = Change.id < lines[-1].id
        lines = connection.execute(statement.where(below)).all() if len(lines) == _AT_ONCE else []


def _groups(states: Iterator[RowState]) -> Iterator[list[RowState]]:
    """States that follow each other in one table and are inverted alike, each row once."""
    group: list[RowState] = []
    rows: set[int] = set()
    for state in states:
        alike = group and _likeness(group[0]) == _likeness(state)
        if group and (not alike or state.row_id in rows or len(group) == _GROUP):
            yield group
            group, rows = [], set()
        group.append(state)
        rows.add(state.row_id)
    if group:
        yield group


def _likeness(state: RowState) -> tuple[str, bool, bool]:
    return state.table, state.before is None, state.after is None


def _invert(connection: Connection, group: Sequence[RowState]) -> None:
    """Write the inverse of states that are alike; NewerRowError where a row is not what the revision left."""
    table = group[0].table
    stored = _stored_rows(connection, table, [state.row_id for state in group])
    written: list[Row] = []
    for state in group:
        now = stored.get(state.row_id)
        # A column that came with a later version is not in the journal: an update never touched it.
        newer = now if state.before and state.after and now else defaults(table)
        before, after = _row(newer, state.before), _row(newer, state.after)
        if now != after:
            raise NewerRowError(table, now, before)
        written.append(before or {"id": state.row_id})
    connection.execute(_writing(table, group[0].before, group[0].after), [dict(one) for one in written])


def write_back(
    writer: RevisionWriter, table: str, row_id: int, before: Row | None, *, column: str = ""
) -> None:
    """Give a row, or one column of it, an earlier content, whatever changed since."""
    connection = writer.connection
    stored = _stored_rows(connection, table, [row_id]).get(row_id)
    if column:
        if stored is None or before is None or column not in _columns(table):
            raise UndoRefusedError("undo_refused")
        before = {**stored, column: before[column]}
    elif before is not None:
        before = {**defaults(table), **before}
    if stored != before:
        connection.execute(_writing(table, before, stored), dict(before or {"id": row_id}))


def _parsed(row_json: str | None) -> Row | None:
    found: Row | None = json.loads(row_json) if row_json is not None else None
    return found


def _row(newer: Row, row: Row | None) -> Row | None:
    """A row of the journal, with the values of the columns that it does not know."""
    return {**newer, **row} if row is not None else None


def _stored_rows(connection: Connection, table: str, ids: Sequence[int]) -> dict[int, Row]:
    # Table and column names come from the mapped classes, never from the journal.
    columns = ", ".join(f'"{name}"' for name in _columns(table))
    statement = text(f'SELECT {columns} FROM "{table}" WHERE id IN :ids')
    found = connection.execute(statement.bindparams(bindparam("ids", expanding=True)), {"ids": list(ids)})
    return {row["id"]: dict(row) for row in found.mappings()}


def _writing(table: str, before: Row | None, after: Row | None) -> TextClause:
    """The statement that takes a row from `after` back to `before`."""
    names = _columns(table)
    if before is None:
        return text(f'DELETE FROM "{table}" WHERE id = :id')
    if after is None:
        columns = ", ".join(f'"{name}"' for name in names)
        values = ", ".join(f":{name}" for name in names)
        return text(f'INSERT INTO "{table}" ({columns}) VALUES ({values})')
    changes = ", ".join(f'"{name}" = :{name}' for name in names if name != "id")
    return text(f'UPDATE "{table}" SET {changes} WHERE id = :id')


def _columns(table: str) -> tuple[str, ...]:
    if table not in HISTORY_TABLES:
        raise UndoRefusedError("undo_refused")
    return journaled_columns(table)
