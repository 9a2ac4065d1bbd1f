# SPDX-License-Identifier: EUPL-1.2
"""Files written to a folder of backups: whole and flushed, or not at all."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from accordi_desktop.atomic_file import replacing
from accordi_desktop.model.errors import BackupError
from accordi_desktop.model.progress import Progress, no_progress
from accordi_desktop.storage.sqlite.fingerprint import sha256_of

_CHUNK = 1 << 20
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


@contextmanager
def translate_errors(folder: Path) -> Iterator[None]:
    """Turn an OSError into a BackupError that names the folder."""
    try:
        yield
    except OSError as error:
        code = "backup_disk_full" if error.errno in _FULL else "backup_folder"
        raise BackupError(code, path=str(folder), detail=error.strerror or str(error)) from error


def copy_verified(source: Path, target: Path, sha256: str, progress: Progress = no_progress) -> None:
    """Copy a file whose SHA-256 is known; raises BackupError where that of the copy differs."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with replacing(target) as temporary:
        total, done = source.stat().st_size, 0
        with source.open("rb") as from_, temporary.open("xb") as to:
            while chunk := from_.read(_CHUNK):
                progress(done, total)
                to.write(chunk)
                done += len(chunk)
        if sha256_of(temporary) != sha256:
            raise BackupError("backup_damaged", path=str(source))
