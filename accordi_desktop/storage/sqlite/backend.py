# SPDX-License-Identifier: EUPL-1.2
"""The backend of a register in a file: for one office and one writer."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection

from accordi_desktop.storage.sqlite import faults
from accordi_desktop.storage.sqlite.contents import values
from accordi_desktop.storage.sqlite.engine import WRITE, limited, sqlite_engine
from accordi_desktop.storage.sqlite.error_translation import translate_errors
from accordi_desktop.storage.sqlite.raw_connection import journal_of
from accordi_desktop.storage.storage import Storage


class SqliteBackend:
    """One open SQLite file."""

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        self.path = path
        self.read_only = read_only
        self._engine = sqlite_engine(path, read_only=read_only)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A short read transaction; safe from any thread."""
        with translate_errors(self.path), self._engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A write transaction with SQLite's write lock from the start; a statement of it ends within 10 s."""
        with translate_errors(self.path), self._engine.connect() as plain:
            connection = plain.execution_options(**{WRITE: True})
            with connection.begin(), limited(connection):
                yield connection

    def structure_faults(self, connection: Connection, most: int) -> Iterator[str]:
        """The faults of pages, tables and indexes, at most so many."""
        return faults.structure_faults(connection, most)

    def reference_faults(self, connection: Connection) -> Iterator[str]:
        """Table and rowid of every row that refers to one that is not there."""
        return faults.reference_faults(connection)

    def schema_faults(self, connection: Connection) -> Iterator[str]:
        """Kind and name of every table, index and trigger that differs from what the migrations make."""
        return faults.schema_faults(connection)

    def value_faults(self, connection: Connection) -> Iterator[str]:
        """Table, id and column of every value that is not of the column's type."""
        return values.value_faults(connection)

    def search_faults(self, connection: Connection) -> Iterator[str]:
        """Table and id of every agreement whose words the search does not know as they are."""
        return values.search_faults(connection)

    def secure(self) -> None:
        """Flush the journal once more; raises OSError. An emptied journal is what commits."""
        with journal_of(self.path).open("rb+") as journal:
            os.fsync(journal.fileno())

    def close(self) -> None:
        """Close the connections to the file."""
        self._engine.dispose()


def sqlite_storage(path: Path, *, read_only: bool = False) -> Storage:
    """The storage of a register in a file."""
    return Storage(SqliteBackend(path, read_only=read_only))
