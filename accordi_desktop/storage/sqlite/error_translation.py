# SPDX-License-Identifier: EUPL-1.2
"""Errors of SQLite as RegisterFileError, with codes that say what the user can do."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from accordi_desktop.model.errors import RegisterFileError

_CODES = {
    sqlite3.SQLITE_FULL: "disk_full",
    sqlite3.SQLITE_READONLY: "read_only",
    sqlite3.SQLITE_BUSY: "file_in_use",
    sqlite3.SQLITE_LOCKED: "file_in_use",
    sqlite3.SQLITE_CORRUPT: "file_damaged",
    sqlite3.SQLITE_NOTADB: "not_a_register",
    sqlite3.SQLITE_CANTOPEN: "file_not_found",
    sqlite3.SQLITE_IOERR: "io_error",
    sqlite3.SQLITE_PERM: "read_only",
    sqlite3.SQLITE_INTERRUPT: "write_too_slow",
    sqlite3.SQLITE_TOOBIG: "value_too_long",
}
# The file that is open was renamed or deleted.
_REPLACED = {sqlite3.SQLITE_READONLY_DBMOVED}


@contextmanager
def translate_errors(path: Path) -> Iterator[None]:
    """Turn an error of disk or file into a RegisterFileError; other errors pass."""
    try:
        yield
    except DBAPIError as error:
        raise _translated(error.orig, path) or error from error
    except sqlite3.Error as error:
        raise _translated(error, path) or error from error


def _translated(error: BaseException | None, path: Path) -> RegisterFileError | None:
    if not isinstance(error, sqlite3.Error):
        return None
    if getattr(error, "sqlite_errorcode", 0) in _REPLACED or _is_emptied(error, path):
        return RegisterFileError("register_replaced", path=str(path), detail=str(error))
    # Extended result codes keep the primary code in their low byte.
    code = _CODES.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)
    if code is None:
        return None
    if code == "file_not_found" and path.exists():
        # The file is there: it is the journal beside it that could not be made.
        code = "cannot_write"
    return RegisterFileError(code, path=str(path), detail=str(error))


def _is_emptied(error: sqlite3.Error, path: Path) -> bool:
    """Whether a table is missing since there is nothing in the file any more."""
    try:
        return getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_ERROR and path.stat().st_size == 0
    except OSError:
        return False
