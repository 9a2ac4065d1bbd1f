# SPDX-License-Identifier: EUPL-1.2
"""Files put into a folder of backups: whole and on the disk, or not there at all."""

import errno
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from uuid import uuid4

from accordi_desktop.model.errors import BackupError
from accordi_desktop.storage.copying import flush_folder
from accordi_desktop.storage.seal import sha256_of

Progress = Callable[[int, int], object]

HALF = ".part"
_CHUNK = 1 << 20
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def silent(_done: int, _total: int) -> None:
    """Progress that nobody is told of."""


@contextmanager
def told(folder: Path) -> Iterator[None]:
    """Turn a refusal of the system into a BackupError that says where."""
    try:
        yield
    except OSError as error:
        code = "backup_disk_full" if error.errno in _FULL else "backup_folder"
        raise BackupError(code, path=str(folder), detail=error.strerror or str(error)) from error


@contextmanager
def being_made(target: Path) -> Iterator[Path]:
    """A name to write under; at the end the file is flushed and gets its own, or is gone."""
    making = target.with_name(f".{uuid4().hex}{HALF}")
    try:
        yield making
        with making.open("rb+") as file:
            os.fsync(file.fileno())
        making.replace(target)
        flush_folder(target.parent)
    finally:
        with suppress(OSError):
            making.unlink(missing_ok=True)


def copy_verified(source: Path, target: Path, sha256: str, progress: Progress = silent) -> None:
    """Copy a file whose digest is known; raises BackupError where what arrives is another."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with being_made(target) as making:
        total, done = source.stat().st_size, 0
        with source.open("rb") as from_, making.open("xb") as to:
            while chunk := from_.read(_CHUNK):
                progress(done, total)
                to.write(chunk)
                done += len(chunk)
        if sha256_of(making) != sha256:
            raise BackupError("backup_damaged", path=str(source))


def write_text(target: Path, text: str) -> None:
    """Write a small file."""
    with being_made(target) as making:
        making.write_text(text, encoding="utf-8")
