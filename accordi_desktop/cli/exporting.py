# SPDX-License-Identifier: EUPL-1.2
"""The command that hands deadlines to a calendar program."""

import argparse

from accordi_desktop.cli.register_choice import chosen_register
from accordi_desktop.model.errors import AccordiError
from accordi_desktop.wording import Words


def export_calendar(arguments: argparse.Namespace, words: Words) -> int:
    """The deadlines of the agreements named, or of all, as a calendar file."""
    from accordi_desktop.exchange.calendar_file import write_calendar  # noqa: PLC0415

    if arguments.to.suffix.casefold() != ".ics":
        raise AccordiError("not_a_calendar_file", value=str(arguments.to))
    with chosen_register(arguments) as register:
        ids = [register.id_of(ref) for ref in arguments.refs]
        write_calendar(register, arguments.to, words, ids, dated_only=arguments.dated_only)
    print(words.say("cli.printed", path=arguments.to))
    return 0
