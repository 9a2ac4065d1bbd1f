# SPDX-License-Identifier: EUPL-1.2
"""What is handed over is whole: it opens elsewhere, checks clean, and is refused without its documents."""

import hashlib
import json
import zipfile
from dataclasses import replace
from functools import partial
from pathlib import Path

import pikepdf
import pytest

from accordi_desktop.backup.copying import copy_database
from accordi_desktop.bootstrap import Access, create_register, open_register
from accordi_desktop.exchange.handover.documents import copy_documents
from accordi_desktop.exchange.handover.makers import HandoverMakers
from accordi_desktop.exchange.handover.office_handover import write_handover
from accordi_desktop.exchange.handover.preservation import Filing, write_preservation
from accordi_desktop.exchange.handover.selected_register import write_selected
from accordi_desktop.exchange.selection import Selection
from accordi_desktop.model.errors import AccordiError
from accordi_desktop.model.progress import no_progress
from accordi_desktop.model.text.file_name import safe_name
from accordi_desktop.printing.summaries import summary_pdf
from accordi_desktop.register.commands.agreements import ReviseAgreement
from accordi_desktop.register.commands.documents import AttachDocuments
from accordi_desktop.register.values.documents import AttachedFile, DocumentDraft
from accordi_desktop.register.values.drafts import LinkDraft
from accordi_desktop.wording import Words
from tests.builders import EVERYTHING, TODAY, add
from tests.exchange.json_file.test_round_trip import comparable

WORDS = Words("it")


@pytest.fixture
def makers(register):
    office = register.office.particulars
    return HandoverMakers(
        lambda sheet: summary_pdf((sheet,), office, WORDS, TODAY),
        partial(copy_database, progress=no_progress),
        lambda path, founding: create_register(path, clock=lambda: TODAY, founding=founding),
    )


@pytest.fixture
def filled(register, tmp_path):
    """Three agreements, two with documents of the same name."""
    ids = [add(register) for _ in range(3)]
    for number, agreement in enumerate(ids[:2]):
        sheet = register.agreements.sheet(agreement)
        for part in ("a", "b"):
            folder = tmp_path / f"{number}{part}"
            folder.mkdir()
            (folder / "atto firmato.pdf").write_bytes(f"%PDF-{number}{part}".encode())
            file = register.documents.store(folder / "atto firmato.pdf", no_progress)
            content = DocumentDraft("atto firmato.pdf", period_id=sheet.content.periods[0].id)
            register.perform(AttachDocuments(agreement, (AttachedFile(content, file),)))
    return ids


HOSTILE = (
    *("../../fuori.pdf", "a./fuori", r"C:\fuori.exe", "atto\u202efdp.exe", "CON.pdf", "x" * 300 + ".pdf"),
    *("atto.pdf. . ", "..", "a\nb.pdf", "atto.pdf:flusso", ""),
)


def test_names_that_a_stranger_gave_lead_nowhere(register, filled, tmp_path):
    """A register from elsewhere may hold names that none of the program's own doors lets in."""
    document = register.agreements.sheet(filled[0]).documents[0]
    hostile = [replace(document, content=replace(document.content, file_name=name)) for name in HOSTILE]
    folder = tmp_path / "consegna"
    folder.mkdir()
    before = {one for one in tmp_path.rglob("*") if folder not in one.parents}
    written = [path for _document, path in copy_documents(register, hostile, folder)]
    assert len({path.name.casefold() for path in written}) == len(HOSTILE)
    for path in written:
        assert path.parent == folder
        assert safe_name(path.name) == path.name
        assert path.read_bytes() == b"%PDF-0a"
    assert {one for one in tmp_path.rglob("*") if folder not in one.parents} == before


def everything(register):
    return Selection(register, register.agreements.ids(EVERYTHING))


def clean(path):
    register = open_register(path, clock=lambda: TODAY)
    try:
        assert register.check(no_progress) == ()
        return list(register.agreements.sheets(register.agreements.ids(EVERYTHING)))
    finally:
        register.close()


def lose(register, agreement):
    document = register.agreements.sheet(agreement).documents[0]
    register.documents.path_of(document.file.digest).unlink()


def test_a_successor_gets_everything_and_it_checks_clean(register, filled, makers, tmp_path):
    target = tmp_path / "consegne"
    assert write_handover(everything(register), target, makers, WORDS) == 3
    assert len(clean(target / "registro.accordi")) == 3
    sheets = sorted((target / "schede").iterdir())
    assert [path.name for path in sheets] == [f"A-00{n} Lione.pdf" for n in (1, 2, 3)]
    with pikepdf.open(sheets[0]) as pdf, pdf.open_metadata() as metadata:
        assert metadata["pdfaid:part"] == "2"
    assert len(json.loads((target / "dati" / "accordi.json").read_text(encoding="utf-8"))["agreements"]) == 3
    page = (target / "LEGGIMI.html").read_text(encoding="utf-8")
    assert "registro.documenti" in page
    assert "Decisioni da prendere" in page


def test_the_digests_are_those_of_the_files(register, filled, makers, tmp_path):
    target = tmp_path / "consegne"
    write_handover(everything(register), target, makers, WORDS)
    lines = (target / "indice.sha256").read_text(encoding="utf-8").splitlines()
    told = dict(reversed(line.split("  ", 1)) for line in lines)
    found = {
        path.relative_to(target).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in target.rglob("*")
        if path.is_file() and path.name != "indice.sha256"
    }
    assert told == found


def test_an_archive_holds_the_same_twice(register, filled, makers, tmp_path):
    first, second = tmp_path / "a" / "consegne.zip", tmp_path / "b" / "consegne.zip"
    for target in (first, second):
        write_handover(everything(register), target, makers, WORDS)
    assert first.read_bytes() == second.read_bytes()
    with zipfile.ZipFile(first) as archive:
        archive.extractall(tmp_path / "elsewhere")
    assert len(clean(tmp_path / "elsewhere" / "consegne" / "registro.accordi")) == 3


@pytest.mark.parametrize("write", [write_handover, write_selected])
def test_it_is_refused_where_a_document_is_missing(register, filled, makers, tmp_path, write):
    lose(register, filled[1])
    target = tmp_path / "out" / "consegne.accordi"
    with pytest.raises(AccordiError) as caught:
        write(everything(register), target, makers, WORDS)
    assert caught.value.code == "documents_not_whole"
    assert "A-002: atto firmato.pdf" in WORDS.error(caught.value)
    assert not target.exists()


def test_what_is_there_already_is_not_touched(register, filled, makers, tmp_path):
    target = tmp_path / "consegne"
    target.mkdir()
    (target / "mio.txt").write_text("mio", encoding="utf-8")
    with pytest.raises(AccordiError) as caught:
        write_handover(everything(register), target, makers, WORDS)
    assert caught.value.code == "would_overwrite_folder"
    assert [path.name for path in target.iterdir()] == ["mio.txt"]


def test_what_fails_on_the_way_leaves_nothing(register, filled, makers, tmp_path):
    def fails(sheet):
        raise AccordiError("glyph_missing", characters="x", reference=sheet.content.reference)

    folder = tmp_path / "out"
    with pytest.raises(AccordiError):
        write_handover(everything(register), folder / "x", replace(makers, pdf=fails), WORDS)
    assert list(folder.iterdir()) == []


def test_a_selection_becomes_a_register_of_its_own(register, filled, makers, tmp_path):
    first, second, _third = filled
    sheet = register.agreements.sheet(first)
    linked = replace(sheet.content, links=(LinkDraft(other_id=second),))
    register.perform(ReviseAgreement(first, linked, sheet.version))
    target = tmp_path / "out" / "scelti.accordi"
    assert write_selected(Selection(register, (first, second)), target, makers, WORDS) == 2
    came = {sheet.content.reference: sheet for sheet in clean(target)}
    assert set(came) == {"A-001", "A-002"}
    for agreement in (first, second):
        before = register.agreements.sheet(agreement)
        after = came[before.content.reference]
        strip = {"links": ()}
        assert comparable(replace(after.content, **strip)) == comparable(replace(before.content, **strip))
        assert [one.content.file_name for one in after.documents] == ["atto firmato.pdf"] * 2
        assert {one.content.period_id for one in after.documents} == {after.content.periods[0].id}
        assert [one.file.digest for one in after.documents] == [one.file.digest for one in before.documents]
    assert came["A-001"].references == {came["A-002"].id: "A-002"}
    made = open_register(target, access=Access.READ)
    assert made.office.identity != register.office.identity
    assert made.office.particulars == register.office.particulars
    assert made.office.procedure_template() == register.office.procedure_template()
    origin = WORDS.undo_label(made.history.undo_step) if made.history.undo_step else ""
    assert origin
    made.close()
    assert sorted(path.name for path in target.parent.iterdir()) == ["scelti.accordi", "scelti.documenti"]


def test_an_agreement_is_made_ready_for_preservation(register, filled, makers, tmp_path):
    target = tmp_path / "A-001"
    selection = Selection(register, (filled[0],))
    write_preservation(selection, target, Filing("6.5", "2026/12"), makers.pdf, WORDS)
    metadata = json.loads((target / "metadati.json").read_text(encoding="utf-8"))
    assert (metadata["classification"], metadata["file"]) == ("6.5", "2026/12")
    assert [one["file"] for one in metadata["documents"]] == [
        "documenti/atto firmato.pdf",
        "documenti/atto firmato (2).pdf",
    ]
    for one in metadata["documents"]:
        content = (target / one["file"]).read_bytes()
        assert one["digest"] == f"sha256:{hashlib.sha256(content).hexdigest()}"
    with pikepdf.open(target / "scheda.pdf") as pdf:
        assert pdf.pages
    lose(register, filled[0])
    with pytest.raises(AccordiError) as caught:
        write_preservation(selection, tmp_path / "again", Filing(), makers.pdf, WORDS)
    assert caught.value.code == "documents_not_whole"


def test_both_from_the_command_line(register, filled, accordi, tmp_path):
    path = register.path
    register.close()
    call = ("--register", path, "--today", "2026-11-23")
    whole, some, one = tmp_path / "c.zip", tmp_path / "s.accordi", tmp_path / "p"
    assert accordi("hand-over", *call, "--to", whole).code == 0
    assert accordi("hand-over", "A-002", *call, "--to", some).code == 0
    assert accordi("preserve", "A-001", *call, "--to", one, "--classification", "6.5").code == 0
    assert accordi("check", "--register", some).code == 0
    assert '"A-002"' in accordi("list", "--register", some, "--json").out
    assert Path(one, "metadati.json").exists()
    assert accordi("hand-over", *call, "--to", whole).code == 1
