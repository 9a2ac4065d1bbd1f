# SPDX-License-Identifier: EUPL-1.2
"""A register made from the command line: with its letterhead, and never in place of another."""

from pathlib import Path

import pytest

from accordi_desktop.bootstrap import create_register, open_register
from accordi_desktop.register.sample import sample_data
from accordi_desktop.storage.documents import DocumentStore
from accordi_desktop.storage.sqlite.lock import RegisterLock
from tests.builders import TODAY, add
from tests.cli.conftest import Accordi

MILAN = ("--body", "Comune di Milano", "--office", "Relazioni Internazionali", "--city", "Milano")


def test_a_register_is_made_with_the_particulars_of_the_office(accordi: Accordi, tmp_path: Path) -> None:
    said = accordi("new", tmp_path / "registro", *MILAN, "--country", "Italia", "--contacts", "Tel. 02")
    path = tmp_path / "registro.accordi"
    assert (said.code, said.err) == (0, "")
    assert str(path) in said.out
    register = open_register(path)
    office = register.office.particulars
    assert (office.body, office.office, office.city) == (MILAN[1], MILAN[3], MILAN[5])
    assert (office.country, office.contacts) == ("IT", "Tel. 02")
    assert register.office.sectors()
    assert register.history.undo_step is None
    register.close()
    assert accordi("list", "--register", path, "--json").data == []


def test_a_file_that_is_there_is_left_alone(accordi: Accordi, tmp_path: Path) -> None:
    path = tmp_path / "a.accordi"
    path.write_bytes(b"qualcosa")
    said = accordi("new", path)
    assert (said.code, said.out) == (1, "")
    assert str(path) in said.err
    assert path.read_bytes() == b"qualcosa"


def test_with_force_the_old_register_is_kept_whole_beside_it(accordi: Accordi, tmp_path: Path) -> None:
    path, letter = tmp_path / "a.accordi", tmp_path / "lettera.pdf"
    create_register(path, clock=lambda: TODAY, founding=sample_data()).close()
    letter.write_bytes(b"%PDF-1.7 prova")
    assert accordi("attach", "A-001", letter, "--register", path).code == 0
    before = path.read_bytes()
    said = accordi("new", path, "--force", *MILAN)
    assert (said.code, said.err) == (0, "")
    (quarantined_file,) = tmp_path.glob("a.sostituito-*.accordi")
    assert str(quarantined_file) in said.out
    assert quarantined_file.read_bytes() == before
    assert DocumentStore(quarantined_file).folder.is_dir()
    assert not DocumentStore(path).folder.exists()
    assert accordi("list", "--register", path, "--json").data == []
    assert len(accordi("list", "--register", quarantined_file, "--json").data) == 5
    assert accordi("check", "--register", path).code == 0
    assert accordi("check", "--register", quarantined_file).code == 0


def test_a_file_of_another_kind_is_kept_too(accordi: Accordi, tmp_path: Path) -> None:
    path = tmp_path / "lettera.accordi"
    path.write_bytes(b"Caro collega")
    assert accordi("new", path, "--force").code == 0
    (quarantined_file,) = tmp_path.glob("lettera.sostituito-*.accordi")
    assert quarantined_file.read_bytes() == b"Caro collega"


def test_twice_in_a_moment_both_are_kept(accordi: Accordi, tmp_path: Path) -> None:
    path = tmp_path / "a.accordi"
    for _time in range(3):
        assert accordi("new", path, "--force").code == 0
    assert len(list(tmp_path.glob("a.sostituito-*.accordi"))) == 2


def test_a_register_that_is_open_is_not_moved(accordi: Accordi, tmp_path: Path) -> None:
    path = tmp_path / "a.accordi"
    create_register(path, clock=lambda: TODAY).close()
    held = RegisterLock(path)
    held.take()
    words = path.with_name(f".{path.name}.who")
    words.write_text('{"user": "anna", "host": "altrove", "process": 1, "since": "2026-11-29"}')
    try:
        said = accordi("new", path, "--force")
    finally:
        held.release()
    assert said.code == 1
    assert "anna" in said.err
    assert [one.name for one in tmp_path.glob("*.accordi")] == ["a.accordi"]


def test_what_cannot_be_made_leaves_everything_as_it_was(
    accordi: Accordi, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.accordi"
    register = create_register(path, clock=lambda: TODAY)
    add(register)
    register.close()
    before = {one.name: one.read_bytes() for one in tmp_path.iterdir() if one.is_file()}

    def full(*_arguments: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("accordi_desktop.storage.sqlite.create._make", full)
    assert accordi("new", path, "--force").code == 1
    assert {one.name: one.read_bytes() for one in tmp_path.iterdir() if one.is_file()} == before
    assert len(accordi("list", "--register", path, "--json").data) == 1


@pytest.mark.parametrize(
    ("options", "told"), [(("--country", "Itallia"), "Italia"), (("--body", "a\x1bb"), "caratter")]
)
def test_particulars_that_cannot_be_make_no_file(
    accordi: Accordi, tmp_path: Path, options: tuple[str, ...], told: str
) -> None:
    said = accordi("new", tmp_path / "a.accordi", *options)
    assert (said.code, said.out) == (1, "")
    assert told in said.err
    assert not (tmp_path / "a.accordi").exists()


def test_the_office_is_shown_and_changed(accordi: Accordi, tmp_path: Path) -> None:
    path = tmp_path / "a.accordi"
    accordi("new", path, *MILAN)
    assert accordi("office", "--city", "Monza", "--register", path).code == 0
    shown = accordi("office", "--register", path).out
    assert "Monza" in shown
    assert "Comune di Milano" in shown
    assert "Italia" in shown
    assert accordi("undo", "--register", path).code == 0
    assert "Milano" in accordi("office", "--register", path).out.splitlines()[2]


def test_another_register_beside_the_new_one_is_refused(accordi: Accordi, tmp_path: Path) -> None:
    for more in (("--sample",), ("--register", tmp_path / "b.accordi")):
        said = accordi("new", tmp_path / "a.accordi", *more)
        assert (said.code, said.out) == (1, "")
        assert "--register" in said.err
    assert not (tmp_path / "a.accordi").exists()
