# SPDX-License-Identifier: EUPL-1.2
"""A backup is put back whole, and what it takes the place of is kept."""

from contextlib import closing
from pathlib import Path

import pytest

from accordi_desktop.backup.backups import BackupService
from accordi_desktop.backup.folder import Backup
from accordi_desktop.backup.later_changes import changes_since
from accordi_desktop.backup.restore import restore
from accordi_desktop.bootstrap import open_register
from accordi_desktop.model.enums import BackupReason
from accordi_desktop.model.errors import BackupError, RegisterFileError
from accordi_desktop.register.commands.agreements import DeleteAgreements
from accordi_desktop.storage.sqlite.integrity import check_file
from accordi_desktop.wording import Words
from tests.backup.conftest import Office
from tests.backup.test_backups import attach
from tests.builders import EVERYTHING, TODAY
from tests.storage.schema.first_schema import first_register


def work(office: Office, *ids: int) -> None:
    """Delete some agreements and close the register, as an afternoon would."""
    with closing(open_register(office.path, clock=lambda: TODAY)) as register:
        register.perform(DeleteAgreements(ids))
    office.backup_service.closed(readable=True)
    office.wait(hours=1)


def total(path: Path) -> int:
    with closing(open_register(path, clock=lambda: TODAY)) as register:
        return register.agreements.counts(EVERYTHING).total


def numbered(backup_service: BackupService, sequence: int) -> Backup:
    return next(one for one in backup_service.folder.backups() if one.manifest.sequence == sequence)


def test_the_register_is_what_it_was_and_can_go_forward_again(office: Office) -> None:
    work(office, 1)
    work(office, 2, 3)
    backup_service = office.backup_service
    replaced = restore(backup_service, numbered(backup_service, 1))
    assert total(office.path) == 4
    assert replaced.quarantined_file is None
    assert replaced.backup.manifest.reason is BackupReason.BEFORE_RESTORE
    restore(backup_service, replaced.backup)
    assert total(office.path) == 2


def test_documents_come_back_with_it(office: Office, tmp_path: Path) -> None:
    source = tmp_path / "atto.pdf"
    source.write_bytes(b"%PDF" * 99)
    with closing(open_register(office.path, clock=lambda: TODAY)) as register:
        digest = attach(register, source)
        kept = register.documents.path_of(digest)
    backup = office.backup_service.make(BackupReason.MANUAL)
    kept.unlink()
    restore(office.backup_service, backup)
    assert kept.read_bytes() == source.read_bytes()


@pytest.mark.parametrize("harm", ["flip", "cut", "zero", "emptied", "text", "first bytes"])
def test_a_damaged_register_is_noticed_kept_aside_and_mended(office: Office, harm: str) -> None:
    work(office, 1)
    damage(office.path, harm)
    backup_service = office.backup_service
    with pytest.raises(RegisterFileError) as caught:
        check_file(office.path, backup_service.fingerprint_path)
    assert caught.value.code == "file_damaged"
    broken = office.path.read_bytes()
    replaced = restore(backup_service, backup_service.folder.newest())
    assert replaced.quarantined_file.name == "registro.danneggiato-2026-11-23_100000.accordi"
    assert replaced.quarantined_file.read_bytes() == broken
    assert total(office.path) == 4


def damage(path: Path, harm: str) -> None:
    content = bytearray(path.read_bytes())
    if harm == "flip":
        content[len(content) * 2 // 3] ^= 8
    elif harm == "cut":
        del content[-8192:]
    elif harm == "zero":
        content[4096 * 5 : 4096 * 6] = bytes(4096)
    elif harm == "emptied":
        content.clear()
    elif harm == "text":
        content[:] = b"Caro collega" * 999
    else:
        content[:4096] = bytes(4096)
    path.write_bytes(content)


def test_a_backup_that_was_altered_is_not_put_back(office: Office) -> None:
    work(office, 1)
    backup = office.backup_service.folder.newest()
    damage(backup.file, "flip")
    content = office.path.read_bytes()
    with pytest.raises(BackupError):
        restore(office.backup_service, backup)
    assert office.path.read_bytes() == content
    assert [one.name for one in office.path.parent.iterdir() if one.stat().st_size] == [office.path.name]


def test_a_register_that_is_gone_comes_back(office: Office) -> None:
    work(office, 1)
    office.path.unlink()
    restore(office.backup_service, office.backup_service.folder.newest())
    assert total(office.path) == 4


def test_what_was_changed_since_is_told(office: Office) -> None:
    work(office, 1)
    with closing(open_register(office.path, clock=lambda: TODAY, author="prova")) as register:
        register.perform(DeleteAgreements((2, 3)))
    content = bytearray(office.path.read_bytes())
    content[-1] ^= 1
    office.path.write_bytes(content)
    newest = office.backup_service.folder.newest()
    (change,) = changes_since(office.path, newest.manifest.contents.last_revision)
    assert (change.author, change.step.kind, change.step.args["count"]) == ("prova", "delete", 2)
    office.path.write_bytes(b"nothing")
    assert changes_since(office.path, 1) is None


def test_an_undo_since_is_told_with_what_it_undid(office: Office) -> None:
    work(office, 1)
    with closing(open_register(office.path, clock=lambda: TODAY, author="prova")) as register:
        register.perform(DeleteAgreements((2, 3)))
        register.undo()
    newest = office.backup_service.folder.newest()
    _deletion, undo = changes_since(office.path, newest.manifest.contents.last_revision)
    assert Words("it").undo_label(undo.step) == "annullato: spostamento di 2 accordi nel cestino"


def test_an_older_backup_is_put_back_and_brought_up(office: Office) -> None:
    office.path.unlink()
    first_register(office.path)
    opened = open_register(office.path, clock=lambda: TODAY)
    opened.close()
    office.backup_service.closed(readable=True)
    folder = office.backup_service.folder
    first_register(office.folder / "vecchio.accordi")
    old = BackupService(office.folder / "vecchio.accordi", office.folder / "copie").make(
        BackupReason.BEFORE_MIGRATION
    )
    restore(office.backup_service, old)
    assert total(office.path) == 4
    assert folder.newest().manifest.reason is BackupReason.BEFORE_RESTORE
