# SPDX-License-Identifier: EUPL-1.2
"""The command export: deadlines as a calendar file."""

import argparse
from pathlib import Path

from accordi_desktop.cli.register_choice import chosen_register
from accordi_desktop.cli.targets import add_force, check_targets
from accordi_desktop.exchange.calendar.calendar_file import calendar_deadlines, write_calendar
from accordi_desktop.model.errors import AccordiError
from accordi_desktop.wording import Words


def add_arguments(parser: argparse.ArgumentParser, words: Words) -> None:
    """Which agreements, and where to."""
    parser.add_argument("refs", nargs="*", metavar="REF", help=words.text("cli.help.ref"))
    parser.add_argument(
        "--to", type=Path, required=True, metavar="FILE.ics", help=words.text("cli.help.to_file")
    )
    parser.add_argument("--dated-only", action="store_true", help=words.text("cli.help.dated_only"))
    add_force(parser, words)
    parser.set_defaults(run=export_calendar)


def export_calendar(arguments: argparse.Namespace, words: Words) -> int:
    """The deadlines of the agreements named, or of all, as a calendar file."""
    if arguments.to.suffix.casefold() != ".ics":
        raise AccordiError("not_a_calendar_file", value=str(arguments.to))
    check_targets([arguments.to], force=arguments.force)
    with chosen_register(arguments) as register:
        ids = [register.agreements.id_of(ref) for ref in arguments.refs]
        dated_only = arguments.dated_only
        found = calendar_deadlines(register, ids, dated_only=dated_only)
        if not found:
            raise AccordiError("no_deadlines", path=str(arguments.to))
        write_calendar(register, arguments.to, words, ids, dated_only=dated_only, found=found)
    print(words.text("cli.printed", path=arguments.to))
    return 0
