# SPDX-License-Identifier: EUPL-1.2
"""Lists answered from what is kept are those a plain reading gives, whatever was done and asked before."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import product
from shutil import copyfile

import pytest

from accordi_desktop.model.enums import Status
from accordi_desktop.register.commands.agreements import CreateAgreement, DeleteAgreements
from accordi_desktop.register.commands.office import SaveOffice
from accordi_desktop.register.queries.listing import listing, search
from accordi_desktop.register.register import Register
from accordi_desktop.register.values.lists.query import AgreementQuery, Column
from accordi_desktop.storage.sqlite.backend import sqlite_storage
from tests.benchmarks.generator import generate
from tests.builders import TODAY, draft

COUNT = 240
TEXTS = ("", "co", "comune riga", "sviluppo d'int", "…")
FILTERS = (
    AgreementQuery(),
    AgreementQuery(with_past=True),
    AgreementQuery(in_bin=True),
    AgreementQuery(statuses=(Status.IN_FORCE, Status.EXPIRED)),
    AgreementQuery(countries=("PL", "US"), with_past=True),
    AgreementQuery(sector_ids=(1, 3), years=(2019, 2020), with_past=True),
    AgreementQuery(end_years=(2024, 2026), countries=("FR", "DE", "PL")),
    AgreementQuery(end_years=(2024,), ends_within=400, statuses=(Status.EXPIRED, Status.IN_FORCE)),
    AgreementQuery(kind_ids=(1, 2), statuses=(Status.EXPIRED,), in_bin=True),
)
ORDERS = tuple(product(Column, (False, True)))


@dataclass
class Day:
    """A day that can pass."""

    today: date

    def __call__(self) -> date:
        return self.today


@pytest.fixture
def day() -> Day:
    return Day(TODAY)


@pytest.fixture(scope="module")
def generated(tmp_path_factory):
    return generate(tmp_path_factory.mktemp("generated") / "molti.accordi", COUNT)


@pytest.fixture
def register(tmp_path, generated, day, monkeypatch):
    # So that in a small register too some searches walk along the order and others sort what they found.
    monkeypatch.setattr(search, "_FEW", 6)
    monkeypatch.setattr(search, "_STEP", 16)
    monkeypatch.setattr(search, "_MOST_STEPS", 3)
    path = copyfile(generated, tmp_path / "molti.accordi")
    register = Register(sqlite_storage(path), day, "prova", "it")
    register.perform(DeleteAgreements(tuple(range(5, COUNT, 11))))
    yield register
    register.close()


def assert_plain(register: Register, query: AgreementQuery) -> None:
    """Asked before the order is at hand, and after."""
    with register._storage.reading() as connection:
        at = register.agreements._context(connection)
        ids = listing.ids(connection, query, at)
        pages = {start: listing.page(connection, query, at, start, 9) for start in (0, 4, 200)}
        counts = listing.counts(connection, query, at)
        rows = listing.rows(connection, ids[:30], at)
    for _ in range(2):
        assert {start: register.agreements.page(query, start, 9) for start in pages} == pages, query
        assert register.agreements.counts(query) == counts, query
        assert register.agreements.ids(query) == ids, query
        assert register.agreements.rows(ids[:30]) == rows, query
    assert counts.matching == len(ids)


def test_every_order_in_both_directions(register):
    for place, (order, descending) in enumerate(ORDERS):
        text = ("", "co")[place // 2 % 2]
        assert_plain(register, AgreementQuery(text=text, with_past=True, order=order, descending=descending))


def test_words_and_filters_in_any_combination(register):
    for place, (text, filtered) in enumerate(product(TEXTS, FILTERS)):
        order, descending = ORDERS[place % len(ORDERS)]
        assert_plain(register, replace(filtered, text=text, order=order, descending=descending))


def test_what_is_kept_gives_way_to_a_change_and_its_undo(register):
    assert_plain(register, AgreementQuery(text="co"))
    for change in (
        lambda: register.perform(CreateAgreement(draft())),
        lambda: register.perform(DeleteAgreements((1, 2, 3))),
        lambda: register.perform(SaveOffice(replace(register.office.particulars, lead_days=900))),
        register.undo,
        register.undo,
        register.redo,
    ):
        change()
        for filtered in FILTERS[:3]:
            assert_plain(register, replace(filtered, text="co"))
            assert_plain(register, filtered)


def test_what_is_kept_gives_way_to_another_day_and_language(register, day):
    before = register.agreements.ids(AgreementQuery())
    day.today += timedelta(days=2_000)
    assert register.agreements.ids(AgreementQuery()) != before
    for filtered in FILTERS:
        assert_plain(register, replace(filtered, text="co"))
    day.today = TODAY
    assert register.agreements.ids(AgreementQuery()) == before
    register.agreements.language = "en"
    assert_plain(register, AgreementQuery(order=Column.COUNTRY))


@pytest.mark.parametrize(
    ("text", "filtered"), tuple(zip(("", "co", "usakovs", "riga") * 3, FILTERS, strict=False))
)
def test_each_choice_counts_what_choosing_it_would_leave(register, text, filtered):
    query = replace(filtered, text=text)
    facets = register.agreements.facets(query)
    choices = (
        [replace(query, statuses=(Status(one.key),)) for one in facets.statuses],
        [replace(query, countries=(one.key,)) for one in facets.countries],
        [replace(query, sector_ids=(int(one.key),)) for one in facets.sectors],
        [replace(query, kind_ids=(int(one.key),)) for one in facets.kinds],
        [replace(query, years=(int(one.key),)) for one in facets.years],
        [replace(query, end_years=(int(one.key),), ends_within=None) for one in facets.end_years],
        [replace(query, end_years=(), ends_within=int(one.key)) for one in facets.ends_within],
    )
    lists = (
        facets.statuses,
        facets.countries,
        facets.sectors,
        facets.kinds,
        facets.years,
        facets.end_years,
        facets.ends_within,
    )
    for found, asked in zip(lists, choices, strict=True):
        assert [one.count for one in found] == [len(register.agreements.ids(query)) for query in asked]


def test_the_years_of_the_end_that_are_offered_are_all_there_are(register):
    rows = register.agreements.rows(register.agreements.ids(AgreementQuery(with_past=True)))
    offered = [one.key for one in register.agreements.facets(AgreementQuery()).end_years]
    assert offered == sorted({str(row.end.latest.year) for row in rows if row.end.known})
