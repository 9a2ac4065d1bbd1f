# SPDX-License-Identifier: EUPL-1.2
"""Copies handed to the system's viewers: read-only, under a safe name, and gone with the program."""

import atexit
import os
import shutil
import stat
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path

from accordi_desktop.model.text.file_name import safe_name

_FOLDER = "accordi-documenti-"
_COPIES_ARE_KEPT = 24 * 60 * 60
_ZONE = "[ZoneTransfer]\r\nZoneId=3\r\n"


class ViewingCopies:
    """A folder of this program's own below the system's temporary one."""

    def __init__(self) -> None:
        self._folder: Path | None = None

    def place_for(self, name: str) -> Path:
        """Where a copy of that name can be written, beside no other."""
        if self._folder is None:
            _forget_old()
            self._folder = Path(tempfile.mkdtemp(prefix=_FOLDER))
            atexit.register(_remove, self._folder)
        return Path(tempfile.mkdtemp(dir=self._folder)) / safe_name(name)


def make_read_only(copy: Path) -> None:
    """Make a copy read-only, so that nobody takes it for the document; mark it as come from elsewhere."""
    if sys.platform == "win32":
        # Office opens what bears this mark in its protected view; a disk without streams cannot bear it.
        with suppress(OSError):
            Path(f"{copy}:Zone.Identifier").write_text(_ZONE, encoding="ascii", newline="")
    copy.chmod(stat.S_IREAD)


def _forget_old() -> None:
    """What an earlier run could not remove because a viewer still had it."""
    oldest = time.time() - _COPIES_ARE_KEPT
    for folder in Path(tempfile.gettempdir()).glob(f"{_FOLDER}*"):
        with suppress(OSError):
            if folder.stat().st_mtime < oldest:
                _remove(folder)


def _remove(folder: Path) -> None:
    for path in folder.rglob("*"):
        if path.is_file():
            with suppress(OSError):
                os.chmod(path, stat.S_IREAD | stat.S_IWRITE)  # noqa: PTH101
    shutil.rmtree(folder, ignore_errors=True)
