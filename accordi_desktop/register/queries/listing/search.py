# SPDX-License-Identifier: EUPL-1.2
"""Searching a list whose order is known: few hits are put in order, for many the order is walked."""

import json
from array import array
from collections.abc import Iterator, Sequence

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    Text,
    and_,
    bindparam,
    cast,
    func,
    literal,
    or_,
    select,
)

from accordi_desktop.model.tables.agreement import Agreement
from accordi_desktop.model.text.search_terms import terms
from accordi_desktop.register.queries.listing.status_snapshot import OrderedIds
from accordi_desktop.storage.search import SearchQuery, listed_ids, matching_ids, position

# Up to so many hits it costs less to sort them than to look for them along the order.
_FEW = 4_000
_STEP = 256
_MOST_STEPS = 24


def _joined(ids: ColumnElement[int]) -> Select[str]:
    """The ids as one text: a row of its own for each takes longer than the search."""
    return select(func.aggregate_strings(cast(ids, Text), " "))


_ALL_HITS = _joined(matching_ids().subquery().c.id)
_SOME_HITS = _joined(matching_ids().limit(bindparam("most")).subquery().c.id)
_CHUNK = _joined(Agreement.__table__.c.id).where(Agreement.__table__.c.id.in_(listed_ids("ids")))


def hits(connection: Connection, words: str, most: int | None = None) -> "array[int]":
    """The ids of agreements that have the words, in no order; at most so many."""
    asked = terms(words)
    if not asked:
        return array("q")
    statement = _ALL_HITS if most is None else _SOME_HITS
    joined = connection.scalar(statement, {"asked": SearchQuery(asked), "most": most})
    return array("q", map(int, joined.split())) if joined else array("q")


def search(connection: Connection, words: str, ordered_ids: OrderedIds) -> "array[int]":
    """All ids of the list whose agreements have the words, in its order."""
    if not terms(words):
        return ordered_ids.ids
    return ordered_ids.only(hits(connection, words))


def search_first(connection: Connection, words: str, ordered_ids: OrderedIds, wanted: int) -> Sequence[int]:
    """At least the first so many of `search`, as soon as can be."""
    if not terms(words):
        return ordered_ids.ids[:wanted]
    # What many have stands in the first lines already: then the index is not asked at all.
    walk = _walk(connection, words, ordered_ids.ids)
    if len(found := next(walk, [])) >= wanted:
        return found
    few = _FEW + len(ordered_ids.ids) // 100
    some = hits(connection, words, few + 1)
    if len(some) <= few:
        return ordered_ids.only(some)
    enough = (found for found in walk if len(found) >= wanted)
    return next(enough, None) or search(connection, words, ordered_ids)


def _walk(connection: Connection, words: str, ids: "array[int]") -> Iterator[list[int]]:
    """Look along the order, telling at each step what was found so far; gives up where hits are rare."""
    statement = _CHUNK.where(_has_terms(words))
    found: list[int] = []
    for start in range(0, min(len(ids), _STEP * _MOST_STEPS), _STEP):
        chunk = ids[start : start + _STEP].tolist()
        joined = connection.scalar(statement, {"ids": json.dumps(chunk)})
        matching = set(map(int, joined.split())) if joined else set()
        found += [one for one in chunk if one in matching]
        yield found


def _has_terms(words: str) -> ColumnElement[bool]:
    """The terms as a condition on the words of an agreement."""
    spaced = literal(" ") + Agreement.__table__.c.search_text

    def has(word: str) -> ColumnElement[bool]:
        return position(spaced, f" {word}") > 0

    return and_(*(or_(*(and_(*map(has, alternative)) for alternative in term)) for term in terms(words)))
