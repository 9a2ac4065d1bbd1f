# SPDX-License-Identifier: EUPL-1.2
"""The backend of a register in a file: for one office and one writer."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from accordi_desktop.model.errors import RegisterFileError
from accordi_desktop.model.unreadable import Repair, UnreadableValue
from accordi_desktop.storage.sqlite import faults
from accordi_desktop.storage.sqlite.contents import repairing, values
from accordi_desktop.storage.sqlite.contents.masking import masks
from accordi_desktop.storage.sqlite.contents.opened_file import OpenedFile
from accordi_desktop.storage.sqlite.engine import WRITE, limited, sqlite_engine
from accordi_desktop.storage.sqlite.error_translation import translate_errors
from accordi_desktop.storage.sqlite.raw_connection import journal_of
from accordi_desktop.storage.storage import Storage

_MASKS = "accordi_masks"


class SqliteBackend:
    """One open SQLite file."""

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        self.path = path
        self.read_only = read_only
        self.unreadable: tuple[UnreadableValue, ...] = ()
        self._mark = "?"
        self._masks: dict[str, str] = {}
        self._engine = sqlite_engine(path, read_only=read_only)
        self._opened = OpenedFile(path)

    def find_unreadable(self, mark: str = "") -> None:
        """Look for values that are not of their column's type; `mark` is put before what is shown of each.

        Without one it stays what it was.
        """
        self._mark = mark or self._mark
        with self.reading(as_stored=True) as connection:
            found = tuple(values.suspicious_values(connection))
            self.unreadable = tuple(repairing.with_references(connection, found)) if found else ()
        self._masks = masks(self.unreadable, self._mark)

    @contextmanager
    def reading(self, *, as_stored: bool = False) -> Iterator[Connection]:
        """A short read transaction; safe from any thread. `as_stored` also of what cannot be read."""
        with translate_errors(self.path), self._engine.connect() as connection:
            self._mask(connection, {} if as_stored else self._masks)
            with connection.begin():
                self._opened.note(_driver(connection))
                yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A write transaction with SQLite's write lock from the start; a statement of it ends within 10 s.

        Raises RegisterFileError where another file, or another history, took the place of the register.
        """
        with translate_errors(self.path), self._engine.connect() as plain:
            self._mask(plain, {})
            connection = plain.execution_options(**{WRITE: True})
            driver = _driver(connection)
            self._opened.forget_pages(driver)
            with connection.begin(), limited(connection):
                self._opened.note(driver)
                self._opened.check(driver)
                yield connection
                newest = self._opened.newest(driver)
                self._opened.check_place()
            self._opened.written(newest)

    def is_replaced(self) -> bool:
        """Whether the file is no longer the register that was opened, or can no longer be read."""
        try:
            with translate_errors(self.path), self._engine.connect() as connection:
                self._opened.forget_pages(_driver(connection))
                self._opened.check(_driver(connection))
        except RegisterFileError:
            return True
        return False

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
        return (one.path for one in values.unreadable_values(connection))

    def is_readable(self, table: str, column: str, value: object) -> bool:
        """Whether a column can hold a value that was kept elsewhere."""
        return values.is_readable(table, column, value)

    def replace_value(self, connection: Connection, revision_id: int, repair: Repair) -> None:
        """Put a value in the place of one that cannot be read, and record that in the journal."""
        repairing.replace_value(connection, revision_id, repair)

    def search_faults(self, connection: Connection) -> Iterator[str]:
        """Table and id of every agreement whose words the search does not know as they are."""
        return values.search_faults(connection)

    def _mask(self, connection: Connection, wanted: dict[str, str]) -> None:
        """Give a connection the views that are in front of tables with unreadable values, and no others."""
        there: dict[str, str] = connection.info.get(_MASKS, {})
        if there == wanted:
            return
        driver = _driver(connection)
        driver.execute("PRAGMA query_only = OFF")
        for name in there:
            driver.execute(f'DROP VIEW temp."{name}"')
        for statement in wanted.values():
            driver.execute(statement)
        if self.read_only:
            driver.execute("PRAGMA query_only = ON")
        connection.info[_MASKS] = wanted

    def secure(self) -> None:
        """Flush the journal once more; raises OSError. An emptied journal is what commits."""
        with journal_of(self.path).open("rb+") as journal:
            os.fsync(journal.fileno())

    def close(self) -> None:
        """Close the connections to the file."""
        self._engine.dispose()


def _driver(connection: Connection) -> sqlite3.Connection:
    driver: Any = connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)
    return driver


def sqlite_storage(path: Path, *, read_only: bool = False) -> Storage:
    """The storage of a register in a file."""
    return Storage(SqliteBackend(path, read_only=read_only))
