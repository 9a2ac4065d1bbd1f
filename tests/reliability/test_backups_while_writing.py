# SPDX-License-Identifier: EUPL-1.2
"""50 backups of a register that is written to all the time: each is one state of it, whole."""

import sys
import time
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from accordi_desktop.backup.copying import verify_database
from accordi_desktop.backup.restoring import verify
from accordi_desktop.bootstrap import create_register, keeper_of
from accordi_desktop.model.errors import AccordiError
from accordi_desktop.model.vocabulary import BackupReason
from accordi_desktop.register.commands import CreateAgreement, DeleteAgreements, RestoreAgreements
from accordi_desktop.register.register import Register
from accordi_desktop.register.sample import sample_founding
from accordi_desktop.storage.chain import broken_revision
from accordi_desktop.storage.storage import Storage
from tests.builders import TODAY, draft
from tests.reliability.killing import going_on

BACKUPS = 50

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no fork on Windows")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A register large enough for a copy to take a while."""
    path = tmp_path / "registro.accordi"
    with closing(
        create_register(path, clock=lambda: TODAY, founding=sample_founding(), author="prova")
    ) as register:
        for number in range(150):
            register.perform(CreateAgreement(draft(reference=f"N-{number}", notes="nota " * 800)))
    return path


def keep_writing(path: Path) -> None:
    register = Register(Storage(path), lambda: TODAY, "prova", "it")
    while True:
        register.perform(DeleteAgreements(tuple(range(1, 60))))
        register.perform(RestoreAgreements(tuple(range(1, 60))))


def is_whole(file: Path) -> bool:
    storage = Storage(file, read_only=True)
    try:
        verify_database(file)
        with storage.reading() as connection:
            sound = connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
            return sound and broken_revision(connection) is None
    except AccordiError:
        return False
    finally:
        storage.close()


def test_each_is_one_state_of_the_register(path: Path, tell) -> None:
    keeper, states, begun = keeper_of(path), set(), time.monotonic()
    with going_on(partial(keep_writing, path)):
        for _ in range(BACKUPS):
            backup = keeper.make(BackupReason.MANUAL)
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
