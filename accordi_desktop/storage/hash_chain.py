# SPDX-License-Identifier: EUPL-1.2
"""The chain of revisions: each digest covers the revision, its changes and the digest before it.

A row of the history that is altered, removed or slipped in later breaks the chain from there on. In the first
format the digest covers the values of the changes; in the second a salted digest of them, so that values and
salt can be erased (`erasure.py`) while every digest still verifies. `resources/attestation` has the same in a
program that needs nothing else.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, groupby
from typing import Any

from sqlalchemy import Connection, select

from accordi_desktop.model.tables.journal import Change, Revision

FORMAT = 2

_SIGNED = ("id", "at", "author", "display_name", "kind", "args_json", "undoes_id")
_IN_FIRST_FORMAT = 6
_line = json.JSONEncoder(separators=(",", ":")).encode
# What of a change the digest is computed from, in this order.
COLUMNS = (
    Change.revision_id,
    Change.table_name,
    Change.row_id,
    Change.agreement_id,
    Change.before_json,
    Change.after_json,
    Change.salt,
    Change.values_digest,
    Change.erased_in,
)


def digest_of(before: str, revision: Mapping[str, Any], changes: Iterable[Sequence[Any]]) -> str:
    """SHA-256 in hex of a revision's columns and its changes (in order of id) after the digest `before`."""
    digest = hashlib.sha256()
    first = revision["format"] == 1
    head = [before] if first else [before, revision["format"]]
    told = (list(one[:_IN_FIRST_FORMAT]) if first else _without_values(one) for one in changes)
    # One after the other: of a large import the changes would fill the memory.
    for part in chain((head, [revision[name] for name in _SIGNED]), told):
        digest.update(_line(part).encode("ascii") + b"\n")
    return digest.hexdigest()


def values_digest(salt: str | None, before_json: str | None, after_json: str | None) -> str:
    """SHA-256 in hex of the values of a change with its salt."""
    return hashlib.sha256(_line([salt, before_json, after_json]).encode("ascii")).hexdigest()


def last_digest(connection: Connection) -> str:
    """The digest of the newest revision; "" before the first."""
    return connection.scalar(select(Revision.digest).order_by(Revision.id.desc()).limit(1)) or ""


def digests(connection: Connection) -> Iterator[tuple[int, str, str]]:
    """For each revision in order: its id, its stored digest, and its computed digest."""
    columns = [getattr(Revision, name) for name in (*_SIGNED, "format", "digest")]
    groups = groupby(
        connection.execute(select(*COLUMNS).order_by(Change.revision_id, Change.id)),
        key=lambda change: change[0],
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


def _without_values(change: Sequence[Any]) -> list[Any]:
    _revision, table, row_id, agreement_id, before_json, after_json, salt, digest, erased_in = change
    kept = digest if erased_in is not None else values_digest(salt, before_json, after_json)
    return [table, row_id, agreement_id, kept]
