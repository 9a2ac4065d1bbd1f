# SPDX-License-Identifier: EUPL-1.2
"""Whether a file is intact: by its fingerprint, else by what SQLite finds within a second."""

import logging
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from accordi_desktop.model.errors import RegisterFileError
from accordi_desktop.storage.file_system import is_writable
from accordi_desktop.storage.hash_chain import first_invalid_revision
from accordi_desktop.storage.sqlite.engine import sqlite_engine
from accordi_desktop.storage.sqlite.error_translation import translate_errors
from accordi_desktop.storage.sqlite.fingerprint import Fingerprint, read_fingerprint, sha256_of
from accordi_desktop.storage.sqlite.header import APPLICATION_ID, Header, first_bytes
from accordi_desktop.storage.sqlite.interrupt import interruptible
from accordi_desktop.storage.sqlite.raw_connection import is_unfinished, raw_connection
from accordi_desktop.storage.sqlite.schema.objects import digest_of, schema_of
from accordi_desktop.storage.sqlite.schema.schema import schema_of_today
from accordi_desktop.storage.sqlite.schema.today import stored_schema
from accordi_desktop.storage.storage import Storage

_SECONDS = 1.0
_STEPS = 10_000
_NAMED = 5  # foreign parts that are told of by name
_log = logging.getLogger(__name__)


def check_file(path: Path, fingerprint_path: Path) -> bool:
    """Raise RegisterFileError where the file differs from its fingerprint, or SQLite finds it damaged.

    A file that cannot be read, or was never a register, is left to `check_header`. Returns whether it is the
    file of a fingerprint that tells that its values can be read.
    """
    fingerprint = read_fingerprint(fingerprint_path)
    if not path.is_file():
        return False
    try:
        if is_unfinished(path):
            _take_back(path)
        header, size = Header.of(first_bytes(path)), path.stat().st_size
    except OSError:
        return False
    if header is None or header.application_id != APPLICATION_ID:
        if fingerprint is None:
            return False
        raise _damaged(path)
    if header.change_counter != header.counted_at_last_write or size < header.size:
        raise _damaged(path)
    if fingerprint is not None and fingerprint.change_counter == header.change_counter:
        if (fingerprint.size, fingerprint.sha256) == (size, sha256_of(path)):
            return fingerprint.readable
        if not _has_another_history(path, fingerprint):
            raise _damaged(path)
    _look_through(path)
    return False


def check_integrity(path: Path, tell: Callable[[], object] = lambda: None) -> None:
    """Raise RegisterFileError for any fault that SQLite finds, however long the check takes.

    `tell` is called repeatedly meanwhile; an exception from it ends the check.
    """
    with _judged(path), closing(raw_connection(path)) as connection, interruptible(connection, tell):
        tell()
        found = connection.execute("PRAGMA integrity_check(1)").fetchone()
        if found != ("ok",) or connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
            raise _damaged(path)


def check_schema(storage: Storage) -> None:
    """Raise RegisterFileError unless the schema is that of today, statement by statement.

    A part that is missing is damage. One that is foreign or altered (a trigger, a view, a column) could
    change or hide records at the first write, so that the file is refused as a whole.
    """
    with storage.reading() as connection:
        there = schema_of(connection)
    if digest_of(there) == stored_schema().digest:
        return
    wanted = schema_of_today()
    if foreign := sorted(f"{kind} {name}" for kind, name, _statement in there - wanted):
        raise RegisterFileError("foreign_schema", path=str(storage.path), detail=", ".join(foreign[:_NAMED]))
    if wanted - there:
        raise _damaged(storage.path)


def last_revision(path: Path) -> str:
    """The digest of the newest revision, which no two states of any register share; "" in an old schema."""
    with closing(raw_connection(path)) as connection:
        try:
            row = connection.execute("SELECT digest FROM revision ORDER BY id DESC LIMIT 1").fetchone()
        except sqlite3.OperationalError:
            return ""
    return str(row[0]) if row else ""


def _has_another_history(path: Path, fingerprint: Fingerprint) -> bool:
    """Whether the file is sound and simply not the one of the fingerprint: a backup put back and worked on.

    It then ends in a revision that the fingerprint does not name, and its chain holds up to there.
    """
    try:
        check_integrity(path)
        if last_revision(path) == fingerprint.last_revision:
            return False
        engine = sqlite_engine(path, read_only=True)
        try:
            with engine.connect() as connection:
                return first_invalid_revision(connection) is None
        finally:
            engine.dispose()
    except (RegisterFileError, SQLAlchemyError, sqlite3.Error, ValueError):
        return False


@contextmanager
def _judged(path: Path) -> Iterator[None]:
    """Report every error of SQLite on a file with our header as damage."""
    try:
        with translate_errors(path):
            yield
    except sqlite3.Error as error:
        raise _damaged(path) from error
    except RegisterFileError as error:
        if error.code == "not_a_register":
            raise _damaged(path) from error
        raise


def _take_back(path: Path) -> None:
    """Let SQLite roll back an unfinished write."""
    with translate_errors(path), closing(raw_connection(path, read_only=not is_writable(path))) as connection:
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()


def _look_through(path: Path) -> None:
    """Check the structure for at most a second; most faults show early."""
    until = time.monotonic() + _SECONDS
    with _judged(path), closing(raw_connection(path)) as connection:
        connection.set_progress_handler(lambda: time.monotonic() > until, _STEPS)
        try:
            sound = connection.execute("PRAGMA quick_check(1)").fetchone() == ("ok",)
            sound = sound and connection.execute("PRAGMA foreign_key_check").fetchone() is None
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_INTERRUPT:
                raise
            _log.info("the look through the register was ended after %s s", _SECONDS)
            return
    if not sound:
        raise _damaged(path)


def _damaged(path: Path) -> RegisterFileError:
    return RegisterFileError("file_damaged", path=str(path))
