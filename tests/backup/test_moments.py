# SPDX-License-Identifier: EUPL-1.2
"""When backups are made: at close, before many agreements change, before an upgrade; never of the sample."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from accordi_desktop.bootstrap import backup_service_of, create_register, open_register
from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.model.enums import BackupReason, CheckPart, PeriodKind
from accordi_desktop.model.errors import BackupError
from accordi_desktop.paths import Paths
from accordi_desktop.register.commands.agreements import DeleteAgreements
from accordi_desktop.register.commands.renewal import ProlongMany
from accordi_desktop.register.register import Register
from accordi_desktop.settings import Settings
from tests.builders import TODAY, add
from tests.sample import open_sample
from tests.storage.schema.first_schema import first_register


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths.of(tmp_path / "dati")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "registro.accordi"


def reasons(path: Path, paths: Paths) -> list[BackupReason]:
    return [one.manifest.reason for one in backup_service_of(path, paths).folder.backups()]


def opened(path: Path, paths: Paths) -> Register:
    return open_register(path, clock=lambda: TODAY, paths=paths)


def test_one_is_made_at_close_where_something_changed(path: Path, paths: Paths) -> None:
    create_register(path, paths=paths).close()
    assert reasons(path, paths) == [BackupReason.CLOSE]
    opened(path, paths).close()
    assert len(reasons(path, paths)) == 1
    with closing(opened(path, paths)) as register:
        add(register)
    assert len(reasons(path, paths)) == 2


def test_one_is_made_before_many_are_renewed_and_holds_what_was(path: Path, paths: Paths) -> None:
    with closing(create_register(path, clock=lambda: TODAY, paths=paths)) as register:
        ids = [add(register) for _ in range(25)]
        renewals = [
            replace(
                register.agreements.suggested_renewal(one, PeriodKind.RENEWAL, PartialDate(2028, 3, 1)),
                months=12,
            )
            for one in ids
        ]
        register.perform(ProlongMany(tuple(renewals)))
        (backup,) = backup_service_of(path, paths).folder.backups()
        assert backup.manifest.reason is BackupReason.BEFORE_BULK
        assert backup.manifest.contents.last_revision == 26
        register.perform(DeleteAgreements(tuple(ids[:20])))
        assert len(reasons(path, paths)) == 1, "twenty are not many"
        register.perform(DeleteAgreements(tuple(ids[20:])))


def test_many_are_changed_without_a_backup_only_on_purpose(path: Path, paths: Paths) -> None:
    with closing(create_register(path, clock=lambda: TODAY, paths=paths)) as register:
        ids = [add(register) for _ in range(21)]
        paths.data.mkdir(exist_ok=True)
        paths.backups.write_bytes(b"a file where the folder should be")
        with pytest.raises(BackupError):
            register.perform(DeleteAgreements(tuple(ids)))
        assert register.history.undo_step.kind == "create"
        register.perform(DeleteAgreements(tuple(ids)), without_backup=True)
        assert register.history.undo_step.kind == "delete"


def test_what_is_typed_is_saved_though_no_backup_can_be_made(path: Path, paths: Paths) -> None:
    """One agreement waits for no backup: the sign in the window tells that they fail."""
    with closing(create_register(path, clock=lambda: TODAY, paths=paths)) as register:
        paths.data.mkdir(exist_ok=True)
        paths.backups.write_bytes(b"a file where the folder should be")
        add(register)
        assert register.history.undo_step.kind == "create"


def test_one_is_made_before_an_upgrade(path: Path, paths: Paths) -> None:
    content = first_register(path).read_bytes()
    register = opened(path, paths)
    (backup,) = backup_service_of(path, paths).folder.backups()
    assert backup.manifest.reason is BackupReason.BEFORE_MIGRATION
    assert backup.manifest.contents.schema_version == 1
    assert len(backup.file.read_bytes()) == len(content)
    register.close()


def test_an_upgrade_without_its_backup_does_not_happen(path: Path, paths: Paths) -> None:
    content = first_register(path).read_bytes()
    paths.data.mkdir()
    paths.backups.write_bytes(b"a file where the folder should be")
    with pytest.raises(Exception, match="backup_folder"):
        opened(path, paths)
    assert path.read_bytes() == content


def test_nothing_is_kept_of_the_sample(paths: Paths) -> None:
    register = open_sample(paths.samples, clock=lambda: TODAY)
    assert not register.backups.enabled
    register.close()
    assert not paths.backups.exists()


def test_the_second_folder_is_that_of_the_settings(path: Path, paths: Paths, tmp_path: Path) -> None:
    settings = Settings(paths.settings)
    settings.backup_folder = str(tmp_path)
    settings.save()
    create_register(path, paths=paths).close()
    assert len(backup_service_of(path, paths).second.backups()) == 1
    assert backup_service_of(path, paths).second.path.parent == tmp_path


@pytest.mark.parametrize("digest", ["../../../../etc/passwd", "sha256:" + "0" * 64, "sha256:x", ""])
def test_a_document_row_of_a_stranger_stops_no_backup_close_nor_renewal(
    path: Path, paths: Paths, digest: str, caplog: pytest.LogCaptureFixture
) -> None:
    with closing(create_register(path, clock=lambda: TODAY, paths=paths)) as register:
        agreement_id = add(register)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        triggers = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
        for name, _statement in triggers:
            connection.execute(f'DROP TRIGGER "{name}"')
        connection.execute(
            "INSERT INTO document "
            "(agreement_id, position, digest, size, media_type, file_name, kind, language, dated, note) "
            "VALUES (1, 0, ?, 5, 'application/pdf', '../../x.pdf', 'other', '', NULL, '')",
            (digest,),
        )
        for _name, statement in triggers:
            connection.execute(statement)
    before = len(reasons(path, paths))
    with closing(opened(path, paths)) as register:
        register.perform(
            register.agreements.suggested_renewal(agreement_id, PeriodKind.RENEWAL, PartialDate(2028, 3, 1))
        )
        faults = [fault for fault in register.check(lambda *_: None) if fault.part is CheckPart.DOCUMENTS]
        assert faults
    assert len(reasons(path, paths)) == before + 1
    assert "not in the backup" in caplog.text
