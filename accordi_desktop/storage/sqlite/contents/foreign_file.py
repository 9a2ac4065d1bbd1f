# SPDX-License-Identifier: EUPL-1.2
"""The rows of a file whose schema is not to be trusted: read one by one, and nothing of it is run.

Only stored columns of ordinary tables are read, so that no trigger, view, generated column or virtual table
of a stranger has any part in it.
"""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from typing import Any

from sqlalchemy import Column, Integer, Table
from sqlalchemy.sql.schema import ScalarElementColumnDefault

from accordi_desktop.model.salvage import LeftOut, StoredRow
from accordi_desktop.model.tables.base import Base
from accordi_desktop.storage.inventory import HISTORY_TABLES, defaults, journaled_columns
from accordi_desktop.storage.sqlite.contents.values import fits, reader_of
from accordi_desktop.storage.sqlite.engine import LONGEST_VALUE
from accordi_desktop.storage.sqlite.error_translation import translate_errors
from accordi_desktop.storage.sqlite.fingerprint import sha256_of
from accordi_desktop.storage.sqlite.interrupt import interruptible
from accordi_desktop.storage.sqlite.raw_connection import raw_connection
from accordi_desktop.storage.sqlite.schema.objects import inventory_of
from accordi_desktop.storage.sqlite.schema.schema import schema_of_today


class ForeignFile:
    """One state of a register's file; `name` and `digest` (SHA-256) are of the file it was copied from."""

    def __init__(self, connection: sqlite3.Connection, origin: Path) -> None:
        self.name = origin.name
        self.digest = sha256_of(origin)
        self._connection = connection
        self._schema = connection.execute("SELECT type, name, sql FROM sqlite_schema").fetchall()

    @cached_property
    def foreign_parts(self) -> tuple[str, ...]:
        """Kind and name of what is in the schema and is not as the program makes it."""
        foreign = inventory_of(self._schema) - schema_of_today()
        return tuple(sorted(f"{kind} {name}" for kind, name, _statement in foreign))

    def count(self) -> int:
        """How many rows there are in all tables together."""
        return sum(
            self._connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0]
            for table in HISTORY_TABLES
            if self._columns(table)
        )

    def rows(self, table: str) -> Iterator[StoredRow | LeftOut]:
        """The rows of a table by their ids; for each value that it cannot have, that instead of the row."""
        columns = self._columns(table)
        if not columns:
            return
        for (row_id,) in self._connection.execute(f'SELECT id FROM "{table}" ORDER BY id'):
            if isinstance(row_id, int):
                yield from self._row(columns[0].table, columns, row_id)
            else:
                yield LeftOut(table, None, "id")

    def _columns(self, table: str) -> list[Column[Any]]:
        """The columns that are there and stored; none where the table is a view, virtual or without ids."""
        if not any(
            kind == "table" and name == table and str(sql).upper().startswith("CREATE TABLE")
            for kind, name, sql in self._schema
        ):
            return []
        found = self._connection.execute("SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0", (table,))
        there = {str(name) for (name,) in found}
        known = Base.metadata.tables[table].c
        return [known[name] for name in journaled_columns(table) if name in there] if "id" in there else []

    def _row(
        self, table: Table, columns: Sequence[Column[Any]], row_id: int
    ) -> Iterator[StoredRow | LeftOut]:
        asked = ", ".join(f'typeof("{column.name}"), CAST("{column.name}" AS BLOB)' for column in columns)
        try:
            stored = self._connection.execute(
                f'SELECT {asked} FROM "{table.name}" WHERE id = ?', (row_id,)
            ).fetchone()
        except sqlite3.DataError:  # a value longer than any text of a register
            yield LeftOut(table.name, row_id)
            return
        wrong = [
            column.name
            for column, kind, value in zip(columns, stored[::2], stored[1::2], strict=True)
            if not fits(column, reader_of(column), kind, value)
        ]
        if wrong:
            yield from (LeftOut(table.name, row_id, name) for name in wrong)
            return
        values = _values_of_new_columns(table)
        for column, value in zip(columns, stored[1::2], strict=True):
            values[column.name] = _value(column, value)
        yield values


@contextmanager
def foreign_file(path: Path, tell: Callable[[], object], origin: Path | None = None) -> Iterator[ForeignFile]:
    """Open a file, or a copy of `origin`, to take its rows; raises RegisterFileError.

    `tell` is called while statements run; an exception from it ends them.
    """
    with (
        translate_errors(path),
        closing(raw_connection(path)) as connection,
        interruptible(connection, tell),
    ):
        connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST_VALUE)
        connection.execute("BEGIN")
        yield ForeignFile(connection, origin or path)


def _value(column: Column[Any], stored: bytes | None) -> str | int | None:
    if stored is None:
        return None
    text = stored.decode("utf-8")
    return int(text) if isinstance(column.type, Integer) or column.type.python_type is bool else text


def _values_of_new_columns(table: Table) -> dict[str, str | int | None]:
    """What the columns of a row hold that its file does not have."""
    values: dict[str, str | int | None] = defaults(table.name)
    for name, value in values.items():
        default = table.c[name].default
        if value is None and isinstance(default, ScalarElementColumnDefault):
            given = default.arg
            stored = given.value if isinstance(given, StrEnum) else given
            values[name] = stored if isinstance(stored, str | int) else None
    return values
