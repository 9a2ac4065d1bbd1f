# SPDX-License-Identifier: EUPL-1.2
"""What a register file holds, row by row: to compare before and after."""

import sqlite3
from contextlib import closing
from pathlib import Path

from accordi_desktop.storage.inventory import HISTORY_TABLES

Rows = dict[str, list[tuple[object, ...]]]


def facts(path: Path) -> Rows:
    """Every row of every table that has a history, the derived columns too, the version counter not."""
    with closing(sqlite3.connect(path)) as connection:
        return facts_by(connection)


def facts_by(connection: sqlite3.Connection) -> Rows:
    """The same by a connection that stays open: for whoever asks often."""
    tables = {table: _rows(connection, table) for table in HISTORY_TABLES}
    for table in ("validity_span", "contradiction"):
        tables[table] = connection.execute(f"SELECT * FROM {table}").fetchall()
    tables["search"] = connection.execute(
        "SELECT rowid FROM search WHERE search MATCH 'm*' ORDER BY rowid"
    ).fetchall()
    return tables


def _rows(connection: sqlite3.Connection, table: str) -> list[tuple[object, ...]]:
    found = connection.execute(f'SELECT * FROM "{table}" ORDER BY id')
    names = [column[0] for column in found.description]
    if "version" not in names:
        return found.fetchall()
    version = names.index("version")
    return [row[:version] + row[version + 1 :] for row in found]


def changed_rows(path: Path, revision_id: int) -> list[tuple[str, int]]:
    """The rows that differ after a revision from what they were before it, by table and id."""
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute(
            "SELECT table_name, row_id, before_json, after_json FROM change "
            "WHERE revision_id = ? ORDER BY id",
            (revision_id,),
        ).fetchall()
    first: dict[tuple[str, int], str | None] = {}
    last: dict[tuple[str, int], str | None] = {}
    for table, row_id, before, after in rows:
        first.setdefault((table, row_id), before)
        last[table, row_id] = after
    return [row for row in first if first[row] != last[row]]
