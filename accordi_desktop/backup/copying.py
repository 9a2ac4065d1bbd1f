# SPDX-License-Identifier: EUPL-1.2
"""Copies of a register's file, which may be in use, and the content of any such file."""

import sqlite3
from contextlib import closing
from pathlib import Path

from accordi_desktop.backup.manifest import Contents
from accordi_desktop.model.errors import BackupError
from accordi_desktop.model.progress import Progress
from accordi_desktop.storage.sqlite.error_translation import translate_errors
from accordi_desktop.storage.sqlite.header import Header, check_header, first_bytes
from accordi_desktop.storage.sqlite.raw_connection import raw_connection

_PAGES = 4096
_MOST_RESTARTS = 3


class _WrittenMeanwhileError(Exception):
    """Other connections keep writing, and SQLite would restart the copy each time."""


def copy_database(source: Path, target: Path, progress: Progress) -> None:
    """Copy one state of the register by SQLite's backup API; the register may be in use."""
    with translate_errors(source), closing(raw_connection(source)) as reading:
        try:
            _copy(reading, target, _PAGES, progress)
        except _WrittenMeanwhileError:
            # In one go nobody can write in between; they wait for it instead.
            _copy(reading, target, -1, progress)


def verify_database(file: Path) -> Contents:
    """The content of a copy; raises BackupError where SQLite finds a fault in it."""
    header = Header.of(first_bytes(file))
    if header is None or header.size != file.stat().st_size:
        raise BackupError("backup_damaged", path=str(file))
    check_header(file)
    try:
        with closing(raw_connection(file)) as connection:
            if connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
                raise BackupError("backup_damaged", path=str(file))
            return _contents(connection, header.schema_version)
    except sqlite3.Error as error:
        raise BackupError("backup_damaged", path=str(file)) from error


def contents_of(register: Path) -> Contents:
    """The present content of a register; raises RegisterFileError."""
    with translate_errors(register), closing(raw_connection(register)) as connection:
        return _contents(connection, int(connection.execute("PRAGMA user_version").fetchone()[0]))


def document_digests(file: Path) -> set[str]:
    """The digests of the documents named by the register or its history, which undo may restore."""
    with translate_errors(file), closing(raw_connection(file)) as connection:
        if connection.execute("PRAGMA user_version").fetchone()[0] < 2:
            return set()
        rows = connection.execute(
            "SELECT digest FROM document UNION "
            "SELECT json_extract(coalesce(after_json, before_json), '$.digest') FROM change "
            "WHERE table_name = 'document'"
        )
        return {row[0] for row in rows if isinstance(row[0], str)}


def stored_value(file: Path, table: str, row_id: int, column: str) -> object:
    """What a copy holds in a column of a row, None for nothing; the names are those of the mapped tables."""
    with translate_errors(file), closing(raw_connection(file)) as connection:
        try:
            found = connection.execute(f'SELECT "{column}" FROM "{table}" WHERE id = ?', (row_id,)).fetchone()
        except sqlite3.OperationalError:  # a table or column that came with a later version
            return None
    value = found[0] if found else None
    # What is no text there either was read with a sign in the place of what is none.
    return None if isinstance(value, str) and "\N{REPLACEMENT CHARACTER}" in value else value


def _copy(reading: sqlite3.Connection, target: Path, pages: int, progress: Progress) -> None:
    left_before, restarts = 0, 0

    def tell(_status: int, left: int, total: int) -> None:
        nonlocal left_before, restarts
        restarts += 0 < left_before <= left
        left_before = left
        if restarts > _MOST_RESTARTS:
            raise _WrittenMeanwhileError
        progress(total - left, total)

    with closing(sqlite3.connect(target, isolation_level=None)) as writing:
        reading.backup(writing, pages=pages, progress=tell, sleep=0.01)
        # One file, with no journal beside it, however the register itself is written.
        writing.execute("PRAGMA journal_mode = DELETE")


def _contents(connection: sqlite3.Connection, schema_version: int) -> Contents:
    live, deleted = connection.execute(
        "SELECT count(*) FILTER (WHERE deleted_at IS NULL), count(*) FILTER (WHERE deleted_at IS NOT NULL) "
        "FROM agreement"
    ).fetchone()
    digest = "digest" if schema_version >= 2 else "''"
    last = connection.execute(f"SELECT id, at, {digest} FROM revision ORDER BY id DESC LIMIT 1").fetchone()
    number, at, last_digest = last or (0, "", "")
    return Contents(schema_version, live, deleted, number, at, last_digest)
