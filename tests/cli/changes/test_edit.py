# SPDX-License-Identifier: EUPL-1.2
"""Several agreements changed alike from the command line: shown first, done with --yes, all or nothing."""

from pathlib import Path

import pytest

from accordi_desktop.bootstrap import open_register
from accordi_desktop.register.commands.agreements import DeleteAgreements
from accordi_desktop.register.values.drafts import SectorDraft
from tests.builders import add, empty_register
from tests.cli.conftest import Accordi
from tests.stored_rows import facts


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Two agreements, the first on culture."""
    register = empty_register(tmp_path)
    culture = next(term.id for term in register.office.sectors() if term.name == "cultura")
    add(register, sectors=(SectorDraft("spettacoli", culture),))
    add(register)
    register.close()
    return register.path


def line(out: str, ref: str) -> str:
    return next(one for one in out.splitlines() if one.startswith(ref))


def test_it_shows_before_and_after_and_changes_nothing(accordi: Accordi, path: Path) -> None:
    before = path.read_bytes()
    said = accordi("edit", "A-001", "a-002", "--add-sector", "Cultura", "--register", path)
    assert (said.code, said.err) == (0, "")
    assert "Già così: non cambia." in line(said.out, "A-001")
    assert "Settori: – → cultura" in line(said.out, "A-002")
    assert said.out.splitlines()[-1] == "1 accordo cambierebbe. Per modificarlo aggiungere --yes."
    assert path.read_bytes() == before


def test_with_yes_it_is_done_in_one_step_that_can_be_undone(accordi: Accordi, path: Path) -> None:
    before = facts(path)
    call = ("--published", "yes", "--replace-sector", "cultura", "turismo", "--lead-days", "90,30", "--yes")
    said = accordi("edit", "A-001", "A-002", *call, "--register", path)
    assert said.out.splitlines()[-1] == "2 accordi modificati."
    register = open_register(path)
    first, second = register.agreements.sheets([1, 2])
    assert first.content.sectors[0].wording == "spettacoli"
    assert register.agreements.rows([1])[0].sectors == "turismo"
    assert (second.content.published, second.reminder_days) == (True, "90,30")
    register.undo()
    assert register.history.undo_step.kind == "create"
    register.close()
    assert facts(path) == before


@pytest.mark.parametrize(("days", "kept"), [("office", None), ("none", "")])
def test_the_reminders_of_the_office_or_none(accordi: Accordi, path: Path, days, kept) -> None:
    for wanted in ("60", days):
        assert accordi("edit", "A-001", "--lead-days", wanted, "--yes", "--register", path).code == 0
    register = open_register(path)
    assert register.agreements.sheet(1).reminder_days == kept
    register.close()


@pytest.mark.parametrize(
    ("call", "told"),
    [
        (("--kind", "trattato"), "trattato"),
        (("--add-sector", "astrologia"), "astrologia"),
        (("--lead-days", "presto"), "365, 180"),
        ((), "che cosa modificare"),
        (("--add-sector", "cultura", "--remove-sector", "cultura"), "insieme"),
    ],
)
def test_what_cannot_be_is_told_in_a_sentence(accordi: Accordi, path: Path, call, told) -> None:
    before = path.read_bytes()
    said = accordi("edit", "A-001", *call, "--yes", "--register", path)
    assert (said.code, said.out) == (1, "")
    assert told in said.err
    assert path.read_bytes() == before


def test_one_in_the_bin_keeps_all_of_them_as_they_are(accordi: Accordi, path: Path) -> None:
    register = open_register(path)
    register.perform(DeleteAgreements((2,)))
    register.close()
    before = facts(path)
    shown = accordi("edit", "A-001", "A-002", "--published", "yes", "--register", path)
    assert "cestino" in line(shown.out, "A-002")
    said = accordi("edit", "A-001", "A-002", "--published", "yes", "--yes", "--register", path)
    assert said.code == 1
    assert "A-002 è nel cestino" in said.err
    assert facts(path) == before


def test_an_edit_of_the_sample_says_that_it_is_lost(accordi: Accordi) -> None:
    said = accordi("edit", "A-001", "--published", "no", "--yes", "--sample")
    assert said.code == 0
    assert "non è conservata" in said.out
