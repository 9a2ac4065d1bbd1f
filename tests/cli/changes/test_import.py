# SPDX-License-Identifier: EUPL-1.2
"""A table imported from the command line: the plan first, done with --yes, and undone."""

import json
from pathlib import Path

import pytest

from accordi_desktop.bootstrap import open_register
from tests.cli.conftest import Accordi
from tests.stored_rows import facts

INPUTS = Path(__file__).parents[2] / "exchange" / "imports" / "inputs"


@pytest.fixture
def path(tmp_path: Path, accordi: Accordi) -> Path:
    """An empty register of the Comune di Esempio."""
    register = tmp_path / "registro.accordi"
    accordi("new", register, "--body", "Comune di Esempio", "--city", "Esempio")
    return register


def table(name: str) -> Path:
    return next(INPUTS.glob(f"{name}-*"))


def test_the_plan_is_printed_and_nothing_written(accordi: Accordi, path: Path) -> None:
    before = path.read_bytes()
    said = accordi("import", table("01"), "--register", path)
    assert (said.code, said.err) == (3, "")
    assert "5 nuovi, 0 cambiati, 0 uguali, 1 da decidere." in said.out
    assert "Nulla è stato scritto: con --yes si importa." in said.out
    assert path.read_bytes() == before


def test_with_yes_it_is_one_revision_that_is_undone_at_once(accordi: Accordi, path: Path) -> None:
    before = facts(path)
    said = accordi("import", table("01"), "--yes", "--accept-doubtful", "proposal", "--register", path)
    assert (said.code, said.err) == (0, "")
    assert "Importati da «01-semplice.xlsx»: 6 nuovi, 0 cambiati." in said.out
    assert len(accordi("list", "--json", "--register", path).data) == 6
    assert accordi("check", "--register", path).code == 0
    accordi("undo", "--register", path)
    assert facts(path) == before


def test_the_same_file_again_changes_nothing(accordi: Accordi, path: Path) -> None:
    call = ("import", table("01"), "--yes", "--accept-doubtful", "proposal", "--register", path)
    accordi(*call)
    before = path.read_bytes()
    said = accordi(*call)
    assert "0 nuovi, 0 cambiati, 6 uguali, 0 da decidere." in said.out
    assert "Nulla da importare." in said.out
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("name", "new", "doubtful"),
    [
        ("01", 5, 1),
        ("02", 2, 1),
        ("03", 14, 8),
        ("04", 2, 0),
        ("05", 4, 0),
        ("06", 3, 0),
        ("07", 3, 0),
        ("08", 2, 0),
        ("10", 4, 1),
    ],
)
def test_the_plan_as_json(accordi: Accordi, path: Path, name: str, new: int, doubtful: int) -> None:
    said = accordi("import", table(name), "--dry-run", "--json", "--register", path)
    plan = json.loads(said.out)
    assert (plan["counts"]["new"], plan["counts"]["doubtful"]) == (new, doubtful)
    assert said.code == (3 if doubtful else 0)
    assert all(cell["text"] or cell["reason"] == "no_value" for row in plan["rows"] for cell in row["cells"])


def test_a_hostile_file_is_refused_with_the_reason(accordi: Accordi, path: Path) -> None:
    before = path.read_bytes()
    said = accordi("import", table("12"), "--yes", "--register", path)
    assert said.code == 1
    assert "parti che escono dalla loro cartella" in said.err
    assert path.read_bytes() == before


def test_a_hidden_sheet_is_named_and_taken_when_asked_for(accordi: Accordi, path: Path) -> None:
    said = accordi("import", table("07"), "--register", path)
    assert "Non letto: foglio nascosto «vecchi (non usare)», 2 righe." in said.out
    said = accordi("import", table("07"), "--sheet", "vecchi (non usare)", "--register", path)
    assert "1 nuovi" in said.out
    said = accordi("import", table("07"), "--sheet", "altro", "--register", path)
    assert (said.code, "Accordi, vecchi (non usare)" in said.err) == (1, True)


def test_columns_can_be_given_and_kept_in_a_file(accordi: Accordi, path: Path, tmp_path: Path) -> None:
    columns = tmp_path / "colonne.json"
    accordi(
        "import", table("05"), "--column", "Importo=notes", "--to-mapping", columns, "--register", path
    )  # fmt: skip
    said = accordi("import", table("05"), "--mapping", columns, "--json", "--register", path)
    meanings = {one["heading"]: one["meaning"] for one in json.loads(said.out)["columns"]}
    assert meanings["Importo"] == "notes"
    said = accordi("import", table("04"), "--mapping", columns, "--register", path)
    assert (said.code, "altre intestazioni" in said.err) == (1, True)
    said = accordi("import", table("05"), "--column", "Importo=soldi", "--register", path)
    assert (said.code, "non è un significato di colonna" in said.err) == (1, True)


def test_a_state_needs_its_source(accordi: Accordi, path: Path) -> None:
    call = ("import", table("10"), "--yes", "--accept-doubtful", "proposal", "--register", path)
    accordi(*call, "--state-source", "Registro 2026", "--state-on", "gennaio 2026")
    with_state = open_register(path)
    found = with_state.agreements.sheet(with_state.agreements.id_of("F-1")).content.assertions
    with_state.close()
    assert [(one.wording, one.source, one.as_of.edtf) for one in found] == [
        ("SCADUTO", "Registro 2026", "2026-01")
    ]
