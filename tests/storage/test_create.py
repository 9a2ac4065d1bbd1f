# SPDX-License-Identifier: EUPL-1.2
"""A new register is never put over a file that came to its place first."""

from pathlib import Path

import pytest

from accordi_desktop.model.errors import RegisterFileError
from accordi_desktop.storage.sqlite.create import create
from accordi_desktop.storage.storage import Storage


def test_nor_where_the_file_system_has_no_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Some memory sticks and network folders have none; there a rename would write over the other file."""
    path = tmp_path / "a.accordi"

    def refuse(_path: Path, _target: Path) -> None:
        raise PermissionError("Operation not permitted")

    def write_a_letter(_storage: Storage) -> None:
        path.write_bytes(b"Caro collega")

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    with pytest.raises(RegisterFileError) as caught:
        create(path, write_a_letter)
    assert caught.value.code == "file_exists"
    assert path.read_bytes() == b"Caro collega"
    assert list(tmp_path.iterdir()) == [path]
