# SPDX-License-Identifier: EUPL-1.2
"""The inventory of a file: its tables, indexes and triggers, and those it must have."""

from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.pool import StaticPool

from accordi_desktop.storage.sqlite.schema.migrate import upgrade

Inventory = set[tuple[str, str, str]]


def schema_of(connection: Connection) -> Inventory:
    """Kind and name of every table, index and trigger, with the statement that made it."""
    rows = connection.execute(text("SELECT type, name, sql FROM sqlite_schema")).all()
    # Statistics of SQLite's own are none of ours.
    return {
        (row.type, row.name, " ".join((row.sql or "").split()))
        for row in rows
        if not row.name.startswith("sqlite_stat")
    }


def schema_of_today() -> Inventory:
    """What the migrations make, from the first to the last."""
    engine = _memory()
    try:
        with engine.begin() as connection:
            upgrade(connection)
            return schema_of(connection)
    finally:
        engine.dispose()


def _memory() -> Engine:
    engine = create_engine("sqlite://", poolclass=StaticPool)

    @event.listens_for(engine, "connect")
    def settle(connection: Any, _record: object) -> None:  # noqa: ANN401
        connection.isolation_level = None

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN")

    return engine
