# SPDX-License-Identifier: EUPL-1.2
"""The commands of the bin: delete, undelete."""

import argparse

from accordi_desktop.cli.changes.common import add_references, ids_of, perform, tell_sample
from accordi_desktop.cli.register_choice import chosen_register
from accordi_desktop.register.commands.agreements import DeleteAgreements, RestoreAgreements
from accordi_desktop.wording import Words


def add_delete(parser: argparse.ArgumentParser, words: Words) -> None:
    """Put agreements into the bin."""
    add_references(parser, words)
    parser.set_defaults(run=_run, command=DeleteAgreements)


def add_undelete(parser: argparse.ArgumentParser, words: Words) -> None:
    """Take agreements out of the bin."""
    add_references(parser, words)
    parser.set_defaults(run=_run, command=RestoreAgreements)


def _run(arguments: argparse.Namespace, words: Words) -> int:
    with chosen_register(arguments, writing=True) as register:
        perform(register, arguments.command(ids_of(register, arguments.refs)), words)
    tell_sample(arguments, words)
    return 0
