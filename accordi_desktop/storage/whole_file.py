# SPDX-License-Identifier: EUPL-1.2
"""Files written whole or not at all."""

import errno
import os
import uuid
from pathlib import Path

from accordi_desktop.model.errors import AccordiError

_FULL = {errno.ENOSPC, errno.EDQUOT}


def write_file(path: Path, content: bytes) -> None:
    """Write beside the target, then put it in its place; raises AccordiError with what to do."""
    draft = path.parent / f".{uuid.uuid4().hex}.part"
    try:
        with draft.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise _told(error, path.parent) from error
    try:
        draft.replace(path)
    except OSError as error:
        draft.unlink(missing_ok=True)
        # Windows does not let go of a file that another program shows.
        raise AccordiError("file_in_use" if path.is_file() else "cannot_write", path=str(path)) from error


def make_folder(folder: Path) -> None:
    """Make the folder unless it is there; raises AccordiError where that is not allowed."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _told(error, folder) from error


def _told(error: OSError, place: Path) -> AccordiError:
    return AccordiError("disk_full" if error.errno in _FULL else "cannot_write", path=str(place))
