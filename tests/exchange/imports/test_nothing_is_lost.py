# SPDX-License-Identifier: EUPL-1.2
"""Of any table every cell is kept or told of, and no date of the register is more precise than its cell."""

import datetime as dt
import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from accordi_desktop.exchange.imports.drafts import DraftContext, make_draft
from accordi_desktop.exchange.imports.kept_rows import kept_json, row_of
from accordi_desktop.exchange.imports.mapping import Mapping
from accordi_desktop.exchange.imports.meanings import Meaning, heading_score
from accordi_desktop.exchange.imports.readings.dates import read_date
from accordi_desktop.exchange.imports.readings.reasons import Certainty
from accordi_desktop.exchange.imports.row_reader import RowReader
from accordi_desktop.exchange.tables.cells import CellError, Sheet, cell_text
from accordi_desktop.exchange.tables.headers import Column
from accordi_desktop.exchange.tables.layout import Row, tables_of
from accordi_desktop.model.dates.partial_date import PartialDate, Precision
from accordi_desktop.register.rules.problems import problems
from accordi_desktop.register.values.views import OfficeParticulars

WORDS = st.sampled_from(
    [
        "2 anni",
        "tacito",
        "Riga",
        "02.02.18",
        "2012",
        "31/02/2019",
        "fino al 2020",
        "x",
        "n.d.",
        "cultura, sport",
        "Anna (Sindaca)",
        "2 anni + 2",
        "maggio 2010",
        "dal 1999",
        "=1+1",
        "a\nb",
        "(",
        "1/2/3",
        "9999",
        "'",
    ]
)
CELLS = st.one_of(
    st.none(),
    WORDS,
    st.text(max_size=20),
    st.integers(-10, 100_000),
    st.floats(allow_nan=False, allow_infinity=False, width=32),
    st.booleans(),
    st.dates(),
    st.datetimes(),
    st.sampled_from([CellError("#REF!"), CellError()]),
).map(lambda value: None if isinstance(value, str) and not value.strip() else value)
CONTEXT = DraftContext(
    OfficeParticulars(body="Comune di Esempio", city="Esempio"),
    {},
    {},
    lambda heading, text, reason: f"{heading}: {text} ({reason})",
    "Accordo",
    "Come dal file",
)


@settings(max_examples=1000, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.tuples(st.sampled_from(list(Meaning)), CELLS), min_size=1, max_size=12), st.booleans())
def test_any_row_makes_a_draft_that_can_be_saved_and_is_kept_whole(cells, proposals):
    columns = tuple(Column(f"c{index}", index) for index in range(len(cells)))
    mapping = Mapping(tuple((f"c{index}", meaning) for index, (meaning, _value) in enumerate(cells)))
    row = Row(1, "", tuple(value for _meaning, value in cells))
    read = RowReader(columns, mapping, proposals=proposals).read(row)
    draft = make_draft(read, mapping, CONTEXT).draft
    assert problems(draft) == ()
    text = kept_json(row, columns, "")
    kept = {cell[0]: cell[1] for cell in json.loads(text)["cells"]}
    assert kept == {f"c{n}": cell_text(value) for n, value in enumerate(row.cells) if value is not None}
    assert row_of(text, columns).cells == row.cells
    told = [gap.text for gap in draft.gaps]
    for cell in read.cells:
        if cell.taken.certainty is Certainty.NOT_UNDERSTOOD and cell.meaning is not Meaning.STATE:
            assert any(gap.startswith(f"{cell.heading}: ") for gap in told)


@settings(max_examples=1000, deadline=None)
@given(
    st.one_of(
        WORDS, st.text(max_size=24), st.from_regex(r"\d{1,4}[/. -]\d{1,4}([/. -]\d{1,4})?", fullmatch=True)
    )
)
def test_no_date_is_more_precise_than_its_cell(text):
    found = read_date(text)
    if found.certainty is not Certainty.SURE or not isinstance(found.value, PartialDate):
        return
    digits = sum(sign.isdigit() for sign in text)
    if found.value.precision is Precision.DAY:
        assert digits >= 5
    if found.value.precision is Precision.MONTH:
        assert digits >= 4


@pytest.mark.parametrize(
    "value", [dt.date(900, 1, 1), dt.datetime.fromisoformat("2018-02-02T09:30"), True, 7, 1.5]
)
def test_what_is_no_plain_day_is_never_sure(value):
    assert read_date(value).certainty is not Certainty.SURE


@settings(max_examples=300, deadline=None)
@given(st.lists(st.lists(CELLS, max_size=6), max_size=12))
def test_every_filled_row_of_a_sheet_is_in_the_table_or_left_out_with_a_reason(rows):
    head = ("Codice", "Controparte", "Data firma")
    sheet = Sheet("Foglio", (head, *map(tuple, rows)))
    tables = tables_of(sheet, heading_score)
    told = {row.number for row in tables[0].rows} | {number for number, _reason in tables[0].left_out}
    for other in tables[1:]:
        told |= {row.number for row in other.rows} | {number for number, _reason in other.left_out}
    filled = {number for number, row in enumerate(sheet.rows) if any(value is not None for value in row)}
    assert filled <= told
