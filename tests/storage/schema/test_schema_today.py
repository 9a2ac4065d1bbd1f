# SPDX-License-Identifier: EUPL-1.2
"""A new register is made without a migration, and is what the migrations would have made."""

import sqlite3
from contextlib import closing
from pathlib import Path

from accordi_desktop.storage.sqlite.create import create
from accordi_desktop.storage.sqlite.schema.migrate import upgrade
from accordi_desktop.storage.sqlite.schema.objects import schema_of
from accordi_desktop.storage.sqlite.schema.schema import empty_database, schema_of_today
from accordi_desktop.storage.sqlite.schema.today import make_schema
from resources.schema.update import TODAY, schema_today


def test_the_stored_schema_is_what_the_migrations_come_to() -> None:
    """After a change of the schema: python -m resources.schema.update."""
    assert TODAY.read_text(encoding="utf-8") == schema_today()


def test_a_new_database_is_as_a_migrated_one_with_every_row() -> None:
    with empty_database() as made, empty_database() as migrated:
        make_schema(made)
        upgrade(migrated)
        assert schema_of(made) == schema_of(migrated) == schema_of_today()
        assert dump(made.connection.driver_connection) == dump(migrated.connection.driver_connection)


def test_the_pragmas_of_a_new_file_are_those_of_a_migrated_one(tmp_path: Path) -> None:
    create(tmp_path / "a.accordi")
    with empty_database() as migrated, closing(sqlite3.connect(tmp_path / "a.accordi")) as made:
        upgrade(migrated)
        for pragma in ("application_id", "user_version", "encoding"):
            (wanted,) = migrated.exec_driver_sql(f"PRAGMA {pragma}").one()
            assert made.execute(f"PRAGMA {pragma}").fetchone() == (wanted,)


def dump(connection: object) -> list[str]:
    assert isinstance(connection, sqlite3.Connection)
    return sorted(line for line in connection.iterdump() if line.startswith("INSERT"))
