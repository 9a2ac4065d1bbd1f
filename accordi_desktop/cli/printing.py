# SPDX-License-Identifier: EUPL-1.2
"""The command that prints: a PDF for each agreement."""

import argparse

from accordi_desktop.cli.register_choice import chosen_register
from accordi_desktop.register.query import AgreementQuery, Column
from accordi_desktop.wording import Words


def print_summaries(arguments: argparse.Namespace, words: Words) -> int:
    """Those named, or all; every file is told once it is written."""
    from accordi_desktop.printing.summaries import write_summaries  # noqa: PLC0415

    with chosen_register(arguments) as register:
        everything = AgreementQuery(with_past=True, order=Column.REFERENCE)
        named = list(dict.fromkeys(register.id_of(ref) for ref in arguments.refs))
        ids = named or register.ids(everything)
        write_summaries(
            register.sheets(ids),
            arguments.to,
            register.office,
            words,
            register.today,
            told=lambda path: print(words.say("cli.printed", path=path)),
        )
    return 0
