# SPDX-License-Identifier: EUPL-1.2
"""Renaming a register, its file, documents and backups, so that another can take its name."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from accordi_desktop.backup.backups import BackupService, folder_name
from accordi_desktop.model.errors import RegisterFileError
from accordi_desktop.storage.documents import DocumentStore
from accordi_desktop.storage.sqlite.lock import RegisterLock
from accordi_desktop.storage.sqlite.raw_connection import journal_of

_log = logging.getLogger(__name__)


@contextmanager
def set_aside(backup_service: BackupService) -> Iterator[Path]:
    """Rename the file that has the name of a register; yields its new path.

    Raises RegisterInUseError where a window has it open, RegisterFileError where it cannot be renamed. Where
    the block raises, everything gets its name back.
    """
    register = backup_service.register
    stem = f"{register.stem}.sostituito-{backup_service.moment():%Y-%m-%d_%H%M%S}"
    quarantined_file = _free_name(register, stem)
    backups = backup_service.folder.path
    moves = [
        (journal_of(register), journal_of(quarantined_file)),
        (_documents_of(register), _documents_of(quarantined_file)),
        # By fingerprint and backups of the old register a new one would seem damaged or forged.
        (backups, backups.with_name(folder_name(quarantined_file))),
        (register, quarantined_file),
    ]
    lock = RegisterLock(register)
    lock.take()
    try:
        with _renamed([move for move in moves if move[0].exists()]):
            yield quarantined_file
    finally:
        lock.release()


@contextmanager
def _renamed(moves: list[tuple[Path, Path]]) -> Iterator[None]:
    done: list[tuple[Path, Path]] = []
    try:
        for move in moves:
            _rename(*move)
            done.append(move)
        yield
    except BaseException:
        for old, new in reversed(done):
            _name_back(old, new)
        raise


def _name_back(old: Path, new: Path) -> None:
    """Undo a renaming; a refusal is logged only, since what made it necessary is what must be told."""
    try:
        new.replace(old)
    except OSError:
        _log.exception("%s keeps the name %s", old, new.name)


def _rename(old: Path, new: Path) -> None:
    try:
        old.replace(new)
    except OSError as error:
        raise RegisterFileError("cannot_write", path=str(old)) from error


def _free_name(register: Path, stem: str) -> Path:
    """A name beside the register that neither a file nor a folder of documents has."""
    found, number = register.with_name(f"{stem}{register.suffix}"), 1
    while found.exists() or _documents_of(found).exists():
        number += 1
        found = register.with_name(f"{stem}-{number}{register.suffix}")
    return found


def _documents_of(register: Path) -> Path:
    return DocumentStore(register).folder
