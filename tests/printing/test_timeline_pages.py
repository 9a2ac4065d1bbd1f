# SPDX-License-Identifier: EUPL-1.2
"""The timeline on paper: tagged, its head on each page, bounded, and nothing in a record obeyed."""

import io
from datetime import date

import pikepdf
import pytest

from accordi_desktop.model.errors import AccordiError
from accordi_desktop.model.timespans import SpanKind
from accordi_desktop.printing.timeline_pages import (
    MOST_LINES,
    PrintedBar,
    PrintedLife,
    PrintedTick,
    PrintedTimeline,
    timeline_pages,
)
from accordi_desktop.register.values.views import OfficeParticulars
from accordi_desktop.wording import Words
from tests.printing.reading import structure, text_of

IT = Words("it")
TODAY = date(2020, 1, 10)
OFFICE = OfficeParticulars("Comune di Milano", "Relazioni internazionali")
KINDS = [(kind, f"tipo {kind.value}") for kind in SpanKind]
TICKS = (PrintedTick(0.1, "2015"), PrintedTick(0.5, ""), PrintedTick(0.9, "2025"))


def life(name: str) -> PrintedLife:
    bars = (
        PrintedBar(SpanKind.ORIGINAL, 0.1, 0.3),
        PrintedBar(SpanKind.RENEWAL, 0.3, 0.5, uncertain=True),
        PrintedBar(SpanKind.TACIT, 0.5, 1.0),
        PrintedBar(SpanKind.EXTENSION, 0.7, 0.70001),
    )
    return PrintedLife(name, "02/02/2018 – 02/02/2020", bars)


def printed(lives: int, name: str = "Riga") -> bytes:
    groups = (("Lettonia", tuple(life(f"A-{one:03d} · {name}") for one in range(lives))),)
    timeline = PrintedTimeline(groups, TICKS, "dal 2010 al 2030", 0.4)
    return timeline_pages(timeline, KINDS, OFFICE, IT, TODAY).pdf


def test_it_says_who_and_from_when_until_when():
    content = printed(3)
    page = text_of(content)
    for wanted in (
        "Linea del tempo",
        "dal 2010 al 2030",
        "Lettonia (3)",
        "A-001 · Riga",
        "2015",
        "tipo tacit",
    ):
        assert wanted in page
    assert "02/02/2018 – 02/02/2020" in page
    with pikepdf.open(io.BytesIO(content)) as pdf:
        metadata = pdf.open_metadata()
        assert (metadata["pdfaid:part"], metadata["pdfaid:conformance"]) == ("2", "A")
        assert metadata["pdfuaid:part"] == "1"
        assert {"H1", "Table", "TH", "TD"} <= structure(pdf)


def test_many_lives_go_on_over_the_pages_each_with_its_axis():
    with pikepdf.open(io.BytesIO(printed(200))) as pdf:
        assert 4 <= len(pdf.pages) <= 8
    assert text_of(printed(200)).count("2015") >= 4


def test_one_without_dates_says_so():
    lives = (PrintedLife("A-001", "", (), "Nessuna data nota"),)
    timeline = PrintedTimeline((("Cina", lives),), (), "dal 2010 al 2030")
    assert "Nessuna data nota" in text_of(timeline_pages(timeline, KINDS, OFFICE, IT, TODAY).pdf)


@pytest.mark.parametrize(("lives", "code"), [(0, "nothing_to_print"), (MOST_LINES + 1, "too_many_to_print")])
def test_nothing_and_too_much_are_refused(lives, code):
    with pytest.raises(AccordiError) as refused:
        printed(lives)
    assert refused.value.code == code


def test_text_of_a_record_is_never_obeyed():
    assert "#panic" in text_of(printed(1, '#panic("x") *a* $1$ \u202e'))
