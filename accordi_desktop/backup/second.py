# SPDX-License-Identifier: EUPL-1.2
"""Whether a folder can take the second copies: asked when it is chosen, and not at the next close."""

from pathlib import Path
from uuid import uuid4

from accordi_desktop.backup.files import HALF, told
from accordi_desktop.model.errors import BackupError


def check_second(folder: Path) -> None:
    """Raise BackupError where the folder is not there or cannot be written."""
    if not folder.is_dir():
        raise BackupError("second_folder_away", path=str(folder))
    trial = folder / f".{uuid4().hex}{HALF}"
    with told(folder):
        try:
            trial.write_bytes(b"accordi")
        finally:
            trial.unlink(missing_ok=True)
