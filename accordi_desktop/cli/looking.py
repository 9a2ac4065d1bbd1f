# SPDX-License-Identifier: EUPL-1.2
"""The commands that look at agreements: list, show."""

import argparse
from collections.abc import Iterable

from accordi_desktop.cli.as_json import agreements_as_json
from accordi_desktop.cli.register_choice import chosen_register
from accordi_desktop.cli.sheet_text import sheet_text
from accordi_desktop.cli.text_table import date_cell, table
from accordi_desktop.register.query import AgreementQuery, Column
from accordi_desktop.register.views import AgreementRow
from accordi_desktop.wording import Words

_COLUMNS = (Column.REFERENCE, Column.COUNTERPART, Column.TITLE, Column.SIGNED, Column.END, Column.STATUS)


def list_agreements(arguments: argparse.Namespace, words: Words) -> int:
    """Every agreement, or those that match."""
    statuses = (arguments.status,) if arguments.status else ()
    query = AgreementQuery(text=arguments.find, statuses=statuses, with_past=True, order=Column.REFERENCE)
    with chosen_register(arguments) as register:
        ids = register.ids(query)
        if arguments.json:
            print(agreements_as_json(register.sheets(ids), words))
        elif ids:
            print(_rows(register.rows(ids), words))
            print(f"\n{words.count('cli.agreements', len(ids))}")
        else:
            print(words.say("cli.none_found"))
    return 0


def show_agreement(arguments: argparse.Namespace, words: Words) -> int:
    """One agreement, whole."""
    with chosen_register(arguments) as register:
        sheet = register.sheet(register.id_of(arguments.ref))
    print(agreements_as_json([sheet], words) if arguments.json else sheet_text(sheet, words))
    return 0


def _rows(rows: Iterable[AgreementRow], words: Words) -> str:
    return table(
        [words.of(column) for column in _COLUMNS],
        [
            (
                row.reference,
                row.counterpart,
                row.title,
                date_cell(row.signed, words),
                date_cell(row.end, words),
                words.of(row.status),
            )
            for row in rows
        ],
    )
