# SPDX-License-Identifier: EUPL-1.2
"""The schema of today without Alembic: the statements that the migrations come to, kept as a resource.

`python -m resources.schema.update` writes it after a change of the schema; a test holds it to the migrations.
"""

import json
from dataclasses import dataclass
from functools import cache

from sqlalchemy import Connection

from accordi_desktop.assets import resource
from accordi_desktop.storage.sqlite.header import APPLICATION_ID, SCHEMA_VERSION
from accordi_desktop.storage.sqlite.schema.triggers import all_triggers


@dataclass(frozen=True, slots=True)
class StoredSchema:
    """The digest of the whole schema, triggers included, and what makes all but the triggers."""

    digest: str
    statements: tuple[str, ...]


@cache
def stored_schema() -> StoredSchema:
    """As the resource says; OSError or ValueError where it is missing or damaged."""
    values = json.loads(resource("schema", "today.json").read_text(encoding="utf-8"))
    return StoredSchema(str(values["digest"]), tuple(str(one) for one in values["statements"]))


def make_schema(connection: Connection) -> None:
    """Make tables, first rows and triggers in an empty database, in the caller's transaction."""
    for statement in stored_schema().statements:
        connection.exec_driver_sql(statement)
    finish_schema(connection)


def finish_schema(connection: Connection) -> None:
    """Make the triggers and stamp the header, once the tables are those of today."""
    for _name, statement in all_triggers():
        connection.exec_driver_sql(statement)
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION}")
