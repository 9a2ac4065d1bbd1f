# SPDX-License-Identifier: EUPL-1.2
"""The sample register: a private copy to try the program with."""

import shutil
import tempfile
import time
from contextlib import suppress
from datetime import date
from pathlib import Path

from accordi_desktop.bootstrap.author import user_name
from accordi_desktop.bootstrap.files import SUFFIX, Clock
from accordi_desktop.model.errors import RegisterFileError
from accordi_desktop.register.initial_data import initialize
from accordi_desktop.register.register import Register
from accordi_desktop.register.sample import sample_data
from accordi_desktop.storage.sqlite.backend import sqlite_storage
from accordi_desktop.storage.sqlite.create import create

_PREFIX = "sample-"
_SECONDS_KEPT = 7 * 24 * 60 * 60


def open_sample(
    folder: Path, *, clock: Clock = date.today, language: str = "it", author: str | None = None
) -> Register:
    """Create a copy of the sample register in a new folder below `folder`; raises RegisterFileError.

    Copies older than a week are removed. The copy is not locked, and no backups are made of it.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _remove_old_samples(folder)
        path = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=folder)) / f"esempio{SUFFIX}"
    except OSError as error:
        raise RegisterFileError("cannot_write", path=str(folder)) from error
    who = author or user_name()
    create(path, lambda storage: initialize(storage, sample_data(), who))
    return Register(sqlite_storage(path), clock, who, language)


def _remove_old_samples(folder: Path) -> None:
    """Remove copies that nobody wrote to for a week; a recent one may be open in another window."""
    oldest = time.time() - _SECONDS_KEPT
    for copy in folder.glob(f"{_PREFIX}*"):
        # Another window may be doing the same.
        with suppress(FileNotFoundError):
            if max(path.stat().st_mtime for path in (copy, *copy.glob(f"*{SUFFIX}"))) < oldest:
                shutil.rmtree(copy, ignore_errors=True)
