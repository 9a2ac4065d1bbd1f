# SPDX-License-Identifier: EUPL-1.2
"""Backups, restores and checks from the command line."""

import os
import re
from pathlib import Path

import pytest

from accordi_desktop.bootstrap import create_register
from accordi_desktop.model.enums import CheckPart
from accordi_desktop.register.sample import sample_data
from accordi_desktop.storage.documents import DocumentStore
from tests.cli.conftest import Accordi
from tests.storage.schema.first_schema import first_register

RENEW = ("renew", "A-001", "--on", "2020-02-02", "--months", "24")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A register that is not open."""
    path = tmp_path / "registro.accordi"
    create_register(path, founding=sample_data(), author="prova").close()
    return path


def test_a_backup_is_made_listed_and_put_back(accordi: Accordi, path: Path) -> None:
    made = accordi("backup", "--register", path)
    assert (made.code, made.err) == (0, "")
    assert Path(made.out.partition(": ")[2].strip()).is_file()
    assert accordi(*RENEW, "--register", path).code == 0
    listed = accordi("restore", "--register", path)
    assert re.search(r"^1 +\d\d/\d\d/\d{4} \d\d:\d\d +Fatta a mano +5 ", listed.out, re.MULTILINE)
    assert "Alla chiusura" in listed.out
    restored = accordi("restore", "1", "--register", path)
    assert restored.code == 0
    assert "conservato come copia 3" in restored.out
    assert accordi("show", "A-001", "--register", path, "--json").data[0]["end"] == "2020-02-02"


def test_a_backup_goes_to_any_folder_and_comes_back_from_it(
    accordi: Accordi, path: Path, tmp_path: Path
) -> None:
    assert accordi("backup", "--register", path, "--to", tmp_path / "chiavetta").code == 0
    path.unlink()
    assert accordi("restore", "1", "--from", tmp_path / "chiavetta", "--register", path).code == 0
    assert len(accordi("list", "--register", path, "--json").data) == 5


def test_what_is_not_there_is_told(accordi: Accordi, path: Path) -> None:
    said = accordi("restore", "7", "--register", path)
    assert (said.code, "copia numero 7" in said.err) == (1, True)
    assert accordi("restore", "--from", path.parent / "altrove", "--register", path).out.startswith("Non ci")
    assert accordi("backup", "--sample").code == 1


def test_a_check_says_what_it_looked_at(accordi: Accordi, path: Path) -> None:
    said = accordi("check", "--register", path)
    assert said.code == 0
    assert said.out.count("bene") == len(CheckPart)
    assert accordi("check", "--sample", "--lang", "en").out.startswith("passed")


def test_a_damaged_register_is_told_with_what_is_left(accordi: Accordi, path: Path) -> None:
    renewed = ("renew", "A-001", "--on", "2020-02-02", "--months", "24", "--register", path)
    assert accordi(*renewed).code == 0  # closed in order, and so sealed
    assert accordi("backup", "--register", path).code == 0
    content = bytearray(path.read_bytes())
    content[-9] ^= 1
    path.write_bytes(content)
    said = accordi("check", "--register", path)
    assert said.code == 1
    assert "danneggiato" in said.err
    assert "Fatta a mano" in said.out
    assert "non è stato modificato nulla" in said.out
    assert accordi("backup", "--register", path).code == 1, "no backup is made of what is damaged"
    restored = accordi("restore", "1", "--register", path)
    assert "danneggiato-" in restored.out
    assert accordi("check", "--register", path).code == 0


def test_an_older_register_is_brought_up_with_a_backup_before(accordi: Accordi, tmp_path: Path) -> None:
    path = first_register(tmp_path / "vecchio.accordi")
    assert accordi("check", "--register", path).code == 0
    assert "Prima di un aggiornamento" in accordi("restore", "--register", path).out


def test_what_a_crash_left_is_told_and_tidied_up_on_demand(accordi: Accordi, path: Path) -> None:
    store = DocumentStore(path)
    orphan = store.path_of(store.store_bytes(b"orfano", "lettera.txt").digest)
    os.utime(orphan, (0, 0))
    said = accordi("check", "--register", path)
    assert (said.code, "c’è un file" in said.out, "--tidy" in said.out) == (0, True, True)
    assert orphan.is_file()
    assert "Rimosso un file" in accordi("check", "--tidy", "--register", path).out
    assert not orphan.exists()
    assert "file" not in accordi("check", "--register", path).out.replace("Struttura del file", "")
