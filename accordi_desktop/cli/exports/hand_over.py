# SPDX-License-Identifier: EUPL-1.2
"""The commands hand-over and preserve: agreements with their documents, for others to keep."""

import argparse
from pathlib import Path

from accordi_desktop.bootstrap.handover import hand_over as write_hand_over
from accordi_desktop.bootstrap.handover import preserve as write_preservation
from accordi_desktop.cli.changes.common import ids_of
from accordi_desktop.cli.register_choice import chosen_register
from accordi_desktop.exchange.selection import Selection
from accordi_desktop.model.errors import AccordiError
from accordi_desktop.register.values.lists.query import AgreementQuery, Column
from accordi_desktop.wording import Words


def add_hand_over(parser: argparse.ArgumentParser, words: Words) -> None:
    """Which agreements, and where to."""
    parser.add_argument("refs", nargs="*", metavar="REF", help=words.text("cli.help.ref"))
    parser.add_argument(
        "--to", type=Path, required=True, metavar="FILE", help=words.text("cli.help.to_handover")
    )
    parser.set_defaults(run=hand_over)


def add_preserve(parser: argparse.ArgumentParser, words: Words) -> None:
    """The agreement, where to, and where the office files it."""
    parser.add_argument("ref", metavar="REF", help=words.text("cli.help.ref"))
    folder, text = words.text("cli.value.folder"), words.text("cli.value.text")
    parser.add_argument(
        "--to", type=Path, required=True, metavar=folder, help=words.text("cli.help.to_folder")
    )
    parser.add_argument(
        "--classification", default="", metavar=text, help=words.text("cli.help.classification")
    )
    parser.add_argument("--file", dest="filing", default="", metavar=text, help=words.text("cli.help.filing"))
    parser.set_defaults(run=preserve)


def hand_over(arguments: argparse.Namespace, words: Words) -> int:
    """Write a register of the agreements named, or the whole hand-over of the office."""
    with chosen_register(arguments) as register:
        everything = AgreementQuery(with_past=True, order=Column.REFERENCE)
        ids = ids_of(register, arguments.refs) or tuple(register.agreements.ids(everything))
        if not ids:
            raise AccordiError("no_agreements", path=str(arguments.to))
        count = write_hand_over(Selection(register, ids), arguments.to, words)
    print(words.count("export.written", count, path=arguments.to))
    return 0


def preserve(arguments: argparse.Namespace, words: Words) -> int:
    """Write the folder of one agreement for a preservation system."""
    with chosen_register(arguments) as register:
        agreement = register.agreements.id_of(arguments.ref)
        filing = (arguments.classification, arguments.filing)
        write_preservation(Selection(register, (agreement,)), arguments.to, filing, words)
    print(words.text("cli.printed", path=arguments.to))
    return 0
