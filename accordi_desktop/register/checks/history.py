# SPDX-License-Identifier: EUPL-1.2
"""Whether the history holds: its chain, every row against it, and what copies elsewhere remember of it."""

import json
from collections.abc import Collection, Iterator

from sqlalchemy import Connection, select, text

from accordi_desktop.model.progress import Progress
from accordi_desktop.model.tables.journal import OpenRevision, Revision
from accordi_desktop.register.values.faults import Anchor
from accordi_desktop.storage.erasure import unaccounted
from accordi_desktop.storage.hash_chain import first_invalid_revision
from accordi_desktop.storage.inventory import HISTORY_TABLES, journaled_columns


def history_faults(connection: Connection, anchors: Collection[Anchor], progress: Progress) -> Iterator[str]:
    """What does not fit: revisions, rows that differ from the history, rows that it does not know.

    A chain that was computed anew, or shortened, holds in itself; only an anchor tells it from the true one.
    """
    if (number := first_invalid_revision(connection)) is not None:
        yield f"revision {number}"
    yield from _unlike_anchors(connection, anchors)
    if connection.scalar(select(OpenRevision.revision_id)) is not None:
        yield "open_revision"
    for change in unaccounted(connection):
        yield f"change {change} (erased)"
    for done, table in enumerate(HISTORY_TABLES):
        progress(done, len(HISTORY_TABLES))
        yield from _rows_unlike_history(connection, table)
        yield from _rows_without_history(connection, table)


def _unlike_anchors(connection: Connection, anchors: Collection[Anchor]) -> Iterator[str]:
    numbers = {anchor.revision for anchor in anchors}
    rows = connection.execute(select(Revision.id, Revision.digest).where(Revision.id.in_(numbers)))
    found = {row.id: row.digest for row in rows}
    for anchor in anchors:
        if found.get(anchor.revision) != anchor.digest:
            yield f"revision {anchor.revision} ({anchor.kept_by})"


def _rows_unlike_history(connection: Connection, table: str) -> Iterator[str]:
    names = journaled_columns(table)
    columns = ", ".join(f'row."{name}"' for name in names)
    rows = connection.execute(
        text(
            f"SELECT last.row_id, last.after_json, row.id IS NOT NULL, {columns} "
            "FROM (SELECT row_id, after_json, erased_in, max(id) FROM change WHERE table_name = :name "
            "GROUP BY row_id) "
            f'AS last LEFT JOIN "{table}" AS row ON row.id = last.row_id WHERE last.erased_in IS NULL'
        ),
        {"name": table},
    )
    for row_id, after, is_there, *values in rows:
        wanted = json.loads(after) if after is not None else None
        if (wanted is not None) != bool(is_there):
            yield f"{table} {row_id}"
        elif wanted is not None:
            present = dict(zip(names, values, strict=True))
            # A column that came with a later version is not in an old entry.
            if any(present.get(name, value) != value for name, value in wanted.items()):
                yield f"{table} {row_id}"


def _rows_without_history(connection: Connection, table: str) -> Iterator[str]:
    rows = connection.execute(
        text(
            f'SELECT row.id FROM "{table}" AS row WHERE NOT EXISTS '
            "(SELECT 1 FROM change WHERE table_name = :name AND row_id = row.id)"
        ),
        {"name": table},
    )
    for (row_id,) in rows:
        yield f"{table} {row_id}"
