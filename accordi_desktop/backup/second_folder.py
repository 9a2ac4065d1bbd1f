# SPDX-License-Identifier: EUPL-1.2
"""Whether a folder can hold the second copies, checked when it is chosen."""

from pathlib import Path

from accordi_desktop.atomic_file import remove, temporary_name
from accordi_desktop.backup.files import translate_errors
from accordi_desktop.model.errors import BackupError


def check_folder(folder: Path) -> None:
    """Raise BackupError where the folder is not there or cannot be written."""
    if not folder.is_dir():
        raise BackupError("second_folder_away", path=str(folder))
    probe = temporary_name(folder / "accordi")
    with translate_errors(folder):
        try:
            probe.write_bytes(b"accordi")
            probe.unlink()
        finally:
            remove(probe)
