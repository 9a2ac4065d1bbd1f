# SPDX-License-Identifier: EUPL-1.2
"""What a register file holds, row by row: to compare before and after."""

import sqlite3
from contextlib import closing
from pathlib import Path

from accordi_desktop.storage.inventory import HISTORY_TABLES


def facts(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table that has a history, the derived columns too, the version counter not."""
    with sqlite3.connect(path) as connection:
        tables = {}
        for table in HISTORY_TABLES:
            names = [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')]
            columns = [name for name in names if name != "version"]
            chosen = ", ".join(f'"{column}"' for column in columns)
            tables[table] = connection.execute(f'SELECT {chosen} FROM "{table}" ORDER BY id').fetchall()
        tables["validity_span"] = connection.execute("SELECT * FROM validity_span").fetchall()
        tables["contradiction"] = connection.execute("SELECT * FROM contradiction").fetchall()
        tables["search"] = connection.execute(
            "SELECT rowid FROM search WHERE search MATCH 'm*' ORDER BY rowid"
        ).fetchall()
    connection.close()
    return tables


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
