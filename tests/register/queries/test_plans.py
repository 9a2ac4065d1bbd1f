# SPDX-License-Identifier: EUPL-1.2
"""No list reads a table once for every row of another: its time would grow with the square of the register.

Asked of SQLite's own plans for every filter, facet, order and search, on a file without statistics, as all
are: those of a small register would have SQLite scan in loops after a large import, until it is counted anew.
"""

import re
import sqlite3
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

import pytest
from sqlalchemy import event

from accordi_desktop.bootstrap import open_register
from accordi_desktop.model.enums import Status
from accordi_desktop.register.queries.listing.list_cache import ListCache
from accordi_desktop.register.values.lists.query import AgreementQuery, Column
from tests.benchmarks.generator import generate
from tests.builders import TODAY, engine_of

_ALL = AgreementQuery(with_past=True)
_FILTERS: dict[str, Any] = {
    "statuses": (Status.IN_FORCE, Status.EXPIRED),
    "countries": ("CN", "FR"),
    "sector_ids": (1, 2),
    "kind_ids": (1, 2),
    "years": (2012, 2018),
    "end_years": (2026,),
    "ends_within": 90,
    "notice_within": 90,
    "decision_within": 365,
    "changed_within": 30,
    "in_bin": True,
    "text": "riga moda",
    "with_past": False,
}
QUERIES = {
    "plain": _ALL,
    **{name: replace(_ALL, **{name: value}) for name, value in _FILTERS.items()},
    **{f"text and {name}": replace(_ALL, text="l'amicizia 12 maggio 2019", **{name: value})
       for name, value in _FILTERS.items() if name != "text"},
    "country and sector": replace(_ALL, countries=("CN",), sector_ids=(1,)),
    "all": replace(_ALL, **_FILTERS),
    **{f"by {column}": replace(_ALL, order=column) for column in Column},
    **{f"country by {column}": replace(_ALL, order=column, countries=("CN",)) for column in Column},
}  # fmt: skip

# A row of an inner table is found by what belongs to the row of the outer one.
_BY_ROW = re.compile(
    r"USING (INTEGER PRIMARY KEY \(rowid=\?\)|(COVERING )?INDEX \S+ \((agreement_id|id|name)=\?"
    r"|PRIMARY KEY \(agreement_id=\?|AUTOMATIC (PARTIAL )?COVERING INDEX \S*\s*\()"
)


@dataclass
class Step:
    """A line of a plan with the lines below it."""

    detail: str
    below: list["Step"] = field(default_factory=list)


@pytest.fixture(scope="module")
def asked(tmp_path_factory):
    """A register without statistics, and what it asks of the database."""
    path = generate(tmp_path_factory.mktemp("plans") / "registro.accordi", 300)
    with closing(sqlite3.connect(path)) as connection:
        assert not connection.execute("SELECT 1 FROM sqlite_schema WHERE name LIKE 'sqlite_stat%'").fetchall()
    with closing(open_register(path, clock=lambda: TODAY)) as register:
        statements = []

        @event.listens_for(engine_of(register), "before_cursor_execute")
        def note(_connection, _cursor, statement, parameters, _context, _many):
            statements.append((statement, parameters))

        yield register, statements


def plan(register, statement, parameters):
    """The roots of the plan of a statement."""
    with engine_of(register).connect() as connection:
        rows = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters).all()
    steps = {0: Step("")}
    for number, parent, _unused, detail in rows:
        steps[number] = Step(detail)
        steps[parent].below.append(steps[number])
    return steps[0]


def slow(step, *, in_loop=False):
    """The lines that read a table, or much of it, for every row of another."""
    tables = 0
    for one in step.below:
        inner = in_loop or tables > 0
        if one.detail.startswith("SCAN") and one.detail != "SCAN CONSTANT ROW":
            if inner:
                yield one.detail
            tables += 1
        elif one.detail.startswith("SEARCH"):
            if inner and not _BY_ROW.search(one.detail):
                yield one.detail
            tables += 1
        yield from slow(one, in_loop="CORRELATED" in one.detail or (in_loop and "SUBQUERY" not in one.detail))


def slow_statements(register, statements):
    """The slow lines of the plans of what was asked, each with its statement."""
    assert statements
    return {
        (line, statement)
        for statement, parameters in list(statements)
        if statement.lstrip().upper().startswith(("SELECT", "WITH"))
        for line in slow(plan(register, statement, parameters))
    }


@pytest.mark.parametrize("name", QUERIES)
def test_no_list_reads_a_table_for_every_row_of_another(asked, name):
    register, statements = asked
    query, reader = QUERIES[name], register.agreements
    statements.clear()
    reader.lists = ListCache()
    reader.page(query, 0, 50)
    reader.counts(query)
    reader.facets(query)
    reader.rows(reader.ids(query))
    reader.page(query, 0, 50)  # now along the order that is known
    assert slow_statements(register, statements) == set()


FIRST, LAST = date(2026, 1, 1), date(2027, 12, 31)
READS = {
    "home": lambda register: register.dashboard.home(),
    "reminders": lambda register: register.dashboard.all_reminders(),
    "fact counts": lambda register: register.dashboard.fact_counts(with_past=True),
    "worklist": lambda register: [
        register.dashboard.worklist(one.fact, with_past=True)
        for one in register.dashboard.fact_counts(with_past=True)
    ],
    "selection": lambda register: register.dashboard.selection(list(range(1, 50))),
    "deadlines": lambda register: register.calendar.deadlines(FIRST, LAST),
    "deadlines of a country": lambda register: register.calendar.deadlines(
        FIRST, LAST, replace(_ALL, countries=("CN",))
    ),
    "withdrawn": lambda register: register.calendar.withdrawn(FIRST),
    "timeline": lambda register: register.calendar.timeline(_ALL),
    "known names": lambda register: register.agreements.known_names(),
    "similar searches": lambda register: register.agreements.similar_searches(replace(_ALL, text="cracova")),
    "cities": lambda register: register.agreements.cities(),
    "sheets": lambda register: list(register.agreements.sheets(list(range(1, 50)))),
    "next reference": lambda register: register.agreements.next_reference(),
    "undo": lambda register: (register.history.undo_step, register.history.redo_step),
    "revisions": lambda register: register.history.revisions(1),
    "terms": lambda register: (register.office.sectors(), register.office.instrument_kinds()),
}


# Read by an index for every row of another table, but each row once: it belongs to that one alone.
OWNED = {
    "terms": {"ix_agreement_sector_sector_id", "ix_agreement_kind_id"},
    "home": {"ix_change_revision_id"},
    "undo": {"ix_revision_undoes_id"},
}


@pytest.mark.parametrize("name", READS)
def test_nothing_else_reads_a_table_for_every_row_of_another(asked, name):
    register, statements = asked
    statements.clear()
    READS[name](register)
    found = slow_statements(register, statements)
    assert {one for one in found if not any(index in one[0] for index in OWNED.get(name, ()))} == set()


def test_a_slow_plan_is_seen(asked):
    register, _ = asked
    correlated = (
        "SELECT id FROM agreement WHERE EXISTS (SELECT 1 FROM party WHERE party.agreement_id = agreement.id "
        "AND party.country = 'CN')"
    )
    joined = "SELECT a.id FROM agreement a JOIN agreement b ON a.list_city < b.list_city"
    every = "SELECT id, (SELECT count(*) FROM party WHERE party.name = agreement.reference) FROM agreement"
    for statement in (correlated, joined, every):
        assert list(slow(plan(register, statement, ()))), statement
