# SPDX-License-Identifier: EUPL-1.2
"""Prose imported from the command line: what was understood first, recorded with --yes, undone at once."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.cli.conftest import Accordi
from tests.exchange.messages.message_files import SUBJECT, TEXT, email, filetime, write_eml, write_msg
from tests.exchange.prose.reading import TEXTS
from tests.pdf_files import write_pdf
from tests.stored_rows import facts

SENT = 0x0039 << 16 | 0x0040
NOON = filetime(datetime(2024, 3, 12, 12, tzinfo=UTC))
RELEASE = TEXTS / "comunicato.txt"


@pytest.fixture
def path(tmp_path: Path, accordi: Accordi) -> Path:
    """An empty register of the Comune di Esempio."""
    register = tmp_path / "registro.accordi"
    accordi("new", register, "--body", "Comune di Esempio", "--city", "Esempio")
    return register


def test_what_is_understood_is_printed_and_nothing_written(accordi: Accordi, path: Path) -> None:
    before = path.read_bytes()
    said = accordi("import-text", RELEASE, "--source", "Comunicato", "--register", path)
    assert (said.code, said.err) == (0, "")
    assert "1. Novi Primer – Protocollo d’intesa" in said.out
    assert "Firma: «oggi» (da verificare)" in said.out
    assert "Non ancora un accordo: «Una lettera d’intenti con l’Agenzia" in said.out
    assert "3 accordi proposti.\nNulla è stato scritto" in said.out
    assert path.read_bytes() == before


def test_with_yes_it_is_one_revision_that_is_undone_at_once(accordi: Accordi, path: Path) -> None:
    before = facts(path)
    said = accordi("import-text", RELEASE, "--source", "Comunicato", "--yes", "--register", path)
    assert (said.code, said.err) == (0, "")
    assert "Importati da «Comunicato»: 3 nuovi" in said.out
    first, *_others = accordi("list", "--json", "--register", path).data
    assert (first["signed"], first["source"]) == ("2024-03-12", "Comunicato")
    (gap,) = first["gaps"]
    assert gap["text"] == "Dal testo: «oggi» – «oggi» secondo la data del testo."
    assert accordi("check", "--register", path).code == 0
    accordi("undo", "--register", path)
    assert facts(path) == before


def test_the_same_text_again_records_nothing(accordi: Accordi, path: Path, tmp_path: Path) -> None:
    accordi("import-text", RELEASE, "--source", "Comunicato", "--yes", "--register", path)
    before = path.read_bytes()
    copy = tmp_path / "copia.txt"
    copy.write_bytes(RELEASE.read_bytes().replace(b"\n", b"\r\n"))
    said = accordi("import-text", copy, "--source", "Comunicato", "--yes", "--register", path)
    assert said.out.count("già importato da questo testo") == 3
    assert "Nulla da importare." in said.out
    assert path.read_bytes() == before


def test_what_the_register_may_have_is_left_to_a_person(accordi: Accordi, tmp_path: Path) -> None:
    call = ("import-text", TEXTS / "pagina.txt", "--source", "Pagina", "--sample", "--yes")
    said = accordi(*call)
    assert said.code == 3
    assert said.out.count("forse è A-00") == 5
    assert "Nulla da importare." in said.out
    assert "1 nuovi" in accordi(*call, "--only", "2").out


def test_json_tells_the_place_of_each_fact(accordi: Accordi, path: Path) -> None:
    said = accordi(
        "import-text",
        RELEASE,
        "--source",
        "Comunicato",
        "--as-of",
        "2024-03-20",
        "--json",
        "--register",
        path,
    )
    text = RELEASE.read_text(encoding="utf-8")
    plan = json.loads(said.out)
    assert (plan["source"], plan["as_of"]) == ("Comunicato", "2024-03-20")
    for proposal in plan["proposals"]:
        for mark in proposal["marks"]:
            assert text[mark["start"] : mark["end"]] == mark["text"]
    assert [one["draft"]["signed"] for one in plan["proposals"]] == ["2024-03-12", "1998", "2021-05"]
    assert [one["kind"] for one in plan["remarks"]] == ["anniversary", "planned"]


def test_a_text_too_long_is_told(accordi: Accordi, path: Path, tmp_path: Path) -> None:
    long = tmp_path / "lungo.txt"
    long.write_text("Riga " * 50_000, encoding="utf-8")
    said = accordi("import-text", long, "--source", "x", "--register", path)
    assert said.code == 1
    assert "Il testo è troppo lungo" in said.err


def test_an_email_gives_its_text_its_day_and_its_source(accordi: Accordi, path: Path, tmp_path: Path) -> None:
    for name in ("posta.eml", "posta.msg"):
        file = tmp_path / name
        if file.suffix == ".eml":
            write_eml(file)
        else:
            write_msg(file, {0x0037: SUBJECT, 0x0C1A: "Lucía", 0x1000: TEXT}, {SENT: NOON})
        said = accordi("import-text", file, "--json", "--register", path)
        assert (said.code, said.err) == (0, "")
        plan = json.loads(said.out)
        assert plan["source"].startswith(f"E-mail «{SUBJECT}», da Lucía")
        assert plan["as_of"] == "2024-03-12"
        (proposal,) = plan["proposals"]
        assert proposal["draft"]["signed"] == "2024-03-12"
    own = json.loads(
        accordi("import-text", file, "--json", "--source", "Altro", "--as-of", "2023", "--register", path).out
    )
    assert (own["source"], own["as_of"]) == ("Altro", "2023")


def test_a_pdf_is_read_and_a_scan_is_told(accordi: Accordi, path: Path, tmp_path: Path) -> None:
    file = write_pdf(tmp_path / "atto.pdf", "Il 5 maggio 2018 Milano ha firmato con Lione un memorandum.")
    said = accordi("import-text", file, "--yes", "--register", path)
    assert (said.code, said.err) == (0, "")
    (found,) = accordi("list", "--json", "--register", path).data
    assert (found["signed"], found["source"]) == ("2018-05-05", "atto.pdf")
    said = accordi("import-text", write_pdf(tmp_path / "scan.pdf", ""), "--register", path)
    assert said.code == 1
    assert "Il PDF non contiene testo: è una scansione." in said.err


def test_a_text_without_a_source_is_refused(accordi: Accordi, path: Path) -> None:
    said = accordi("import-text", RELEASE, "--register", path)
    assert said.code == 1
    assert "--source" in said.err


def test_an_email_without_text_says_where_to_look(accordi: Accordi, path: Path, tmp_path: Path) -> None:
    said = accordi("import-text", write_eml(tmp_path / "a.eml", email(" ")), "--register", path)
    assert said.code == 1
    assert "L’e-mail non contiene testo." in said.err
