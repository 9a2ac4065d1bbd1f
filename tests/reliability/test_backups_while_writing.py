# SPDX-License-Identifier: EUPL-1.2
"""50 backups of a register that is written to all the time: each is one state of it, whole."""

import sys
import time
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from accordi_desktop.backup.copying import verify_database
from accordi_desktop.backup.restore import verify
from accordi_desktop.bootstrap import backup_service_of, create_register
from accordi_desktop.model.enums import BackupReason
from accordi_desktop.model.errors import AccordiError
from accordi_desktop.register.commands.agreements import CreateAgreement, DeleteAgreements, RestoreAgreements
from accordi_desktop.register.register import Register
from accordi_desktop.register.sample import sample_data
from accordi_desktop.storage.hash_chain import first_invalid_revision
from accordi_desktop.storage.sqlite.backend import sqlite_storage
from tests.builders import TODAY, draft
from tests.reliability.killing import going_on

BACKUPS = 50

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no fork on Windows")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A register large enough for a copy to take a while."""
    path = tmp_path / "registro.accordi"
    with closing(
        create_register(path, clock=lambda: TODAY, founding=sample_data(), author="prova")
    ) as register:
        for number in range(150):
            register.perform(CreateAgreement(draft(reference=f"N-{number}", notes="nota " * 800)))
    return path


def keep_writing(path: Path) -> None:
    register = Register(sqlite_storage(path), lambda: TODAY, "prova", "it")
    while True:
        register.perform(DeleteAgreements(tuple(range(1, 60))))
        register.perform(RestoreAgreements(tuple(range(1, 60))))


def is_whole(file: Path) -> bool:
    storage = sqlite_storage(file, read_only=True)
    try:
        verify_database(file)
        with storage.reading() as connection:
            sound = connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
            return sound and first_invalid_revision(connection) is None
    except AccordiError:
        return False
    finally:
        storage.close()


def test_each_is_one_state_of_the_register(path: Path, tell) -> None:
    backup_service, states, begun = backup_service_of(path), set(), time.monotonic()
    with going_on(partial(keep_writing, path)):
        for _ in range(BACKUPS):
            backup = backup_service.make(BackupReason.MANUAL)
            verify(backup)
            assert is_whole(backup.file)
            states.add(backup.manifest.contents.last_revision)
    seconds = time.monotonic() - begun
    tell(f"backups while writing: {BACKUPS} whole, of {len(states)} states, in {seconds:.0f} s")
    assert len(states) > BACKUPS / 2


def test_a_plain_copy_is_not(path: Path, tmp_path: Path, tell) -> None:
    """The control: the file copied as a file."""
    torn = 0
    with going_on(partial(keep_writing, path)):
        for number in range(BACKUPS):
            copy = tmp_path / f"{number}.accordi"
            with path.open("rb", buffering=0) as source, copy.open("wb") as target:
                while page := source.read(512):
                    target.write(page)
            torn += not is_whole(copy)
    tell(f"plain copies while writing: {torn} of {BACKUPS} torn")
    assert torn > 0
