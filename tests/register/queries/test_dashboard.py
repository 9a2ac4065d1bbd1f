# SPDX-License-Identifier: EUPL-1.2
"""What the first page and the worklist count is as long as the lists they open, whatever the register."""

from datetime import date, timedelta

from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import event

from accordi_desktop.model.enums import DeadlineKind, RenewalClause
from accordi_desktop.register.register import Register
from accordi_desktop.register.values.drafts import (
    AgreementDraft,
    PeriodDraft,
    SuspensionDraft,
    TerminationDraft,
)
from accordi_desktop.register.values.home import HomeCountKind
from accordi_desktop.register.values.lists.query import AgreementQuery
from tests.builders import add, day, empty_register, engine_of
from tests.register.queries.test_sql_equals_python import agreements, days, register_of

TO_KEEP = {DeadlineKind.EXPIRY, DeadlineKind.NOTICE}


@settings(max_examples=5, deadline=None, phases=(Phase.explicit, Phase.generate))
@given(
    drafts=st.lists(agreements(), min_size=20, max_size=60, unique_by=lambda one: one.reference),
    today=days,
)
def test_every_number_is_the_length_of_its_list(
    tmp_path_factory, drafts: list[AgreementDraft], today: date
) -> None:
    register = register_of(tmp_path_factory.mktemp("r"), drafts, today)
    home = register.dashboard.home()
    for count in home.counts:
        assert count.number == len(register.agreements.ids(count.query)), count.kind
    for with_past in (False, True):
        for fact in register.dashboard.fact_counts(with_past=with_past):
            assert fact.open == len(register.dashboard.worklist(fact.fact, with_past=with_past))
    last = today + timedelta(days=180)
    ahead = [
        one
        for one in register.calendar.deadlines(today, last, AgreementQuery())
        if one.kind in TO_KEEP and one.on.latest <= last
    ]
    ahead.sort(key=lambda one: (one.on.latest, one.on, one.reference, one.kind))
    assert home.coming == tuple(ahead[: len(home.coming)])
    assert len(home.coming) == min(len(ahead), 8)
    register.close()


def test_what_is_decided_is_not_counted_as_to_be_decided(register: Register) -> None:
    one = {
        "periods": (PeriodDraft(act_date=day("2025-03-01"), months=24),),
        "renewal_clause": RenewalClause.TACIT,
    }
    open_one = add(register, **one)
    add(register, **one, declined_on=day("2026-10-01"))
    add(register, **one, termination=TerminationDraft(day("2027-01-31"), "recesso"))
    add(register, **one, ending_event="fine del mandato", ending_event_on=day("2027-01-31"))
    add(register, **one, suspensions=(SuspensionDraft(day("2026-11-01")),))
    count = next(one for one in register.dashboard.home().counts if one.kind is HomeCountKind.DECISION)
    assert count.number == 1
    assert register.agreements.ids(count.query).tolist() == [open_one]


def test_the_first_page_asks_for_the_office_once(tmp_path) -> None:
    register = empty_register(tmp_path)
    add(register)
    asked = []

    @event.listens_for(engine_of(register), "before_cursor_execute")
    def note(_connection, _cursor, statement, _parameters, _context, _many):
        asked.append(statement)

    register.dashboard.home()
    assert sum("FROM office" in one for one in asked) == 1
    register.close()
