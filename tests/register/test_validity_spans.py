# SPDX-License-Identifier: EUPL-1.2
"""The stored spans are what the rule says, after every write, and as far ahead as they are needed."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from accordi_desktop.bootstrap import Access, open_register
from accordi_desktop.model.enums import RenewalClause
from accordi_desktop.model.errors import AccordiError
from accordi_desktop.model.tables.base import Base
from accordi_desktop.model.tables.validity import StoredSpan
from accordi_desktop.model.validity.spans import ValidityTimeline
from accordi_desktop.register.commands.agreements import ReviseAgreement
from accordi_desktop.register.derivation import stale_agreements
from accordi_desktop.register.register import Register
from accordi_desktop.register.validity_facts import facts_of_draft
from accordi_desktop.register.validity_rows import span_rows
from accordi_desktop.register.validity_spans import horizon_of, stored_rows
from accordi_desktop.register.values.drafts import PeriodDraft, TerminationDraft
from tests.builders import EVERYTHING, TODAY, add, day


def spans(register: Register, agreement_id: int) -> list[tuple[str, str, str, str | None]]:
    with register._storage.reading() as connection:
        rows = stored_rows(connection, [agreement_id])[agreement_id][
            Base.metadata.tables[StoredSpan.__tablename__]
        ]
    return [(row["from_day"], row["until_day"], row["status"], row["end_latest"]) for row in rows]


def test_a_saved_agreement_has_the_spans_of_its_facts(register: Register) -> None:
    one = add(register, periods=(PeriodDraft(act_date=day("2018-02-02"), months=24),))
    assert spans(register, one) == [
        ("0001-01-01", "2018-02-02", "not_yet", "2020-02-02"),
        ("2018-02-02", "2020-02-03", "in_force", "2020-02-02"),
        ("2020-02-03", "9999-12-31", "expired", "2020-02-02"),
    ]


def test_a_revision_and_its_undo_change_the_spans(register: Register) -> None:
    one = add(register, periods=(PeriodDraft(act_date=day("2018-02-02"), months=24),))
    before = spans(register, one)
    sheet = register.agreements.sheet(one)
    ended = replace(sheet.content, termination=TerminationDraft(day("2019-05-01"), "recesso"))
    register.perform(ReviseAgreement(one, ended, sheet.version))
    assert spans(register, one)[-1] == ("2019-05-01", "9999-12-31", "terminated", "2019-05-01")
    register.undo()
    assert spans(register, one) == before
    register.undo()
    assert spans(register, one) == []


def test_a_register_opened_near_the_horizon_is_told_further_ahead(register: Register, tmp_path: Path) -> None:
    tacit = add(
        register,
        periods=(PeriodDraft(act_date=day("2020-01-01"), months=12),),
        renewal_clause=RenewalClause.TACIT,
    )
    last = spans(register, tacit)[-1]
    assert last[1] == "2040-01-02"
    path = register.path
    register.close()
    with closing(open_register(path, clock=lambda: date(2031, 3, 1))) as later:
        assert spans(later, tacit)[-1][1] == "2060-01-02"
        with later._storage.reading() as connection:
            assert horizon_of(connection) == date(2060, 1, 1)
            assert list(stale_agreements(connection, lambda _done, _total: None)) == []
            assert connection.exec_driver_sql("SELECT count(*) FROM revision").scalar() == 2
    with closing(open_register(path, clock=lambda: TODAY)) as again:
        assert spans(again, tacit)[-1][1] == "2060-01-02"


def test_a_span_that_is_not_what_the_facts_give_is_found_by_a_check(register: Register) -> None:
    one = add(register, reference="X-1", periods=(PeriodDraft(act_date=day("2018-02-02"), months=24),))
    path = register.path
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("UPDATE validity_span SET status = 'in_force' WHERE agreement_id = ?", (one,))
        raw.commit()
    faults = register.check(lambda _part, _done, _total: None)
    assert [(fault.part.value, fault.detail) for fault in faults] == [("derived", "X-1")]


@pytest.mark.parametrize("horizon", [date(2030, 1, 1), date(2100, 1, 1)])
def test_the_spans_have_no_gap(register: Register, horizon: date) -> None:
    one = add(
        register,
        periods=(PeriodDraft(act_date=day("2011-08-31"), months=6),),
        renewal_clause=RenewalClause.TACIT,
        notice_months=2,
    )
    facts = facts_of_draft(register.agreements.sheet(one).content)
    rows = span_rows(one, facts, ValidityTimeline(facts), horizon)
    assert rows[0]["from_day"] == "0001-01-01"
    assert [row["until_day"] for row in rows[:-1]] == [row["from_day"] for row in rows[1:]]
    assert rows[-1]["until_day"] > horizon.isoformat()
    assert [row["renewals"] for row in rows[1:]] == list(range(len(rows) - 1))


def test_a_register_that_cannot_be_told_further_ahead_says_so_and_hides_nothing(register: Register) -> None:
    path = register.path
    register.close()
    far = open_register(path, clock=lambda: date(2041, 1, 1), access=Access.READ)
    with closing(far), pytest.raises(AccordiError) as refused:
        far.agreements.ids(EVERYTHING)
    assert refused.value.code == "beyond_horizon"
