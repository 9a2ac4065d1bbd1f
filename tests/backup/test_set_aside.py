# SPDX-License-Identifier: EUPL-1.2
"""A register put aside gets its name back where its successor cannot be made."""

import logging
from pathlib import Path

import pytest

from accordi_desktop.backup.set_aside import set_aside
from accordi_desktop.bootstrap import backup_service_of
from accordi_desktop.paths import Paths
from accordi_desktop.storage.documents import DocumentStore
from tests.builders import empty_register


@pytest.fixture
def register(tmp_path: Path) -> Path:
    """A register with a folder of documents, closed."""
    register = empty_register(tmp_path)
    register.documents.store_bytes(b"gentile", "lettera.txt")
    register.close()
    return register.path


def test_a_name_that_does_not_come_back_hides_neither_the_error_nor_the_others(
    tmp_path: Path, register: Path, monkeypatch, caplog
) -> None:
    documents = DocumentStore(register).folder
    replace = Path.replace

    def refuse_register(old: Path, new: Path) -> Path:
        if new == register:
            raise PermissionError(13, "Permission denied")
        return replace(old, new)

    def make_no_successor() -> None:
        with set_aside(backup_service_of(register, Paths.of(tmp_path))):
            monkeypatch.setattr(Path, "replace", refuse_register)
            raise ValueError("no successor")

    with pytest.raises(ValueError, match="no successor"):
        make_no_successor()
    assert documents.is_dir()
    assert [record.levelno for record in caplog.records] == [logging.ERROR]
    assert register.name in caplog.text
    caplog.clear()
