# SPDX-License-Identifier: EUPL-1.2
"""A new register: made whole beside its place, then moved there, so that no half-made file is ever found."""

import os
import tempfile
from pathlib import Path

from accordi_desktop.model.errors import RegisterFileError
from accordi_desktop.storage.engine import sqlite_engine
from accordi_desktop.storage.faults import told
from accordi_desktop.storage.migrate import upgrade


def create(path: Path) -> None:
    """Make an empty register at a path where nothing is; raises RegisterFileError."""
    if path.exists():
        raise RegisterFileError("file_exists", path=str(path))
    if not path.parent.is_dir():
        raise RegisterFileError("folder_not_found", path=str(path.parent))
    try:
        handle, name = tempfile.mkstemp(prefix=".accordi-", suffix=".new", dir=path.parent)
    except OSError as error:
        raise RegisterFileError("cannot_write", path=str(path.parent)) from error
    os.close(handle)
    making = Path(name)
    try:
        _fill(making)
        making.rename(path)
    except OSError as error:
        raise RegisterFileError("cannot_write", path=str(path)) from error
    finally:
        making.unlink(missing_ok=True)


def _fill(path: Path) -> None:
    engine = sqlite_engine(path, read_only=False)
    try:
        with told(path), engine.begin() as connection:
            upgrade(connection)
    finally:
        engine.dispose()
