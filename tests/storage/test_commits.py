# SPDX-License-Identifier: EUPL-1.2
"""A commit whose last flush fails may have happened all the same: then it is told as what it is."""

import os
import sqlite3
from pathlib import Path

import pytest

from accordi_desktop.bootstrap import create_register
from accordi_desktop.model.errors import RegisterFileError
from accordi_desktop.register.commands.agreements import DeleteAgreements
from accordi_desktop.register.register import Register
from accordi_desktop.register.sample import sample_data
from tests.builders import EVERYTHING, engine_of


@pytest.fixture
def register(tmp_path: Path):
    """The sample register, to be written."""
    register = create_register(tmp_path / "registro.accordi", founding=sample_data())
    yield register
    register.close()


def fail_at_commit(register: Register, monkeypatch: pytest.MonkeyPatch, *, done: bool) -> None:
    """Let the next commit fail with an error of the disk, before or after it happens."""
    dialect = engine_of(register).dialect
    commit = dialect.do_commit

    def failing(connection) -> None:
        if done:
            commit(connection)
        monkeypatch.setattr(dialect, "do_commit", commit)
        error = sqlite3.OperationalError("disk I/O error")
        error.sqlite_errorcode = sqlite3.SQLITE_IOERR_FSYNC
        raise error

    monkeypatch.setattr(dialect, "do_commit", failing)


def test_what_was_committed_is_not_called_refused(register: Register, monkeypatch) -> None:
    told = []
    register.subscribe(told.append)
    fail_at_commit(register, monkeypatch, done=True)
    change = register.perform(DeleteAgreements((1,)))
    assert told == [change]
    assert register.agreements.counts(EVERYTHING).total == 4
    assert register.history.undo_step.revision_id == change.revision_id


def test_what_was_not_committed_is_refused(register: Register, monkeypatch) -> None:
    fail_at_commit(register, monkeypatch, done=False)
    with pytest.raises(RegisterFileError) as caught:
        register.perform(DeleteAgreements((1,)))
    assert caught.value.code == "io_error"
    assert register.agreements.counts(EVERYTHING).total == 5
    register.perform(DeleteAgreements((1,)))


def test_what_a_power_cut_might_take_back_is_refused(register: Register, monkeypatch) -> None:
    fail_at_commit(register, monkeypatch, done=True)

    def refuse(_descriptor: int) -> None:
        raise OSError

    with monkeypatch.context() as context:
        context.setattr(os, "fsync", refuse)
        with pytest.raises(RegisterFileError):
            register.perform(DeleteAgreements((1,)))
    assert register.agreements.counts(EVERYTHING).total == 4
