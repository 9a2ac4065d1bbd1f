# SPDX-License-Identifier: EUPL-1.2
"""Orphaned files of documents: what a crash left between writing the file and its row.

A file is orphaned if neither the register nor its history nor a backup names its digest, and it is at least a
day old: an undo, a restore or a document just being attached never misses it. It is removed only on request.
"""

import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from accordi_desktop.backup.copying import document_digests
from accordi_desktop.backup.folder import Backup
from accordi_desktop.model.progress import Progress, no_progress
from accordi_desktop.storage.documents import DocumentStore

_FRESH = 24 * 60 * 60


def orphaned_files(
    register: Path, backups: Sequence[Backup], progress: Progress = no_progress
) -> tuple[Path, ...]:
    """The orphaned files of a register; raises an AccordiError where one of its backups cannot be read."""
    oldest = time.time() - _FRESH
    there = {path: digest for path, digest in DocumentStore(register).stored_files() if _is_old(path, oldest)}
    if not there:
        return ()
    named = document_digests(register)
    for done, backup in enumerate(backups):
        progress(done, len(backups))
        named |= {*backup.manifest.documents, *document_digests(backup.file)}
    return tuple(path for path, digest in there.items() if digest not in named)


def prune(paths: tuple[Path, ...]) -> int:
    """Remove the files; returns how many are gone. Nobody else may write meanwhile."""
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
