# SPDX-License-Identifier: EUPL-1.2
"""Folders and archives written whole or not at all, with a list of the digests of what is in them."""

from __future__ import annotations

import hashlib
import shutil
import zipfile
from contextlib import contextmanager
from typing import TYPE_CHECKING

from accordi_desktop.atomic_file import temporary_name
from accordi_desktop.model.errors import AccordiError
from accordi_desktop.storage.atomic_file import make_folder, replacing_file, writing_errors

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

INDEX = "indice.sha256"
_ARCHIVE = ".zip"
# The same content gives the same archive.
_WHEN = (1980, 1, 1, 0, 0, 0)


@contextmanager
def whole_folder(target: Path) -> Iterator[Path]:
    """Yield a folder to fill, which becomes `target` when the block ends; a name in .zip is an archive of it.

    Raises AccordiError where something of that name is there already: two hand-overs are never mixed.
    """
    if target.exists():
        raise AccordiError("would_overwrite_folder", path=str(target))
    make_folder(target.parent)
    temporary = temporary_name(target)
    with writing_errors(target):
        temporary.mkdir()
    try:
        yield temporary
        _write_index(temporary)
        if target.suffix.casefold() == _ARCHIVE:
            _write_archive(temporary, target)
        else:
            with writing_errors(target):
                temporary.rename(target)
    finally:
        shutil.rmtree(temporary, ignore_errors=True)


def files_in(folder: Path) -> list[Path]:
    """All files, by their path."""
    return sorted(path for path in folder.rglob("*") if path.is_file())


def _write_index(folder: Path) -> None:
    """The digests in the form that `sha256sum --check` reads."""
    lines = []
    with writing_errors(folder):
        for path in files_in(folder):
            with path.open("rb") as file:
                digest = hashlib.file_digest(file, "sha256").hexdigest()
            lines.append(f"{digest}  {path.relative_to(folder).as_posix()}\n")
        (folder / INDEX).write_text("".join(lines), encoding="utf-8", newline="\n")


def _write_archive(folder: Path, target: Path) -> None:
    with replacing_file(target) as path, zipfile.ZipFile(path, "x", zipfile.ZIP_DEFLATED) as archive:
        for file in files_in(folder):
            name = f"{target.stem}/{file.relative_to(folder).as_posix()}"
            entry = zipfile.ZipInfo(name, _WHEN)
            entry.compress_type = zipfile.ZIP_DEFLATED
            with file.open("rb") as source, archive.open(entry, "w", force_zip64=True) as written:
                shutil.copyfileobj(source, written, 1 << 20)
