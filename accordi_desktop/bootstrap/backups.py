# SPDX-License-Identifier: EUPL-1.2
"""The backups of a register, below the data of this user and in the second folder of the settings."""

from pathlib import Path

from accordi_desktop.backup.backups import BackupService
from accordi_desktop.paths import Paths
from accordi_desktop.settings import Settings


def backup_service_of(path: Path, paths: Paths | None = None) -> BackupService:
    """The service that makes and restores the backups of the register in that file."""
    user_paths = paths or Paths.of()
    return BackupService(path, user_paths.backups, lambda: Settings(user_paths.settings).second_backups)
