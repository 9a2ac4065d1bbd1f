# SPDX-License-Identifier: EUPL-1.2
"""What people type finds what they mean, at once or by the first words proposed instead."""

from dataclasses import replace

from tests.builders import EVERYTHING
from tests.register.search import queries

_WANTED = 90


def test_of_a_hundred_searches_ninety_find_what_is_meant(registers):
    asked = [("sample", *one) for one in queries.SAMPLE]
    asked += [("office", *one) for one in queries.OFFICE]
    asked += [("generated", typed, f"city {city}") for typed, city in queries.GENERATED]
    missed = [one for one in asked if not _is_found(registers[one[0]], one[1], one[2])]
    found = len(asked) - len(missed)
    assert len(asked) == 100
    assert found >= _WANTED, f"{found} of {len(asked)} find what is meant; not: {missed}"


def _is_found(register, typed, expected):
    query = replace(EVERYTHING, text=typed)
    found = _references(register, query)
    if not found:
        proposed = register.agreements.similar_searches(query)[:3]
        found = {one for words in proposed for one in _references(register, replace(query, text=words))}
    kind, _, rest = expected.partition(" ")
    if kind == "only":
        return found == set(rest.split())
    if kind == "city":
        everything = register.agreements.rows(register.agreements.ids(EVERYTHING))
        return {row.reference for row in everything if row.city == rest} <= found != set()
    return set(expected.split()) <= found


def _references(register, query):
    return {row.reference for row in register.agreements.rows(register.agreements.ids(query))}
