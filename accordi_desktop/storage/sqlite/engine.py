# SPDX-License-Identifier: EUPL-1.2
"""The connection to a register's file, with the settings that were measured to lose nothing.

Rollback journal TRUNCATE with synchronous FULL: of thousands of simulated power losses none lost an
acknowledged commit, which WAL with synchronous NORMAL did.
"""

import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import URL, Connection, Engine, create_engine, event

from accordi_desktop.storage.documents import DocumentStore
from accordi_desktop.storage.sqlite.dialect import COMPILED_STATEMENTS, DRIVER
from accordi_desktop.storage.sqlite.search import VOCABULARY

WRITE = "accordi_write"

# Bytes of the longest value: far above any text of a register, far below what fills a memory.
LONGEST_VALUE = 64 * 1024 * 1024
_LONGEST_STATEMENT = 10.0  # seconds
_STEPS = 100_000  # of SQLite's machine, between two looks at the clock

PRAGMAS = (
    "PRAGMA foreign_keys = ON",
    "PRAGMA synchronous = FULL",
    "PRAGMA busy_timeout = 5000",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA cache_size = -4000",
    "PRAGMA cell_size_check = ON",
)


def sqlite_engine(path: Path, *, read_only: bool) -> Engine:
    """An engine on the file: short deferred reads, writes that take the lock at once (BEGIN IMMEDIATE)."""
    engine = create_engine(_url(path), pool_size=2, execution_options={"compiled_cache": COMPILED_STATEMENTS})
    size_of = DocumentStore(path).size_of

    @event.listens_for(engine, "connect")
    def on_connect(connection: Any, _record: object) -> None:  # noqa: ANN401
        # The driver's own transactions start too late and end too early for BEGIN IMMEDIATE.
        connection.isolation_level = None
        connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST_VALUE)
        for pragma in PRAGMAS:
            connection.execute(pragma)
        connection.execute(VOCABULARY)
        # For the worklist: the size of a document's file, NULL where there is none.
        connection.create_function("file_size", 1, size_of)
        if read_only:
            connection.execute("PRAGMA query_only = ON")
            # Not where it is written to: SQLite then calls json_object in our own triggers unsafe.
            connection.execute("PRAGMA trusted_schema = OFF")
        else:
            connection.execute("PRAGMA journal_mode = TRUNCATE")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        writing = connection.get_execution_options().get(WRITE)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")

    return engine


@contextmanager
def limited(connection: Connection) -> Iterator[None]:
    """Have SQLite interrupt each statement that takes more than 10 s, whatever a trigger makes of it."""
    driver: Any = connection.connection.driver_connection
    until = 0.0

    def start(*_arguments: object) -> None:
        nonlocal until
        until = time.monotonic() + _LONGEST_STATEMENT

    start()
    event.listen(connection, "before_cursor_execute", start)
    driver.set_progress_handler(lambda: time.monotonic() > until, _STEPS)
    try:
        yield
    finally:
        driver.set_progress_handler(None, 0)
        event.remove(connection, "before_cursor_execute", start)


def _url(path: Path) -> URL:
    """The file as SQLite's own URI: `rw` opens what is there and never makes an empty file of a lost one."""
    quoted = quote(os.fsencode(path.absolute().as_posix().removeprefix("/")))
    return URL.create(DRIVER, database=f"file:///{quoted}", query={"mode": "rw", "uri": "true"})
