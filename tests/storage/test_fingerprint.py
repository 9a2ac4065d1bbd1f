# SPDX-License-Identifier: EUPL-1.2
"""The seal notices what SQLite cannot, and takes no honest change for damage."""

import shutil
from contextlib import closing
from pathlib import Path

import pytest

from accordi_desktop.bootstrap import backup_service_of, open_register, open_sample
from accordi_desktop.model.errors import RegisterFileError
from accordi_desktop.register.commands.agreements import DeleteAgreements
from accordi_desktop.register.register import Register
from accordi_desktop.storage.sqlite.fingerprint import read_fingerprint
from accordi_desktop.storage.sqlite.integrity import check_file
from accordi_desktop.storage.sqlite.raw_connection import journal_of, raw_connection
from tests.builders import EVERYTHING, TODAY


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """The file of a register with a seal."""
    made = open_sample(tmp_path, clock=lambda: TODAY)
    made.close()
    path = made.path.rename(tmp_path / "registro.accordi")
    open_register(path, clock=lambda: TODAY).close()
    return path


@pytest.fixture
def fingerprint(path: Path) -> Path:
    """Where its seal is."""
    return backup_service_of(path).fingerprint_path


def change(path: Path, *ids: int) -> Register:
    register = open_register(path, clock=lambda: TODAY)
    register.perform(DeleteAgreements(ids))
    return register


def refused(path: Path) -> str:
    with pytest.raises(RegisterFileError) as caught:
        open_register(path)
    return caught.value.code


def test_every_single_bit_is_covered(path: Path, fingerprint: Path) -> None:
    """Each of these bits is in a text or in free space, where SQLite finds nothing wrong with it."""
    content = path.read_bytes()
    for at in (100, 2000, len(content) // 2, len(content) - 1):
        path.write_bytes(content[:at] + bytes([content[at] ^ 4]) + content[at + 1 :])
        assert refused(path) == "file_damaged"
    path.write_bytes(content)
    check_file(path, fingerprint)


@pytest.mark.parametrize("at", [0, 15, 24, 27, 28, 60, 63, 68, 92, 95])
def test_a_bit_of_the_header_is_damage_and_not_another_kind_of_file(path: Path, at: int) -> None:
    content = bytearray(path.read_bytes())
    content[at] ^= 2
    path.write_bytes(content)
    assert refused(path) == "file_damaged"


def test_a_register_that_was_not_closed_in_order_is_opened_all_the_same(
    path: Path, fingerprint: Path
) -> None:
    before = read_fingerprint(fingerprint)
    register = change(path, 1)
    register.backups._hook = None  # as after a power cut
    register.close()
    assert read_fingerprint(fingerprint) == before
    with closing(open_register(path)) as again:
        assert again.agreements.counts(EVERYTHING).total == 4


def test_a_copy_put_back_by_hand_is_not_damage(path: Path, tmp_path: Path) -> None:
    """Its change counter may come to be that of the seal, with other bytes: the histories tell them apart."""
    shutil.copy(path, tmp_path / "ieri")
    change(path, 1).close()
    sealed = read_fingerprint(backup_service_of(path).fingerprint_path)
    shutil.copy(tmp_path / "ieri", path)
    register = change(path, 2, 3)
    register.backups._hook = None
    register.close()
    register = open_register(path)
    with closing(register):
        assert register.agreements.counts(EVERYTHING).total == 3
        register.backups._hook = None
    assert read_fingerprint(backup_service_of(path).fingerprint_path) == sealed


def test_a_write_cut_off_is_taken_back_before_judging(path: Path, fingerprint: Path, tmp_path: Path) -> None:
    with closing(raw_connection(path, read_only=False)) as connection:
        connection.execute("PRAGMA cache_size = 1")
        connection.execute("PRAGMA cache_spill = 1")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE open_revision SET revision_id = 99")
        connection.execute("UPDATE party SET name = name || hex(randomblob(9000))")
        halfway, journal = path.read_bytes(), journal_of(path).read_bytes()
        connection.execute("ROLLBACK")
    assert len(journal) > 512
    path.write_bytes(halfway)
    journal_of(path).write_bytes(journal)
    check_file(path, fingerprint)
    with closing(open_register(path)) as register:
        assert register.agreements.counts(EVERYTHING).total == 5


def test_a_file_that_never_had_a_seal_is_looked_through(path: Path, fingerprint: Path) -> None:
    fingerprint.unlink()
    check_file(path, fingerprint)
    content = bytearray(path.read_bytes())
    content[4096 * 4 : 4096 * 5] = bytes(4096)
    path.write_bytes(content)
    assert refused(path) == "file_damaged"


@pytest.mark.parametrize("text", ["", "{", "[]", '{"size": 1}', '{"size": "x", "change_counter": 1}'])
def test_a_seal_that_cannot_be_read_is_no_seal(path: Path, fingerprint: Path, text: str) -> None:
    fingerprint.write_text(text, encoding="utf-8")
    open_register(path).close()
    assert read_fingerprint(fingerprint) is not None


def test_another_history_whose_chain_is_broken_is_damage(path: Path, tmp_path: Path) -> None:
    """A file of the same number of writes that ends in a revision of its own, which nobody wrote in order."""
    older = shutil.copy(path, tmp_path / "older")
    change(path, 1).close()
    writes = change_counter(path)
    shutil.copy(older, path)
    with closing(raw_connection(path, read_only=False)) as connection:
        connection.execute("BEGIN")
        connection.execute("DROP TRIGGER revision_append_only_update")
        connection.execute("UPDATE revision SET digest = substr(digest, 2) || substr(digest, 1, 1) || 'x'")
        connection.execute("COMMIT")
        while change_counter(path) < writes:
            connection.execute("UPDATE office SET id = id")
    assert change_counter(path) == writes
    with pytest.raises(RegisterFileError) as caught:
        check_file(path, backup_service_of(path).fingerprint_path)
    assert caught.value.code == "file_damaged"


def change_counter(path: Path) -> int:
    """How often the file was written, as it counts itself."""
    return int.from_bytes(path.read_bytes()[24:28], "big")
