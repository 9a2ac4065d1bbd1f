# SPDX-License-Identifier: EUPL-1.2
"""The command that prints: a PDF for each agreement."""

import argparse
from pathlib import Path

from accordi_desktop.cli.changes.common import ids_of
from accordi_desktop.cli.register_choice import chosen_register
from accordi_desktop.cli.targets import add_force, check_targets
from accordi_desktop.model.errors import AccordiError
from accordi_desktop.model.text.file_names import FileNames
from accordi_desktop.printing.summaries import file_name, write_summaries
from accordi_desktop.register.values.lists.query import AgreementQuery, Column
from accordi_desktop.wording import Words


def add_arguments(parser: argparse.ArgumentParser, words: Words) -> None:
    """Which agreements, and where to."""
    folder = words.text("cli.value.folder")
    parser.add_argument("refs", nargs="*", metavar="REF", help=words.text("cli.help.ref"))
    parser.add_argument("--to", type=Path, required=True, metavar=folder, help=words.text("cli.help.to"))
    add_force(parser, words)
    parser.set_defaults(run=print_summaries)


def print_summaries(arguments: argparse.Namespace, words: Words) -> int:
    """Print the agreements named, or all; each file is named once it is written."""
    with chosen_register(arguments) as register:
        everything = AgreementQuery(with_past=True, order=Column.REFERENCE)
        ids = ids_of(register, arguments.refs) or tuple(register.agreements.ids(everything))
        if not ids:
            raise AccordiError("no_agreements", path=str(arguments.to))
        names = FileNames()
        files = (arguments.to / file_name(sheet, names) for sheet in register.agreements.sheets(ids))
        check_targets(files, force=arguments.force)
        write_summaries(
            register.agreements.sheets(ids),
            arguments.to,
            register.office.particulars,
            words,
            register.calendar.today,
            on_written=lambda path: print(words.text("cli.printed", path=path)),
        )
    return 0
