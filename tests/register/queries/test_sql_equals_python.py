# SPDX-License-Identifier: EUPL-1.2
"""Lists are answered from stored spans and a search index: both say what Python says of each agreement."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from accordi_desktop.model.dates.approximate_date import span_of
from accordi_desktop.model.dates.partial_date import UNKNOWN, PartialDate
from accordi_desktop.model.enums import AssertedStatus, EndBasis, PeriodKind, RenewalClause, Status
from accordi_desktop.model.tables.agreement import Agreement
from accordi_desktop.model.text.search_terms import finds
from accordi_desktop.model.text.search_words import words_of
from accordi_desktop.model.validity.facts import OfficeRules
from accordi_desktop.model.validity.renewal_counts import renewal_counts
from accordi_desktop.model.validity.spans import ValidityTimeline, validity_on
from accordi_desktop.register.commands.office import SaveOffice
from accordi_desktop.register.initial_data import InitialData, initialize, standard_data
from accordi_desktop.register.register import Register
from accordi_desktop.register.values.drafts import (
    AgreementDraft,
    AssertionDraft,
    PeriodDraft,
    SuspensionDraft,
    TerminationDraft,
)
from accordi_desktop.register.values.lists.query import AgreementQuery, Column
from accordi_desktop.register.values.views import AgreementRow, AgreementSheet
from accordi_desktop.storage.sqlite.backend import sqlite_storage
from accordi_desktop.storage.sqlite.create import create
from tests.builders import EVERYTHING, draft, engine_of

days = st.dates(date(1990, 1, 1), date(2035, 12, 31))
partial = st.one_of(
    st.just(UNKNOWN),
    days.map(PartialDate.of),
    days.map(lambda day: PartialDate(day.year, day.month)),
    days.map(lambda day: PartialDate(day.year)),
)
months = st.none() | st.sampled_from([1, 5, 6, 12, 13, 24, 36, 240])


def _suspended_since(since: PartialDate) -> tuple[SuspensionDraft, ...]:
    return (SuspensionDraft(since),) if since.known else ()


@st.composite
def periods(draw: st.DrawFn) -> tuple[PeriodDraft, ...]:
    initialize = []
    for place in range(draw(st.integers(0, 3))):
        kind = PeriodKind.ORIGINAL if place == 0 else draw(st.sampled_from(list(PeriodKind)[1:]))
        initialize.append(
            PeriodDraft(kind, draw(partial), draw(partial), draw(months), draw(st.just(UNKNOWN) | partial))
        )
    return tuple(initialize)


@st.composite
def agreements(draw: st.DrawFn) -> AgreementDraft:
    return draft(
        reference=f"G-{draw(st.uuids())}"[:38],
        periods=draw(periods()),
        renewal_clause=draw(st.sampled_from(RenewalClause)),
        notice_months=draw(st.none() | st.integers(1, 14)),
        tacit_months=draw(months),
        open_ended=draw(st.sampled_from([False, False, False, True])),
        assertions=draw(
            st.just(()) | st.sampled_from(AssertedStatus).map(lambda status: (AssertionDraft(status),))
        ),
        termination=TerminationDraft(draw(st.just(UNKNOWN) | partial)),
        declined_on=draw(st.just(UNKNOWN) | partial),
        suspensions=draw(st.just(()) | st.just(()) | partial.map(_suspended_since)),
    )


def register_of(folder: Path, drafts: list[AgreementDraft], today: date) -> Register:
    path = folder / "registro.accordi"
    path.unlink(missing_ok=True)
    create(path)
    storage = sqlite_storage(path)
    standard = standard_data()
    initialize(
        storage, InitialData(standard.kinds, standard.sectors, standard.office, (), tuple(drafts)), "prova"
    )
    return Register(storage, lambda: today, "prova", "it")


def check_spans(register: Register, rows: tuple[AgreementRow, ...], days: int) -> None:
    """What ends and what needs notice within so many days, asked of SQL, is what the rule says."""
    today = register.calendar.today
    first, last = sorted((today, today + timedelta(days=days)))
    last -= timedelta(days=days < 0)
    ends = {row.id for row in rows if row.end.known and first <= row.end.latest <= last}
    assert set(register.agreements.ids(replace(EVERYTHING, ends_within=days))) == ends
    by_year: dict[int, set[int]] = {}
    for row in rows:
        if row.end.known:
            by_year.setdefault(row.end.latest.year, set()).add(row.id)
    for year, ending in by_year.items():
        assert set(register.agreements.ids(AgreementQuery(end_years=(year,)))) == ending
    notices = {sheet.id: sheet.notice for sheet in register.agreements.sheets([row.id for row in rows])}
    due = {one for one, notice in notices.items() if notice.known and first <= notice.latest <= last}
    assert set(register.agreements.ids(replace(EVERYTHING, notice_within=days))) == due
    undecided = {sheet.id for sheet in register.agreements.sheets(sorted(ends)) if asks_for_decision(sheet)}
    assert set(register.agreements.ids(replace(EVERYTHING, decision_within=days))) == undecided


def asks_for_decision(sheet: AgreementSheet) -> bool:
    """Whether somebody is still to decide on the renewal after its end."""
    settled = {Status.TERMINATED, Status.EXPIRED, Status.SUSPENDED, Status.AWAITING_ENTRY}
    ends_anyway = sheet.validity.basis in {EndBasis.TERMINATION, EndBasis.EVENT}
    return sheet.status not in settled and not ends_anyway and not ValidityTimeline(sheet.facts).notice_given


# An example is a whole register: the assertion names the agreement, so shrinking would only take long.
@settings(max_examples=40, deadline=None, phases=(Phase.explicit, Phase.generate))
@given(
    drafts=st.lists(agreements(), min_size=1, max_size=60, unique_by=lambda one: one.reference),
    today=days,
    lead=st.sampled_from([0, 1, 30, 180, 365]),
    days=st.sampled_from([-400, -1, 0, 30, 400]),
)
def test_status_end_and_order_are_those_of_the_rule(
    tmp_path_factory, drafts: list[AgreementDraft], today: date, lead: int, days: int
) -> None:
    register = register_of(tmp_path_factory.mktemp("r"), drafts, today)
    register.perform(SaveOffice(replace(register.office.particulars, lead_days=lead)))
    rows = register.agreements.page(replace(EVERYTHING, order=Column.END), 0, 1000)
    sheets = {sheet.id: sheet for sheet in register.agreements.sheets([row.id for row in rows])}
    for row in rows:
        facts = sheets[row.id].facts
        state = validity_on(facts, today, OfficeRules(lead_days=lead))
        assert sheets[row.id].validity == state, facts
        assert row.status is state.status, facts
        assert span_of(row.end) == state.end, facts
        assert row.renewals == renewal_counts(facts, today).total, facts
    known = [row.end.latest for row in rows if row.end.known]
    assert known == sorted(known)
    by_renewals = register.agreements.page(replace(EVERYTHING, order=Column.RENEWALS), 0, 1000)
    assert [row.renewals for row in by_renewals] == sorted(row.renewals for row in rows)
    check_spans(register, rows, days)
    for status in Status:
        wanted = {row.id for row in rows if row.status is status}
        assert set(register.agreements.ids(AgreementQuery(statuses=(status,)))) == wanted
    register.close()


pieces = st.sampled_from(
    (
        "l'aquila", "laquila", "dell’Università", "Zürich", "zuerich", "zurich", "start-up", "startup",
        "up", "S.p.A.", "spa", "12/05/2019", "12 maggio 2019", "maggio 2019", "2019", "mag", "5", "di", "n.",
        "成都",        "القاهرة", "قاهرة", "l", "A-001", "e", "du",
    )
)  # fmt: skip
words = st.lists(
    pieces | st.text(st.sampled_from("aàbcčdlłnoøsß'’ 1成都.-"), min_size=1, max_size=8),
    min_size=1,
    max_size=3,
).map(" ".join)


@settings(max_examples=40, deadline=None, phases=(Phase.explicit, Phase.generate))
@given(notes=st.lists(words, min_size=1, max_size=12), asked=st.lists(words, min_size=1, max_size=6))
def test_search_is_the_same_in_sql(tmp_path_factory, notes: list[str], asked: list[str]) -> None:
    """Asked of the index, and along an order that is known, as of the words themselves."""
    drafts = [draft(reference=f"N-{place}", notes=note) for place, note in enumerate(notes)]
    register = register_of(tmp_path_factory.mktemp("r"), drafts, date(2026, 11, 23))
    searched = search_texts(register)
    for typed in asked:
        query = replace(EVERYTHING, text=typed)
        found = {one for one, text in searched.items() if finds(text, typed)}
        assert {row.id for row in register.agreements.page(query, 0, 1000)} == found
        assert set(register.agreements.ids(query)) == found
        assert {row.id for row in register.agreements.page(query, 0, 1000)} == found
        by_note = {place for place, note in enumerate(notes, 1) if finds(" ".join(words_of(note)), typed)}
        assert by_note <= found
    register.close()


def search_texts(register: Register) -> dict[int, str]:
    with engine_of(register).connect() as connection:
        rows = connection.execute(select(Agreement.id, Agreement.search_text)).all()
    return {row.id: row.search_text for row in rows}


def test_a_lead_time_longer_than_the_calendar_does_not_break(tmp_path: Path) -> None:
    first = draft(reference="X", periods=(PeriodDraft(act_date=PartialDate(1, 1, 1), months=1),))
    register = register_of(tmp_path, [first], date(9999, 12, 31) - timedelta(days=1))
    assert register.agreements.page(EVERYTHING, 0, 5)[0].status is Status.EXPIRED
    register.close()
