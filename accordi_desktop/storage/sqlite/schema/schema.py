# SPDX-License-Identifier: EUPL-1.2
"""What the schema must be: made by running the migrations in memory, for which Alembic is loaded."""

from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import StaticPool

from accordi_desktop.storage.sqlite.schema.migrate import upgrade
from accordi_desktop.storage.sqlite.schema.objects import Inventory, schema_of


def schema_of_today() -> Inventory:
    """The schema that all migrations together make."""
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
    def on_connect(connection: Any, _record: object) -> None:  # noqa: ANN401
        connection.isolation_level = None

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN")

    return engine
