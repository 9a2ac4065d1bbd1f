# SPDX-License-Identifier: EUPL-1.2
"""The full check of a register: every part of it, with progress, as long as it takes."""

import json
from collections.abc import Callable, Iterator
from itertools import islice

from sqlalchemy import Connection, text

from accordi_desktop.model.enums import CheckPart
from accordi_desktop.model.progress import CheckProgress, Progress
from accordi_desktop.register.derivation import stale_agreements
from accordi_desktop.register.queries.documents import stored_documents
from accordi_desktop.register.values.faults import Fault
from accordi_desktop.storage.documents import DocumentStore
from accordi_desktop.storage.hash_chain import first_invalid_revision
from accordi_desktop.storage.inventory import HISTORY_TABLES, journaled_columns
from accordi_desktop.storage.storage import Storage

_MOST = 20  # of one part: who has more has seen enough


def check(storage: Storage, documents: DocumentStore, progress: CheckProgress) -> tuple[Fault, ...]:
    """The faults of every part, at most 20 of each; an exception from `progress` stops the check."""
    found: list[Fault] = []
    database = storage.backend
    looks: tuple[tuple[CheckPart, Callable[[Connection, Progress], Iterator[str]]], ...] = (
        (CheckPart.STRUCTURE, lambda connection, _: database.structure_faults(connection, _MOST)),
        (CheckPart.REFERENCES, lambda connection, _: database.reference_faults(connection)),
        (CheckPart.INVENTORY, lambda connection, _: database.schema_faults(connection)),
        (CheckPart.HISTORY, _history),
        (CheckPart.DERIVED, stale_agreements),
        (CheckPart.DOCUMENTS, lambda connection, step: _documents(connection, documents, step)),
    )
    for part, look in looks:

        def progress_of_part(done: int, total: int, part: CheckPart = part) -> None:
            progress(part, done, total)

        progress_of_part(0, 0)
        with storage.reading() as connection:
            found += [Fault(part, detail) for detail in islice(look(connection, progress_of_part), _MOST)]
        # A file that is broken answers no further question as it should.
        if part is CheckPart.STRUCTURE and found:
            break
    return tuple(found)


def _history(connection: Connection, progress: Progress) -> Iterator[str]:
    """The chain of revisions, and that each row is what the last revision left."""
    number = first_invalid_revision(connection)
    if number is not None:
        yield f"revision {number}"
    for done, table in enumerate(HISTORY_TABLES):
        progress(done, len(HISTORY_TABLES))
        yield from _rows_unlike_history(connection, table)


def _rows_unlike_history(connection: Connection, table: str) -> Iterator[str]:
    names = journaled_columns(table)
    columns = ", ".join(f'row."{name}"' for name in names)
    rows = connection.execute(
        text(
            f"SELECT last.row_id, last.after_json, row.id IS NOT NULL, {columns} "
            "FROM (SELECT row_id, after_json, max(id) FROM change WHERE table_name = :name GROUP BY row_id) "
            f'AS last LEFT JOIN "{table}" AS row ON row.id = last.row_id'
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


def _documents(connection: Connection, store: DocumentStore, progress: Progress) -> Iterator[str]:
    stored = stored_documents(connection)
    faults = store.check((one.digest for one in stored), progress)
    for one in stored:
        if one.digest in faults:
            yield f"{one.reference}: {one.file_name} ({faults[one.digest]})"
