# SPDX-License-Identifier: EUPL-1.2
"""The procedure before a signature: started from the office's template, worked through, undone."""

from dataclasses import replace

import pytest

from accordi_desktop.model.dates.partial_date import UNKNOWN
from accordi_desktop.model.enums import ProcedurePurpose, StepOutcome
from accordi_desktop.model.errors import AccordiError, InvalidDraftError
from accordi_desktop.register.commands.documents import AttachDocuments, RemoveDocuments
from accordi_desktop.register.commands.procedure import (
    AddStep,
    MoveStep,
    RemoveSteps,
    ReviseStep,
    SaveProcedureTemplate,
    StartProcedure,
)
from accordi_desktop.register.register import Register
from accordi_desktop.register.values.documents import AttachedFile, DocumentDraft
from accordi_desktop.register.values.lists.query import AgreementQuery, Column
from accordi_desktop.register.values.procedure import (
    ProcedureProgress,
    StepDraft,
    StepView,
    TemplateStep,
    blocking_steps,
    due_day,
    with_due_day,
)
from tests.builders import add, day

SIGNATURE, RENEWAL = ProcedurePurpose.SIGNATURE, ProcedurePurpose.RENEWAL


def names(register: Register, agreement_id: int) -> list[str]:
    return [step.content.name for step in register.agreements.sheet(agreement_id).steps]


@pytest.fixture
def started(register: Register) -> int:
    """An agreement whose procedure before the signature has begun."""
    agreement_id = add(register)
    register.perform(StartProcedure(agreement_id, SIGNATURE))
    return agreement_id


def test_a_procedure_begins_with_the_steps_of_the_office(register: Register, started: int) -> None:
    steps = register.agreements.sheet(started).steps
    assert len(steps) == 8
    notice = next(step.content for step in steps if step.content.holds_signature)
    assert notice.name == "Comunicazione preventiva della bozza"
    assert notice.due_days == 30
    assert register.agreements.rows([started])[0].advance == ProcedureProgress(0, 8)
    register.undo()
    assert register.agreements.sheet(started).steps == ()


def test_a_renewal_has_steps_of_its_own_after_the_others(register: Register, started: int) -> None:
    register.perform(StartProcedure(started, RENEWAL))
    purposes = [step.content.purpose for step in register.agreements.sheet(started).steps]
    assert purposes == [SIGNATURE] * 8 + [RENEWAL] * 5


def test_a_step_is_finished_and_counted(register: Register, started: int) -> None:
    version = register.agreements.sheet(started).version
    step = register.agreements.sheet(started).steps[0]
    done = replace(step.content, outcome=StepOutcome.DONE, done_on=day("2026-11-23"))
    register.perform(ReviseStep(step.id, done))
    assert register.agreements.sheet(started).steps[0].content == done
    assert register.agreements.rows([started])[0].advance == ProcedureProgress(1, 8)
    assert register.history.undo_step.kind == "finish_step"
    assert register.agreements.sheet(started).version == version


def test_lists_are_ordered_by_what_is_left_to_do(register: Register, started: int) -> None:
    other = add(register)
    near = add(register)
    register.perform(AddStep(near, StepDraft("Firma")))
    query = AgreementQuery(order=Column.PROCEDURE)
    assert list(register.agreements.ids(query)) == [near, started, other]
    assert list(register.agreements.ids(replace(query, descending=True))) == [started, near, other]


def test_steps_are_added_moved_and_removed(register: Register) -> None:
    agreement_id = add(register)
    for name in ("a", "b", "c"):
        register.perform(AddStep(agreement_id, StepDraft(name)))
    steps = register.agreements.sheet(agreement_id).steps
    register.perform(MoveStep(steps[2].id, -1))
    assert names(register, agreement_id) == ["a", "c", "b"]
    register.perform(MoveStep(steps[0].id, 99))
    assert names(register, agreement_id) == ["c", "b", "a"]
    register.perform(RemoveSteps((steps[1].id,)))
    assert names(register, agreement_id) == ["c", "a"]
    for _ in range(3):
        register.undo()
    assert names(register, agreement_id) == ["a", "b", "c"]


def test_moving_past_the_end_changes_nothing(register: Register) -> None:
    agreement_id = add(register)
    register.perform(AddStep(agreement_id, StepDraft("a")))
    step = register.agreements.sheet(agreement_id).steps[0]
    assert register.perform(MoveStep(step.id, -1)).revision_id == 0


def test_a_step_may_have_a_document_of_its_agreement_only(register: Register, started: int) -> None:
    other = add(register)
    for one in (started, other):
        kept = register.documents.store_bytes(b"lettera", "lettera.txt")
        register.perform(AttachDocuments(one, (AttachedFile(DocumentDraft("lettera.txt"), kept),)))
    step = register.agreements.sheet(started).steps[0]
    mine, foreign = (register.agreements.sheet(one).documents[0].id for one in (started, other))
    register.perform(ReviseStep(step.id, replace(step.content, document_id=mine)))
    with pytest.raises(InvalidDraftError) as refused:
        register.perform(ReviseStep(step.id, replace(step.content, document_id=foreign)))
    assert refused.value.problems[0].code == "document_elsewhere"
    register.perform(RemoveDocuments((mine,)))
    assert register.agreements.sheet(started).steps[0].content.document_id is None
    register.undo()
    assert register.agreements.sheet(started).steps[0].content.document_id == mine


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (StepDraft(" "), "empty_step"),
        (StepDraft("a", due_days=-1), "due_days_out_of_range"),
        (StepDraft("a", due_days=3651), "due_days_out_of_range"),
        (StepDraft("a", note="\x00"), "invalid_character"),
    ],
)
def test_what_cannot_be_a_step_is_refused(register: Register, content: StepDraft, code: str) -> None:
    with pytest.raises(InvalidDraftError) as refused:
        register.perform(AddStep(add(register), content))
    assert refused.value.problems[0].code == code


def test_what_is_gone_is_told(register: Register) -> None:
    with pytest.raises(AccordiError):
        register.perform(ReviseStep(99, StepDraft("a")))
    register.perform(SaveProcedureTemplate(()))
    with pytest.raises(AccordiError) as refused:
        register.perform(StartProcedure(add(register), SIGNATURE))
    assert refused.value.code == "empty_template"


def test_the_template_is_the_offices(register: Register, started: int) -> None:
    before = register.office.procedure_template()
    first, second = before[0], before[1]
    wanted = (second, replace(first, name="Primo"), TemplateStep("Nuovo", RENEWAL, due_days=20))
    register.perform(SaveProcedureTemplate(wanted))
    assert [(step.name, step.purpose) for step in register.office.procedure_template()] == [
        (second.name, SIGNATURE),
        ("Primo", SIGNATURE),
        ("Nuovo", RENEWAL),
    ]
    assert len(register.agreements.sheet(started).steps) == 8
    register.undo()
    assert register.office.procedure_template() == before


@pytest.mark.parametrize(
    ("sent", "days", "due"),
    [
        ("2018-01-03", 30, "2018-02-02"),
        ("2024-01-31", 30, "2024-03-01"),
        ("2018-01-03", 0, "2018-01-03"),
        ("2018-01-03", None, ""),
        ("2018-01", 30, ""),
        ("2018", 30, ""),
        ("", 30, ""),
    ],
)
def test_a_term_counts_from_the_day_of_the_sending(sent: str, days: int | None, due: str) -> None:
    assert due_day(day(sent), days) == day(due)


SENT = StepDraft("a", sent_on=day("2018-01-03"), due_days=30, due_on=day("2018-02-02"))
OWN = replace(SENT, due_on=day("2018-02-05"))


@pytest.mark.parametrize(
    ("before", "step", "due"),
    [
        # a new step, or one that is sent: the term counts from the sending
        (None, StepDraft("a", sent_on=day("2018-01-03"), due_days=30), "2018-02-02"),
        (StepDraft("a", due_days=30), StepDraft("a", sent_on=day("2018-01-03"), due_days=30), "2018-02-02"),
        # another sending, other days: the term follows
        (SENT, replace(SENT, sent_on=day("2018-01-04")), "2018-02-03"),
        (SENT, replace(SENT, due_days=20), "2018-01-23"),
        (SENT, replace(SENT, sent_on=day("2018")), ""),
        (SENT, replace(SENT, due_days=None), ""),
        # one that somebody set stays, and one that somebody took away is gone
        (None, OWN, "2018-02-05"),
        (SENT, replace(SENT, sent_on=day("2018-01-04"), due_on=day("2018-02-05")), "2018-02-05"),
        (
            replace(SENT, due_on=day("2018-02-05")),
            replace(SENT, sent_on=day("2018-01-09"), due_on=day("2018-02-05")),
            "2018-02-05",
        ),
        (SENT, replace(SENT, due_on=UNKNOWN), ""),
        (replace(SENT, due_on=UNKNOWN), replace(SENT, due_on=UNKNOWN, note="x"), ""),
    ],
)
def test_the_term_follows_the_sending_until_somebody_sets_another(before, step, due) -> None:
    assert with_due_day(before, step).due_on == day(due)


def test_the_register_counts_the_term_for_whoever_asks(register: Register, started: int) -> None:
    step = next(step for step in register.agreements.sheet(started).steps if step.content.holds_signature)
    register.perform(ReviseStep(step.id, replace(step.content, sent_on=day("2018-01-03"))))
    (sent,) = (one for one in register.agreements.sheet(started).steps if one.id == step.id)
    assert sent.content.due_on == day("2018-02-02")
    # what is meant as it stands is kept, even where it is what stood there before
    moved = replace(sent.content, sent_on=day("2018-01-04"))
    register.perform(ReviseStep(step.id, moved, own_due=True))
    (kept,) = (one for one in register.agreements.sheet(started).steps if one.id == step.id)
    assert kept.content.due_on == day("2018-02-02")
    register.perform(AddStep(started, StepDraft("b", sent_on=day("2018-01-03"), due_days=10)))
    assert register.agreements.sheet(started).steps[-1].content.due_on == day("2018-01-13")


@pytest.mark.parametrize(
    ("signed", "due", "outcome", "warned"),
    [
        ("2018-02-01", "2018-02-02", None, True),
        ("2018-02-02", "2018-02-02", None, False),
        ("2018-02-01", "2018-02-02", StepOutcome.NO_OBJECTION, False),
        ("2018-02-01", "2018-02-02", StepOutcome.NOT_NEEDED, False),
        ("2018-02-01", "2018-02-02", StepOutcome.OBSERVATIONS, True),
        ("2018-01", "2018-02-02", None, True),
        ("2018", "2018-02-02", None, False),
        ("2018-02-01", "", None, False),
        ("", "2018-02-02", None, False),
    ],
)
def test_a_signature_before_the_term_deserves_a_warning(signed, due, outcome, warned) -> None:
    step = StepDraft("Comunicazione", due_on=day(due), outcome=outcome, holds_signature=True)
    found = blocking_steps(day(signed), [StepView(1, step)], SIGNATURE)
    assert bool(found) is warned
    assert blocking_steps(day(signed), [StepView(1, replace(step, holds_signature=False))], SIGNATURE) == ()
    assert blocking_steps(day(signed), [StepView(1, step)], RENEWAL) == ()
    assert blocking_steps(UNKNOWN, [StepView(1, step)], SIGNATURE) == ()


def test_the_number_of_a_step_is_searched(register: Register, started: int) -> None:
    step = register.agreements.sheet(started).steps[3]
    register.perform(ReviseStep(step.id, replace(step.content, protocol_number="PG 12345/2018")))
    assert list(register.agreements.ids(AgreementQuery(text="pg 12345"))) == [started]
