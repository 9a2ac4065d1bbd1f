# SPDX-License-Identifier: EUPL-1.2
"""The tables that have a history, and their journaled columns."""

from typing import Any

from sqlalchemy import Boolean, Column, DefaultClause, Integer

from accordi_desktop.model.tables.agreement import DERIVED_COLUMNS, Agreement
from accordi_desktop.model.tables.attached import Attached
from accordi_desktop.model.tables.base import Base
from accordi_desktop.model.tables.journal import Change, OpenRevision, Revision
from accordi_desktop.model.tables.parts import Part
from accordi_desktop.model.tables.validity import DERIVED_TABLES


def _tables_of(kind: type) -> tuple[str, ...]:
    mappers = Base.registry.mappers
    return tuple(sorted(str(mapper.local_table) for mapper in mappers if issubclass(mapper.class_, kind)))


PART_TABLES = _tables_of(Part)
ATTACHED_TABLES = _tables_of(Attached)
HISTORY_TABLES = tuple(
    sorted(
        set(Base.metadata.tables)
        - {Change.__tablename__, Revision.__tablename__, OpenRevision.__tablename__}
        - DERIVED_TABLES
    )
)


def journaled_columns(table: str) -> tuple[str, ...]:
    """The columns of a table that are facts: all but the derived ones and the version counter."""
    columns = Base.metadata.tables[table].columns.keys()
    if table != Agreement.__tablename__:
        return tuple(columns)
    return tuple(name for name in columns if name not in DERIVED_COLUMNS and name != "version")


def defaults(table: str) -> dict[str, str | int | None]:
    """The value of a column in older rows: its default in the table, else None."""
    columns = Base.metadata.tables[table].columns
    return {name: _default(columns[name]) for name in journaled_columns(table)}


def _default(column: Column[Any]) -> str | int | None:
    default = column.server_default
    if not isinstance(default, DefaultClause):
        return None
    text = str(default.arg)
    return int(text) if isinstance(column.type, (Integer, Boolean)) else text
