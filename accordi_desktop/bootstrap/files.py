# SPDX-License-Identifier: EUPL-1.2
"""Registers in a file of their own: opened, upgraded, created."""

from collections.abc import Callable
from datetime import date
from enum import StrEnum
from pathlib import Path

from accordi_desktop.backup.backups import BackupService
from accordi_desktop.bootstrap.author import user_name
from accordi_desktop.bootstrap.backups import backup_service_of
from accordi_desktop.model.errors import RegisterFileError
from accordi_desktop.model.progress import UpgradeProgress, no_progress
from accordi_desktop.paths import Paths
from accordi_desktop.register.derivation import rederive_all
from accordi_desktop.register.initial_data import InitialData, initialize, standard_data
from accordi_desktop.register.register import Register
from accordi_desktop.storage.file_system import is_on_network, is_writable
from accordi_desktop.storage.sqlite.backend import sqlite_storage
from accordi_desktop.storage.sqlite.create import create
from accordi_desktop.storage.sqlite.header import SCHEMA_VERSION, check_header
from accordi_desktop.storage.sqlite.integrity import check_file, check_schema
from accordi_desktop.storage.sqlite.lock import RegisterLock

Clock = Callable[[], date]


class Access(StrEnum):
    """How a register is opened: to write, to write although another computer seems to, to read."""

    WRITE = "write"
    TAKE_OVER = "take_over"
    READ = "read"


SUFFIX = ".accordi"


def open_register(
    path: Path,
    *,
    clock: Clock = date.today,
    language: str = "it",
    author: str | None = None,
    paths: Paths | None = None,
    access: Access = Access.WRITE,
    progress: UpgradeProgress = no_progress,
    wait: float = 0,
) -> Register:
    """Open a register's file; a file of an earlier version is backed up and upgraded first.

    Raises RegisterFileError for a file that is damaged or no register, and leaves it unchanged;
    RegisterInUseError where another program writes to it, unless it is opened to be read. An exception from
    `progress` stops the upgrade and leaves the file as it was. A program that writes to it is waited for that
    many seconds.
    """
    backup_service = backup_service_of(path, paths)
    older = _schema_version(path, backup_service) < SCHEMA_VERSION
    writing = (access is not Access.READ or older) and is_writable(path)
    lock = _locked(path, access, wait) if writing else None
    try:
        readable = check_file(path, backup_service.fingerprint_path)
        if older:
            _upgrade(path, backup_service, progress)
        storage = sqlite_storage(path, read_only=lock is None or access is Access.READ)
        try:
            check_schema(storage)
            if not readable:
                storage.backend.find_unreadable(_mark(language))
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
    """Create a register with the standard lists; raises RegisterFileError where the file exists."""
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


def _mark(language: str) -> str:
    """What is put before a value that cannot be read, since it is shown among those that can."""
    from accordi_desktop.wording import Words  # noqa: PLC0415 - a file that was closed in order has no such values

    return Words(language).text("unreadable.mark")


def _locked(path: Path, access: Access, wait: float = 0) -> RegisterLock:
    """Take the lock of a register; raises RegisterFileError for a file on a network."""
    _refuse_network(path)
    lock = RegisterLock(path)
    lock.take(over=access is Access.TAKE_OVER, wait=wait)
    return lock


def _refuse_network(path: Path) -> None:
    if is_on_network(path):
        raise RegisterFileError("network_place", path=str(path))


def _schema_version(path: Path, backup_service: BackupService) -> int:
    """The version in the header; for an unreadable header, the fingerprint tells damage from another file."""
    try:
        return check_header(path).schema_version
    except RegisterFileError:
        check_file(path, backup_service.fingerprint_path)
        raise


def _upgrade(path: Path, backup_service: BackupService, progress: UpgradeProgress) -> None:
    # Alembic takes longer to load than most registers to open.
    from accordi_desktop.storage.sqlite.upgrade import upgrade_file  # noqa: PLC0415

    upgrade_file(path, backup_service.before_migration, rederive_all, progress)
