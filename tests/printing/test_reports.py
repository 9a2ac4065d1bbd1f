# SPDX-License-Identifier: EUPL-1.2
"""Reports as a reader sees them: every fact on the page, tagged, and nothing the register does not say."""

import io
from datetime import date

import pikepdf
import pytest

from accordi_desktop.model.enums import BodyKind
from accordi_desktop.printing.reports.expiring import expiring
from accordi_desktop.printing.reports.listing import listing
from accordi_desktop.printing.reports.place import city_file, country_file
from accordi_desktop.printing.reports.report import Figures, Report, file_name, typeset_report
from accordi_desktop.printing.reports.year import year_report
from accordi_desktop.register.values.drafts import PartyDraft, PeriodDraft, TerminationDraft, TitleDraft
from accordi_desktop.register.values.lists.query import AgreementQuery
from accordi_desktop.wording import Words
from tests.builders import add, day
from tests.printing.reading import structure, text_of
from tests.sample import open_sample

IT = Words("it")


@pytest.fixture
def register(tmp_path):
    """The sample, on a day on which Riga is about to expire."""
    register = open_sample(tmp_path, clock=lambda: date(2020, 1, 10))
    yield register
    register.close()


def read(report: Report, register) -> str:
    return text_of(typeset_report(report, register.office.particulars, IT, register.calendar.today).pdf)


def figures(report: Report) -> dict[str, int]:
    shown = report.chapters[0].sections[0]
    assert isinstance(shown, Figures)
    return dict(shown.rows)


def test_a_report_keeps_the_standards_and_is_tagged(register):
    report = listing(register, AgreementQuery(with_past=True), IT)
    content = typeset_report(report, register.office.particulars, IT, register.calendar.today).pdf
    with pikepdf.open(io.BytesIO(content)) as pdf:
        metadata = pdf.open_metadata()
        assert (metadata["pdfaid:part"], metadata["pdfaid:conformance"]) == ("2", "A")
        assert metadata["pdfuaid:part"] == "1"
        assert {"H1", "H2", "Table", "TH", "TD"} <= structure(pdf)


def test_the_list_is_the_one_that_is_filtered(register):
    page = read(listing(register, AgreementQuery(text="riga", with_past=True), IT), register)
    assert "«riga»" in page
    assert "A-001" in page
    assert "Chengdu" not in page


def test_a_list_by_its_end_says_so(register):
    assert listing(register, AgreementQuery(end_years=(2018,)), IT).subtitle == "fine nel 2018"
    spans = AgreementQuery(ends_within=-90, changed_within=1)
    told = listing(register, spans, IT).subtitle
    assert told.split("; ") == [
        "fine negli ultimi 90 giorni",
        "modifiche nell\N{RIGHT SINGLE QUOTATION MARK}ultimo giorno",
    ]


def test_what_expires_stands_under_its_month_and_year_only_dates_apart(register):
    page = read(expiring(register, date(2018, 1, 1), date(2020, 12, 31), IT), register)
    assert page.index("maggio 2018") < page.index("A-003") < page.index("febbraio 2020") < page.index("A-001")
    assert "A-005" not in page  # no end can be computed, so none is listed


def test_nothing_expires_in_a_period_without_ends(register):
    assert "Niente in questo periodo" in read(
        expiring(register, date(1950, 1, 1), date(1950, 2, 1), IT), register
    )


def test_a_country_has_all_its_agreements_in_full(register):
    page = read(country_file(register, "CN", IT), register)
    for text in ("Accordi con Cina", "A-004", "A-005", "Rafforzamento", "tuttora attivo"):
        assert text in page
    assert "Riga" not in page


@pytest.mark.parametrize("typed", ["New York", "new york", "NEW YORK"])
def test_a_city_is_found_however_it_is_typed(register, typed):
    page = read(city_file(register, typed, IT), register)
    assert "A-002" in page
    assert "A-003" in page
    assert "A-001" not in page


MUNICH = PartyDraft("Landeshauptstadt München", country="DE")
BAVARIAN = PartyDraft("Fondazione bavarese", city="Monaco di Baviera", country="DE")


@pytest.mark.parametrize("typed", ["Munich", "münchen", "Monaco di Baviera"])
def test_a_city_is_found_by_the_names_it_has_in_other_languages(register, typed):
    for party in (MUNICH, BAVARIAN):
        add(register, parties=(party,))
    page = read(city_file(register, typed, IT), register)
    assert "A-006" in page
    assert "A-007" in page
    assert "A-001" not in page
    assert register.agreements.cities().count("München") == 1
    assert "Monaco di Baviera" not in register.agreements.cities()
    assert register.agreements.city_named("MUNICH") == "München"


def test_a_body_of_the_state_is_found_by_the_country_in_its_name(register):
    ministry = "Ministero degli Affari Esteri della Repubblica di Lettonia"
    add(register, parties=(PartyDraft(ministry, body_kind=BodyKind.STATE_BODY),))
    add(register, parties=(PartyDraft("Istituto Lettonia", body_kind=BodyKind.OTHER),))
    page = read(country_file(register, "LV", IT), register)
    assert "A-001" in page
    assert "A-006" in page
    assert "A-007" not in page


def test_a_city_that_only_stands_in_a_note_is_not_meant(register):
    add(register, notes="Vedi anche Chengdu")
    assert "2 accordi" not in read(city_file(register, "Chengdu", IT), register)


def test_the_year_tells_what_was_signed_and_what_ran_out(register):
    report = year_report(register, 2018, IT)
    counts = figures(report)
    assert counts == {
        "Firmati": 1,
        "Rinnovati": 0,
        "Con la fine nell’anno": 1,
        "Cessati con un atto nell’anno": 0,
    }
    page = read(report, register)
    assert "Relazione sull’anno 2018" in page
    assert "Lettonia" in page


def test_what_was_ended_by_an_act_is_told_in_its_year_with_the_reason_and_in_no_other(register):
    add(
        register,
        reference="T-1",
        periods=(PeriodDraft(act_date=day("2025-03-01"), months=48),),
        termination=TerminationDraft(day("2026-05-01"), "recesso della controparte"),
    )
    report = year_report(register, 2026, IT)
    assert figures(report)["Cessati con un atto nell’anno"] == 1
    assert figures(report)["Con la fine nell’anno"] == 0
    page = " ".join(read(report, register).split())
    assert "01/05/2026" in page
    assert "recesso della controparte" in page
    then = year_report(register, 2029, IT)
    assert set(figures(then).values()) == {0}
    assert "T-1" not in read(then, register)


def test_a_renewal_known_by_its_year_counts_in_that_year(register):
    counts = figures(year_report(register, 2017, IT))
    assert counts["Rinnovati"] == 1
    assert "2017" in read(year_report(register, 2017, IT), register)


def test_text_of_a_record_is_never_obeyed(register):
    hostile = "#panic() *x* $a$ <b> \\ `c` @d"
    add(register, titles=(TitleDraft(hostile),), parties=(PartyDraft(name=hostile, country="FR"),))
    page = "".join(read(country_file(register, "FR", IT), register).split())
    assert "".join(hostile.split()) in page


def test_a_file_is_named_after_its_report(register):
    assert file_name(country_file(register, "CN", IT)) == "Accordi con Cina.pdf"
