# SPDX-License-Identifier: EUPL-1.2
"""The status of every agreement on one day, and the order of whole lists, read once for a revision.

Statuses and orders are the slow part of every list. With them in memory a search is a lookup in the index.
"""

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import compress

from sqlalchemy import Connection, String, case, cast, func, select

from accordi_desktop.model.enums import Status
from accordi_desktop.model.tables.agreement import Agreement
from accordi_desktop.model.tables.validity import StoredSpan
from accordi_desktop.register.queries.listing.listing import QueryContext, ids
from accordi_desktop.register.queries.validity import of_day, status_on
from accordi_desktop.register.values.lists.query import AgreementQuery

_STATUSES = tuple(Status)
_CODES = {status.value: code for code, status in enumerate(_STATUSES, start=1)}


@dataclass(frozen=True, slots=True)
class StatusSnapshot:
    """For each id up to the highest the number of its status, from one; zero where there is none."""

    codes: bytes

    def statuses(self, agreement_ids: Sequence[int]) -> list[Status] | None:
        """The statuses of these agreements; None if one of them was not counted."""
        if max(agreement_ids, default=0) >= len(self.codes):
            return None
        codes = bytes(map(self.codes.__getitem__, agreement_ids))
        return None if 0 in codes else [_STATUSES[code - 1] for code in codes]

    def counted(self, agreement_ids: Iterable[int] | None = None) -> dict[Status, int]:
        """How many agreements, or how many of these, have each status."""
        chosen = self.codes
        if agreement_ids is not None:
            chosen = bytes(map(self.codes.__getitem__, agreement_ids))
        return {status: chosen.count(code) for code, status in enumerate(_STATUSES, start=1)}


@dataclass(frozen=True, slots=True)
class OrderedIds:
    """The ids of a list in order, and for each id its position; -1 for ids that are not in the list."""

    ids: "array[int]"
    positions: "array[int]"

    def only(self, hits: "array[int]") -> "array[int]":
        """Those of the hits that are in the list, in its order."""
        if len(hits) < len(self.ids) // 8:
            found = sorted(map(self.positions.__getitem__, hits))
            return array("q", map(self.ids.__getitem__, found[bisect_left(found, 0) :]))
        marks = bytearray(len(self.positions))
        for hit in hits:
            marks[hit] = 1
        return array("q", compress(self.ids, map(marks.__getitem__, self.ids)))


def status_snapshot(connection: Connection, at: QueryContext, *, in_bin: bool) -> StatusSnapshot:
    """Read the status of all agreements, or of those in the bin."""
    code = case(_CODES, value=status_on(at.today, at.lead_days))
    binned = Agreement.deleted_at.is_not(None) if in_bin else Agreement.deleted_at.is_(None)
    pair = (Agreement.id * 16 + code).label("pair")
    pairs = select(pair).join(StoredSpan, of_day(at.today)).where(binned).subquery()
    joined = connection.scalar(select(func.aggregate_strings(cast(pairs.c.pair, String), " "))) or ""
    numbers = array("q", map(int, joined.split()))
    codes = bytearray(_highest(connection) + 1)
    for number in numbers:
        codes[number >> 4] = number & 15
    return StatusSnapshot(bytes(codes))


def ordered_ids(connection: Connection, query: AgreementQuery, at: QueryContext) -> OrderedIds:
    """Read the ordered ids of a whole list."""
    ordered = ids(connection, query, at)
    positions = array("q", [-1]) * (_highest(connection) + 1)
    for index, agreement_id in enumerate(ordered):
        positions[agreement_id] = index
    return OrderedIds(ordered, positions)


def _highest(connection: Connection) -> int:
    return connection.scalar(select(func.max(Agreement.id))) or 0
