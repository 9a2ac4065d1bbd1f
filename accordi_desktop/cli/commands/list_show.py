# SPDX-License-Identifier: EUPL-1.2
"""The commands that look at agreements: list, show."""

import argparse
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from accordi_desktop.cli.filters import add_filters, query_of
from accordi_desktop.cli.output.agreement_json import agreements_as_json
from accordi_desktop.cli.output.sheet_text import sheet_text
from accordi_desktop.cli.output.text_table import aligned, column_widths, date_cell
from accordi_desktop.cli.register_choice import chosen_register
from accordi_desktop.cli.values import Values
from accordi_desktop.register.register import Register
from accordi_desktop.register.values.lists.query import Column
from accordi_desktop.register.values.views import AgreementSheet
from accordi_desktop.wording import Words

_COLUMNS = (Column.REFERENCE, Column.COUNTERPART, Column.TITLE, Column.SIGNED, Column.END, Column.STATUS)
_AT_ONCE = 1_000


def add_list(parser: argparse.ArgumentParser, words: Words) -> None:
    """The filters of the window."""
    add_filters(parser, words)
    past = parser.add_mutually_exclusive_group()
    past.add_argument("--all", action="store_true", help=words.text("cli.help.list_all"))
    past.add_argument("--current", action="store_true", help=words.text("cli.help.current"))
    _add_as_of(parser, words)
    _add_json(parser, words)
    parser.set_defaults(run=list_agreements)


def add_show(parser: argparse.ArgumentParser, words: Words) -> None:
    """One agreement."""
    parser.add_argument("ref", metavar="REF", help=words.text("cli.help.ref"))
    _add_as_of(parser, words)
    _add_json(parser, words)
    parser.set_defaults(run=show_agreement)


def list_agreements(arguments: argparse.Namespace, words: Words) -> int:
    """Every agreement, or those that match."""
    with chosen_register(arguments) as register:
        # What was in force on a day is asked for to see just that.
        with_past = arguments.all or (arguments.as_of is None and not arguments.current)
        query = query_of(
            arguments, register, with_past=with_past, order=Column.REFERENCE, as_of=arguments.as_of
        )
        ids = register.agreements.ids(query)
        if arguments.json:
            _print_json(register.agreements.sheets(ids, arguments.as_of), words)
        elif ids:
            _print_rows(register, ids, arguments.as_of, words)
            print(f"\n{words.count('cli.agreements', len(ids))}")
        else:
            print(words.text("cli.none_found"))
            if similar := register.agreements.similar_searches(query):
                print(words.text("cli.similar", texts=", ".join(similar)))
    return 0


def show_agreement(arguments: argparse.Namespace, words: Words) -> int:
    """One agreement, whole."""
    with chosen_register(arguments) as register:
        sheet = register.agreements.sheet(register.agreements.id_of(arguments.ref), arguments.as_of)
    if arguments.json:
        _print_json([sheet], words)
    else:
        print(sheet_text(sheet, words))
    return 0


def _print_json(sheets: Iterable[AgreementSheet], words: Words) -> None:
    """Print as the agreements are read: those of a large register fill no memory."""
    for text in agreements_as_json(sheets, words):
        print(text, end="")
    print()


def _add_as_of(parser: argparse.ArgumentParser, words: Words) -> None:
    parser.add_argument(
        "--as-of",
        type=Values(words).day,
        metavar=words.text("cli.value.date"),
        help=words.text("cli.help.as_of"),
    )


def _add_json(parser: argparse.ArgumentParser, words: Words) -> None:
    parser.add_argument("--json", action="store_true", help=words.text("cli.help.json"))


def _print_rows(register: Register, ids: Sequence[int], as_of: date | None, words: Words) -> None:
    """Print the rows as they are read, twice: first to know how wide the columns are."""
    heads = [words.label(column) for column in _COLUMNS]
    widths = column_widths(heads, _lines(register, ids, as_of, words))
    print(aligned(heads, widths))
    for line in _lines(register, ids, as_of, words):
        print(aligned(line, widths))


def _lines(
    register: Register, ids: Sequence[int], as_of: date | None, words: Words
) -> Iterator[tuple[str, ...]]:
    for start in range(0, len(ids), _AT_ONCE):
        for row in register.agreements.rows(ids[start : start + _AT_ONCE], as_of):
            yield (
                row.reference,
                row.counterpart,
                row.title,
                date_cell(row.signed, words),
                date_cell(row.end, words),
                words.label(row.status),
            )
