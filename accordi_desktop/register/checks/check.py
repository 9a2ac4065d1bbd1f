# SPDX-License-Identifier: EUPL-1.2
"""The full check of a register: every part of it, with progress, as long as it takes."""

import logging
from collections.abc import Callable, Collection, Iterator
from itertools import islice

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from accordi_desktop.model.enums import CheckPart
from accordi_desktop.model.progress import CheckProgress, Progress
from accordi_desktop.register.checks.history import history_faults
from accordi_desktop.register.derivation import stale_agreements
from accordi_desktop.register.queries.documents import stored_documents
from accordi_desktop.register.values.faults import Anchor, Fault
from accordi_desktop.storage.documents import DocumentStore
from accordi_desktop.storage.storage import Storage

_log = logging.getLogger(__name__)
# What SQLite says of values, in a file whose pages and indexes are as they should be.
_OF_VALUES = ("CHECK constraint failed in ", "NULL value in ")
_MOST = 20  # of one part: who has more has seen enough


def check(
    storage: Storage, documents: DocumentStore, anchors: Collection[Anchor], progress: CheckProgress
) -> tuple[Fault, ...]:
    """The faults of every part, at most 20 of each; an exception from `progress` stops the check.

    `anchors` are the revisions that copies elsewhere remember. Where a value cannot be read,
    it is named, and so is each part that could not be looked at because of it.
    """
    found: list[Fault] = []
    database = storage.backend
    looks: tuple[tuple[CheckPart, Callable[[Connection, Progress], Iterator[str]]], ...] = (
        (CheckPart.STRUCTURE, lambda connection, _: database.structure_faults(connection, _MOST)),
        (CheckPart.REFERENCES, lambda connection, _: database.reference_faults(connection)),
        (CheckPart.INVENTORY, lambda connection, _: database.schema_faults(connection)),
        (CheckPart.VALUES, lambda connection, _: database.value_faults(connection)),
        (CheckPart.SEARCH, lambda connection, _: database.search_faults(connection)),
        (CheckPart.HISTORY, lambda connection, step: history_faults(connection, anchors, step)),
        (CheckPart.DERIVED, stale_agreements),
        (CheckPart.DOCUMENTS, lambda connection, step: _documents(connection, documents, step)),
    )
    for part, look in looks:

        def progress_of_part(done: int, total: int, part: CheckPart = part) -> None:
            progress(part, done, total)

        progress_of_part(0, 0)
        unreadable = any(fault.part is CheckPart.VALUES for fault in found)
        with storage.reading(as_stored=True) as connection:
            faults = look(connection, progress_of_part)
            faults = _told_of_values(faults) if unreadable else faults
            found += [Fault(part, detail) for detail in islice(faults, _MOST)]
        # A file that is broken answers no further question as it should.
        if part is CheckPart.STRUCTURE and any(not fault.detail.startswith(_OF_VALUES) for fault in found):
            break
    return tuple(found)


def _told_of_values(faults: Iterator[str]) -> Iterator[str]:
    """The same faults; the look ends, and says so, at a value that is named as unreadable already."""
    try:
        yield from faults
    except (ValueError, TypeError, LookupError, ArithmeticError, DBAPIError) as error:
        _log.warning("a part could not be looked at to its end: %s", error)
        yield "?"


def _documents(connection: Connection, store: DocumentStore, progress: Progress) -> Iterator[str]:
    stored = stored_documents(connection)
    faults = store.check((one.digest for one in stored), progress)
    for one in stored:
        if one.digest in faults:
            yield f"{one.reference}: {one.file_name} ({faults[one.digest]})"
