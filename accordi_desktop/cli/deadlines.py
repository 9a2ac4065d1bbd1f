# SPDX-License-Identifier: EUPL-1.2
"""The command that looks ahead: due."""

import argparse
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path

from accordi_desktop.cli.as_json import deadlines_as_json
from accordi_desktop.cli.register_choice import chosen_register
from accordi_desktop.cli.reminding import remind
from accordi_desktop.cli.text_table import date_cell, table
from accordi_desktop.cli.values import Values
from accordi_desktop.model.vocabulary import DeadlineKind
from accordi_desktop.register.query import Column
from accordi_desktop.register.views import Deadline
from accordi_desktop.wording import Words

_ANNOUNCED = frozenset({DeadlineKind.EXPIRY, DeadlineKind.NOTICE})


def add_arguments(parser: argparse.ArgumentParser, words: Words) -> None:
    """How far to look, and what to make of it."""
    parser.add_argument(
        "--within",
        type=Values(words).days,
        metavar=words.say("cli.value.days"),
        help=words.say("cli.help.within"),
    )
    parser.add_argument("--notify", action="store_true", help=words.say("cli.help.notify"))
    parser.add_argument("--eml", type=Path, metavar="FILE.eml", help=words.say("cli.help.eml"))
    parser.add_argument("--json", action="store_true", help=words.say("cli.help.json"))
    parser.set_defaults(run=list_deadlines)


def list_deadlines(arguments: argparse.Namespace, words: Words) -> int:
    """Ends and last days for notice, from today on; an unknown date is never one of them."""
    if arguments.notify or arguments.eml is not None:
        return remind(arguments, words)
    with chosen_register(arguments) as register:
        within = register.office.lead_days if arguments.within is None else arguments.within
        today = register.today
        last = today + min(timedelta(days=within), date.max - today)
        found = [one for one in register.deadlines(today, last) if one.kind in _ANNOUNCED]
    if arguments.json:
        print(deadlines_as_json(found, words))
    elif found:
        print(_rows(found, words))
    else:
        print(words.count("cli.none_due", within))
    return 0


def _rows(found: Sequence[Deadline], words: Words) -> str:
    heads = [words.say("cli.due.on"), words.say("cli.due.what")]
    heads += [words.of(column) for column in (Column.REFERENCE, Column.COUNTERPART, Column.TITLE)]
    return table(
        heads,
        [
            (date_cell(one.on, words), words.of(one.kind), one.reference, one.counterpart, one.title)
            for one in found
        ],
    )
