# SPDX-License-Identifier: EUPL-1.2
"""What the commands that change agreements share: their references and their output."""

import argparse
from collections.abc import Callable, Sequence

from accordi_desktop.cli.register_choice import chosen_register
from accordi_desktop.model.validity.orderings import orderings
from accordi_desktop.register.commands.command import Command
from accordi_desktop.register.register import Register
from accordi_desktop.wording import Words


def add_references(parser: argparse.ArgumentParser, words: Words) -> None:
    """One reference or more."""
    parser.add_argument("refs", nargs="+", metavar="REF", help=words.text("cli.help.refs"))


def ids_of(register: Register, references: Sequence[str]) -> tuple[int, ...]:
    """The agreements with these references, each once; raises UnknownReferenceError."""
    return tuple(dict.fromkeys(register.agreements.id_of(reference) for reference in references))


def change_agreements(
    arguments: argparse.Namespace, words: Words, command: Callable[[tuple[int, ...]], Command]
) -> int:
    """Perform the command on the agreements named; print their new states, and what it put out of order."""
    with chosen_register(arguments, writing=True) as register:
        ids = ids_of(register, arguments.refs)
        before = {sheet.id: orderings(sheet.facts) for sheet in register.agreements.sheets(ids)}
        perform(register, command(ids), words)
        for sheet in register.agreements.sheets(ids):
            reason = words.reason(sheet.facts, sheet.validity)
            print(f"{sheet.content.reference}: {words.label(sheet.status)} – {reason}")
            for one in orderings(sheet.facts):
                if one not in before[sheet.id]:
                    print(f"{sheet.content.reference}: {words.contradiction(one)}")
    tell_sample(arguments, words)
    return 0


def perform(register: Register, command: Command, words: Words) -> None:
    """Perform the command and print what was done, or that nothing changed."""
    changed = register.perform(command).revision_id != 0
    step = register.history.undo_step
    print(words.done(step) if changed and step is not None else words.text("cli.unchanged"))


def tell_sample(arguments: argparse.Namespace, words: Words) -> None:
    """Print, for the sample, that the change is discarded."""
    if arguments.sample:
        print(words.text("cli.sample_lost"))
