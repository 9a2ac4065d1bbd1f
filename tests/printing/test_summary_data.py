# SPDX-License-Identifier: EUPL-1.2
"""What a summary says, word by word, before any look."""

from dataclasses import replace

import pytest

from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.model.enums import DocumentKind
from accordi_desktop.model.stored_file import StoredFile
from accordi_desktop.printing.summary_data import document_data, heading, summary_data
from accordi_desktop.register.values.documents import DocumentDraft, DocumentView
from accordi_desktop.register.values.drafts import (
    AgreementDraft,
    GapDraft,
    PartyDraft,
    PeriodDraft,
    TerminationDraft,
    TitleDraft,
)
from accordi_desktop.register.values.views import OfficeParticulars
from accordi_desktop.wording import Words
from tests.printing import sheets

IT, EN = Words("it"), Words("en")


@pytest.mark.parametrize("words", [IT, EN], ids=["it", "en"])
@pytest.mark.parametrize("printed", sheets.SEED, ids=lambda sheet: sheet.content.reference)
def test_the_words_of_the_seed(printed, words: Words, snapshot):
    assert summary_data(printed, words) == snapshot


def facts_of(printed) -> dict[str, str]:
    (terms,) = (part for part in summary_data(printed, IT)["sections"] if part["shape"] == "facts")
    return {label: " ".join(value) for label, value in terms["rows"]}


def test_a_year_stays_a_year():
    facts = facts_of(sheets.GUANGZHOU)
    assert facts["Firmato"] == "2012"
    assert facts["Fine"] == "Nessuna fine calcolabile"


def test_a_first_term_of_which_nothing_is_known_is_not_called_documented():
    blank = sheets.sheet(replace(sheets.RIGA.content, periods=(PeriodDraft(),)))
    (periods,) = (part for part in summary_data(blank, IT)["sections"] if part["title"] == "Periodi")
    assert "Documentato" not in str(periods["rows"])


def test_a_termination_is_told_with_its_reason():
    ended = TerminationDraft(PartialDate(2019, 5, 6), "Venuto meno l’interesse.")
    facts = facts_of(sheets.sheet(replace(sheets.RIGA.content, termination=ended)))
    assert facts["Cessazione"] == "06/05/2019: Venuto meno l’interesse."


def test_a_settled_gap_says_so():
    content = replace(sheets.RIGA.content, gaps=(GapDraft("Manca l’atto", settled=True),))
    sections = summary_data(sheets.sheet(content), IT)["sections"]
    (gaps,) = (part for part in sections if part["title"] == IT.section("gaps"))
    assert gaps["rows"] == ((("Manca l’atto (chiarito)",),),)


def test_an_agreement_in_the_bin_says_so():
    assert summary_data(replace(sheets.RIGA, deleted=True), IT)["label"] == "Accordo nel cestino"


def test_the_heading_falls_back_to_title_and_reference():
    assert heading(sheets.sheet(AgreementDraft("A-9", titles=(TitleDraft("Patto"),)))) == "Patto"
    assert heading(sheets.sheet(AgreementDraft("A-9", titles=()))) == "A-9"


def test_a_heading_of_a_whole_chapter_is_cut():
    named = heading(sheets.sheet(AgreementDraft(parties=(PartyDraft("Città " * 1000),))))
    assert len(named) <= 240
    assert named.endswith("…")


def test_the_letterhead_does_not_say_the_city_twice():
    office = document_data([summary_data(sheets.RIGA, IT)], sheets.OFFICE, IT, sheets.TODAY)["office"]
    assert office["contacts"][0] == "Piazza della Scala 2, 20121 Milano"
    assert "Milano" not in office["contacts"]


def test_an_office_that_has_told_nothing_has_an_empty_letterhead():
    data = document_data([summary_data(sheets.RIGA, IT)], OfficeParticulars(), IT, sheets.TODAY)
    assert data["office"] == {"body": "", "office": "", "contacts": []}


def test_documents_are_listed_with_their_notes():
    one = DocumentDraft("atto.pdf", DocumentKind.SIGNED_TEXT, "it", PartialDate(2018, 2, 2), "originale")
    two = DocumentDraft("lettera.txt", DocumentKind.LETTER)
    file = StoredFile("sha256:" + "0" * 64, 1)
    printed = replace(sheets.RIGA, documents=(DocumentView(1, one, file), DocumentView(2, two, file)))
    (section,) = (part for part in summary_data(printed, IT)["sections"] if part["title"] == "Documenti")
    assert section["rows"] == (
        (("Testo firmato",), ("02/02/2018",), ("atto.pdf",)),
        (("originale",),),
        (("Lettera",), ("–",), ("lettera.txt",)),
    )
