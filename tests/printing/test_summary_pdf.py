# SPDX-License-Identifier: EUPL-1.2
"""The PDF itself: the standards it keeps, every fact on it, nothing in a record obeyed."""

import io
from dataclasses import replace

import pikepdf
import pytest

from accordi_desktop.model.errors import AccordiError
from accordi_desktop.printing import summaries
from accordi_desktop.printing.summaries import summary, summary_pdf
from accordi_desktop.printing.summary_data import summary_data
from accordi_desktop.register.values.drafts import PartyDraft, TitleDraft
from accordi_desktop.wording import Words
from tests.printing import sheets
from tests.printing.reading import links, structure, text_of

IT, EN = Words("it"), Words("en")


def pdf_of(*printed, words=IT) -> bytes:
    return summary_pdf(printed, sheets.OFFICE, words, sheets.TODAY)


def opened(content: bytes) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(content))


@pytest.mark.parametrize("words", [IT, EN], ids=["it", "en"])
def test_the_standards_are_declared_and_the_page_is_tagged(words: Words):
    with opened(pdf_of(sheets.RIGA, words=words)) as pdf:
        metadata = pdf.open_metadata()
        assert metadata["pdfaid:part"] == "2"
        assert metadata["pdfaid:conformance"] == "A"
        assert metadata["pdfuaid:part"] == "1"
        assert "A-001" in metadata["dc:title"]
        assert str(pdf.Root.Lang) == words.language
        assert pdf.Root.MarkInfo.Marked
        tags = structure(pdf)
    assert {"H1", "H2", "Table", "TH", "TD"} <= tags


@pytest.mark.parametrize("printed", sheets.SEED, ids=lambda sheet: sheet.content.reference)
def test_an_agreement_of_the_seed_takes_one_a4_page(printed):
    with opened(pdf_of(printed)) as pdf:
        assert len(pdf.pages) == 1
        assert [round(float(side)) for side in pdf.pages[0].mediabox] == [0, 0, 595, 842]


@pytest.mark.parametrize("printed", [*sheets.SEED, sheets.CROWDED], ids=lambda sheet: sheet.content.reference)
def test_every_text_of_the_data_stands_on_the_page(printed):
    on_paper = "".join(text_of(pdf_of(printed)).split())
    for text in _texts(summary_data(printed, IT)["sections"]):
        assert "".join(text.split()) in on_paper


def test_a_table_over_several_pages_repeats_its_head():
    pages = text_of(pdf_of(sheets.CROWDED)).split("\f")
    assert len(pages) > 3
    assert sum("Carica alla firma" in page for page in pages) == 2


def test_the_same_input_gives_the_same_bytes():
    assert pdf_of(*sheets.SEED) == pdf_of(*sheets.SEED)


def test_a_selection_opens_with_contents_that_lead_to_the_pages():
    content = pdf_of(*sheets.SEED)
    first, *others = text_of(content).split("\f")
    assert "Indice" in first
    for place, printed in enumerate(sheets.SEED):
        assert printed.content.reference in first
        assert printed.content.reference in others[place]
    with opened(content) as pdf:
        assert len(pdf.pages) == 6
        assert links(pdf.pages[0]) >= len(sheets.SEED)


HOSTILE = (
    '#import "/etc/passwd": *',
    '#panic("boo")',
    "<img src=x>",
    '"], "agreements": [',
    "*bold* _it_ $x$ @ref <label>",
    "\\u{41} \\ // comment",
    "= heading",
)


@pytest.mark.parametrize("text", HOSTILE)
def test_markup_in_a_record_is_text(text: str):
    content = replace(
        sheets.RIGA.content,
        notes=text,
        titles=(TitleDraft(text),),
        parties=(PartyDraft(text),),
    )
    on_paper = "".join(text_of(pdf_of(sheets.sheet(content))).split())
    assert on_paper.count("".join(text.split())) >= 4


def test_control_and_direction_signs_do_no_harm():
    on_paper = text_of(pdf_of(sheets.with_notes("a\x00b\x1bc\u202ed\ud800e\u200ff\tg")))
    assert "a b cd\ufffde" in on_paper


def test_a_note_of_a_megabyte_is_printed_whole():
    words = [f"parola{number}" for number in range(90_000)]
    assert len(" ".join(words)) > 1_000_000
    with opened(pdf_of(sheets.with_notes(" ".join(words)))) as pdf:
        last = len(pdf.pages)
    on_paper = text_of(pdf_of(sheets.with_notes(" ".join(words))), first=last)
    assert words[-1] in on_paper


def test_a_word_longer_than_a_page_is_broken_rather_than_cut():
    on_paper = "".join(text_of(pdf_of(sheets.with_notes("x" * 50_000))).split())
    assert on_paper.count("x") >= 50_000


def test_a_sign_no_font_has_is_printed_as_its_code_and_told():
    name = "Citt\u00e0 di \ue123"
    content = replace(sheets.RIGA.content, parties=(PartyDraft(name),))
    pages = text_of(pdf_of(sheets.sheet(content), sheets.CHENGDU)).split("\f")
    assert "[U+E123]" in pages[0]
    assert "Città di [U+E123]" in pages[1]
    assert "Nessun carattere tipografico" in pages[1]
    assert "Nessun carattere tipografico" not in pages[2]


def test_letters_of_many_scripts_keep_their_shape():
    text = "Łódź Đoković Αθήνα Київ Ñandú Tiếng Việt"
    assert text in text_of(pdf_of(sheets.with_notes(text)))


def test_the_pages_to_look_at_are_those_of_the_pdf():
    document = summary(sheets.SEED, sheets.OFFICE, IT, sheets.TODAY)
    with opened(document.pdf) as pdf:
        assert len(pdf.pages) == len(document.pages)
    assert all(page.startswith(b"<svg") for page in document.pages)


def test_nothing_chosen_is_told():
    with pytest.raises(AccordiError) as caught:
        pdf_of()
    assert caught.value.code == "nothing_to_print"


def test_too_many_for_one_document_is_told(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(summaries, "MOST_IN_ONE", 2)
    with pytest.raises(AccordiError) as caught:
        pdf_of(*sheets.SEED)
    assert "2" in IT.error(caught.value)


def _texts(value) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        shown = ("title", "columns", "rows") if value["rows"] else ("title", "empty")
        return [text for key in shown for text in _texts(value[key])]
    return [text for item in value for text in _texts(item)]
