# SPDX-License-Identifier: EUPL-1.2
"""Which tables carry a history, which columns of them, and hence every trigger a register must have."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Column, DefaultClause, Integer

from accordi_desktop.model.agreement import DERIVED_COLUMNS, Agreement
from accordi_desktop.model.attached import Attached
from accordi_desktop.model.base import Base
from accordi_desktop.model.journal import Change, OpenRevision, Revision
from accordi_desktop.model.parts import Part
from accordi_desktop.storage.triggers import (
    append_only_triggers,
    journal_triggers,
    search_triggers,
    version_triggers,
)


def _tables_of(kind: type) -> tuple[str, ...]:
    mappers = Base.registry.mappers
    return tuple(sorted(str(mapper.local_table) for mapper in mappers if issubclass(mapper.class_, kind)))


PART_TABLES = _tables_of(Part)
ATTACHED_TABLES = _tables_of(Attached)
HISTORY_TABLES = tuple(
    sorted(
        set(Base.metadata.tables) - {Change.__tablename__, Revision.__tablename__, OpenRevision.__tablename__}
    )
)


def journaled_columns(table: str) -> tuple[str, ...]:
    """The columns of a table that are facts: all but the derived ones and the version counter."""
    columns = Base.metadata.tables[table].columns.keys()
    if table != Agreement.__tablename__:
        return tuple(columns)
    return tuple(name for name in columns if name not in DERIVED_COLUMNS and name != "version")


def defaults(table: str) -> dict[str, str | int | None]:
    """What a column holds in the rows that were there before it: its default in the table, else nothing."""
    columns = Base.metadata.tables[table].columns
    return {name: _default(columns[name]) for name in journaled_columns(table)}


def triggers() -> Iterator[tuple[str, str]]:
    """Name and statement of every trigger."""
    for table in HISTORY_TABLES:
        yield from journal_triggers(table, journaled_columns(table))
    yield from version_triggers(PART_TABLES, journaled_columns(Agreement.__tablename__))
    for table in (Revision.__tablename__, Change.__tablename__):
        yield from append_only_triggers(table)
    yield from search_triggers()


def _default(column: Column[Any]) -> str | int | None:
    default = column.server_default
    if not isinstance(default, DefaultClause):
        return None
    text = str(default.arg)
    return int(text) if isinstance(column.type, Integer) else text
