# SPDX-License-Identifier: EUPL-1.2
"""What was in force on a day that is not today."""

from datetime import date

import pytest

from accordi_desktop.model.enums import AssertedStatus, RenewalClause, Status
from accordi_desktop.model.errors import AccordiError
from accordi_desktop.register.register import Register
from accordi_desktop.register.values.drafts import AssertionDraft, PeriodDraft, TerminationDraft
from accordi_desktop.register.values.lists.query import AgreementQuery
from tests.builders import add, day

THEN = date(2017, 5, 1)


@pytest.fixture
def agreements(register: Register) -> dict[str, int]:
    """One that has ended since, one that was signed later, one that was renewed since, one by a source."""
    return {
        "ended": add(register, periods=(PeriodDraft(act_date=day("2016-01-01"), months=24),)),
        "later": add(register, periods=(PeriodDraft(act_date=day("2018-01-01"), months=240),)),
        "tacit": add(
            register,
            periods=(PeriodDraft(act_date=day("2010-06-30"), months=12),),
            renewal_clause=RenewalClause.TACIT,
        ),
        "asserted": add(
            register,
            periods=(PeriodDraft(act_date=day("2012")),),
            assertions=(AssertionDraft(AssertedStatus.IN_FORCE, "attivo", "sito", day("2020-01-01")),),
        ),
        "over": add(
            register,
            periods=(PeriodDraft(act_date=day("2010-01-01"), months=240),),
            termination=TerminationDraft(day("2017-04-30"), "recesso"),
        ),
    }


def test_a_list_shows_what_was_in_force_with_its_dates_of_then(
    register: Register, agreements: dict[str, int]
) -> None:
    query = AgreementQuery(as_of=THEN)
    ids = register.agreements.ids(query)
    assert set(ids) == {agreements[name] for name in ("ended", "tacit", "asserted")}
    rows = {row.id: row for row in register.agreements.rows(ids, THEN)}
    assert [rows[agreements[name]].end.edtf for name in ("ended", "tacit")] == ["2018-01-01", "2017-06-30"]
    assert rows[agreements["tacit"]].renewals == 6
    assert rows[agreements["asserted"]].status is Status.TO_VERIFY  # nobody had asserted anything yet
    assert register.agreements.page(query, 0, 10) == tuple(rows[one] for one in ids)
    counts = register.agreements.counts(query)
    assert (counts.matching, counts.hidden_expired) == (3, 1)
    statuses = {facet.key: facet.count for facet in register.agreements.facets(query).statuses}
    assert statuses["terminated"] == 1
    today = AgreementQuery()
    assert set(register.agreements.ids(today)) == {
        agreements[name] for name in ("later", "tacit", "asserted")
    }


def test_a_sheet_tells_the_state_of_that_day(register: Register, agreements: dict[str, int]) -> None:
    sheet = register.agreements.sheet(agreements["over"], date(2017, 4, 29))
    assert (sheet.status, sheet.end) == (Status.EXPIRING, day("2017-04-30"))
    assert sheet.today == date(2017, 4, 29)
    assert register.agreements.sheet(agreements["over"]).status is Status.TERMINATED


def test_a_day_to_come_is_told_as_far_as_renewals_are_computed(
    register: Register, agreements: dict[str, int]
) -> None:
    (row,) = register.agreements.rows([agreements["tacit"]], date(2036, 1, 1))
    assert row.end == day("2036-06-30")
    with pytest.raises(AccordiError) as refused:
        register.agreements.ids(AgreementQuery(as_of=date(2040, 1, 1)))
    assert refused.value.code == "beyond_horizon"


def test_a_kept_view_keeps_the_day() -> None:
    query = AgreementQuery(as_of=THEN, countries=("CN",))
    assert AgreementQuery.from_json(query.to_json()) == query
