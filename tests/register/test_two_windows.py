# SPDX-License-Identifier: EUPL-1.2
"""Two registers open on one file, and who is told of what."""

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from accordi_desktop.bootstrap import open_register
from accordi_desktop.model.errors import StaleVersionError
from accordi_desktop.register.commands.agreements import DeleteAgreements, ReviseAgreement
from accordi_desktop.register.register import Register
from tests.builders import TODAY

if TYPE_CHECKING:
    from accordi_desktop.register.values.views import ChangeSet


@pytest.fixture
def other(sample: Register) -> Iterator[Register]:
    opened = open_register(sample.path, clock=lambda: TODAY, author="altri")
    yield opened
    opened.close()


def test_nobody_overwrites_what_the_other_saved(sample: Register, other: Register) -> None:
    mine, theirs = sample.agreements.sheet(1), other.agreements.sheet(1)
    sample.perform(ReviseAgreement(1, replace(mine.content, notes="mie"), mine.version))
    with pytest.raises(StaleVersionError) as refused:
        other.perform(ReviseAgreement(1, replace(theirs.content, notes="loro"), theirs.version))
    assert refused.value.values["reference"] == "A-001"
    now = other.agreements.sheet(1)
    assert (now.content.notes, now.revised_by) == ("mie", "prova")
    other.perform(ReviseAgreement(1, replace(now.content, notes="loro"), now.version))
    assert sample.agreements.sheet(1).content.notes == "loro"


def test_lists_follow_what_the_other_saved(sample: Register, other: Register) -> None:
    assert [row.reference for row in sample.agreements.rows([5])] == ["A-005"]
    sheet = other.agreements.sheet(5)
    other.perform(ReviseAgreement(5, replace(sheet.content, reference="CN-1"), sheet.version))
    assert [row.reference for row in sample.agreements.rows([5])] == ["CN-1"]
    assert sample.agreements.id_of("cn-1") == 5


def test_who_subscribed_is_told_after_the_commit_until_leaving(sample: Register, other: Register) -> None:
    told: list[tuple[ChangeSet, int]] = []
    leave = sample.subscribe(lambda change: told.append((change, other.agreements.sheet(1).deleted)))
    done = sample.perform(DeleteAgreements((1,)), origin=told)
    assert told == [(done, True)]
    assert done.agreement_ids == {1}
    assert done.origin is told
    undone = sample.undo()
    assert told[1:] == [(undone, False)]
    leave()
    leave()
    sample.redo()
    assert len(told) == 2


def test_nobody_is_told_of_nothing(sample: Register) -> None:
    told: list[ChangeSet] = []
    sample.subscribe(told.append)
    sheet = sample.agreements.sheet(1)
    sample.perform(ReviseAgreement(1, sheet.content, sheet.version))
    with pytest.raises(StaleVersionError):
        sample.perform(ReviseAgreement(1, sheet.content, sheet.version + 1))
    assert told == []
