# SPDX-License-Identifier: EUPL-1.2
"""A step of a procedure as a frozen fact, the office's template, and how far procedures have come."""

from dataclasses import fields
from typing import Any

from sqlalchemy import Connection, ScalarSelect, func, select

from accordi_desktop.model.tables.agreement import Agreement
from accordi_desktop.model.tables.attached import ProcedureStep
from accordi_desktop.model.tables.office import ProcedureTemplateStep
from accordi_desktop.register.values.procedure import StepDraft, StepView, TemplateStep

STEP_FIELDS = tuple(field.name for field in fields(StepDraft))
TEMPLATE_FIELDS = tuple(field.name for field in fields(TemplateStep) if field.name != "id")


def step_view(step: ProcedureStep) -> StepView:
    """A stored step as a frozen fact."""
    return StepView(step.id, StepDraft(**{name: getattr(step, name) for name in STEP_FIELDS}))


def template(connection: Connection) -> tuple[TemplateStep, ...]:
    """The office's template, in its order."""
    columns = [getattr(ProcedureTemplateStep, name) for name in (*TEMPLATE_FIELDS, "id")]
    found = connection.execute(
        select(*columns).order_by(ProcedureTemplateStep.position, ProcedureTemplateStep.id)
    )
    return tuple(TemplateStep(**row) for row in found.mappings())


def counted_steps(*conditions: Any) -> ScalarSelect[int]:  # noqa: ANN401
    """How many steps of an agreement meet these conditions, as a column of a list."""
    return (
        select(func.count(ProcedureStep.id))
        .where(ProcedureStep.agreement_id == Agreement.id, *conditions)
        .correlate(Agreement)
        .scalar_subquery()
    )
