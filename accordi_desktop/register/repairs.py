# SPDX-License-Identifier: EUPL-1.2
"""Good values in the place of unreadable ones: from the history, by the rules, or from a backup."""

import json
from collections.abc import Callable, Iterator, Sequence

from sqlalchemy import Connection, select, text

from accordi_desktop.model.tables.agreement import DERIVED_COLUMNS, Agreement
from accordi_desktop.model.tables.journal import Change
from accordi_desktop.model.tables.validity import StoredContradiction, StoredSpan
from accordi_desktop.model.unreadable import COMPUTED, HISTORY, Repair, UnreadableValue
from accordi_desktop.register.derivation import derive
from accordi_desktop.register.undo.steps import REPAIR
from accordi_desktop.register.values.views import ChangeSet
from accordi_desktop.storage.inventory import HISTORY_TABLES, journaled_columns
from accordi_desktop.storage.storage import Storage

_DERIVED_TABLES = (StoredSpan.__tablename__, StoredContradiction.__tablename__)

EarlierValues = Callable[[str, int, str], Iterator[tuple[str, object]]]


def find_repairs(storage: Storage, earlier: EarlierValues) -> tuple[Repair, ...]:
    """For each unreadable value what can take its place; `earlier` are the values that backups hold."""
    with storage.reading(as_stored=True) as connection:
        return tuple(_repair(storage, connection, one, earlier) for one in storage.unreadable)


def put_values(storage: Storage, repairs: Sequence[Repair], author: str, display_name: str) -> ChangeSet:
    """Put the values that have a source in their places, as one revision; the others stay as they are."""
    wanted = [one for one in repairs if one.source]
    if not wanted:
        return ChangeSet(0, frozenset(), lists_changed=False, office_changed=False, views_changed=False)
    with storage.revision(author, display_name=display_name) as writer:
        connection = writer.session.connection()
        for one in wanted:
            if one.source == COMPUTED:
                _clear(connection, one.of)
            else:
                storage.backend.replace_value(connection, writer.revision_id, one)
        repaired = {one.of for one in wanted}
        left = {one.agreement_id for one in storage.unreadable if one not in repaired}
        touched = {one.agreement_id for one in repaired if one.agreement_id is not None} - left
        derive(writer, sorted(touched))
        writer.name(REPAIR, count=len(wanted))
    storage.backend.find_unreadable()
    return ChangeSet(
        writer.revision_id, frozenset(touched), lists_changed=True, office_changed=True, views_changed=True
    )


def _repair(storage: Storage, connection: Connection, one: UnreadableValue, earlier: EarlierValues) -> Repair:
    if _is_derived(one):
        return Repair(one, COMPUTED if one.agreement_id is not None else "")
    if one.table not in HISTORY_TABLES or one.column == "id":
        return Repair(one)
    if one.column not in journaled_columns(one.table):
        return Repair(one, HISTORY, 1)  # the version of an agreement, which only ever grows
    found = ((HISTORY, value) for value in _recorded(connection, one))
    for source, value in (*found, *earlier(one.table, one.row_id, one.column)):
        if (value is None or isinstance(value, str | int)) and storage.backend.is_readable(
            one.table, one.column, value
        ):
            return Repair(one, source, value)
    return Repair(one)


def _is_derived(one: UnreadableValue) -> bool:
    derived_column = one.table == Agreement.__tablename__ and one.column in DERIVED_COLUMNS
    return derived_column or one.table in _DERIVED_TABLES


def _recorded(connection: Connection, one: UnreadableValue) -> Iterator[object]:
    """What the newest line of the journal says of the value; what came before it is no longer true."""
    newest = (
        select(Change.after_json)
        .where(Change.table_name == one.table, Change.row_id == one.row_id, Change.erased_in.is_(None))
        .order_by(Change.id.desc())
        .limit(1)
    )
    try:
        row = json.loads(connection.scalar(newest) or "{}")
    except ValueError:
        return
    if one.column in row:
        yield row[one.column]


def _clear(connection: Connection, one: UnreadableValue) -> None:
    """Empty what is computed, so that it can be read and computed anew."""
    if one.table in _DERIVED_TABLES:
        statement = f'DELETE FROM "{one.table}" WHERE agreement_id = :id'
    else:
        empty = "NULL" if Agreement.__table__.c[one.column].nullable else "''"
        statement = f'UPDATE agreement SET "{one.column}" = {empty} WHERE id = :id'
    connection.execute(text(statement), {"id": one.agreement_id})
