# SPDX-License-Identifier: EUPL-1.2
"""A folder of files attached from the command line: the plan first, with --yes one revision."""

import json
import os
import sys
from contextlib import closing
from pathlib import Path

import pytest

from accordi_desktop.bootstrap import backup_service_of, open_register
from accordi_desktop.model.enums import BackupReason
from accordi_desktop.paths import Paths
from tests.builders import add, empty_register
from tests.cli.conftest import Accordi
from tests.stored_rows import facts


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A register with two agreements, A-001 and A-002."""
    register = empty_register(tmp_path)
    add(register)
    add(register)
    register.close()
    return register.path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a file for each agreement."""
    made = tmp_path / "scansioni"
    made.mkdir()
    (made / "A-001 delibera.pdf").write_bytes(b"uno")
    (made / "A-002 atto.pdf").write_bytes(b"due")
    return made


def test_the_plan_is_printed_and_nothing_written(accordi: Accordi, path: Path, folder: Path) -> None:
    (folder / "appunti.txt").write_bytes(b"niente")
    before = path.read_bytes()
    for options in ((), ("--yes", "--dry-run")):
        said = accordi("attach-folder", folder, "--register", path, *options)
        assert (said.code, said.err) == (3, "")  # a file is left for a person
        assert "scansioni/A-001 delibera.pdf  A-001" in said.out
        assert "Nessun accordo con questo codice: 1" in said.out
        assert "Nulla è stato allegato" in said.out
        assert path.read_bytes() == before


def test_with_yes_it_is_one_revision_that_is_undone_at_once(
    accordi: Accordi, path: Path, folder: Path
) -> None:
    before = facts(path)
    said = accordi("attach-folder", folder, "--yes", "--register", path)
    assert (said.code, said.err) == (0, "")
    assert "2 documenti allegati a 2 accordi." in said.out
    (shown,) = accordi("show", "--register", path, "A-001", "--json").data
    assert [(one["file_name"], one["kind"]) for one in shown["documents"]] == [
        ("A-001 delibera.pdf", "resolution")
    ]
    assert accordi("check", "--register", path).code == 0
    again = accordi("attach-folder", folder, "--yes", "--register", path)
    assert "Già allegato: 2" in again.out
    accordi("undo", "--register", path)
    assert facts(path) == before


def test_programs_get_the_plan_as_data(accordi: Accordi, path: Path, folder: Path) -> None:
    said = accordi("attach-folder", folder, "--json", "--yes", "--register", path)
    assert json.loads(said.out)[0] == {
        "file": "scansioni/A-001 delibera.pdf",
        "size": 3,
        "verdict": "attach",
        "references": ["A-001"],
        "kind": "resolution",
    }
    assert len(accordi("show", "--register", path, "A-002", "--json").data[0]["documents"]) == 1


def test_many_agreements_are_backed_up_before(accordi: Accordi, path: Path, folder: Path) -> None:
    with closing(open_register(path)) as register:
        for _ in range(19):
            add(register)
    for number in range(1, 22):
        (folder / f"A-{number:03} lettera.pdf").write_bytes(f"{number}".encode())
    assert accordi("attach-folder", folder, "--yes", "--register", path).code == 0
    backups = backup_service_of(path, Paths.of(path.parent / "dati")).folder.backups()
    assert BackupReason.BEFORE_BULK in [one.manifest.reason for one in backups]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")
def test_a_name_that_is_no_text_is_told(accordi: Accordi, path: Path, folder: Path) -> None:
    Path(os.fsdecode(bytes(folder) + b"/A-001 \xe0.pdf")).write_bytes(b"tre")
    for options in ((), ("--json",)):
        said = accordi("attach-folder", folder, "--register", path, *options)
        assert said.code == 0
        assert "A-001 " in said.out
    assert accordi("attach-folder", folder, "--yes", "--register", path).code == 0
    assert accordi("check", "--register", path).code == 0


def test_a_folder_that_is_not_there_is_told(accordi: Accordi, path: Path, tmp_path: Path) -> None:
    said = accordi("attach-folder", tmp_path / "mai", "--register", path)
    assert said.code != 0
    assert "non si apre" in said.err
