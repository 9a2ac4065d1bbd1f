# SPDX-License-Identifier: EUPL-1.2
"""How many statements each question and each command takes: on a server each is a way there and back."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from sqlalchemy import event

from accordi_desktop.model.enums import PeriodKind
from accordi_desktop.register.commands.agreements import DeleteAgreements, ReviseAgreement
from accordi_desktop.register.commands.renewal import ProlongMany
from accordi_desktop.register.register import Register
from accordi_desktop.register.values.lists.query import AgreementQuery
from tests.builders import add_many, day, engine_of

Counted = Callable[[Callable[[], object]], list[str]]


@pytest.fixture
def counted(sample: Register) -> Counted:
    """The statements that some work takes, without the beginning of its transaction."""
    found: list[str] = []

    @event.listens_for(engine_of(sample), "before_cursor_execute")
    def note(_connection, _cursor, statement, _parameters, _context, _many):
        found.append(statement)

    def statements(work: Callable[[], object]) -> list[str]:
        found.clear()
        work()
        return [one for one in found if not one.startswith("BEGIN")]

    return statements


def test_a_whole_agreement(sample: Register, counted: Counted) -> None:
    sample.agreements.sheet(1)  # the horizon of its spans is asked for once
    # The lead time of the office; the agreement with all its parts; when it was changed last.
    assert len(counted(lambda: sample.agreements.sheet(2))) == 3


def test_many_whole_agreements_take_no_more(sample: Register, counted: Counted) -> None:
    sample.agreements.sheet(1)
    ids = add_many(sample, 90)
    assert len(counted(lambda: list(sample.agreements.sheets(ids)))) == 3


def test_saving_a_field(sample: Register, counted: Counted) -> None:
    sheet = sample.agreements.sheet(1)
    command = ReviseAgreement(1, replace(sheet.content, notes="nuova nota"), sheet.version)
    # Open the revision, read, write, read what was recorded, close, write the row of the revision.
    assert len(counted(lambda: sample.perform(command))) <= 6


def test_saving_a_field_and_a_part(sample: Register, counted: Counted) -> None:
    sheet = sample.agreements.sheet(1)
    titles = (replace(sheet.content.titles[0], text="Altro titolo"), *sheet.content.titles[1:])
    command = ReviseAgreement(1, replace(sheet.content, titles=titles), sheet.version)
    assert len(counted(lambda: sample.perform(command))) <= 7


def test_changing_many_takes_no_more_than_changing_one(sample: Register, counted: Counted) -> None:
    ids = add_many(sample, 120)
    assert len(counted(lambda: sample.perform(DeleteAgreements(tuple(ids)), without_backup=True))) <= 6


def test_renewing_many_takes_no_more_than_renewing_one(sample: Register, counted: Counted) -> None:
    ids = add_many(sample, 120)
    renewals = [
        sample.agreements.suggested_renewal(one, PeriodKind.RENEWAL, day("2028-02-15")) for one in ids
    ]
    few = counted(lambda: sample.perform(ProlongMany(tuple(renewals[:1])), without_backup=True))
    many = counted(lambda: sample.perform(ProlongMany(tuple(renewals[1:])), without_backup=True))
    assert len(many) <= len(few)


def test_undoing_an_edit(sample: Register, counted: Counted) -> None:
    sheet = sample.agreements.sheet(1)
    sample.perform(ReviseAgreement(1, replace(sheet.content, notes="nuova nota"), sheet.version))
    # Beside the six of a save: the step, what kind of lines it has, the lines, and two for the derived data,
    # which are computed from what the lines brought back.
    assert len(counted(sample.undo)) <= 11


def test_a_list_that_was_read_before(sample: Register, counted: Counted) -> None:
    query = AgreementQuery()
    sample.agreements.page(query, 0, 40)
    assert len(counted(lambda: sample.agreements.page(query, 0, 40))) <= 4
