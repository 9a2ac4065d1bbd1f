# SPDX-License-Identifier: EUPL-1.2
"""Starting a procedure, working through its steps, and changing the office's template."""

from collections.abc import Iterator

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from accordi_desktop.model.errors import AccordiError, InvalidDraftError, Problem, UnknownReferenceError
from accordi_desktop.model.tables.agreement import Agreement
from accordi_desktop.model.tables.attached import Document, ProcedureStep
from accordi_desktop.model.tables.office import ProcedureTemplateStep
from accordi_desktop.register.commands.procedure import (
    AddStep,
    MoveStep,
    RemoveSteps,
    ReviseStep,
    SaveProcedureTemplate,
    StartProcedure,
)
from accordi_desktop.register.handlers.registry import handles
from accordi_desktop.register.queries.procedure import STEP_FIELDS, TEMPLATE_FIELDS, step_view, template
from accordi_desktop.register.rules.problems import texts_with_control_characters
from accordi_desktop.register.values.procedure import MOST_DUE_DAYS, StepDraft, TemplateStep, with_due_day
from accordi_desktop.storage.storage import RevisionWriter


@handles(StartProcedure)
def start(command: StartProcedure, writer: RevisionWriter) -> None:
    """Append the template's steps for the purpose."""
    session = writer.session
    reference = _reference(session, command.agreement_id)
    wanted = [step for step in template(session.connection()) if step.purpose is command.purpose]
    if not wanted:
        raise AccordiError("empty_template")
    for step in wanted:
        _append(session, command.agreement_id, {name: getattr(step, name) for name in TEMPLATE_FIELDS})
    writer.name("start_procedure", reference=reference)


@handles(AddStep)
def add(command: AddStep, writer: RevisionWriter) -> None:
    """Append a step."""
    session = writer.session
    reference = _reference(session, command.agreement_id)
    content = command.content if command.own_due else with_due_day(None, command.content)
    _check(session, command.agreement_id, content)
    _append(session, command.agreement_id, _values(content))
    writer.name("add_step", reference=reference, name=content.name)


@handles(ReviseStep)
def revise(command: ReviseStep, writer: RevisionWriter) -> None:
    """Make a step equal to the draft, with the term that follows from the sending."""
    session = writer.session
    step = _load(session, command.step_id)
    before = step_view(step).content
    content = command.content if command.own_due else with_due_day(before, command.content)
    _check(session, step.agreement_id, content)
    finished = step.outcome is None and content.outcome is not None
    for name, value in _values(content).items():
        if getattr(step, name) != value:
            setattr(step, name, value)
    kind = "finish_step" if finished else "revise_step"
    writer.name(kind, reference=_reference(session, step.agreement_id), name=step.name)


@handles(MoveStep)
def move(command: MoveStep, writer: RevisionWriter) -> None:
    """Move a step, and number all of them anew."""
    session = writer.session
    step = _load(session, command.step_id)
    statement = select(ProcedureStep).where(ProcedureStep.agreement_id == step.agreement_id)
    order = list(session.scalars(statement.order_by(ProcedureStep.position, ProcedureStep.id)))
    position = order.index(step)
    order.insert(max(0, min(len(order) - 1, position + command.by)), order.pop(position))
    for position, one in enumerate(order):
        one.position = position
    writer.name("move_step", reference=_reference(session, step.agreement_id), name=step.name)


@handles(RemoveSteps)
def remove(command: RemoveSteps, writer: RevisionWriter) -> None:
    """Delete steps."""
    session = writer.session
    gone = [_load(session, one) for one in command.step_ids]
    reference = _reference(session, gone[0].agreement_id) if gone else ""
    for step in gone:
        session.delete(step)
    name = gone[0].name if len(gone) == 1 else ""
    writer.name("remove_steps", reference=reference, count=len(gone), name=name)


@handles(SaveProcedureTemplate)
def save_template(command: SaveProcedureTemplate, writer: RevisionWriter) -> None:
    """Save the template; procedures under way keep their steps."""
    session = writer.session
    found = [
        problem
        for position, step in enumerate(command.steps)
        for problem in _problems(f"steps[{position}]", step.name, step.due_days, step)
    ]
    if found:
        raise InvalidDraftError(tuple(found))
    stored = {step.id: step for step in session.scalars(select(ProcedureTemplateStep))}
    wanted_ids = {step.id for step in command.steps}
    for number, step in stored.items():
        if number not in wanted_ids:
            session.delete(step)
    for position, wanted in enumerate(command.steps, start=1):
        row = stored.get(wanted.id)
        if row is None:
            row = ProcedureTemplateStep()
            session.add(row)
        for name, value in (*_template_values(wanted), ("position", position)):
            if getattr(row, name) != value:
                setattr(row, name, value)
    writer.name("save_procedure_template")


def _template_values(step: TemplateStep) -> Iterator[tuple[str, object]]:
    return ((name, getattr(step, name)) for name in TEMPLATE_FIELDS)


def _values(content: StepDraft) -> dict[str, object]:
    return {name: getattr(content, name) for name in STEP_FIELDS}


def _append(session: Session, agreement_id: int, values: dict[str, object]) -> None:
    highest = select(func.max(ProcedureStep.position)).where(ProcedureStep.agreement_id == agreement_id)
    last = session.scalar(highest)
    session.add(ProcedureStep(agreement_id=agreement_id, position=0 if last is None else last + 1, **values))
    session.flush()


def _check(session: Session, agreement_id: int, content: StepDraft) -> None:
    found = list(_problems("steps", content.name, content.due_days, content))
    if content.document_id is not None:
        document = session.get(Document, content.document_id)
        if document is None or document.agreement_id != agreement_id:
            found.append(Problem("steps.document_id", "document_elsewhere"))
    if found:
        raise InvalidDraftError(tuple(found))


def _problems(path: str, name: str, due_days: int | None, content: object) -> Iterator[Problem]:
    if not name.strip():
        yield Problem(f"{path}.name", "empty_step")
    if due_days is not None and not 0 <= due_days <= MOST_DUE_DAYS:
        yield Problem(f"{path}.due_days", "due_days_out_of_range", {"most": MOST_DUE_DAYS})
    yield from texts_with_control_characters(path, content)


def _load(session: Session, step_id: int) -> ProcedureStep:
    step = session.get(ProcedureStep, step_id)
    if step is None:
        raise AccordiError("step_gone")
    return step


def _reference(session: Session, agreement_id: int) -> str:
    reference = session.scalar(select(Agreement.reference).where(Agreement.id == agreement_id))
    if reference is None:
        raise UnknownReferenceError("agreement_gone")
    return reference
