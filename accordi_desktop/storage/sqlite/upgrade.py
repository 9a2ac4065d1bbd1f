# SPDX-License-Identifier: EUPL-1.2
"""Upgrading an older register in one transaction."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, text

from accordi_desktop.model.enums import UpgradeStep
from accordi_desktop.model.errors import RegisterFileError
from accordi_desktop.model.progress import Progress, UpgradeProgress
from accordi_desktop.storage.file_system import is_writable
from accordi_desktop.storage.hash_chain import first_invalid_revision
from accordi_desktop.storage.sqlite.engine import WRITE, sqlite_engine
from accordi_desktop.storage.sqlite.error_translation import translate_errors
from accordi_desktop.storage.sqlite.header import SCHEMA_VERSION, check_header
from accordi_desktop.storage.sqlite.integrity import check_integrity
from accordi_desktop.storage.sqlite.interrupt import interruptible
from accordi_desktop.storage.sqlite.schema.adoption import adopt_rows
from accordi_desktop.storage.sqlite.schema.migrate import upgrade
from accordi_desktop.storage.sqlite.schema.objects import schema_of
from accordi_desktop.storage.sqlite.schema.schema import schema_of_today

Keep = Callable[[Progress], object]
Then = Callable[[Connection, Progress], None]


class UpgradeFailedError(Exception):
    """The result of a migration failed verification; the migration was rolled back."""


def upgrade_file(path: Path, keep: Keep, then: Then, progress: UpgradeProgress) -> bool:
    """Bring an older register to the present schema; tells whether there was anything to do.

    The file is checked, `keep` makes a copy of it, and `then` may complete the new schema's rows before
    all is verified and committed. Any failure leaves the file as it was, byte for byte, an exception from
    `progress` too.
    """
    if check_header(path).schema_version == SCHEMA_VERSION:
        return False
    if not is_writable(path):
        raise RegisterFileError("older_read_only", path=str(path))
    check_integrity(path, partial(progress, UpgradeStep.CHECK, 0, 0))
    keep(partial(progress, UpgradeStep.BACKUP))
    engine = sqlite_engine(path, read_only=False)
    try:
        with translate_errors(path), engine.connect() as plain:
            _migrate(plain.execution_options(**{WRITE: True}), then, progress)
    except UpgradeFailedError as error:
        raise RegisterFileError("upgrade_failed", path=str(path), detail=str(error)) from error
    finally:
        engine.dispose()
    return True


def _migrate(connection: Connection, then: Then, progress: UpgradeProgress) -> None:
    # Inside a transaction the pragma does nothing; with it on, a table made anew takes its children along.
    driver: Any = connection.connection.driver_connection
    driver.execute("PRAGMA foreign_keys = OFF")
    steps = _StepProgress(progress)
    with interruptible(driver, steps.again), connection.begin():
        before = _row_counts(connection)
        steps.of(UpgradeStep.CONVERT)(0, 0)
        upgrade(connection)
        then(connection, steps.of(UpgradeStep.COMPUTE))
        _verify(connection, before, steps.of(UpgradeStep.VERIFY))
        adopt_rows(connection, SCHEMA_VERSION, before.keys())


class _StepProgress:
    """Reports a step as it goes, and the same again while a long statement runs."""

    def __init__(self, progress: UpgradeProgress) -> None:
        self._progress = progress
        self._last: Callable[[], object] = partial(progress, UpgradeStep.CONVERT, 0, 0)

    def again(self) -> None:
        """Report once more what was reported last."""
        self._last()

    def of(self, step: UpgradeStep) -> Progress:
        """The progress of one step."""

        def progress(done: int, total: int) -> None:
            self._last = partial(self._progress, step, done, total)
            self._last()

        return progress


def _verify(connection: Connection, before: dict[str, int], progress: Progress) -> None:
    progress(0, 0)
    if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
        raise UpgradeFailedError("a row refers to one that is not there")
    if connection.exec_driver_sql("PRAGMA quick_check(1)").scalar() != "ok":
        raise UpgradeFailedError("the file is not in order")
    if schema_of(connection) != schema_of_today():
        raise UpgradeFailedError("a table, an index or a trigger is not as it must be")
    after = _row_counts(connection)
    if any(after.get(table) != count for table, count in before.items()):
        raise UpgradeFailedError("a table has more or fewer rows than before")
    if (number := first_invalid_revision(connection)) is not None:
        raise UpgradeFailedError(f"the chain of revisions breaks at {number}")


def _row_counts(connection: Connection) -> dict[str, int]:
    names = connection.scalars(
        text("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%'")
    ).all()
    return {name: connection.exec_driver_sql(f'SELECT count(*) FROM "{name}"').scalar_one() for name in names}
