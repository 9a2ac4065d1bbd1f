# SPDX-License-Identifier: EUPL-1.2
"""A copy of a register of an earlier version in the schema of today, whatever else is in its schema."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy.exc import SQLAlchemyError

from accordi_desktop.model.errors import RegisterFileError
from accordi_desktop.storage.sqlite.engine import WRITE, sqlite_engine
from accordi_desktop.storage.sqlite.error_translation import translate_errors
from accordi_desktop.storage.sqlite.interrupt import interruptible
from accordi_desktop.storage.sqlite.raw_connection import raw_connection
from accordi_desktop.storage.sqlite.schema.migrate import upgrade


def upgraded_copy(source: Path, target: Path, tell: Callable[[], object]) -> None:
    """Copy a file and migrate the copy; raises RegisterFileError where its tables do not allow that.

    No trigger of the file is run and no view read: they are dropped from the copy first.
    """
    with translate_errors(source):
        with closing(raw_connection(source)) as original, closing(sqlite3.connect(target)) as copy:
            original.backup(copy)
            _drop(copy, "trigger")
            _drop(copy, "view")
        _migrate(source, target, tell)


def _drop(copy: sqlite3.Connection, kind: str) -> None:
    for (name,) in copy.execute("SELECT name FROM sqlite_schema WHERE type = ?", (kind,)).fetchall():
        quoted = str(name).replace('"', '""')
        copy.execute(f'DROP {kind} "{quoted}"')
    copy.commit()


def _migrate(source: Path, target: Path, tell: Callable[[], object]) -> None:
    engine = sqlite_engine(target, read_only=False)
    try:
        with engine.connect() as plain:
            connection = plain.execution_options(**{WRITE: True})
            driver: Any = connection.connection.driver_connection
            driver.execute("PRAGMA foreign_keys = OFF")
            with interruptible(driver, tell), connection.begin():
                upgrade(connection)
    except (SQLAlchemyError, ValueError, TypeError, LookupError) as error:
        raise RegisterFileError("upgrade_failed", path=str(source), detail=str(error)) from error
    finally:
        engine.dispose()
