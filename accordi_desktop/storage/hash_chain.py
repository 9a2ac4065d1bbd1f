# SPDX-License-Identifier: EUPL-1.2
"""The chain of revisions: each digest covers the revision, its changes and the digest before it.

A row of the history that is altered, removed or slipped in later breaks the chain from there on.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, groupby
from typing import Any

from sqlalchemy import Connection, select

from accordi_desktop.model.tables.journal import Change, Revision

_SIGNED = ("id", "at", "author", "display_name", "kind", "args_json", "undoes_id")
_line = json.JSONEncoder(separators=(",", ":")).encode
_CHANGE = select(
    Change.revision_id,
    Change.table_name,
    Change.row_id,
    Change.agreement_id,
    Change.before_json,
    Change.after_json,
)


def digest_of(before: str, revision: Mapping[str, Any], changes: Iterable[Sequence[Any]]) -> str:
    """SHA-256 in hex of a revision's columns and its changes (in order of id) after the digest `before`."""
    digest = hashlib.sha256()
    # One after the other: of a large import the changes would fill the memory.
    for part in chain(([before], [revision[name] for name in _SIGNED]), map(list, changes)):
        digest.update(_line(part).encode("ascii") + b"\n")
    return digest.hexdigest()


def last_digest(connection: Connection) -> str:
    """The digest of the newest revision; "" before the first."""
    return connection.scalar(select(Revision.digest).order_by(Revision.id.desc()).limit(1)) or ""


def digests(connection: Connection) -> Iterator[tuple[int, str, str]]:
    """For each revision in order: its id, its stored digest, and its computed digest."""
    columns = [getattr(Revision, name) for name in (*_SIGNED, "digest")]
    groups = groupby(
        connection.execute(_CHANGE.order_by(Change.revision_id, Change.id)), key=lambda change: change[0]
    )
    of, changes = next(groups, (None, iter(())))
    before = ""
    for revision in connection.execute(select(*columns).order_by(Revision.id)).mappings():
        while of is not None and of < revision["id"]:
            of, changes = next(groups, (None, iter(())))
        wanted = digest_of(before, dict(revision), changes if of == revision["id"] else ())
        yield revision["id"], revision["digest"], wanted
        before = wanted


def first_invalid_revision(connection: Connection) -> int | None:
    """The id of the first revision whose digest is wrong; None where all are right."""
    return next((number for number, found, wanted in digests(connection) if found != wanted), None)
