# SPDX-License-Identifier: EUPL-1.2
"""The backups of one register: made when they are due, verified, restored; the fingerprint of its file."""

import hashlib
import logging
import platform
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from accordi_desktop.atomic_file import replacing
from accordi_desktop.backup import restore
from accordi_desktop.backup.copying import (
    contents_of,
    copy_database,
    document_digests,
    stored_value,
    verify_database,
)
from accordi_desktop.backup.files import copy_verified, translate_errors
from accordi_desktop.backup.folder import Backup, BackupFolder
from accordi_desktop.backup.found_file import backup_from
from accordi_desktop.backup.last_failure import LastFailure
from accordi_desktop.backup.later_changes import LaterChange, changes_since
from accordi_desktop.backup.manifest import Manifest
from accordi_desktop.backup.orphans import orphaned_files, prune
from accordi_desktop.model.enums import BackupReason
from accordi_desktop.model.errors import AccordiError, BackupError
from accordi_desktop.model.progress import Progress, no_progress
from accordi_desktop.register.values.faults import Anchor
from accordi_desktop.storage.documents import DocumentStore
from accordi_desktop.storage.sqlite.fingerprint import sha256_of, take_fingerprint, write_fingerprint
from accordi_desktop.storage.sqlite.header import check_header
from accordi_desktop.storage.sqlite.integrity import check_file, last_revision

_NAME_LENGTH = 40
_log = logging.getLogger(__name__)


def now() -> datetime:
    """The present moment by the clock of the computer, with its offset from UTC."""
    return datetime.now().astimezone()


def folder_name(register: Path) -> str:
    """The folder of a register's backups, from its path and this computer: "registro-1a2b3c4d"."""
    identity = f"{platform.node()}\n{register.absolute()}".encode(errors="surrogateescape")
    return f"{register.stem[:_NAME_LENGTH]}-{hashlib.sha256(identity).hexdigest()[:8]}"


class BackupService:
    """The backups of the register in one file, which may be open or closed, sound or damaged."""

    def __init__(
        self,
        register: Path,
        backups: Path,
        second: Callable[[], Path | None] = lambda: None,
        clock: Callable[[], datetime] = now,
    ) -> None:
        self.register = register
        self.folder = BackupFolder(backups / folder_name(register))
        self.last_failure = LastFailure(self.folder.path / "trouble.json")
        self._second = second
        self._clock = clock

    @property
    def fingerprint_path(self) -> Path:
        """The file with the fingerprint of the register."""
        return self.folder.path / "seal.json"

    @property
    def attestations(self) -> Path:
        """The folder with the attestations that were made of the register on this computer."""
        return self.folder.path / "attestations"

    @property
    def second(self) -> BackupFolder | None:
        """The backups of this register in the second folder; None where none is chosen."""
        chosen = self._second()
        return BackupFolder(chosen / self.folder.path.name) if chosen is not None else None

    def moment(self) -> datetime:
        """The present moment by the clock that dates backups."""
        return self._clock()

    def check_register(self) -> None:
        """Raise RegisterFileError where the register's file is damaged, or no register of this version."""
        check_file(self.register, self.fingerprint_path)
        check_header(self.register)

    def make(self, reason: BackupReason, progress: Progress = no_progress) -> Backup:
        """Make a backup now, verified; raises an AccordiError. A failure of the second folder is noted."""
        backup = self._make(reason, progress)
        self.folder.thin_out()
        self.last_failure.forget()
        self.copy_to_second(progress)
        return backup

    def make_if_changed(self, reason: BackupReason, progress: Progress = no_progress) -> Backup | None:
        """Make a backup unless the newest has the same content; a failure is noted, not raised."""
        try:
            if not self.has_changed():
                return None
            return self.make(reason, progress)
        except AccordiError as error:
            _log.warning("no backup could be made: %s", error.code)
            self.last_failure.note(error)
            return None

    def make_daily(self, progress: Progress = no_progress) -> Backup | None:
        """Make the first backup of the day if anything changed, and retry a second folder that failed."""
        newest = self.folder.newest()
        if newest is not None and newest.manifest.day == self._clock().date():
            return None
        made = self.make_if_changed(BackupReason.DAILY, progress)
        if made is None and newest is not None and self.last_failure.error is not None:
            self.copy_to_second(progress)
        return made

    def has_changed(self) -> bool:
        """Whether the content of the register differs from that of its newest backup."""
        newest = self.folder.newest()
        return newest is None or newest.manifest.contents != contents_of(self.register)

    def last_good(self) -> Backup | None:
        """The newest backup that passes verification; None where there is none."""
        for backup in self.folder.backups():
            with suppress(AccordiError):
                restore.verify(backup)
                return backup
        return None

    def backups_in(self, folder: Path) -> tuple[Backup, ...]:
        """The backups in any folder, for instance on a removable disk."""
        return BackupFolder(folder).backups()

    def backup_from(self, file: Path) -> Backup:
        """The backup in a file; raises an AccordiError for a file that is none, or is the register itself."""
        if self.register.exists() and file.samefile(self.register):
            raise BackupError("same_file", path=str(file))
        return backup_from(file)

    def restore(self, backup: Backup, progress: Progress = no_progress) -> restore.RestoreResult:
        """Replace the register, which must be closed, by a backup; an AccordiError leaves it unchanged."""
        return restore.restore(self, backup, progress)

    def orphaned_files(self, progress: Progress = no_progress) -> tuple[Path, ...]:
        """Files of documents that neither the register nor any of its backups names."""
        backups = [*self.folder.backups(), *(self.second.backups() if self.second else ())]
        return orphaned_files(self.register, backups, progress)

    def prune(self, orphans: tuple[Path, ...]) -> int:
        """Remove orphaned files; returns how many are gone. Nobody else may write meanwhile."""
        return prune(orphans)

    def changes_since(self, backup: Backup) -> tuple[LaterChange, ...] | None:
        """The revisions made after a backup; None where the register cannot be read."""
        return changes_since(self.register, backup.manifest.contents.last_revision)

    def before_bulk(self, progress: Progress = no_progress) -> None:
        """Make a backup before many agreements change; raises an AccordiError, and notes it."""
        try:
            if self.has_changed():
                self.make(BackupReason.BEFORE_BULK, progress)
        except AccordiError as error:
            self.last_failure.note(error)
            raise

    def anchors(self) -> tuple[Anchor, ...]:
        """The last revision of each backup since one was put back: before, the history was another."""
        found = []
        for backup in self.folder.backups():
            manifest = backup.manifest
            if manifest.reason is BackupReason.BEFORE_RESTORE:
                break
            contents = manifest.contents
            if contents.last_digest:  # none in the first schema
                found.append(Anchor(contents.last_revision, contents.last_digest, backup.file.name))
        return tuple(found)

    def earlier_values(self, table: str, row_id: int, column: str) -> Iterator[tuple[str, object]]:
        """The name of each backup, the newest first, and what it holds in that place."""
        for backup in self.folder.backups():
            with suppress(AccordiError, OSError):
                yield backup.file.name, stored_value(backup.file, table, row_id, column)

    def before_migration(self, progress: Progress = no_progress) -> None:
        """Make a backup before the schema changes; raises an AccordiError."""
        self.make(BackupReason.BEFORE_MIGRATION, progress)

    def closed(self, *, readable: bool) -> None:
        """Take the fingerprint of the register, which was closed in order, and back up what is new."""
        if not self.register.exists():
            return
        with suppress(OSError):
            fingerprint = take_fingerprint(self.register, last_revision(self.register), readable=readable)
            if fingerprint is not None:
                write_fingerprint(fingerprint, self.fingerprint_path)
        self.make_if_changed(BackupReason.CLOSE)

    def copy_to_second(self, progress: Progress = no_progress) -> None:
        """Copy the newest backup to the second folder; a failure is noted, not raised."""
        second, newest = self.second, self.folder.newest()
        if second is None or newest is None:
            self.last_failure.forget()
            return
        try:
            _make_folder(second)
            if all(one.manifest != newest.manifest for one in second.backups()):
                second.take_in(newest, progress)
                second.thin_out()
            self.last_failure.forget()
        except BackupError as error:
            _log.warning("the second folder has no copy: %s", error.code)
            self.last_failure.note(error)

    def _make(self, reason: BackupReason, progress: Progress) -> Backup:
        moment, folder = self._clock(), self.folder
        with translate_errors(folder.path):
            folder.path.mkdir(parents=True, exist_ok=True)
            number = max(folder.next_number(), self.second.next_number() if self.second else 1)
            file = folder.path_of(number, f"{moment:%Y-%m-%d_%H%M%S}_{reason}")
            with replacing(file) as temporary:
                copy_database(self.register, temporary, progress)
                contents = verify_database(temporary)
                size, sha256 = temporary.stat().st_size, sha256_of(temporary)
            documents = self._keep_documents(document_digests(file))
            manifest = Manifest(
                sequence=number,
                made_at=moment.isoformat(timespec="seconds"),
                reason=reason,
                name=self.register.stem,
                size=size,
                sha256=sha256,
                contents=contents,
                documents=documents,
            )
            return folder.add_manifest(file, manifest)

    def _keep_documents(self, digests: set[str]) -> tuple[str, ...]:
        """Copy the documents that the folder lacks; a missing or altered one is logged and left out."""
        store, found = DocumentStore(self.register), []
        for digest in sorted(digests):
            try:
                target = self.folder.document(digest)
                if not target.is_file():
                    copy_verified(store.open(digest), target, digest.partition(":")[2])
            except AccordiError as error:
                _log.warning("a document is not in the backup: %s", error.code)
            else:
                found.append(digest)
        return tuple(found)


def _make_folder(second: BackupFolder) -> None:
    # The place itself must be there: a folder made where a stick is missing would be one of this disk.
    if not second.path.parent.is_dir():
        raise BackupError("second_folder_away", path=str(second.path.parent))
    with translate_errors(second.path):
        second.path.mkdir(exist_ok=True)
