# SPDX-License-Identifier: EUPL-1.2
"""Writes the schema that the migrations come to into a file: `python -m resources.schema.update`.

So a new register needs no migration, and a file that is opened is compared without running any.
"""

import json
from pathlib import Path

from sqlalchemy import Connection

from accordi_desktop.storage.sqlite.schema.migrate import upgrade
from accordi_desktop.storage.sqlite.schema.objects import digest_of, schema_of
from accordi_desktop.storage.sqlite.schema.schema import empty_database

TODAY = Path(__file__).with_name("today.json")
# The full-text index makes and fills these by itself.
_OF_SEARCH = "search_%"


def schema_today() -> str:
    """The content of the file: the digest of the schema, then tables, indexes and first rows in order."""
    with empty_database() as connection:
        upgrade(connection)
        values = {
            "digest": digest_of(schema_of(connection)),
            "statements": [*_objects(connection), *_rows(connection)],
        }
    return json.dumps(values, ensure_ascii=False, indent=1) + "\n"


def _objects(connection: Connection) -> list[str]:
    found = connection.exec_driver_sql(
        "SELECT sql FROM sqlite_schema WHERE type IN ('table', 'index') AND sql IS NOT NULL "
        f"AND name NOT LIKE '{_OF_SEARCH}' AND name NOT LIKE 'sqlite_%' ORDER BY rowid"
    )
    return [str(row.sql) for row in found]


def _rows(connection: Connection) -> list[str]:
    tables = connection.exec_driver_sql(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%' "
        "AND name NOT LIKE 'sqlite_%' ORDER BY rowid"
    ).scalars()
    return [statement for table in tables.all() for statement in _rows_of(connection, str(table))]


def _rows_of(connection: Connection, table: str) -> list[str]:
    columns = connection.exec_driver_sql(f'PRAGMA table_info("{table}")').all()
    quoted = " || ', ' || ".join(f'quote("{column.name}")' for column in columns)
    rows = connection.exec_driver_sql(f'SELECT {quoted} FROM "{table}"').scalars()
    return [f'INSERT INTO "{table}" VALUES ({row})' for row in rows]


def write_schema() -> None:
    """Write it beside this module."""
    TODAY.write_text(schema_today(), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    write_schema()
