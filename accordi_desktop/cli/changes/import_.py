# SPDX-License-Identifier: EUPL-1.2
"""The command that takes agreements over from a file of another register."""

import argparse
from pathlib import Path

from accordi_desktop.cli.changes.common import perform, tell_sample
from accordi_desktop.cli.register_choice import chosen_register
from accordi_desktop.exchange.json_file.reading import read_json
from accordi_desktop.exchange.json_file.takeover import takeover_plan
from accordi_desktop.register.commands.incoming import TakeOverAgreements
from accordi_desktop.wording import Words

_LEFT_OUT = 3


def add_arguments(parser: argparse.ArgumentParser, words: Words) -> None:
    """The file, and whether to write."""
    parser.add_argument("source", type=Path, metavar="FILE.json", help=words.text("cli.help.import_file"))
    parser.add_argument("--yes", action="store_true", help=words.text("cli.help.import_yes"))
    parser.set_defaults(run=import_agreements)


def import_agreements(arguments: argparse.Namespace, words: Words) -> int:
    """Tell what is new, equal and different; with --yes record what is new. 3 where something is left out."""
    found = read_json(arguments.source, words)
    with chosen_register(arguments, writing=arguments.yes) as register:
        plan = takeover_plan(register, found)
        print(words.text("import.plan", new=len(plan.new), equal=len(plan.equal), other=len(plan.different)))
        for reference in plan.different:
            print(words.text("import.different", reference=reference))
        if plan.new and arguments.yes:
            perform(register, TakeOverAgreements(plan.new, arguments.source.name), words)
        elif plan.new:
            print(words.text("import.nothing_written"))
    if arguments.yes:
        tell_sample(arguments, words)
    return _LEFT_OUT if plan.different else 0
