# SPDX-License-Identifier: EUPL-1.2
"""Files that are no register, or none that can be used: a plain error, and not a byte of them changed."""

import os
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest

from accordi_desktop.bootstrap import create_register, open_register, open_sample
from accordi_desktop.model.errors import RegisterFileError
from accordi_desktop.register.commands.agreements import DeleteAgreements
from accordi_desktop.register.initial_data import InitialData, standard_data
from accordi_desktop.register.sample import sample_data
from accordi_desktop.storage.sqlite.header import APPLICATION_ID, SCHEMA_VERSION
from tests.builders import EVERYTHING, TODAY
from tests.write_protection import open_folder, write_protected

PNG = b"\x89PNG\r\n\x1a\n" + bytes(200)


@pytest.fixture
def sample_file(tmp_path: Path) -> Path:
    """The file of the sample register, closed."""
    register = open_sample(tmp_path, clock=lambda: TODAY)
    register.close()
    return register.path


def refusal(path: Path) -> str:
    with pytest.raises(RegisterFileError) as caught:
        open_register(path)
    return caught.value.code


@pytest.mark.parametrize(
    "content",
    [b"", b"Accordi di collaborazione\n", PNG, b"SQLite format 3\x00", b"SQLite format 3\x00" + bytes(500)],
    ids=["empty", "text", "png", "only the first bytes", "header of another"],
)
def test_a_file_that_is_no_register_is_refused_and_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.accordi"
    path.write_bytes(content)
    assert refusal(path) == "not_a_register"
    assert path.read_bytes() == content
    assert names(tmp_path) == ["a.accordi"]


def test_a_folder_is_no_register(tmp_path: Path) -> None:
    assert refusal(tmp_path) == "not_a_register"


def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    if sys.platform == "win32":
        pytest.skip("there are no such files on Windows")
    os.mkfifo(tmp_path / "pipe")
    assert refusal(tmp_path / "pipe") == "not_a_register"


@pytest.mark.parametrize("name", ["away.accordi", "away/deep.accordi", "a.accordi/below"])
def test_what_is_not_there_is_not_made(tmp_path: Path, name: str) -> None:
    (tmp_path / "a.accordi").write_bytes(b"x")
    assert refusal(tmp_path / name) == "file_not_found"
    assert names(tmp_path) == ["a.accordi"]


def test_another_programs_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE agreement (id INTEGER)")
    before = path.read_bytes()
    assert refusal(path) == "not_a_register"
    assert path.read_bytes() == before


def test_a_newer_register_is_refused_and_left_alone(sample_file: Path) -> None:
    stamp(sample_file, f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    before = sample_file.read_bytes()
    assert refusal(sample_file) == "newer_register"
    assert sample_file.read_bytes() == before


@pytest.mark.parametrize(
    "statement",
    ["PRAGMA user_version = 0", "DROP TABLE gap", "DROP TRIGGER agreement_journal_update"],
)
def test_a_register_that_lacks_a_part_is_refused(sample_file: Path, statement: str) -> None:
    """Without its triggers a register would go on as if nothing were wrong, and keep no history."""
    stamp(sample_file, statement)
    assert refusal(sample_file) == "file_damaged"


def test_a_bare_header_of_ours_is_no_register(tmp_path: Path) -> None:
    path = tmp_path / "bare.accordi"
    stamp(path, f"PRAGMA application_id = {APPLICATION_ID}")
    stamp(path, f"PRAGMA user_version = {SCHEMA_VERSION}")
    assert refusal(path) == "file_damaged"


def test_a_register_cut_short_is_told_as_damaged(sample_file: Path) -> None:
    content = sample_file.read_bytes()
    sample_file.write_bytes(content[: len(content) // 3])
    with pytest.raises(RegisterFileError) as caught:
        read_all(sample_file)
    assert caught.value.code == "file_damaged"


def test_a_register_that_vanishes_is_not_made_anew(sample_file: Path) -> None:
    with closing(open_register(sample_file)) as register:
        register.close()
        sample_file.unlink()
        with pytest.raises(RegisterFileError) as caught:
            register.agreements.ids(EVERYTHING)
    assert caught.value.code == "file_not_found"
    assert not sample_file.exists()


@pytest.mark.parametrize(
    "name", ["a?b.accordi", "a#b.accordi", "100%.accordi", "%41.accordi", "è 成都.accordi"]
)
def test_any_name_a_file_may_have_is_the_name_of_the_register(tmp_path: Path, name: str) -> None:
    if sys.platform == "win32" and "?" in name:
        pytest.skip("no such names on Windows")
    path = tmp_path / name
    create_register(path).close()
    with closing(open_register(path)) as register:
        assert len(register.office.sectors()) == 11
    assert names(tmp_path) == [name]


def test_a_relative_path_is_that_of_the_working_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    create_register(Path("qui.accordi")).close()
    assert names(tmp_path) == ["qui.accordi"]
    open_register(Path("qui.accordi")).close()


def test_no_register_is_made_over_a_file(tmp_path: Path) -> None:
    path = tmp_path / "lettera.accordi"
    path.write_bytes(b"Caro collega")
    with pytest.raises(RegisterFileError) as caught:
        create_register(path)
    assert caught.value.code == "file_exists"
    assert path.read_bytes() == b"Caro collega"


def test_a_founding_that_fails_leaves_nothing_behind(tmp_path: Path) -> None:
    standard = standard_data()
    with pytest.raises(TypeError):
        create_register(
            tmp_path / "mai.accordi", founding=InitialData(standard.kinds, standard.sectors, {"no_field": ""})
        )
    assert names(tmp_path) == []


def test_no_register_is_made_in_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(RegisterFileError) as caught:
        create_register(tmp_path / "away" / "a.accordi")
    assert caught.value.code == "folder_not_found"


def test_a_read_only_file_can_be_read_and_not_changed() -> None:
    with open_folder() as folder:
        path = folder / "registro.accordi"
        create_register(path, founding=sample_data(), author="prova").close()
        before = path.read_bytes()
        with write_protected(path), closing(open_register(path, author="prova")) as register:
            assert register.read_only
            ids = register.agreements.ids(EVERYTHING)
            assert len(ids) == 5
            with pytest.raises(RegisterFileError) as caught:
                register.perform(DeleteAgreements((ids[0],)))
        assert caught.value.code == "read_only"
        assert path.read_bytes() == before


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def read_all(path: Path) -> None:
    with closing(open_register(path)) as register:
        list(register.agreements.sheets(register.agreements.ids(EVERYTHING)))


def stamp(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(statement)
