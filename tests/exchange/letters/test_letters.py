# SPDX-License-Identifier: EUPL-1.2
"""Letters hold the facts as they are and say what is missing; a template neither runs nor fetches."""

import io
import zipfile

import docx
import pytest

from accordi_desktop.exchange.letters.docx_file import DocxTemplate
from accordi_desktop.exchange.letters.fields import known_fields
from accordi_desktop.exchange.letters.letter import (
    LetterKind,
    checked_template,
    keep_letter,
    template_path,
    write_letter,
)
from accordi_desktop.model.enums import DocumentKind, Side
from accordi_desktop.model.errors import AccordiError
from accordi_desktop.register.values.drafts import PartyDraft, TitleDraft
from accordi_desktop.wording import Words
from tests.builders import add
from tests.exchange.hostile_texts import HOSTILE

WORDS = Words("it")


def text_of(content):
    document = docx.Document(io.BytesIO(content))
    section = document.sections[0]
    paragraphs = (*section.header.paragraphs, *document.paragraphs, *section.footer.paragraphs)
    cells = (
        one
        for table in document.tables
        for row in table.rows
        for cell in row.cells
        for one in cell.paragraphs
    )
    return "\n".join(one.text for one in (*paragraphs, *cells))


def letter(register, template, agreement=1):
    return write_letter(register, register.agreements.sheet(agreement), template, WORDS)


@pytest.fixture
def template(tmp_path):
    """Makes a template of these paragraphs, each a list of runs."""

    def make(*paragraphs):
        document = docx.Document()
        for runs in paragraphs:
            paragraph = document.add_paragraph()
            for run in runs:
                paragraph.add_run(run).bold = True
        path = tmp_path / "modello.docx"
        document.save(str(path))
        return path

    return make


def changed(path, name, change):
    """The same archive with one part changed, or added."""
    with zipfile.ZipFile(path) as archive:
        parts = {entry: archive.read(entry) for entry in archive.namelist()}
    parts[name] = change(parts.get(name, b""))
    with zipfile.ZipFile(path, "w") as archive:
        for entry, content in parts.items():
            archive.writestr(entry, content)
    return path


@pytest.mark.parametrize("language", ["it", "en"])
@pytest.mark.parametrize("kind", LetterKind)
def test_every_template_of_the_program_is_filled(sample, kind, language):
    template = template_path(kind, language)
    assert set(checked_template(template).fields()) <= known_fields()
    words = Words(language)
    sheet = sample.agreements.sheet(sample.agreements.id_of("A-001"))
    written = write_letter(sample, sheet, template, words)
    text = text_of(written.content)
    assert "{{" not in text
    assert "Riga" in text or kind is LetterKind.REGION
    assert ("[da completare: ufficio]" if language == "it" else "[to be completed: office]") in text
    assert written.content == write_letter(sample, sheet, template, words).content


def test_dates_are_as_sure_as_they_are(sample, template):
    path = template(["{{riferimento}}: {{firmato}} / {{fine}} / {{durata}}"])
    said = {
        reference: text_of(letter(sample, path, sample.agreements.id_of(reference)).content).strip()
        for reference in ("A-001", "A-005")
    }
    assert said["A-001"] == "A-001: 2 febbraio 2018 / 2 febbraio 2020 / 24 mesi"
    assert said["A-005"] == "A-005: 2012 / [da completare: fine] / [da completare: durata in mesi]"


def test_a_field_that_word_cut_into_runs_is_found_and_keeps_the_look(register, template):
    add(register)
    path = template(["Con ", "{{contro", "par", "te}} e {{", " titolo }}."])
    content = letter(register, path).content
    paragraph = docx.Document(io.BytesIO(content)).paragraphs[0]
    assert paragraph.text == "Con Lione e Memorandum d'intesa."
    assert all(run.bold for run in paragraph.runs)


def test_every_part_but_the_filled_ones_stays_byte_by_byte(register, template):
    add(register)
    path = template(["{{titolo}}"])
    content = letter(register, path).content
    with zipfile.ZipFile(path) as before, zipfile.ZipFile(io.BytesIO(content)) as after:
        assert before.namelist() == after.namelist()
        different = [name for name in before.namelist() if before.read(name) != after.read(name)]
    assert different == ["word/document.xml"]


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_is_lost_or_becomes_markup(register, template, text):
    add(register, titles=(TitleDraft(text),), parties=(PartyDraft(text, Side.COUNTERPART),))
    content = letter(register, template(["<{{titolo}}|{{controparte}}>"])).content
    assert docx.Document(io.BytesIO(content)).paragraphs[0].text == f"<{text}|{text}>"
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert b"hyperlink" not in archive.read("word/document.xml")


def test_lines_of_a_text_are_lines_of_the_letter(register, template):
    add(register, purpose="Prima riga\nSeconda riga")
    content = letter(register, template(["Scopo: {{finalita}}!"])).content
    assert docx.Document(io.BytesIO(content)).paragraphs[0].text == "Scopo: Prima riga\nSeconda riga!"


def test_unknown_fields_are_named(template):
    with pytest.raises(AccordiError) as caught:
        checked_template(template(["{{titolo}} {{scadenzza}} {{''.__class__}}"]))
    assert caught.value.code == "unknown_fields"
    assert "scadenzza, ''.__class__" in WORDS.error(caught.value)


DOCTYPE = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'
PICTURE = (
    b'<Relationship Id="r9" Type="http://x/image" Target="http://example.invalid/x.png"'
    b' TargetMode="External"/>'
)


@pytest.mark.parametrize(
    ("name", "change", "code"),
    [
        ("word/document.xml", lambda text: DOCTYPE + text[text.index(b"<w:document") :], "not_a_template"),
        ("word/document.xml", lambda text: text[:100], "not_a_template"),
        ("word/vbaProject.bin", lambda _: b"x", "template_with_macros"),
        (
            "word/_rels/document.xml.rels",
            lambda text: text.replace(b"</Relationships>", PICTURE + b"</Relationships>"),
            "template_fetches",
        ),
    ],
)
def test_what_would_run_or_fetch_is_refused(template, name, change, code):
    with pytest.raises(AccordiError) as caught:
        DocxTemplate(changed(template(["{{titolo}}"]), name, change))
    assert caught.value.code == code
    assert WORDS.error(caught.value)


@pytest.mark.parametrize("content", [b"", b"x" * 100, b"PK\x05\x06" + b"\0" * 18])
def test_what_is_no_document_is_refused(tmp_path, content):
    path = tmp_path / "x.docx"
    path.write_bytes(content)
    with pytest.raises(AccordiError) as caught:
        DocxTemplate(path)
    assert caught.value.code == "not_a_template"


def test_a_letter_is_kept_as_a_draft_of_its_agreement(register, template):
    add(register)
    written = letter(register, template(["{{titolo}}"]))
    keep_letter(register, 1, written, WORDS)
    (document,) = register.agreements.sheet(1).documents
    assert (document.content.file_name, document.content.kind) == ("A-001 modello.docx", DocumentKind.DRAFT)
    assert register.documents.open(document.file.digest).read_bytes() == written.content


def test_letters_from_the_command_line(accordi, tmp_path):
    target = tmp_path / "lettera.docx"
    said = accordi("letter", "A-001", "--sample", "--template", "renewal", "--to", target, "--keep")
    assert (said.code, "come bozza" in said.out, "Da completare" in said.out) == (0, True, True)
    assert "Ušakovs" not in text_of(target.read_bytes())
    assert "Memorandum di collaborazione" in text_of(target.read_bytes())
    assert accordi("letter", "A-001", "--sample", "--template", "renewal", "--to", target).code == 1
    refused = accordi(
        "letter", "A-001", "--sample", "--template", tmp_path / "x.docx", "--to", tmp_path / "y.docx"
    )
    assert refused.code == 1
