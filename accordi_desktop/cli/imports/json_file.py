# SPDX-License-Identifier: EUPL-1.2
"""Importing a file of another register, as JSON: what the command `import` does with one."""

import argparse

from accordi_desktop.cli.changes.common import perform, tell_sample
from accordi_desktop.cli.register_choice import chosen_register
from accordi_desktop.exchange.json_file.reading import read_json
from accordi_desktop.exchange.json_file.takeover import takeover_plan
from accordi_desktop.register.commands.incoming import TakeOverAgreements
from accordi_desktop.wording import Words

_LEFT_OUT = 3


def import_json(arguments: argparse.Namespace, words: Words) -> int:
    """Tell what is new, equal and different; with --yes record what is new. 3 where something is left out."""
    writing = arguments.yes and not arguments.dry_run
    found = read_json(arguments.table, words)
    with chosen_register(arguments, writing=writing) as register:
        plan = takeover_plan(register, found)
        print(words.text("import.plan", new=len(plan.new), equal=len(plan.equal), other=len(plan.different)))
        for reference in plan.different:
            print(words.text("import.different", reference=reference))
        for reference, wrong in plan.refused:
            sentences = " ".join(dict.fromkeys(words.problem(problem) for problem in wrong))
            print(words.text("import.refused", reference=reference, text=sentences))
        if plan.new and writing:
            perform(register, TakeOverAgreements(plan.new, arguments.table.name), words)
        elif plan.new:
            print(words.text("import.nothing_written"))
    if writing:
        tell_sample(arguments, words)
    return _LEFT_OUT if plan.different or plan.refused else 0
