# SPDX-License-Identifier: EUPL-1.2
"""200 damaged registers: every one is noticed when it is opened, and every one is mended from its backup."""

import random
from contextlib import closing
from pathlib import Path

import pytest

from accordi_desktop.bootstrap import backup_service_of, create_register, open_register
from accordi_desktop.model.errors import RegisterFileError
from accordi_desktop.register.commands.agreements import DeleteAgreements, RestoreAgreements
from accordi_desktop.register.sample import sample_data
from accordi_desktop.storage.sqlite.raw_connection import raw_connection
from tests.builders import EVERYTHING, TODAY

DAMAGES = 200
PAGE = 4096


def flip(content: bytearray, chance: random.Random) -> None:
    at = chance.randrange(len(content))
    content[at] ^= 1 << chance.randrange(8)


def cut(content: bytearray, chance: random.Random) -> None:
    del content[chance.randrange(len(content)) :]


def zero(content: bytearray, chance: random.Random) -> None:
    at = chance.randrange(len(content) // PAGE) * PAGE
    if not any(content[at : at + PAGE]):
        at = 0
    content[at : at + PAGE] = bytes(PAGE)


def overwrite(content: bytearray, chance: random.Random) -> None:
    at = chance.randrange(len(content) - 512)
    content[at : at + 512] = chance.randbytes(512)


def repeat(content: bytearray, chance: random.Random) -> None:
    """A page written to the place of another."""
    pages = len(content) // PAGE
    to = chance.randrange(1, pages)
    from_ = next(one for one in range(pages) if content[one * PAGE :][:PAGE] != content[to * PAGE :][:PAGE])
    content[to * PAGE : (to + 1) * PAGE] = content[from_ * PAGE : (from_ + 1) * PAGE]


HARMS = (flip, cut, zero, overwrite, repeat)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A register with a history, closed in order."""
    path = tmp_path / "registro.accordi"
    create_register(path, clock=lambda: TODAY, founding=sample_data(), author="prova").close()
    with closing(open_register(path, clock=lambda: TODAY)) as register:
        for _ in range(10):
            register.perform(DeleteAgreements((1, 2)))
            register.perform(RestoreAgreements((1, 2)))
    return path


def test_all_are_noticed_and_all_are_mended(path: Path, tell) -> None:
    chance, backup_service = random.Random(5), backup_service_of(path)
    content = path.read_bytes()
    for number in range(DAMAGES):
        damaged = bytearray(content)
        HARMS[number % len(HARMS)](damaged, chance)
        assert damaged != content
        path.write_bytes(damaged)
        with pytest.raises(RegisterFileError) as caught:
            open_register(path)
        assert caught.value.code == "file_damaged"
        replaced = backup_service.restore(backup_service.last_good())
        assert replaced.quarantined_file.read_bytes() == damaged
        replaced.quarantined_file.unlink()
        with closing(open_register(path, clock=lambda: TODAY)) as register:
            assert register.agreements.counts(EVERYTHING).total == 5
            assert register.history.undo_step.revision_id == 21
        content = path.read_bytes()
    tell(f"damaged registers: {DAMAGES} of {DAMAGES} noticed, {DAMAGES} of {DAMAGES} mended")


def test_sqlite_alone_would_not_notice_them(path: Path, tell) -> None:
    """The control: without the fingerprint most flipped bits pass for sound."""
    chance, content = random.Random(6), path.read_bytes()
    noticed = 0
    for _ in range(DAMAGES):
        damaged = bytearray(content)
        flip(damaged, chance)
        path.write_bytes(damaged)
        try:
            with closing(raw_connection(path)) as connection:
                noticed += connection.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",)
        except Exception:  # whatever SQLite says, it noticed
            noticed += 1
    tell(f"single flipped bits: SQLite's own check notices {noticed} of {DAMAGES}, the fingerprint all")
    assert noticed < DAMAGES / 2
