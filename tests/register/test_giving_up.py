# SPDX-License-Identifier: EUPL-1.2
"""A command, an undo and a redo that are given up under way leave the register as it was."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from accordi_desktop.model.enums import PeriodKind
from accordi_desktop.model.progress import Progress
from accordi_desktop.register.commands.batch_edit import EditAgreements
from accordi_desktop.register.commands.renewal import ProlongAgreement, ProlongMany
from accordi_desktop.register.register import Register
from accordi_desktop.register.values.batch_edit import BatchEdit
from tests.builders import add_many, day, empty_register

COUNT = 5


class GivenUpError(Exception):
    """The user has had enough."""


def give_up_at(reached: int) -> Progress:
    def progress(done: int, total: int) -> None:
        assert 0 <= done <= total
        if done >= reached:
            raise GivenUpError

    return progress


@pytest.fixture
def register(tmp_path: Path):
    with closing(empty_register(tmp_path)) as register:
        yield register


def renewal(ids: list[int]) -> ProlongMany:
    items = (ProlongAgreement(one, PeriodKind.RENEWAL, day("2024-05-01"), months=24) for one in ids)
    return ProlongMany(tuple(items))


def state(register: Register, ids: list[int]) -> tuple[object, ...]:
    return (register.history.last_revision(), *register.agreements.sheets(ids))


@pytest.mark.parametrize("reached", [0, 3])
def test_a_renewal_of_many_is_given_up_whole(register: Register, reached: int):
    ids = add_many(register, COUNT)
    before = state(register, ids)
    with pytest.raises(GivenUpError):
        register.perform(renewal(ids), progress=give_up_at(reached))
    assert state(register, ids) == before


def test_an_edit_of_many_is_given_up_whole(register: Register):
    ids = add_many(register, COUNT)
    before = state(register, ids)
    edit = EditAgreements(tuple(ids), BatchEdit(published=True))
    with pytest.raises(GivenUpError):
        register.perform(edit, progress=give_up_at(0))
    assert state(register, ids) == before


@pytest.mark.parametrize("turn", [Register.undo, Register.redo])
def test_undo_and_redo_are_given_up_whole(register: Register, turn: Callable[..., object]):
    ids = add_many(register, COUNT)
    register.perform(renewal(ids))
    if turn is Register.redo:
        register.undo()
    before = state(register, ids)
    with pytest.raises(GivenUpError):
        turn(register, progress=give_up_at(3))
    assert state(register, ids) == before
    turn(register)
    assert state(register, ids) != before
