# SPDX-License-Identifier: EUPL-1.2
"""A file that the user chose, as a backup: one with its manifest, or any intact register."""

from datetime import datetime
from pathlib import Path

from accordi_desktop.backup.copying import verify_database
from accordi_desktop.backup.files import translate_errors
from accordi_desktop.backup.folder import Backup, BackupFolder
from accordi_desktop.backup.manifest import Manifest
from accordi_desktop.backup.restore import verify
from accordi_desktop.model.enums import BackupReason
from accordi_desktop.storage.sqlite.fingerprint import sha256_of
from accordi_desktop.storage.sqlite.header import check_header


def backup_from(file: Path) -> Backup:
    """The backup in a file; raises an AccordiError where it is damaged or no register."""
    with translate_errors(file.parent):
        check_header(file)
        for backup in BackupFolder(file.parent).backups():
            if backup.file.samefile(file):
                verify(backup)
                return backup
        return Backup(file, _manifest_of(file))


def _manifest_of(file: Path) -> Manifest:
    """A manifest made from the file itself; it lists no documents."""
    contents, status = verify_database(file), file.stat()
    return Manifest(
        sequence=0,
        made_at=datetime.fromtimestamp(status.st_mtime).astimezone().isoformat(timespec="seconds"),
        reason=BackupReason.MANUAL,
        name=file.stem,
        size=status.st_size,
        sha256=sha256_of(file),
        contents=contents,
    )
