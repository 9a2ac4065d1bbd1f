# SPDX-License-Identifier: EUPL-1.2
"""Creating a register: under a temporary name first, so that no incomplete file has its name."""

from collections.abc import Callable
from pathlib import Path

from accordi_desktop.atomic_file import flush_folder, remove, temporary_name
from accordi_desktop.model.errors import RegisterFileError
from accordi_desktop.storage.sqlite.backend import sqlite_storage
from accordi_desktop.storage.sqlite.engine import sqlite_engine
from accordi_desktop.storage.sqlite.error_translation import translate_errors
from accordi_desktop.storage.sqlite.raw_connection import journal_of
from accordi_desktop.storage.sqlite.schema.today import make_schema
from accordi_desktop.storage.storage import Storage


def create(path: Path, begin: Callable[[Storage], None] = lambda storage: None) -> None:
    """Create a register with what `begin` writes; raises RegisterFileError where the file exists."""
    try:
        if path.exists():
            raise RegisterFileError("file_exists", path=str(path))
        if not path.parent.is_dir():
            raise RegisterFileError("folder_not_found", path=str(path.parent))
        _make(path, begin)
    except OSError as error:
        raise RegisterFileError("cannot_write", path=str(path)) from error


def _make(path: Path, begin: Callable[[Storage], None]) -> None:
    temporary = temporary_name(path)
    # SQLite opens only what is there; and the system says best why there can be no such file.
    temporary.touch(exist_ok=False)
    try:
        _fill(temporary, begin)
        _put(temporary, path)
        flush_folder(path.parent)
    finally:
        remove(temporary)
        remove(journal_of(temporary))


def _fill(path: Path, begin: Callable[[Storage], None]) -> None:
    engine = sqlite_engine(path, read_only=False)
    try:
        with translate_errors(path), engine.begin() as connection:
            make_schema(connection)
    finally:
        engine.dispose()
    storage = sqlite_storage(path)
    try:
        begin(storage)
    finally:
        storage.close()


def _put(temporary: Path, path: Path) -> None:
    """Give the file its name; raises RegisterFileError where another file took it meanwhile."""
    try:
        _name(temporary, path)
    except FileExistsError as error:
        raise RegisterFileError("file_exists", path=str(path)) from error


def _name(temporary: Path, path: Path) -> None:
    try:
        path.hardlink_to(temporary)
    except FileExistsError:
        raise
    except OSError:
        # Not every file system has links: there an empty file takes the name first.
        path.touch(exist_ok=False)
        temporary.replace(path)
