# SPDX-License-Identifier: EUPL-1.2
"""The command procedure: show the steps, start it, update a step."""

import argparse
from collections.abc import Sequence
from dataclasses import replace

from accordi_desktop.cli.changes.common import perform, tell_sample
from accordi_desktop.cli.output.text_table import date_cell, table
from accordi_desktop.cli.register_choice import chosen_register
from accordi_desktop.cli.values import Values
from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.model.enums import ProcedurePurpose, StepOutcome
from accordi_desktop.model.errors import AccordiError
from accordi_desktop.register.commands.command import Command
from accordi_desktop.register.commands.procedure import ReviseStep, StartProcedure
from accordi_desktop.register.values.procedure import StepView
from accordi_desktop.wording import Words

_CHANGES = ("sent", "due", "protocol", "outcome", "done")


def add_arguments(parser: argparse.ArgumentParser, words: Words) -> None:
    """The agreement, and what to do with its procedure."""
    date, day = words.text("cli.value.date"), Values(words).date
    parser.add_argument("ref", metavar="REF", help=words.text("cli.help.ref"))
    which = parser.add_mutually_exclusive_group()
    purposes = [purpose.value for purpose in ProcedurePurpose]
    which.add_argument("--start", choices=purposes, help=words.text("cli.help.procedure_start"))
    which.add_argument("--step", type=int, metavar="N", help=words.text("cli.help.procedure_step"))
    for name in ("sent", "due", "done"):
        parser.add_argument(
            f"--{name}", type=day, metavar=date, help=words.text(f"cli.help.procedure_{name}")
        )
    parser.add_argument(
        "--protocol", metavar=words.text("cli.value.text"), help=words.text("cli.help.procedure_protocol")
    )
    outcomes = [outcome.value for outcome in StepOutcome]
    parser.add_argument("--outcome", choices=outcomes, help=words.text("cli.help.procedure_outcome"))
    parser.set_defaults(run=procedure)


def procedure(arguments: argparse.Namespace, words: Words) -> int:
    """Do what was asked, then print the steps."""
    changes = [name for name in _CHANGES if getattr(arguments, name) is not None]
    if bool(changes) != (arguments.step is not None):
        raise AccordiError("which_step")
    changing = bool(changes) or arguments.start is not None
    with chosen_register(arguments, writing=changing) as register:
        agreement_id = register.agreements.id_of(arguments.ref)
        if changing:
            steps, today = (
                register.agreements.sheet(agreement_id).steps,
                PartialDate.of(register.calendar.today),
            )
            perform(register, _command(arguments, agreement_id, steps, today), words)
        steps = register.agreements.sheet(agreement_id).steps
    print(_table(steps, words) if steps else words.text("cli.no_procedure"))
    if changing:
        tell_sample(arguments, words)
    return 0


def _command(
    arguments: argparse.Namespace, agreement_id: int, steps: Sequence[StepView], today: PartialDate
) -> Command:
    if arguments.start is not None:
        return StartProcedure(agreement_id, ProcedurePurpose(arguments.start))
    if not 1 <= arguments.step <= len(steps):
        raise AccordiError("no_such_step", number=arguments.step, count=len(steps))
    step = steps[arguments.step - 1]
    content = step.content
    outcome = content.outcome if arguments.outcome is None else StepOutcome(arguments.outcome)
    done = content.done_on if arguments.done is None else arguments.done
    if arguments.outcome is not None and not done.known:
        done = today
    content = replace(
        content,
        sent_on=content.sent_on if arguments.sent is None else arguments.sent,
        due_on=content.due_on if arguments.due is None else arguments.due,
        protocol_number=content.protocol_number if arguments.protocol is None else arguments.protocol,
        outcome=outcome,
        done_on=done,
    )
    return ReviseStep(step.id, content, own_due=arguments.due is not None)


def _table(steps: Sequence[StepView], words: Words) -> str:
    heads = ["N."] + [words.field(f"steps.{name}") for name in ("name", "sent_on", "due_on", "outcome")]
    return table(
        heads,
        [
            (
                str(number),
                step.content.name,
                date_cell(step.content.sent_on, words),
                date_cell(step.content.due_on, words),
                "" if step.content.outcome is None else words.label(step.content.outcome),
            )
            for number, step in enumerate(steps, start=1)
        ],
    )
