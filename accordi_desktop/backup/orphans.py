# SPDX-License-Identifier: EUPL-1.2
"""Files of documents that nothing speaks of: what a crash left between the file and its row.

A file is left over if neither the register nor its history names it, nor any backup in either folder, and it
has been there for a day: so an undo, a restore or a document just being attached never misses it. Nothing is
removed by itself.
"""

import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from accordi_desktop.backup.copying import document_digests
from accordi_desktop.backup.files import Progress, no_progress
from accordi_desktop.storage.documents import DocumentStore

if TYPE_CHECKING:
    from accordi_desktop.backup.backups import BackupService

_FRESH = 24 * 60 * 60


def leftovers(backup_service: "BackupService", progress: Progress = no_progress) -> tuple[Path, ...]:
    """The files left over; raises an AccordiError where a backup cannot be asked, for then nobody knows."""
    oldest = time.time() - _FRESH
    there = {
        path: digest
        for path, digest in DocumentStore(backup_service.register).kept()
        if _is_old(path, oldest)
    }
    if not there:
        return ()
    spoken_of = document_digests(backup_service.register)
    backups = [
        *backup_service.folder.backups(),
        *(backup_service.second.backups() if backup_service.second else ()),
    ]
    for done, backup in enumerate(backups):
        progress(done, len(backups))
        spoken_of |= {*backup.manifest.documents, *document_digests(backup.file)}
    return tuple(path for path, digest in there.items() if digest not in spoken_of)


def remove(paths: tuple[Path, ...]) -> int:
    """Remove them, while nobody else may write; tells how many are gone."""
    gone = 0
    for path in paths:
        with suppress(OSError):
            path.unlink()
            gone += 1
    return gone


def _is_old(path: Path, oldest: float) -> bool:
    try:
        return path.stat().st_mtime < oldest
    except OSError:
        return False
