# SPDX-License-Identifier: EUPL-1.2
"""Registers that may be looked at and not changed, or not even that: told plainly, not a byte touched."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from accordi_desktop.bootstrap import create_register
from accordi_desktop.register.sample import sample_data
from accordi_desktop.storage.sqlite.header import SCHEMA_VERSION
from tests.cli.conftest import Accordi
from tests.write_protection import open_folder, write_protected

RENEW = ("renew", "A-001", "--on", "2020-02-02", "--months", "24", "--register")


def test_a_read_only_register_is_read_and_not_renewed(accordi: Accordi) -> None:
    with open_folder() as folder:
        path = folder / "registro.accordi"
        create_register(path, founding=sample_data(), author="prova").close()
        before = path.read_bytes()
        # What is loaded on the way is loaded now: who may not write may not read the program either.
        assert accordi("list", "--register", path, "--json").code == 0
        with write_protected(path):
            looked = accordi("list", "--register", path, "--json")
            refused = accordi(*RENEW, path)
        assert (looked.code, len(looked.data)) == (0, 5)
        assert (refused.code, refused.out) == (1, "")
        assert refused.err == (
            f"accordi: Il registro {path} è di sola lettura: si può consultare ma non modificare.\n"
        )
        assert path.read_bytes() == before
        assert [one.name for one in folder.iterdir()] == [path.name]


@pytest.mark.parametrize("call", [("list",), ("due", "--json"), RENEW[:-1], ("print", "--to", "stampe")])
def test_a_register_of_a_newer_program_is_left_alone(
    accordi: Accordi, tmp_path: Path, call: tuple[str, ...]
) -> None:
    path = tmp_path / "domani.accordi"
    create_register(path).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    before = path.read_bytes()
    said = accordi(*call, "--register", path)
    assert (said.code, said.out) == (1, "")
    assert "versione più recente" in said.err
    assert path.read_bytes() == before


def test_a_register_somebody_else_is_writing_to_is_read_and_told(accordi: Accordi, tmp_path: Path) -> None:
    path = tmp_path / "registro.accordi"
    create_register(path, founding=sample_data()).close()
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert len(accordi("list", "--register", path, "--json").data) == 5
        said = accordi(*RENEW, path)
    assert said.code == 1
    assert "usato da un altro programma" in said.err
    assert accordi("show", "A-001", "--register", path, "--json").data[0]["end"] == "2020-02-02"
