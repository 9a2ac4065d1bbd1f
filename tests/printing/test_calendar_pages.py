# SPDX-License-Identifier: EUPL-1.2
"""A month and a year on one page: tagged, whole, and never longer however much happens."""

import io
import re
from datetime import date

import pikepdf
import pytest

from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.model.enums import DeadlineKind, Status
from accordi_desktop.printing.calendar_pages import month_page, year_page
from accordi_desktop.register.values.lists.query import AgreementQuery
from accordi_desktop.register.values.views import Deadline, OfficeParticulars
from accordi_desktop.wording import Words
from tests.printing.reading import structure, text_of
from tests.sample import open_sample

IT = Words("it")
EVERY = AgreementQuery(with_past=True)


@pytest.fixture
def register(tmp_path):
    register = open_sample(tmp_path, clock=lambda: date(2020, 1, 10))
    yield register
    register.close()


def many(on: PartialDate, number: int, name: str = "Università di Poznań e altri istituti") -> list[Deadline]:
    return [
        Deadline(one, f"A-{one}", kind, on, name, "", Status.IN_FORCE)
        for one, kind in zip(range(number), list(DeadlineKind) * number, strict=False)
    ]


def pages(content: bytes) -> int:
    with pikepdf.open(io.BytesIO(content)) as pdf:
        return len(pdf.pages)


def test_a_month_says_what_happens_on_its_days(register):
    found = register.calendar.deadlines(date(2020, 1, 27), date(2020, 3, 1), EVERY)
    content = month_page(
        date(2020, 2, 1), found, register.office.particulars, IT, register.calendar.today
    ).pdf
    page = text_of(content)
    assert "Calendario delle scadenze – Febbraio 2020" in page
    assert "Riga" in page
    with pikepdf.open(io.BytesIO(content)) as pdf:
        metadata = pdf.open_metadata()
        assert (metadata["pdfaid:part"], metadata["pdfaid:conformance"]) == ("2", "A")
        assert metadata["pdfuaid:part"] == "1"
        assert {"H1", "Table", "TH", "TD"} <= structure(pdf)


def test_a_year_lists_its_dates_and_keeps_years_apart(register):
    found = register.calendar.deadlines(date(2012, 1, 1), date(2012, 12, 31), EVERY)
    page = text_of(year_page(2012, found, register.office.particulars, IT, register.calendar.today).pdf)
    assert "02/02/2018" not in page
    assert "Senza un giorno noto" in page
    assert "2012: Firma, Guangzhou" in page


@pytest.mark.parametrize("month", [date(2021, 2, 1), date(2026, 10, 1), date(2026, 3, 1)])
def test_a_crowded_month_stays_on_its_page(register, month):
    crowd = many(PartialDate(month.year, month.month, 9), 30) + many(PartialDate(month.year), 30)
    content = month_page(month, crowd, register.office.particulars, IT, register.calendar.today).pdf
    assert pages(content) == 1
    assert re.search(r"e altri 2[468]\b", text_of(content))


TALL = OfficeParticulars(
    "Comune di Milano " * 14,
    "Direzione Relazioni internazionali " * 10,
    contacts="\n".join(f"telefono 02 1234 567{line}" for line in range(40)),
)


def test_a_tall_letterhead_leaves_a_month_on_its_page(register):
    crowd = [one for day in range(1, 32) for one in many(PartialDate(2026, 3, day), 9)]
    content = month_page(
        date(2026, 3, 1), crowd + many(PartialDate(2026), 30), TALL, IT, register.calendar.today
    ).pdf
    assert pages(content) == 1


def test_a_tall_letterhead_leaves_a_year_on_its_page(register):
    crowd = many(PartialDate(2026, 3, 9), 400) + many(PartialDate(2026), 400)
    assert pages(year_page(2026, crowd, TALL, IT, register.calendar.today).pdf) == 1


def test_a_crowded_year_stays_on_its_page(register):
    crowd = many(PartialDate(2026, 3, 9), 400, "字" * 200) + many(PartialDate(2026), 400)
    content = year_page(2026, crowd, register.office.particulars, IT, register.calendar.today).pdf
    assert pages(content) == 1
    assert "Marzo (400)" in text_of(content)


def test_text_of_a_record_is_never_obeyed(register):
    hostile = many(PartialDate(2026, 3, 9), 1, '#panic("x") *a* <b> $1$ \\ \u202e')
    page = text_of(
        month_page(date(2026, 3, 1), hostile, register.office.particulars, IT, register.calendar.today).pdf
    )
    assert "#panic" in page
