# SPDX-License-Identifier: EUPL-1.2
"""A file is whole on the disk or not there, and the fault that came first is the one that is told."""

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from accordi_desktop import atomic_file
from accordi_desktop.backup.second_folder import check_folder
from accordi_desktop.model.errors import AccordiError
from accordi_desktop.settings import Settings
from accordi_desktop.storage.atomic_file import write_file
from accordi_desktop.storage.documents import DocumentStore
from accordi_desktop.storage.sqlite.create import create
from accordi_desktop.storage.sqlite.fingerprint import Fingerprint, write_fingerprint

Writer = Callable[[Path], object]


def save_settings(path: Path) -> None:
    Settings(path).save()


def save_document(path: Path) -> None:
    DocumentStore(path.with_name("registro.accordi")).store_bytes(b"gentile", "lettera.txt")


WRITERS: dict[str, Writer] = {
    "bytes": lambda path: atomic_file.write(path, b"gentile"),
    "a file of the user's": lambda path: write_file(path, b"gentile"),
    "settings": save_settings,
    "seal": lambda path: write_fingerprint(Fingerprint(1, 1, "a", "b"), path),
    "document": save_document,
}


def refuse(number: int) -> Callable[..., None]:
    def refused(*_arguments: object, **_options: object) -> None:
        raise OSError(number, os.strerror(number))

    return refused


def cause(error: BaseException) -> int | None:
    """The error number of the fault of the system below an error."""
    while not isinstance(error, OSError):
        error = error.__cause__
    return error.errno


@pytest.mark.parametrize("write", WRITERS.values(), ids=WRITERS.keys())
def test_the_first_fault_is_told_where_nothing_can_be_removed(
    tmp_path: Path, monkeypatch, write: Writer
) -> None:
    monkeypatch.setattr(os, "fsync", refuse(errno.ENOSPC))
    monkeypatch.setattr(Path, "unlink", refuse(errno.EROFS))
    with pytest.raises((OSError, AccordiError)) as caught:
        write(tmp_path / "a")
    assert cause(caught.value) == errno.ENOSPC


def test_so_it_is_for_a_new_register(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(Path, "hardlink_to", refuse(errno.EPERM))
    monkeypatch.setattr(Path, "replace", refuse(errno.EACCES))
    monkeypatch.setattr(Path, "unlink", refuse(errno.EROFS))
    with pytest.raises(AccordiError) as caught:
        create(tmp_path / "a.accordi")
    assert cause(caught.value) == errno.EACCES


def test_so_it_is_for_the_second_folder(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(Path, "write_bytes", refuse(errno.ENOSPC))
    monkeypatch.setattr(Path, "unlink", refuse(errno.EROFS))
    with pytest.raises(AccordiError) as caught:
        check_folder(tmp_path)
    assert cause(caught.value) == errno.ENOSPC


@pytest.mark.skipif(os.name != "posix", reason="only there folders are flushed")
@pytest.mark.parametrize("write", WRITERS.values(), ids=WRITERS.keys())
def test_the_content_is_on_the_disk_before_the_name_and_then_the_name(
    tmp_path: Path, monkeypatch, write: Writer
) -> None:
    steps: list[str] = []
    fsync, replace = os.fsync, Path.replace

    def note_fsync(descriptor: int) -> None:
        steps.append("folder" if os.path.isdir(f"/proc/self/fd/{descriptor}") else "content")  # noqa: PTH112
        fsync(descriptor)

    def note_replace(path: Path, target: Path) -> Path:
        steps.append("name")
        return replace(path, target)

    monkeypatch.setattr(os, "fsync", note_fsync)
    monkeypatch.setattr(Path, "replace", note_replace)
    write(tmp_path / "a")
    assert [step for step, before in zip(steps, ["", *steps], strict=False) if step != before] == [
        "content",
        "name",
        "folder",
    ]


@pytest.mark.parametrize("write", WRITERS.values(), ids=WRITERS.keys())
def test_nothing_is_left_of_a_file_that_could_not_be_written(
    tmp_path: Path, monkeypatch, write: Writer
) -> None:
    monkeypatch.setattr(os, "fsync", refuse(errno.EIO))
    with pytest.raises((OSError, AccordiError)):
        write(tmp_path / "a")
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []
