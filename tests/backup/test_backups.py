# SPDX-License-Identifier: EUPL-1.2
"""Backups are made when they are due, hold what the register holds, and are noticed when they are altered."""

import hashlib
import json
import shutil
from pathlib import Path

import pytest

from accordi_desktop.backup.restore import verify
from accordi_desktop.model.enums import BackupReason, DocumentKind
from accordi_desktop.model.errors import BackupError
from accordi_desktop.register.commands.agreements import DeleteAgreements
from accordi_desktop.register.commands.documents import AttachDocuments
from accordi_desktop.register.register import Register
from accordi_desktop.register.values.documents import AttachedFile, DocumentDraft
from accordi_desktop.storage.sqlite.header import SCHEMA_VERSION
from tests.backup.conftest import Office


def attach(register: Register, source: Path) -> str:
    kept = register.documents.store(source, lambda _done, _total: None)
    said = DocumentDraft(source.name, DocumentKind.SIGNED_TEXT, "it")
    register.perform(AttachDocuments(1, (AttachedFile(said, kept),)))
    return kept.digest


@pytest.fixture
def signed(tmp_path: Path) -> Path:
    path = tmp_path / "atto firmato.pdf"
    path.write_bytes(b"%PDF-1.7 \xff" * 999)
    return path


def test_a_backup_says_what_it_holds(office: Office, register: Register) -> None:
    register.perform(DeleteAgreements((2,)))
    backup = office.backup_service.make(BackupReason.MANUAL)
    said = json.loads(backup.file.with_suffix(".json").read_text(encoding="utf-8"))
    assert (said["sequence"], said["reason"], said["name"]) == (1, "manual", "registro")
    assert said["sha256"] == hashlib.sha256(backup.file.read_bytes()).hexdigest()
    assert said["contents"] | {"last_change_at": "", "last_digest": ""} == {
        "schema_version": SCHEMA_VERSION,
        "agreements": 4,
        "deleted": 1,
        "last_revision": 2,
        "last_change_at": "",
        "last_digest": "",
    }
    assert len(said["contents"]["last_digest"]) == 64
    assert office.backup_service.folder.backups() == (backup,)
    verify(backup)


def test_the_same_state_is_not_kept_twice_unless_asked_for(office: Office, register: Register) -> None:
    backup_service = office.backup_service
    assert backup_service.make_if_changed(BackupReason.CLOSE) is not None
    assert backup_service.make_if_changed(BackupReason.CLOSE) is None
    backup_service.make(BackupReason.MANUAL)
    register.perform(DeleteAgreements((1,)))
    assert backup_service.make_if_changed(BackupReason.CLOSE) is not None
    assert [one.manifest.sequence for one in backup_service.folder.backups()] == [3, 2, 1]


def test_one_a_day_is_made_at_the_first_chance(office: Office, register: Register) -> None:
    assert office.backup_service.make_daily() is not None
    office.wait(hours=3)
    register.perform(DeleteAgreements((1,)))
    assert office.backup_service.make_daily() is None
    office.wait(days=1)
    assert office.backup_service.make_daily().manifest.reason is BackupReason.DAILY
    office.wait(days=1)
    assert office.backup_service.make_daily() is None, "nothing was changed since"


def test_documents_are_kept_once_by_their_content(office: Office, register: Register, signed: Path) -> None:
    digest = attach(register, signed)
    first = office.backup_service.make(BackupReason.MANUAL)
    register.undo()
    second = office.backup_service.make(BackupReason.MANUAL)
    assert first.manifest.documents == second.manifest.documents == (digest,)
    copies = [
        path for path in office.backup_service.folder.path.rglob("*") if path.is_file() and not path.suffix
    ]
    assert [path.read_bytes() for path in copies] == [signed.read_bytes()]
    assert copies[0].relative_to(office.backup_service.folder.path).parts[:2] == ("documenti", digest[7:9])


def test_a_document_that_is_altered_is_not_taken_for_the_real_one(
    office: Office, register: Register, signed: Path
) -> None:
    digest = attach(register, signed)
    register.documents.path_of(digest).write_bytes(b"x")
    assert office.backup_service.make(BackupReason.MANUAL).manifest.documents == ()
    assert not office.backup_service.folder.document(digest).exists()


def test_the_second_folder_holds_all_that_is_needed(office: Office, register: Register, signed: Path) -> None:
    office.second = office.folder / "rete"
    office.second.mkdir()
    digest = attach(register, signed)
    office.backup_service.make(BackupReason.MANUAL)
    (copy,) = office.backup_service.second.backups()
    verify(copy)
    assert copy.folder.document(digest).read_bytes() == signed.read_bytes()
    assert office.backup_service.last_failure.error is None


def test_a_second_folder_that_is_away_is_told_until_it_is_back(office: Office, register: Register) -> None:
    office.second = office.folder / "chiavetta"
    assert office.backup_service.make(BackupReason.MANUAL)
    assert office.backup_service.last_failure.error.code == "second_folder_away"
    assert not office.second.exists(), "a folder in the place of a missing stick would be on this disk"
    office.second.mkdir()
    office.wait(days=1)
    office.backup_service.make_daily()
    assert office.backup_service.last_failure.error is None
    assert len(office.backup_service.second.backups()) == 1


def test_a_second_folder_that_cannot_be_written_is_told(office: Office, register: Register) -> None:
    office.second = office.folder / "rete"
    office.second.mkdir()
    office.backup_service.second.path.write_bytes(b"a file where the folder should be")
    office.backup_service.make(BackupReason.MANUAL)
    assert office.backup_service.last_failure.error.code == "backup_folder"


def test_numbers_go_on_where_the_second_folder_stands(office: Office, register: Register) -> None:
    """The computer was replaced: its own folder is empty, the copies on the network are not."""
    office.second = office.folder / "rete"
    office.second.mkdir()
    for _ in range(3):
        office.backup_service.make(BackupReason.MANUAL)
    shutil.rmtree(office.backup_service.folder.path)
    assert office.backup_service.make(BackupReason.MANUAL).manifest.sequence == 4
    assert len(office.backup_service.second.backups()) == 4


@pytest.mark.parametrize("harm", ["flip", "cut", "manifest", "gone"])
def test_an_altered_backup_is_noticed(office: Office, register: Register, harm: str) -> None:
    backup = office.backup_service.make(BackupReason.MANUAL)
    content = bytearray(backup.file.read_bytes())
    if harm == "flip":
        content[len(content) // 2] ^= 1
        backup.file.write_bytes(content)
    elif harm == "cut":
        backup.file.write_bytes(content[:-4096])
    elif harm == "gone":
        backup.file.unlink()
    else:
        backup.file.with_suffix(".json").write_text("{", encoding="utf-8")
    if harm in {"flip", "cut"}:
        with pytest.raises(BackupError):
            verify(backup)
    else:
        assert office.backup_service.folder.backups() == ()
    assert office.backup_service.make(BackupReason.MANUAL).manifest.sequence == 2


def test_what_a_crash_left_half_made_goes(office: Office, register: Register) -> None:
    folder = office.backup_service.make(BackupReason.MANUAL).file.parent
    (folder / ".0123.part").write_bytes(b"half")
    (folder / "000009_2026-11-23_090000_close.accordi").write_bytes(b"without its manifest")
    (folder / "appunti.txt").write_bytes(b"of the user")
    assert office.backup_service.make(BackupReason.MANUAL).manifest.sequence == 10
    names = sorted(path.name.split("_")[0] for path in folder.iterdir())
    assert names == ["000001", "000001", "000010", "000010", "appunti.txt"]


class StoppedError(Exception):
    """Somebody does not want to wait."""


def test_a_copy_to_a_slow_folder_can_be_given_up(office: Office, register: Register) -> None:
    office.second = office.folder / "rete"
    office.second.mkdir()
    told = 0

    def progress(done: int, total: int) -> None:
        nonlocal told
        told += done == total
        if told and done < total:  # the register is copied, and now its copy is
            raise StoppedError

    with pytest.raises(StoppedError):
        office.backup_service.make(BackupReason.MANUAL, progress)
    assert len(office.backup_service.folder.backups()) == 1
    assert office.backup_service.second.backups() == ()
    assert list(office.backup_service.second.path.iterdir()) == []
    office.backup_service.copy_to_second()
    assert len(office.backup_service.second.backups()) == 1


@pytest.mark.parametrize("text", ["[" * 100_000, '{"format": 1e999}', "null", "\ufeff{}", "{"])
def test_a_manifest_that_is_none_leaves_the_other_backups_in_the_list(office, caplog, text):
    made = office.backup_service.make(BackupReason.MANUAL)
    made.file.with_name(f"000009_{made.file.stem[7:]}.json").write_text(text, encoding="utf-8")
    assert office.backup_service.folder.backups() == (made,)
    assert "cannot be read" in caplog.text
    caplog.clear()
