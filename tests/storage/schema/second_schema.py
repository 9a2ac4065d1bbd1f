# SPDX-License-Identifier: EUPL-1.2
"""A register as the second schema kept it, where suspension and assertion were columns of the agreement."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

from alembic import command
from alembic.config import Config

from accordi_desktop.storage import migrations
from accordi_desktop.storage.sqlite.engine import sqlite_engine
from tests.storage.schema.first_schema import first_register

SUSPENDED = {"suspended_on": "2026-01-15", "suspension_note": "In attesa di fondi"}
_NOT_SUSPENDED = {"suspended_on": None, "suspension_note": ""}


def second_register(path: Path) -> Path:
    """Write the register there: that of the first schema, and the suspension of its first agreement."""
    first_register(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
            connection.execute(f'DROP TRIGGER "{name}"')
        (before,) = connection.execute(
            "SELECT after_json FROM change WHERE table_name = 'agreement' AND row_id = 1 "
            "ORDER BY id DESC LIMIT 1"
        ).fetchone()
        row = json.loads(before) | {"declined_on": None}
        (revision,) = connection.execute("SELECT max(id) + 1 FROM revision").fetchone()
        connection.execute(
            "INSERT INTO revision (id, at, author, kind, args_json) VALUES (?, ?, ?, ?, ?)",
            (revision, "2026-01-15T10:00:00+00:00", "anna", "suspend", '{"count": 1, "reference": "A-001"}'),
        )
        connection.execute(
            "INSERT INTO change (revision_id, table_name, row_id, agreement_id, before_json, after_json) "
            "VALUES (?, 'agreement', 1, 1, ?, ?)",
            (revision, json.dumps(row | _NOT_SUSPENDED), json.dumps(row | SUSPENDED)),
        )
    _migrate(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(
            "UPDATE agreement SET suspended_on = ?, suspension_note = ? WHERE id = 1",
            tuple(SUSPENDED.values()),
        )
        connection.execute("PRAGMA user_version = 2")
    return path


def _migrate(path: Path) -> None:
    engine = sqlite_engine(path, read_only=False)
    config = Config()
    config.set_main_option("script_location", str(Path(migrations.__file__).parent))
    try:
        with engine.begin() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, "0002")
    finally:
        engine.dispose()
