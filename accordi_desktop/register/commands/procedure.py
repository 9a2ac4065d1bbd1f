# SPDX-License-Identifier: EUPL-1.2
"""Commands on the steps of a procedure and on the office's template."""

from dataclasses import dataclass

from accordi_desktop.model.enums import ProcedurePurpose
from accordi_desktop.register.commands.command import Command
from accordi_desktop.register.values.procedure import StepDraft, TemplateStep


@dataclass(frozen=True, slots=True)
class StartProcedure(Command):
    """Append the steps of the office's template for that purpose to an agreement's procedure."""

    agreement_id: int
    purpose: ProcedurePurpose


@dataclass(frozen=True, slots=True)
class AddStep(Command):
    """Append a step to an agreement's procedure.

    Unless `own_due` says that the term is meant as it stands, it follows the sending: see `with_due_day`.
    """

    agreement_id: int
    content: StepDraft
    own_due: bool = False


@dataclass(frozen=True, slots=True)
class ReviseStep(Command):
    """Make a step equal to the draft.

    Unless `own_due` says that the term is meant as it stands, it follows the sending: see `with_due_day`.
    """

    step_id: int
    content: StepDraft
    own_due: bool = False


@dataclass(frozen=True, slots=True)
class MoveStep(Command):
    """Move a step up (negative) or down among those of its agreement."""

    step_id: int
    by: int


@dataclass(frozen=True, slots=True)
class RemoveSteps(Command):
    """Remove steps from the procedure."""

    step_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class SaveProcedureTemplate(Command):
    """Make the office's template equal to these, in this order."""

    steps: tuple[TemplateStep, ...]
