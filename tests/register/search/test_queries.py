# SPDX-License-Identifier: EUPL-1.2
"""What people type finds what they mean, at once or by the first words proposed instead."""

from dataclasses import replace

import pytest

from accordi_desktop.model.enums import NumberKind, RenewalClause
from accordi_desktop.register.values.drafts import ActNumberDraft, PeriodDraft
from tests.builders import EVERYTHING, add, day
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


@pytest.mark.parametrize("typed", ["delibera 77", "repertorio 5120", "protocollo 5121"])
def test_a_number_is_found_with_what_it_is_called(registers, typed):
    register = registers["office"]
    numbers = (
        ActNumberDraft(NumberKind.RESOLUTION, "77/2020"),
        ActNumberDraft(NumberKind.CONTRACT_REGISTER, "5120"),
    )
    one = add(register, reference=f"N {typed}", numbers=numbers, protocol_number="5121")
    other = add(register, reference="altro", resolution_number="79")
    found = register.agreements.ids(replace(EVERYTHING, text=f"{typed} lione"))
    assert one in found
    assert other not in found
    register.undo()
    register.undo()


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("30/06/2027", True),
        ("giugno 2027", True),
        ("30 giugno 2020", True),
        ("29/06/2027", False),
        ("2027", False),
    ],
)
def test_the_end_of_a_tacit_renewal_is_found_as_the_list_shows_it(register, typed, found):
    one = add(
        register,
        periods=(PeriodDraft(act_date=day("2017-06-30"), months=36),),
        renewal_clause=RenewalClause.TACIT,
        tacit_months=12,
    )
    (row,) = register.agreements.rows([one])
    assert row.end == day("2027-06-30")
    assert (one in register.agreements.ids(replace(EVERYTHING, text=typed))) is found
