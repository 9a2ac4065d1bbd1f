# SPDX-License-Identifier: EUPL-1.2
"""A connection without SQLAlchemy, for copies and checks of a whole file."""

import os
import sqlite3
from pathlib import Path
from urllib.parse import quote

_BUSY_SECONDS = 5.0


def raw_connection(path: Path, *, read_only: bool = True) -> sqlite3.Connection:
    """Open an existing file in autocommit mode."""
    quoted = quote(os.fsencode(path.absolute().as_posix().removeprefix("/")))
    mode = "ro" if read_only else "rw"
    connection = sqlite3.connect(
        f"file:///{quoted}?mode={mode}",
        uri=True,
        isolation_level=None,
        timeout=_BUSY_SECONDS,
        check_same_thread=False,
    )
    # What SQLite says of a damaged file quotes its bytes, which need be no text.
    connection.text_factory = lambda text: text.decode("utf-8", "replace")
    if read_only:
        connection.execute("PRAGMA trusted_schema = OFF")
    return connection


def journal_of(path: Path) -> Path:
    """The path of SQLite's rollback journal."""
    return path.with_name(f"{path.name}-journal")


def is_unfinished(path: Path) -> bool:
    """Whether a rollback journal has content: a write was cut off and the next connection undoes it."""
    try:
        return journal_of(path).stat().st_size > 0
    except OSError:
        return False
