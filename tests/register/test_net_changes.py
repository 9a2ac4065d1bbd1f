# SPDX-License-Identifier: EUPL-1.2
"""Every revision of the journal changes something: a command that comes to nothing leaves none."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from accordi_desktop.model.enums import AssertedStatus, PeriodKind, ProcedurePurpose, WorklistFact
from accordi_desktop.register.commands.agreements import DeleteAgreements, ReviseAgreement
from accordi_desktop.register.commands.batch_edit import EditAgreements
from accordi_desktop.register.commands.command import Command
from accordi_desktop.register.commands.history import RestoreChange, RestoreState
from accordi_desktop.register.commands.office import SaveInstrumentKinds, SaveOffice, SaveSectors, SaveView
from accordi_desktop.register.commands.procedure import MoveStep, SaveProcedureTemplate, StartProcedure
from accordi_desktop.register.commands.reminders import PlanReminders
from accordi_desktop.register.commands.status import AssertStatus, SuspendAgreements, TerminateAgreements
from accordi_desktop.register.commands.worklist import AcceptFact
from accordi_desktop.register.register import Register
from accordi_desktop.register.values.batch_edit import BatchEdit
from accordi_desktop.register.values.drafts import AssertionDraft, SignatoryDraft, TerminationDraft
from accordi_desktop.register.values.lists.query import AgreementQuery
from tests.builders import day
from tests.stored_rows import changed_rows

ASSERT = AssertStatus((1,), AssertionDraft(AssertedStatus.IN_FORCE, "in vigore", "lettera"))
Prepare = Callable[[Register], Command]


def rows_written(path: Path, revision_id: int) -> int:
    with closing(sqlite3.connect(path)) as connection:
        found: int = connection.execute(
            "SELECT count(*) FROM change WHERE revision_id = ?", (revision_id,)
        ).fetchone()[0]
        return found


def equal_draft(register: Register) -> Command:
    sheet = register.agreements.sheet(1)
    return ReviseAgreement(1, sheet.content, sheet.version)


def equal_draft_with_new_parts(register: Register) -> Command:
    """As it comes from outside: the same content in parts that know nothing of their rows."""
    sheet = register.agreements.sheet(1)
    people = tuple(replace(one, id=None) for one in sheet.content.signatories)
    sectors = tuple(replace(one, id=None) for one in sheet.content.sectors)
    periods = tuple(replace(one, id=None) for one in sheet.content.periods)
    content = replace(sheet.content, signatories=people, sectors=sectors, periods=periods)
    return ReviseAgreement(1, content, sheet.version)


def done_before(command: Command) -> Prepare:
    """The same command a second time."""

    def prepare(register: Register) -> Command:
        register.perform(command)
        return command

    return prepare


def revised_there_and_back(register: Register) -> Command:
    """A state that was left and come back to since."""
    at = register.history.revisions(1)[0].id
    for _ in range(2):
        register.perform(ASSERT)
        register.undo()
    return RestoreState(1, at)


def asserted_undone_asserted(register: Register) -> Command:
    register.perform(ASSERT)
    at = register.history.revisions(1)[0].id
    register.undo()
    register.perform(ASSERT)
    return RestoreState(1, at)


def field_that_has_its_value_again(register: Register) -> Command:
    sheet = register.agreements.sheet(1)
    register.perform(ReviseAgreement(1, replace(sheet.content, purpose="Altro"), sheet.version))
    (row,) = register.history.revisions(1)[0].rows
    now = register.agreements.sheet(1)
    register.perform(ReviseAgreement(1, replace(now.content, purpose=sheet.content.purpose), now.version))
    return RestoreChange(1, row.change_id, "purpose")


def row_that_is_there_again(register: Register) -> Command:
    sheet = register.agreements.sheet(1)
    register.perform(ReviseAgreement(1, replace(sheet.content, signatories=()), sheet.version))
    row = register.history.revisions(1)[0].rows[0]
    register.undo()
    return RestoreChange(1, row.change_id)


def row_that_is_gone_again(register: Register) -> Command:
    sheet = register.agreements.sheet(1)
    people = (*sheet.content.signatories, SignatoryDraft("Ada Neri"))
    register.perform(ReviseAgreement(1, replace(sheet.content, signatories=people), sheet.version))
    row = register.history.revisions(1)[0].rows[0]
    register.undo()
    return RestoreChange(1, row.change_id)


def sector_that_is_there(register: Register) -> Command:
    sector = register.agreements.sheet(1).content.sectors[0].sector_id
    return EditAgreements((1,), BatchEdit(published=True, add_sectors=(sector,)))


def step_moved_nowhere(register: Register) -> Command:
    register.perform(StartProcedure(1, next(iter(ProcedurePurpose))))
    return MoveStep(register.agreements.sheet(1).steps[0].id, -1)


COMMANDS: dict[str, Prepare] = {
    "equal draft": equal_draft,
    "equal draft with new parts": equal_draft_with_new_parts,
    "state left and come back to": revised_there_and_back,
    "state that is there once more": asserted_undone_asserted,
    "field with its value again": field_that_has_its_value_again,
    "row there again": row_that_is_there_again,
    "row gone again": row_that_is_gone_again,
    "office": lambda register: SaveOffice(register.office.particulars),
    "sectors": lambda register: SaveSectors(register.office.sectors()),
    "kinds": lambda register: SaveInstrumentKinds(register.office.instrument_kinds()),
    "template": lambda register: SaveProcedureTemplate(register.office.procedure_template()),
    "sector that is there": sector_that_is_there,
    "step moved nowhere": step_moved_nowhere,
    "status": done_before(ASSERT),
    "view": done_before(SaveView("Cina", AgreementQuery(text="Cina").to_json())),
    "acceptance": done_before(AcceptFact((1, 2), WorklistFact.END_UNKNOWN, "non si sa")),
    "reminders": done_before(PlanReminders(1, "60")),
    "suspension": done_before(SuspendAgreements((1, 2), day("2026-05-01"), "pausa")),
    "termination": done_before(TerminateAgreements((1,), TerminationDraft(day("2026-05"), "disdetta"))),
    "bin": done_before(DeleteAgreements((1, 2))),
}


@pytest.mark.parametrize("prepare", COMMANDS.values(), ids=COMMANDS.keys())
def test_a_command_that_comes_to_nothing_leaves_no_revision(sample: Register, prepare: Prepare) -> None:
    command = prepare(sample)
    before, last, step = sample.agreements.sheet(1), sample.history.last_revision(), sample.history.undo_step
    assert sample.perform(command).revision_id == 0
    assert sample.history.last_revision() == last
    assert sample.history.undo_step == step
    assert sample.agreements.sheet(1) == before


def test_it_does_not_spend_the_redo(sample: Register) -> None:
    command = revised_there_and_back(sample)
    redo = sample.history.redo_step
    assert redo is not None
    sample.perform(command)
    assert sample.history.redo_step == redo


def test_an_earlier_state_is_written_once_for_each_row(sample: Register) -> None:
    """However often a row was changed since: the history then tells what came back, and not the way there."""
    at = sample.history.revisions(1)[0].id
    for number in range(5):
        sheet = sample.agreements.sheet(1)
        people = sheet.content.signatories if number % 2 else ()
        draft = replace(sheet.content, notes=f"nota {number}", signatories=people)
        sample.perform(ReviseAgreement(1, draft, sheet.version))
    sample.perform(sample.agreements.suggested_renewal(1, PeriodKind.RENEWAL, day("2026-05-01")))
    revision = sample.perform(RestoreState(1, at)).revision_id
    written = rows_written(sample.path, revision)
    assert written == len(changed_rows(sample.path, revision))
    told = sample.history.revisions(1)[0].rows
    assert len(told) == written
