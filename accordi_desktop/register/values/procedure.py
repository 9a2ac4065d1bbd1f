# SPDX-License-Identifier: EUPL-1.2
"""The procedure before a signature or a renewal: its steps, the rules on their dates, what can be asked."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from accordi_desktop.model.dates.partial_date import UNKNOWN, PartialDate, Precision
from accordi_desktop.model.enums import PeriodKind, ProcedurePurpose, StepOutcome
from accordi_desktop.register.values.drafts import PeriodDraft

MOST_DUE_DAYS = 3650
# After these the signature need not wait any longer for a step that holds it.
_SETTLED = {StepOutcome.NO_OBJECTION, StepOutcome.NOT_NEEDED}


@dataclass(frozen=True, slots=True)
class StepDraft:
    """A step of the procedure of one agreement; with an outcome it counts as done."""

    name: str = ""
    purpose: ProcedurePurpose = ProcedurePurpose.SIGNATURE
    recipient: str = ""
    sent_on: PartialDate = UNKNOWN
    protocol_number: str = ""
    due_days: int | None = None
    due_on: PartialDate = UNKNOWN
    outcome: StepOutcome | None = None
    done_on: PartialDate = UNKNOWN
    document_id: int | None = None
    holds_signature: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class StepView:
    """A step as it is kept."""

    id: int
    content: StepDraft


@dataclass(frozen=True, slots=True)
class TemplateStep:
    """A step of the office's template (id 0: a new one)."""

    name: str = ""
    purpose: ProcedurePurpose = ProcedurePurpose.SIGNATURE
    recipient: str = ""
    due_days: int | None = None
    holds_signature: bool = False
    note: str = ""
    id: int = 0


@dataclass(frozen=True, slots=True)
class ProcedureProgress:
    """How far a procedure has come: "3 of 8"."""

    done: int = 0
    steps: int = 0


NO_PROCEDURE = ProcedureProgress()


def due_day(sent_on: PartialDate, due_days: int | None) -> PartialDate:
    """The day a term that counts from the sending ends; unknown where the day of the sending is."""
    if due_days is None or sent_on.precision is not Precision.DAY:
        return UNKNOWN
    return sent_on.plus_days(due_days)


def has_own_due(step: StepDraft) -> bool:
    """Whether the term is another than the one that counts from the sending."""
    return step.due_on.known and step.due_on != due_day(step.sent_on, step.due_days)


def with_due_day(before: StepDraft | None, step: StepDraft) -> StepDraft:
    """The step with the term that follows from its sending; one that somebody set stays.

    `before` is the step as it was: where neither sending nor days have changed, nor has the term.
    """
    if before is None:
        return step if step.due_on.known else replace(step, due_on=due_day(step.sent_on, step.due_days))
    counted_alike = (step.sent_on, step.due_days) == (before.sent_on, before.due_days)
    set_anew = step.due_on.known and step.due_on != before.due_on
    if counted_alike or set_anew or has_own_due(before):
        return step
    return replace(step, due_on=due_day(step.sent_on, step.due_days))


def advance(steps: Iterable[StepView]) -> ProcedureProgress:
    """How many steps there are, and how many have an outcome."""
    outcomes = [step.content.outcome for step in steps]
    return ProcedureProgress(sum(outcome is not None for outcome in outcomes), len(outcomes))


def blocking_steps(
    signed: PartialDate, steps: Iterable[StepView], purpose: ProcedurePurpose
) -> tuple[StepView, ...]:
    """The steps whose term a signature of that date precedes for certain: worth a warning, never a bar."""
    return tuple(
        step
        for step in steps
        if step.content.purpose is purpose
        and step.content.holds_signature
        and step.content.outcome not in _SETTLED
        and step.content.due_on.known
        and signed.known
        and signed.latest < step.content.due_on.earliest
    )


def premature_steps(periods: Iterable[PeriodDraft], steps: Sequence[StepView]) -> tuple[StepView, ...]:
    """The steps whose term the first signature, or the last renewal, of an agreement precedes."""
    acts: dict[ProcedurePurpose, PartialDate] = {}
    for period in periods:
        first = period.kind is PeriodKind.ORIGINAL
        acts[ProcedurePurpose.SIGNATURE if first else ProcedurePurpose.RENEWAL] = period.act_date
    return tuple(step for purpose, signed in acts.items() for step in blocking_steps(signed, steps, purpose))
