# SPDX-License-Identifier: EUPL-1.2
"""Whether the file at a path is still the register that was opened there.

A service that synchronises folders may put another file in its place, or other content into it.
"""

import os
import sqlite3
from pathlib import Path

from accordi_desktop.model.errors import RegisterFileError

_NEWEST = "SELECT id, digest FROM revision ORDER BY id DESC LIMIT 1"
_DIGEST = "SELECT digest FROM revision WHERE id = ?"


class OpenedFile:
    """A file by its identity on the disk, and by the newest revision that was read or written."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: os.stat_result | None = None
        self._newest: tuple[int, str] | None = None

    def note(self, connection: sqlite3.Connection) -> None:
        """Remember the file and its newest revision when it is first read."""
        if self._file is None:
            self._file = self._stat()
            self._newest = connection.execute(_NEWEST).fetchone() if _has_history(connection) else None

    def forget_pages(self, connection: sqlite3.Connection) -> None:
        """Have a connection outside a transaction read the file itself, and not the pages it remembers.

        SQLite takes those for the file's as long as a counter is the same, which two copies of a register
        that were changed as often as each other both have.
        """
        connection.execute("PRAGMA shrink_memory")

    def newest(self, connection: sqlite3.Connection) -> tuple[int, str] | None:
        """The newest revision within a transaction, for `written` once that is committed."""
        newest: tuple[int, str] | None = connection.execute(_NEWEST).fetchone()
        return newest

    def written(self, newest: tuple[int, str] | None) -> None:
        """Remember a revision that is committed."""
        self._newest = newest

    def check(self, connection: sqlite3.Connection) -> None:
        """Raise RegisterFileError where the file is another one, or holds another history."""
        self.check_place()
        if self._newest is None:
            return
        revision, digest = self._newest
        found = connection.execute(_DIGEST, (revision,)).fetchone() if _has_history(connection) else None
        if found is None or found[0] != digest:
            raise self._replaced()

    def check_place(self) -> None:
        """Raise RegisterFileError where another file or none is at the path."""
        if self._file is not None and not os.path.samestat(self._stat(), self._file):
            raise self._replaced()

    def _stat(self) -> os.stat_result:
        try:
            return self._path.stat()
        except OSError as error:
            raise self._replaced() from error

    def _replaced(self) -> RegisterFileError:
        return RegisterFileError("register_replaced", path=str(self._path))


def _has_history(connection: sqlite3.Connection) -> bool:
    """Whether there is a table of revisions: there is none in a file that was emptied."""
    found = connection.execute("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'revision'")
    return found.fetchone() is not None
