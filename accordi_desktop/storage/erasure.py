# SPDX-License-Identifier: EUPL-1.2
"""Erasing values from the history for good, where the law asks for it: who did it, and when, stays."""

import json
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from sqlalchemy import Connection, select, update

from accordi_desktop.model.tables.journal import Change, Revision
from accordi_desktop.storage.hash_chain import values_digest
from accordi_desktop.storage.storage import RevisionWriter

ERASURE = "erase_values"


@dataclass(frozen=True, slots=True)
class Erasure:
    """A revision that erased the values of so many changes: when (ISO), and by whom."""

    revision: int
    at: str
    by: str
    count: int


@dataclass(frozen=True, slots=True)
class Erased:
    """How many changes lost their values, and how many are of the first format, whose digests need them."""

    count: int
    kept: int


def erase_values(writer: RevisionWriter, table: str, row_ids: Collection[int]) -> Erased:
    """Erase what all changes of these rows hold, up to this revision, and name the revision.

    The rows themselves are the caller's: they are emptied or deleted before. The pages of the file are
    overwritten too; backups keep what they hold until they are thinned out.
    """
    connection = writer.connection
    found = connection.execute(
        select(Change.id, Change.salt, Change.before_json, Change.after_json)
        .where(Change.table_name == table, Change.row_id.in_(row_ids), Change.erased_in.is_(None))
        .order_by(Change.id)
    ).all()
    erasable = [one for one in found if one.salt is not None]
    connection.exec_driver_sql("PRAGMA secure_delete = ON")
    for one in erasable:
        connection.execute(
            update(Change)
            .where(Change.id == one.id)
            .values(
                before_json=None,
                after_json=None,
                salt=None,
                values_digest=values_digest(one.salt, one.before_json, one.after_json),
                erased_in=writer.revision_id,
            )
        )
    writer.name(ERASURE, count=len(erasable), changes=_spans([one.id for one in erasable]))
    return Erased(len(erasable), len(found) - len(erasable))


def erasures(connection: Connection) -> tuple[Erasure, ...]:
    """Every revision that erased values, in order."""
    rows = connection.execute(
        select(Revision.__table__).where(Revision.kind == ERASURE).order_by(Revision.id)
    )
    return tuple(
        Erasure(row.id, row.at, row.display_name or row.author, len(_ids(row.args_json))) for row in rows
    )


def unaccounted(connection: Connection) -> Iterator[int]:
    """The ids of changes without values that no revision says it erased, and of those it says it did not."""
    said = {
        change: row.id
        for row in connection.execute(select(Revision.id, Revision.args_json).where(Revision.kind == ERASURE))
        for change in _ids(row.args_json)
    }
    rows = connection.execute(select(Change.id, Change.erased_in).where(Change.erased_in.is_not(None)))
    erased = {row.id: row.erased_in for row in rows}
    for change in sorted(said.keys() | erased.keys()):
        if said.get(change) != erased.get(change):
            yield change


def _spans(ids: Sequence[int]) -> str:
    """Numbers in order as text: "12-15,18"."""
    spans = []
    for _offset, group in groupby(enumerate(ids), key=lambda pair: pair[1] - pair[0]):
        numbers = [number for _index, number in group]
        spans.append(f"{numbers[0]}-{numbers[-1]}" if len(numbers) > 1 else str(numbers[0]))
    return ",".join(spans)


def _ids(args_json: str) -> list[int]:
    try:
        text = str(json.loads(args_json)["changes"])
        ends = [span.split("-") for span in text.split(",") if span]
        return [number for span in ends for number in range(int(span[0]), int(span[-1]) + 1)]
    except (ValueError, KeyError, TypeError):
        return []
