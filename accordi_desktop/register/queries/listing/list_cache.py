# SPDX-License-Identifier: EUPL-1.2
"""Lists read once and kept until the next revision or day; answers are the same as without."""

import threading
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from sqlalchemy import Connection, func, select

from accordi_desktop.model.tables.journal import Revision
from accordi_desktop.model.text.search_terms import terms
from accordi_desktop.register.queries.listing import listing
from accordi_desktop.register.queries.listing.listing import QueryContext
from accordi_desktop.register.queries.listing.search import hits, search, search_first
from accordi_desktop.register.queries.listing.status_snapshot import (
    OrderedIds,
    StatusSnapshot,
    ordered_ids,
    status_snapshot,
)
from accordi_desktop.register.values.lists.query import HIDDEN_BY_DEFAULT, AgreementQuery
from accordi_desktop.register.values.views import AgreementRow, Counts

if TYPE_CHECKING:
    from array import array

_MOST_KEPT = 4
_LAST_REVISION = select(func.max(Revision.id))
_BINNED, _NOT_BINNED = "binned", "not binned"


@dataclass(frozen=True, slots=True)
class _Moment:
    """A state of the register and the context it is asked in: a new revision or a new day makes another."""

    revision_id: int
    at: QueryContext


class ListCache:
    """Safe from any thread; `ids` and `counts` read and keep, `page` and `rows` use what is kept."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._moment: _Moment | None = None
        self._cache: dict[AgreementQuery | str, StatusSnapshot | OrderedIds] = {}

    def page(
        self, connection: Connection, query: AgreementQuery, at: QueryContext, offset: int, limit: int
    ) -> tuple[AgreementRow, ...]:
        """Some rows of a list, at once if its order is at hand."""
        moment = _moment(connection, at)
        order = self._find(moment, _list_of(query))
        if not isinstance(order, OrderedIds):
            return listing.page(connection, query, at, offset, limit)
        first = search_first(connection, query.text, order, offset + limit)
        return self._rows(connection, first[offset : offset + limit], moment)

    def ids(self, connection: Connection, query: AgreementQuery, at: QueryContext) -> "array[int]":
        """The ids of a whole list, in order."""
        wanted = _list_of(query)
        moment = _moment(connection, at)
        order = self._find(moment, wanted)
        if not isinstance(order, OrderedIds):
            order = ordered_ids(connection, wanted, at)
            self._put(moment, wanted, order)
        return search(connection, query.text, order)

    def rows(self, connection: Connection, ids: Sequence[int], at: QueryContext) -> tuple[AgreementRow, ...]:
        """The rows of these agreements, in this order."""
        return self._rows(connection, ids, _moment(connection, at))

    def _rows(self, connection: Connection, ids: Sequence[int], moment: _Moment) -> tuple[AgreementRow, ...]:
        everybody = self._find(moment, _NOT_BINNED)
        statuses = everybody.statuses(ids) if isinstance(everybody, StatusSnapshot) else None
        known = dict(zip(ids, statuses, strict=True)) if statuses is not None else None
        return listing.rows(connection, ids, moment.at, known)

    def counts(self, connection: Connection, query: AgreementQuery, at: QueryContext) -> Counts:
        """How many agreements match, and how many are hidden."""
        if query.narrowed:
            return listing.counts(connection, query, at)
        everybody = self._census(connection, at, in_bin=query.in_bin)
        found = hits(connection, query.text) if terms(query.text) else None
        by_status = everybody.counted(found)
        matching = sum(by_status[status] for status in query.shown_statuses)
        over = HIDDEN_BY_DEFAULT - query.shown_statuses
        hidden = 0 if query.statuses else sum(by_status[status] for status in over)
        return Counts(matching, sum(everybody.counted().values()), hidden)

    def _census(self, connection: Connection, at: QueryContext, *, in_bin: bool) -> StatusSnapshot:
        moment = _moment(connection, at)
        kind = _BINNED if in_bin else _NOT_BINNED
        found = self._find(moment, kind)
        if not isinstance(found, StatusSnapshot):
            found = status_snapshot(connection, at, in_bin=in_bin)
            self._put(moment, kind, found)
        return found

    def _find(self, moment: _Moment, key: AgreementQuery | str) -> StatusSnapshot | OrderedIds | None:
        with self._lock:
            return self._cache.get(key) if moment == self._moment else None

    def _put(self, moment: _Moment, key: AgreementQuery | str, read: StatusSnapshot | OrderedIds) -> None:
        with self._lock:
            if moment != self._moment:
                self._moment, self._cache = moment, {}
            self._cache[key] = read
            orders = [one for one, cached in self._cache.items() if isinstance(cached, OrderedIds)]
            for oldest in orders[:-_MOST_KEPT]:
                del self._cache[oldest]


def _moment(connection: Connection, at: QueryContext) -> _Moment:
    return _Moment(connection.scalar(_LAST_REVISION) or 0, at)


def _list_of(query: AgreementQuery) -> AgreementQuery:
    """The list that is searched in."""
    return replace(query, text="")
