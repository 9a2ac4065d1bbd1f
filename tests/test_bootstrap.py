# SPDX-License-Identifier: EUPL-1.2
"""How registers come to be: whole or not at all, over nothing that was there, and samples not for ever."""

import os
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from accordi_desktop.bootstrap import create_register, open_register, open_sample
from accordi_desktop.model.errors import RegisterFileError
from accordi_desktop.storage.storage import Storage
from tests.builders import EVERYTHING

A_MONTH = 30 * 24 * 60 * 60


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_each_look_at_the_sample_is_a_copy_of_its_own(tmp_path: Path) -> None:
    with closing(open_sample(tmp_path)) as one, closing(open_sample(tmp_path)) as other:
        assert one.path != other.path
        assert len(one.agreements.ids(EVERYTHING)) == len(other.agreements.ids(EVERYTHING)) == 5


def test_copies_of_the_sample_are_not_kept_for_ever(tmp_path: Path) -> None:
    (tmp_path / "mio.accordi").write_bytes(b"x")
    for kept, age in (("old", A_MONTH), ("new", 0)):
        with closing(open_sample(tmp_path)) as register:
            folder = register.path.parent
        for place in (register.path, folder):
            os.utime(place, times=(time.time() - age,) * 2)
        folder.rename(tmp_path / f"sample-{kept}")
    with closing(open_sample(tmp_path)) as register:
        assert names(tmp_path) == sorted(["mio.accordi", "sample-new", register.path.parent.name])


def test_the_first_revision_of_a_register_is_not_undone(tmp_path: Path) -> None:
    with closing(open_sample(tmp_path)) as register:
        assert register.history.undo_step is None
        assert register.history.redo_step is None


def test_a_file_that_came_meanwhile_is_not_written_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.accordi"
    close = Storage.close

    def close_late(storage: Storage) -> None:
        close(storage)
        path.write_bytes(b"di un altro")

    monkeypatch.setattr(Storage, "close", close_late)
    with pytest.raises(RegisterFileError) as caught:
        create_register(path)
    assert caught.value.code == "file_exists"
    assert path.read_bytes() == b"di un altro"
    assert names(tmp_path) == ["a.accordi"]


def test_a_register_is_made_where_a_file_system_has_no_links(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_arguments: Any) -> None:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    create_register(tmp_path / "a.accordi").close()
    assert names(tmp_path) == ["a.accordi"]
    with closing(open_register(tmp_path / "a.accordi")) as register:
        assert len(register.office.instrument_kinds()) == 9


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps other rights")
def test_a_new_register_has_the_rights_of_any_new_file(tmp_path: Path) -> None:
    (tmp_path / "plain").touch()
    create_register(tmp_path / "a.accordi").close()
    assert (tmp_path / "a.accordi").stat().st_mode == (tmp_path / "plain").stat().st_mode


def test_opening_a_register_does_without_alembic(tmp_path: Path) -> None:
    """It takes longer to load than the register to read; what is loaded is asked of a fresh process."""
    path = tmp_path / "a.accordi"
    create_register(path).close()
    ask = f"""
import sys
from pathlib import Path
from accordi_desktop.bootstrap import open_register
open_register(Path({str(path)!r})).close()
print("alembic" in sys.modules)
"""
    root = Path(__file__).parents[1]
    done = subprocess.run([sys.executable, "-c", ask], cwd=root, check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "False"
