# SPDX-License-Identifier: EUPL-1.2
"""Searching a list whose order is known: few hits are put in order, for many the order is walked."""

import json
from array import array
from collections.abc import Iterator, Sequence

from sqlalchemy import Connection, text

from accordi_desktop.model.text.search_terms import terms
from accordi_desktop.register.queries.listing.filters import match_expression
from accordi_desktop.register.queries.listing.status_snapshot import OrderedIds

# Up to so many hits it costs less to sort them than to look for them along the order.
_FEW = 4_000
_STEP = 256
_MOST_STEPS = 24

_HITS = text(
    "SELECT group_concat(rowid, ' ') FROM (SELECT rowid FROM search WHERE search MATCH :asked LIMIT :most)"
)
_CHUNK = "SELECT group_concat(id, ' ') FROM agreement WHERE id IN (SELECT value FROM json_each(:ids))"


def hits(connection: Connection, words: str, most: int = -1) -> "array[int]":
    """The ids of agreements that have the words, in no order; at most so many."""
    asked = match_expression(words)
    joined = connection.scalar(_HITS, {"asked": asked, "most": most}) if asked else None
    return array("q", map(int, joined.split())) if joined else array("q")


def search(connection: Connection, words: str, ordered_ids: OrderedIds) -> "array[int]":
    """All ids of the list whose agreements have the words, in its order."""
    if match_expression(words) is None:
        return ordered_ids.ids
    return ordered_ids.only(hits(connection, words))


def search_first(connection: Connection, words: str, ordered_ids: OrderedIds, wanted: int) -> Sequence[int]:
    """At least the first so many of `search`, as soon as can be."""
    if match_expression(words) is None:
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
    has_terms, asked = _has_terms(words)
    statement = text(_CHUNK + has_terms)
    found: list[int] = []
    for start in range(0, min(len(ids), _STEP * _MOST_STEPS), _STEP):
        chunk = ids[start : start + _STEP].tolist()
        joined = connection.scalar(statement, {"ids": json.dumps(chunk), **asked})
        matching = set(map(int, joined.split())) if joined else set()
        found += [one for one in chunk if one in matching]
        yield found


def _has_terms(words: str) -> tuple[str, dict[str, str]]:
    """The terms as a condition on the words of an agreement, with its parameters."""
    asked: dict[str, str] = {}

    def has(word: str) -> str:
        name = f"word{len(asked)}"
        asked[name] = f" {word}"
        return f"instr(' ' || search_text, :{name}) > 0"

    conditions = [
        " OR ".join(f"({' AND '.join(map(has, alternative))})" for alternative in term)
        for term in terms(words)
    ]
    return "".join(f" AND ({condition})" for condition in conditions), asked
