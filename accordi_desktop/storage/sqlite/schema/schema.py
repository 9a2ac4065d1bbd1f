# SPDX-License-Identifier: EUPL-1.2
"""What the schema of a file must be, object by object."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import StaticPool

from accordi_desktop.storage.sqlite.schema.objects import Inventory, schema_of
from accordi_desktop.storage.sqlite.schema.today import make_schema


def schema_of_today() -> Inventory:
    """The schema as it is made in a new file."""
    with empty_database() as connection:
        make_schema(connection)
        return schema_of(connection)


@contextmanager
def empty_database() -> Iterator[Connection]:
    """A transaction on a database in memory, which is gone afterwards."""
    engine = _memory()
    try:
        with engine.begin() as connection:
            yield connection
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
