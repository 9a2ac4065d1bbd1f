# SPDX-License-Identifier: EUPL-1.2
"""A folder of backups of one register: numbered files with a manifest each, documents by digest."""

import logging
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from accordi_desktop import atomic_file
from accordi_desktop.backup.files import copy_verified, translate_errors
from accordi_desktop.backup.manifest import Manifest
from accordi_desktop.backup.retention import retained
from accordi_desktop.model.errors import BackupError
from accordi_desktop.model.progress import Progress, no_progress

_SUFFIX = ".accordi"
_NUMBERED = re.compile(r"(\d{6,})_.*\.(?:accordi|json)")
_DIGEST = re.compile(r"sha256:([0-9a-f]{64})")
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup: its file and its manifest."""

    file: Path
    manifest: Manifest

    @property
    def folder(self) -> "BackupFolder":
        """The folder of the backup and of its documents."""
        return BackupFolder(self.file.parent)


@dataclass(frozen=True, slots=True)
class BackupFolder:
    """A folder of backups, created with the first of them."""

    path: Path

    def backups(self) -> tuple[Backup, ...]:
        """The backups with a readable manifest, newest first."""
        found = [backup for backup in self._read() if backup.file.is_file()]
        return tuple(sorted(found, key=lambda one: one.manifest.sequence, reverse=True))

    def newest(self) -> Backup | None:
        """The backup with the highest number; None where there is none."""
        return next(iter(self.backups()), None)

    def next_number(self) -> int:
        """One more than the highest number of any file in the folder, complete or not."""
        taken = [int(match[1]) for name in self._names() if (match := _NUMBERED.fullmatch(name))]
        return max(taken, default=0) + 1

    def path_of(self, number: int, label: str) -> Path:
        """The path of a backup with that number and label."""
        return self.path / f"{number:06d}_{label}{_SUFFIX}"

    def add_manifest(self, file: Path, manifest: Manifest) -> Backup:
        """Write the manifest of a backup, which completes it."""
        atomic_file.write(file.with_suffix(".json"), manifest.to_json().encode("utf-8"))
        return Backup(file, manifest)

    def document(self, digest: str) -> Path:
        """The path of the copy of a document, whether it exists or not."""
        match = _DIGEST.fullmatch(digest)
        if match is None:
            raise BackupError("backup_damaged", path=str(self.path))
        return self.path / "documenti" / match[1][:2] / match[1]

    def take_in(self, backup: Backup, progress: Progress = no_progress) -> Backup:
        """Copy a backup from another folder, with the documents that are missing here."""
        with translate_errors(self.path):
            for digest in backup.manifest.documents:
                source, target = backup.folder.document(digest), self.document(digest)
                if source.is_file() and not target.is_file():
                    copy_verified(source, target, digest.partition(":")[2])
            target = self.path / backup.file.name
            copy_verified(backup.file, target, backup.manifest.sha256, progress)
            return self.add_manifest(target, backup.manifest)

    def thin_out(self) -> None:
        """Remove the backups that are not retained, and files that a crash left incomplete."""
        backups = self.backups()
        stay = retained(backup.manifest for backup in backups)
        whole = {backup.file.name for backup in backups}
        for backup in backups:
            if backup.manifest.sequence not in stay:
                _log.info("backup %s is thinned out", backup.manifest.sequence)
                self._remove(backup.file)
        for name in self._names():
            is_orphan = name.endswith(_SUFFIX) and _NUMBERED.fullmatch(name) and name not in whole
            is_temporary = name.endswith(atomic_file.TEMPORARY)
            if is_temporary or (is_orphan and not (self.path / name).with_suffix(".json").exists()):
                atomic_file.remove(self.path / name)

    def _remove(self, file: Path) -> None:
        # Another program may hold it open on Windows: then it goes the next time.
        with suppress(OSError):
            file.with_suffix(".json").unlink(missing_ok=True)
            file.unlink(missing_ok=True)

    def _read(self) -> Iterator[Backup]:
        for name in self._names():
            if name.endswith(".json") and _NUMBERED.fullmatch(name):
                manifest = self.path / name
                try:
                    yield Backup(
                        manifest.with_suffix(_SUFFIX),
                        Manifest.from_json(manifest.read_text(encoding="utf-8")),
                    )
                except (OSError, ValueError) as error:
                    _log.warning("the manifest %s cannot be read: %s", name, type(error).__name__)

    def _names(self) -> list[str]:
        try:
            return sorted(one.name for one in self.path.iterdir())
        except OSError:
            return []
