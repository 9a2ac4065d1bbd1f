# SPDX-License-Identifier: EUPL-1.2
"""What SQLite finds wrong with a file that is open, each fault as a line of text."""

from collections.abc import Iterator

from sqlalchemy import Connection

from accordi_desktop.storage.sqlite.schema.objects import schema_of
from accordi_desktop.storage.sqlite.schema.schema import schema_of_today


def structure_faults(connection: Connection, most: int) -> Iterator[str]:
    """The faults of pages, tables and indexes, at most so many."""
    for said in connection.exec_driver_sql(f"PRAGMA integrity_check({most})").scalars():
        if said != "ok":
            yield str(said)


def reference_faults(connection: Connection) -> Iterator[str]:
    """Table and rowid of every row that refers to one that is not there."""
    for table, row, _parent, _key in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        yield f"{table} {row}"


def schema_faults(connection: Connection) -> Iterator[str]:
    """Kind and name of every table, index and trigger that differs from those of a new file."""
    there, wanted = schema_of(connection), schema_of_today()
    for kind, name in sorted({(kind, name) for kind, name, _statement in wanted ^ there}):
        yield f"{kind} {name}"
