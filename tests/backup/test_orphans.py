# SPDX-License-Identifier: EUPL-1.2
"""Files that nothing speaks of are found; what an undo or a backup could need is not among them."""

import os
import time
from pathlib import Path

import pytest

from accordi_desktop.model.enums import BackupReason
from accordi_desktop.model.errors import AccordiError
from accordi_desktop.register.commands.documents import AttachDocuments, RemoveDocuments
from accordi_desktop.register.register import Register
from accordi_desktop.register.values.documents import AttachedFile, DocumentDraft
from tests.backup.conftest import Office

YESTERDAY = 25 * 60 * 60


def attach(register: Register, content: bytes) -> None:
    kept = register.documents.store_bytes(content, "lettera.txt")
    register.perform(AttachDocuments(1, (AttachedFile(DocumentDraft("lettera.txt"), kept),)))


def left(register: Register, content: bytes) -> Path:
    """A file whose row never came."""
    path = register.documents.path_of(register.documents.store_bytes(content, "lettera.txt").digest)
    age(path.parent.parent)
    return path


def age(folder: Path) -> None:
    before = time.time() - YESTERDAY
    for path in folder.rglob("*"):
        os.utime(path, (before, before))


def test_only_what_nothing_speaks_of_is_left_over(office: Office, register: Register) -> None:
    attach(register, b"in uso")
    attach(register, b"tolto")
    register.perform(RemoveDocuments((2,)))
    attach(register, b"annullato")
    register.undo()
    orphan = left(register, b"orfano")
    assert office.backup_service.orphaned_files() == (orphan,)
    assert office.backup_service.prune(office.backup_service.orphaned_files()) == 1
    assert office.backup_service.orphaned_files() == ()
    assert len(list(register.documents.stored_files())) == 3
    register.redo()
    assert register.check(lambda _part, _done, _total: None) == ()


def test_a_file_of_today_may_be_about_to_get_its_row(office: Office, register: Register) -> None:
    register.documents.store_bytes(b"di adesso", "lettera.txt")
    assert office.backup_service.orphaned_files() == ()


def test_a_backup_speaks_of_what_the_restored_register_forgot(office: Office, register: Register) -> None:
    first = office.backup_service.make(BackupReason.MANUAL)
    attach(register, b"dopo la copia")
    register.close()
    office.backup_service.restore(first)
    age(register.documents.folder)
    assert office.backup_service.orphaned_files() == ()
    for backup in office.backup_service.folder.backups():
        if backup.manifest.sequence != first.manifest.sequence:
            backup.file.with_suffix(".json").unlink()
            backup.file.unlink()
    assert len(office.backup_service.orphaned_files()) == 1


def test_where_a_backup_cannot_be_asked_nobody_knows(office: Office, register: Register) -> None:
    backup = office.backup_service.make(BackupReason.MANUAL)
    left(register, b"orfano")
    backup.file.write_bytes(b"nothing of a register")
    with pytest.raises(AccordiError):
        office.backup_service.orphaned_files()
