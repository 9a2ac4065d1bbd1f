# SPDX-License-Identifier: EUPL-1.2
"""The composition root: the only place where a register, its storage and its clock are put together."""

import getpass
import shutil
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from enum import StrEnum
from pathlib import Path

from accordi_desktop.backup.backups import BackupService
from accordi_desktop.model.enums import UpgradeStep
from accordi_desktop.model.errors import RegisterFileError
from accordi_desktop.paths import Paths
from accordi_desktop.register.derivation import rederive_all
from accordi_desktop.register.initial_data import InitialData, initialize, standard_data
from accordi_desktop.register.register import Register
from accordi_desktop.register.sample import sample_data
from accordi_desktop.settings import Settings
from accordi_desktop.storage.place import is_on_network, is_writable
from accordi_desktop.storage.sqlite.backend import sqlite_storage
from accordi_desktop.storage.sqlite.header import SCHEMA_VERSION, check_header
from accordi_desktop.storage.sqlite.integrity import check_file, check_schema
from accordi_desktop.storage.sqlite.lock import RegisterLock
from accordi_desktop.storage.sqlite.schema.create import create

Clock = Callable[[], date]
ProgressCallback = Callable[[UpgradeStep, int, int], object]


class Access(StrEnum):
    """How a register is opened: as its one writer, the same over the word of another computer, or to read."""

    WRITE = "write"
    TAKE_OVER = "take_over"
    READ = "read"


SUFFIX = ".accordi"
_SAMPLE = "sample-"
_SAMPLES_ARE_KEPT = 7 * 24 * 60 * 60


def no_progress(_step: UpgradeStep, _done: int, _total: int) -> None:
    """Told of an upgrade that nobody watches."""


def open_register(
    path: Path,
    *,
    clock: Clock = date.today,
    language: str = "it",
    author: str | None = None,
    paths: Paths | None = None,
    access: Access = Access.WRITE,
    told: ProgressCallback = no_progress,
) -> Register:
    """Open a register's file; raises RegisterFileError for what is none, and never changes it then.

    One of an earlier version is brought to the present one, with a backup made before; `told` hears how
    far that is, and may raise to give it up. Raises
    RegisterInUseError where somebody else writes to it; to read it is always free.
    """
    backup_service = backup_service_of(path, paths)
    older = _schema_version(path, backup_service) < SCHEMA_VERSION
    writing = (access is not Access.READ or older) and is_writable(path)
    lock = _locked(path, access) if writing else None
    try:
        check_file(path, backup_service.sealed_at)
        if older:
            _upgrade(path, backup_service, told)
        storage = sqlite_storage(path, read_only=lock is None or access is Access.READ)
        try:
            check_schema(storage)
        except BaseException:
            storage.close()
            raise
    except BaseException:
        if lock is not None:
            lock.release()
        raise
    return Register(storage, clock, author or user_name(), language, backup_service, lock=lock)


def create_register(
    path: Path,
    *,
    clock: Clock = date.today,
    language: str = "it",
    author: str | None = None,
    founding: InitialData | None = None,
    paths: Paths | None = None,
) -> Register:
    """Make a new register with the standard lists; raises RegisterFileError where a file is already."""
    who, first = author or user_name(), founding or standard_data()
    _refuse_network(path)
    create(path, lambda storage: initialize(storage, first, who))
    return Register(
        sqlite_storage(path),
        clock,
        who,
        language,
        backup_service_of(path, paths),
        lock=_locked(path, Access.WRITE),
    )


def backup_service_of(path: Path, paths: Paths | None = None) -> BackupService:
    """Who keeps the backups of a register, below this user's data."""
    places = paths or Paths.of()
    return BackupService(path, places.backups, lambda: Settings(places.settings).second_backups)


def open_sample(
    folder: Path, *, clock: Clock = date.today, language: str = "it", author: str | None = None
) -> Register:
    """A private copy of the sample register in that folder, made anew at each call; nothing of it is kept."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _forget_old_samples(folder)
        path = Path(tempfile.mkdtemp(prefix=_SAMPLE, dir=folder)) / f"esempio{SUFFIX}"
    except OSError as error:
        raise RegisterFileError("cannot_write", path=str(folder)) from error
    who = author or user_name()
    create(path, lambda storage: initialize(storage, sample_data(), who))
    return Register(sqlite_storage(path), clock, who, language)


def _locked(path: Path, access: Access) -> RegisterLock:
    """The lock of a register, taken; raises RegisterFileError for a file on a network."""
    _refuse_network(path)
    lock = RegisterLock(path)
    lock.take(over=access is Access.TAKE_OVER)
    return lock


def _refuse_network(path: Path) -> None:
    if is_on_network(path):
        raise RegisterFileError("network_place", path=str(path))


def user_name() -> str:
    """Who is at the computer, for the history."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


def _schema_version(path: Path, backup_service: BackupService) -> int:
    """What the header says; where it says nothing good, the seal knows whether that is damage."""
    try:
        return check_header(path).schema_version
    except RegisterFileError:
        check_file(path, backup_service.sealed_at)
        raise


def _upgrade(path: Path, backup_service: BackupService, told: ProgressCallback) -> None:
    # Alembic takes longer to load than most registers to open.
    from accordi_desktop.storage.sqlite.upgrade import upgrade_file  # noqa: PLC0415

    upgrade_file(path, backup_service.before_migration, rederive_all, told)


def _forget_old_samples(folder: Path) -> None:
    """Copies to play with are not kept for ever; the recent ones may be open in another window."""
    oldest = time.time() - _SAMPLES_ARE_KEPT
    for copy in folder.glob(f"{_SAMPLE}*"):
        # Another window may be doing the same.
        with suppress(FileNotFoundError):
            if max(place.stat().st_mtime for place in (copy, *copy.glob(f"*{SUFFIX}"))) < oldest:
                shutil.rmtree(copy, ignore_errors=True)
