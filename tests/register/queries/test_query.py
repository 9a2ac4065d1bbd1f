# SPDX-License-Identifier: EUPL-1.2
"""A list kept as text comes back as it was, and one kept by an earlier version too."""

import json

import pytest

from accordi_desktop.model.enums import Status
from accordi_desktop.register.values.lists.query import HIDDEN_BY_DEFAULT, AgreementQuery, Column


def test_a_list_comes_back_as_it_was() -> None:
    query = AgreementQuery(
        "riga",
        (Status.EXPIRING, Status.SUSPENDED),
        ("LV",),
        (1, 2),
        (3,),
        (2018,),
        (2020, 2024),
        ends_within=-90,
        notice_within=30,
        decision_within=365,
        changed_within=7,
        order=Column.RENEWALS,
        descending=True,
    )
    assert AgreementQuery.from_json(query.to_json()) == query


def test_a_list_kept_before_there_were_days_is_read() -> None:
    kept = json.loads(AgreementQuery(countries=("LV",)).to_json())
    for name in ("end_years", "ends_within", "notice_within", "decision_within", "changed_within"):
        del kept[name]
    assert AgreementQuery.from_json(json.dumps(kept)) == AgreementQuery(countries=("LV",))


@pytest.mark.parametrize("days", ["30", 1.5, 10**9, [1]])
def test_days_that_are_none_are_refused(days: object) -> None:
    kept = json.loads(AgreementQuery().to_json()) | {"ends_within": days}
    with pytest.raises(ValueError, match="not a saved view"):
        AgreementQuery.from_json(json.dumps(kept))


@pytest.mark.parametrize("name", ["years", "end_years", "sector_ids", "kind_ids"])
@pytest.mark.parametrize("number", ["2024", 1.5, 10**40, -(2**63), float("inf")])
def test_numbers_that_no_database_holds_are_refused(name: str, number: object) -> None:
    kept = json.loads(AgreementQuery().to_json()) | {name: [number]}
    with pytest.raises(ValueError, match="not a saved view"):
        AgreementQuery.from_json(json.dumps(kept))


@pytest.mark.parametrize(
    "query",
    [AgreementQuery(end_years=(2024,)), AgreementQuery(ends_within=-30), AgreementQuery(with_past=True)],
)
def test_what_is_over_is_shown_where_a_past_end_is_asked_for(query: AgreementQuery) -> None:
    assert query.shown_statuses == frozenset(Status)


def test_what_is_over_is_hidden_where_no_past_end_is_asked_for() -> None:
    assert AgreementQuery(ends_within=30).shown_statuses == frozenset(Status) - HIDDEN_BY_DEFAULT
    chosen = AgreementQuery(statuses=(Status.IN_FORCE,), end_years=(2024,))
    assert chosen.shown_statuses == {Status.IN_FORCE}
