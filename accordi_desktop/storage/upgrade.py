# SPDX-License-Identifier: EUPL-1.2
"""An older register becomes one of today, in one transaction: afterwards it is wholly new or wholly old."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, text

from accordi_desktop.model.errors import RegisterFileError
from accordi_desktop.storage.chain import broken_revision
from accordi_desktop.storage.engine import WRITE, sqlite_engine
from accordi_desktop.storage.faults import told
from accordi_desktop.storage.header import SCHEMA_VERSION, check_header
from accordi_desktop.storage.migrate import upgrade
from accordi_desktop.storage.schema import schema_of, schema_of_today
from accordi_desktop.storage.soundness import check_whole
from accordi_desktop.storage.writable import is_writable

Then = Callable[[Connection], None]


class UpgradeFailedError(Exception):
    """What came of the migration is not what it must be; it was taken back."""


def upgrade_file(path: Path, keep: Callable[[], object], then: Then) -> bool:
    """Bring an older register to the present schema; tells whether there was anything to do.

    The file is checked, `keep` makes a copy of it, and `then` may complete the new schema's rows before
    all is verified and committed. Whatever fails leaves the file as it was, byte for byte.
    """
    if check_header(path).schema_version == SCHEMA_VERSION:
        return False
    if not is_writable(path):
        raise RegisterFileError("older_read_only", path=str(path))
    check_whole(path)
    keep()
    engine = sqlite_engine(path, read_only=False)
    try:
        with told(path), engine.connect() as plain:
            _migrate(plain.execution_options(**{WRITE: True}), then)
    except UpgradeFailedError as error:
        raise RegisterFileError("upgrade_failed", path=str(path), detail=str(error)) from error
    finally:
        engine.dispose()
    return True


def _migrate(connection: Connection, then: Then) -> None:
    # Inside a transaction the pragma does nothing; with it on, a table made anew takes its children along.
    driver: Any = connection.connection.driver_connection
    driver.execute("PRAGMA foreign_keys = OFF")
    with connection.begin():
        before = _row_counts(connection)
        upgrade(connection)
        then(connection)
        _verify(connection, before)


def _verify(connection: Connection, before: dict[str, int]) -> None:
    if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
        raise UpgradeFailedError("a row refers to one that is not there")
    if connection.exec_driver_sql("PRAGMA quick_check(1)").scalar() != "ok":
        raise UpgradeFailedError("the file is not in order")
    if schema_of(connection) != schema_of_today():
        raise UpgradeFailedError("a table, an index or a trigger is not as it must be")
    after = _row_counts(connection)
    if any(after.get(table) != count for table, count in before.items()):
        raise UpgradeFailedError("a table has more or fewer rows than before")
    if (number := broken_revision(connection)) is not None:
        raise UpgradeFailedError(f"the chain of revisions breaks at {number}")


def _row_counts(connection: Connection) -> dict[str, int]:
    names = connection.scalars(
        text("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%'")
    ).all()
    return {name: connection.exec_driver_sql(f'SELECT count(*) FROM "{name}"').scalar_one() for name in names}
