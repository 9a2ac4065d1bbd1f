# SPDX-License-Identifier: EUPL-1.2
"""Rows that migrations made are put into the history, which otherwise would not know them."""

from collections.abc import Collection

from sqlalchemy import Connection, func, select

from accordi_desktop.model.tables.journal import UPGRADE, Change, Revision
from accordi_desktop.storage.inventory import HISTORY_TABLES, journaled_columns
from accordi_desktop.storage.sqlite.schema.triggers import JOURNAL_COLUMNS, SALT, json_of, owner_of
from accordi_desktop.storage.storage import write_revision


def adopt_rows(connection: Connection, version: int, older_tables: Collection[str]) -> None:
    """Record the rows of new tables as one revision of kind "upgrade"; none where there are no such rows.

    A row without a history in one of the `older_tables` was not made by a migration: a check shall name it.
    """
    number = (connection.scalar(select(func.max(Revision.id))) or 0) + 1
    for table in sorted(set(HISTORY_TABLES) - set(older_tables)):
        columns = journaled_columns(table)
        owner = owner_of(table, columns)
        connection.exec_driver_sql(
            f"INSERT INTO change ({JOURNAL_COLUMNS}) "
            f"SELECT {number}, '{table}', kept.id, {f'kept.{owner}' if owner else 'NULL'}, NULL, "
            f'{json_of("kept", columns)}, {SALT} FROM "{table}" AS kept WHERE NOT EXISTS '
            f"(SELECT 1 FROM change WHERE table_name = '{table}' AND row_id = kept.id)"
        )
    if connection.scalar(select(Change.id).where(Change.revision_id == number).limit(1)) is None:
        return
    write_revision(connection, number, UPGRADE, {"version": str(version)})
