# SPDX-License-Identifier: EUPL-1.2
"""Migrating a database to the present schema; the only module that imports Alembic."""

import threading
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, text

from accordi_desktop.storage.sqlite.schema.today import finish_schema

_MIGRATIONS = Path(__file__).parents[2] / "migrations"
# Alembic's `op` and `context` are one per process: a second thread would work on the first one's connection.
_ONE_AT_A_TIME = threading.Lock()


def upgrade(connection: Connection) -> None:
    """Run the missing migrations, make the triggers anew, stamp the header: in the caller's transaction.

    May be called on several threads; waits as long as another migrates.
    """
    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    _drop_triggers(connection)
    with _ONE_AT_A_TIME:
        command.upgrade(config, "head")
    finish_schema(connection)


def _drop_triggers(connection: Connection) -> None:
    names = connection.execute(text("SELECT name FROM sqlite_schema WHERE type = 'trigger'")).scalars().all()
    for name in names:
        connection.exec_driver_sql(f'DROP TRIGGER "{name}"')
