# SPDX-License-Identifier: EUPL-1.2
"""Restoring a backup: it is verified first, and the register it replaces is kept."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from accordi_desktop.atomic_file import replacing
from accordi_desktop.backup.copying import verify_database
from accordi_desktop.backup.files import copy_verified, translate_errors
from accordi_desktop.backup.folder import Backup
from accordi_desktop.model.enums import BackupReason
from accordi_desktop.model.errors import AccordiError, BackupError, RegisterFileError
from accordi_desktop.model.progress import Progress, no_progress
from accordi_desktop.storage.documents import DocumentStore
from accordi_desktop.storage.sqlite.fingerprint import sha256_of
from accordi_desktop.storage.sqlite.integrity import check_file, check_integrity
from accordi_desktop.storage.sqlite.raw_connection import is_unfinished, journal_of


class Restorable(Protocol):
    """A register and its backups."""

    @property
    def register(self) -> Path:
        """The file of the register."""

    @property
    def fingerprint_path(self) -> Path:
        """The file with its fingerprint."""

    def make(self, reason: BackupReason) -> Backup:
        """Make a backup of what is there."""

    def moment(self) -> datetime:
        """The present moment, for names of files."""


@dataclass(frozen=True, slots=True)
class RestoreResult:
    """The register that was replaced: a backup of it, or its file under another name."""

    backup: Backup | None = None
    quarantined_file: Path | None = None


def verify(backup: Backup) -> None:
    """Raise BackupError where a backup differs from what was written."""
    with translate_errors(backup.file.parent):
        if sha256_of(backup.file) != backup.manifest.sha256:
            raise BackupError("backup_damaged", path=str(backup.file))
        if verify_database(backup.file) != backup.manifest.contents:
            raise BackupError("backup_damaged", path=str(backup.file))


def restore(service: Restorable, backup: Backup, progress: Progress = no_progress) -> RestoreResult:
    """Replace the register, which must be closed, by a backup; an AccordiError leaves it unchanged."""
    register = service.register
    with translate_errors(register.parent), replacing(register) as new:
        verify(backup)
        copy_verified(backup.file, new, backup.manifest.sha256, progress)
        _bring_documents(backup, register)
        replaced = _keep_present(service)
        service.fingerprint_path.unlink(missing_ok=True)
        if replaced.quarantined_file is not None:
            _set_aside(register, replaced.quarantined_file)
        # What a cut-off write left belongs to the file that goes, not to the one that comes.
        journal_of(register).unlink(missing_ok=True)
    return replaced


def _keep_present(service: Restorable) -> RestoreResult:
    """Back up the present register if it is intact, else choose a name to keep its file under."""
    if not service.register.exists():
        return RestoreResult()
    try:
        check_file(service.register, service.fingerprint_path)
        check_integrity(service.register)
        return RestoreResult(backup=service.make(BackupReason.BEFORE_RESTORE))
    except RegisterFileError:
        return RestoreResult(quarantined_file=damaged_name(service))
    except AccordiError as error:
        if error.code != "backup_damaged":
            raise
        return RestoreResult(quarantined_file=damaged_name(service))


def damaged_name(service: Restorable) -> Path:
    """A free name beside the register for its damaged file."""
    register = service.register
    label = f"{register.stem}.danneggiato-{service.moment():%Y-%m-%d_%H%M%S}"
    found, number = register.with_name(f"{label}{register.suffix}"), 1
    while found.exists():
        number += 1
        found = register.with_name(f"{label}-{number}{register.suffix}")
    return found


def _set_aside(register: Path, quarantined_file: Path) -> None:
    unfinished = is_unfinished(register)
    register.replace(quarantined_file)
    if unfinished:
        journal_of(register).replace(journal_of(quarantined_file))


def _bring_documents(backup: Backup, register: Path) -> None:
    """Restore the documents that are missing or altered; intact ones are left."""
    store = DocumentStore(register)
    for digest in backup.manifest.documents:
        source = backup.folder.document(digest)
        if source.is_file() and store.fault_of(digest) is not None:
            copy_verified(source, store.path_of(digest), digest.partition(":")[2])
