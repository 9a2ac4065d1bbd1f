# SPDX-License-Identifier: EUPL-1.2
"""Agreements as files of data from the command line, and taken over again."""

import csv
import json
from pathlib import Path

import openpyxl
import pytest

from tests.cli.conftest import Accordi


@pytest.mark.parametrize("name", ["accordi.xlsx", "accordi.csv", "accordi.json"])
def test_the_ending_of_the_name_chooses_the_form(accordi: Accordi, tmp_path: Path, name: str) -> None:
    target = tmp_path / name
    said = accordi("export-data", "--sample", "--to", target)
    assert (said.code, said.err) == (0, "")
    assert str(target) in said.out
    again = accordi("export-data", "--sample", "--to", target)
    assert again.code == 1
    first = target.read_bytes()
    assert accordi("export-data", "--sample", "--to", target, "--force").code == 0
    assert target.read_bytes() == first


def test_columns_and_agreements_are_chosen(accordi: Accordi, tmp_path: Path) -> None:
    target = tmp_path / "accordi.csv"
    words = ("--fields", "title,signed", "--country", "Cina", "--csv", "rfc4180", "--lang", "en")
    assert accordi("export-data", "--sample", "--to", target, *words).code == 0
    with target.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0] == ["Reference", "Title", "Signed"]
    assert [row[0] for row in rows[1:]] == ["A-004", "A-005"]
    assert rows[2][2] == "2012"


def test_only_what_is_published_is_written(accordi: Accordi, tmp_path: Path) -> None:
    register, target = tmp_path / "registro.accordi", tmp_path / "accordi.xlsx"
    accordi("new", register)
    for title in ("Segreto", "Aperto"):
        accordi("add", "--register", register, "--title", title, "--counterpart", "Riga")
    accordi("edit", "A-002", "--register", register, "--published", "yes", "--yes")
    assert accordi("export-data", "--register", register, "--to", target, "--published-only").code == 0
    values = [
        str(cell.value) for row in openpyxl.load_workbook(target)["Accordi"].iter_rows() for cell in row
    ]
    assert "Aperto" in values
    assert "Segreto" not in values


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--to", "x.txt"), "must end with"),
        (("--to", "x.xlsx", "--fields", "foo"), "Unknown column: foo"),
        (("--to", "x.xlsx", "--find", "inesistente"), "No agreement"),
    ],
)
def test_what_cannot_be_done_is_told(
    accordi: Accordi, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], sentence: str
) -> None:
    monkeypatch.chdir(tmp_path)
    said = accordi("export-data", "--sample", "--lang", "en", *words)
    assert said.code == 1
    assert sentence in said.err
    assert [path.name for path in tmp_path.iterdir() if path.suffix in {".txt", ".xlsx"}] == []


def test_json_is_taken_over_by_another_register_once(accordi: Accordi, tmp_path: Path) -> None:
    source, register = tmp_path / "accordi.json", tmp_path / "registro.accordi"
    accordi("export-data", "--sample", "--to", source)
    accordi("new", register)
    told = accordi("import", source, "--register", register)
    assert (told.code, "Nuovi: 5" in told.out) == (0, True)
    assert json.loads(accordi("list", "--register", register, "--json").out) == []
    assert accordi("import", source, "--register", register, "--yes").code == 0
    assert len(json.loads(accordi("list", "--register", register, "--json").out)) == 5
    again = accordi("import", source, "--register", register, "--yes")
    assert (again.code, "Nuovi: 0. Uguali: 5" in again.out) == (0, True)
    accordi("edit", "A-001", "--register", register, "--published", "no", "--yes")
    differs = accordi("import", source, "--register", register, "--yes", "--lang", "en")
    assert (differs.code, "A-001: the register already has" in differs.out) == (3, True)


def test_a_workbook_that_comes_back_changes_nothing(accordi: Accordi, tmp_path: Path) -> None:
    data, register, book = tmp_path / "a.json", tmp_path / "registro.accordi", tmp_path / "accordi.xlsx"
    accordi("export-data", "--sample", "--to", data)
    accordi("new", register)
    accordi("import", data, "--register", register, "--yes")
    before = accordi("list", "--register", register, "--json").out
    accordi("export-data", "--register", register, "--to", book)
    said = accordi("import", book, "--register", register, "--yes")
    assert "0 nuovi, 0 cambiati" in said.out
    assert accordi("list", "--register", register, "--json").out == before


def test_the_workbook_of_one_register_is_a_table_to_another(accordi: Accordi, tmp_path: Path) -> None:
    register, book = tmp_path / "registro.accordi", tmp_path / "accordi.xlsx"
    accordi("export-data", "--sample", "--to", book)
    accordi("new", register)
    assert accordi("import", book, "--register", register, "--yes").code == 0
    found = {one["ref"]: one for one in json.loads(accordi("list", "--register", register, "--json").out)}
    told = {one["ref"]: one for one in json.loads(accordi("list", "--sample", "--json").out)}
    assert found.keys() == told.keys()
    for key in ("title", "counterpart", "city", "country", "signed", "purpose"):
        assert {ref: one[key] for ref, one in found.items()} == {ref: one[key] for ref, one in told.items()}
    # A column of dates is no renewal, whatever its heading ends with.
    assert all(len(one["periods"]) == 1 for one in found.values())


def test_what_cannot_be_recorded_is_named_and_the_others_go_in(accordi: Accordi, tmp_path: Path) -> None:
    data, register = tmp_path / "a.json", tmp_path / "registro.accordi"
    accordi("export-data", "--sample", "--to", data)
    values = json.loads(data.read_text(encoding="utf-8"))
    values["agreements"][0]["periods"][0]["months"] = -3
    data.write_text(json.dumps(values), encoding="utf-8")
    accordi("new", register)
    said = accordi("import", data, "--register", register, "--yes", "--lang", "en")
    reference = values["agreements"][0]["reference"]
    assert (said.code, f"{reference} cannot be recorded" in said.out) == (3, True)
    assert len(json.loads(accordi("list", "--register", register, "--json").out)) == 4
