# SPDX-License-Identifier: EUPL-1.2
"""The commands open-data and half-year: what is published, as data."""

import argparse
from pathlib import Path

from accordi_desktop.cli.register_choice import chosen_register
from accordi_desktop.cli.targets import add_force, check_targets
from accordi_desktop.cli.values import Values
from accordi_desktop.exchange.open_data.half_year import (
    HalfYear,
    changes_since,
    half_year_list,
    write_list,
)
from accordi_desktop.exchange.open_data.metadata import CC_BY, Dataset
from accordi_desktop.exchange.open_data.open_data import FILES, open_data_files, write_open_data
from accordi_desktop.exchange.selection import Selection
from accordi_desktop.model.errors import AccordiError
from accordi_desktop.register.register import Register
from accordi_desktop.register.values.lists.query import AgreementQuery, Column
from accordi_desktop.wording import Words


def add_open_data(parser: argparse.ArgumentParser, words: Words) -> None:
    """Where to, and what the metadata say."""
    folder, text = words.text("cli.value.folder"), words.text("cli.value.text")
    default = Dataset("")
    parser.add_argument("--to", type=Path, required=True, metavar=folder, help=words.text("cli.help.to"))
    parser.add_argument("--base", default=default.base, metavar="URL", help=words.text("cli.help.data_base"))
    parser.add_argument("--holder", default="", metavar=text, help=words.text("cli.help.data_holder"))
    parser.add_argument("--ipa", default="", metavar=text, help=words.text("cli.help.data_ipa"))
    parser.add_argument("--licence", default=CC_BY, metavar="URL", help=words.text("cli.help.data_licence"))
    add_force(parser, words)
    parser.set_defaults(run=open_data)


def add_half_year(parser: argparse.ArgumentParser, words: Words) -> None:
    """Which half of a year, and the expenses that the register does not know."""
    folder, text = words.text("cli.value.folder"), words.text("cli.value.text")
    year = words.text("cli.value.year")
    parser.add_argument("--to", type=Path, required=True, metavar=folder, help=words.text("cli.help.to"))
    parser.add_argument("--year", type=Values(words).year, metavar=year, help=words.text("cli.help.half_of"))
    parser.add_argument("--half", type=int, choices=(1, 2), help=words.text("cli.help.half"))
    parser.add_argument(
        "--expense",
        action="append",
        default=[],
        metavar=f"REF={text}",
        help=words.text("cli.help.expense"),
    )
    add_force(parser, words)
    parser.set_defaults(run=half_year)


def open_data(arguments: argparse.Namespace, words: Words) -> int:
    """Write the data of what is published, and their description."""
    check_targets((arguments.to / name for name in FILES), force=arguments.force)
    with chosen_register(arguments) as register:
        holder = arguments.holder or register.office.particulars.body
        if not holder:
            raise AccordiError("no_holder")
        dataset = Dataset(holder, arguments.ipa, arguments.base, arguments.licence)
        write_open_data(open_data_files(_everything(register), dataset, words), arguments.to)
    for name in FILES:
        print(words.text("cli.printed", path=arguments.to / name))
    return 0


def half_year(arguments: argparse.Namespace, words: Words) -> int:
    """Write the list as a page and a table; tell what changed since the one that is there."""
    if (arguments.year is None) != (arguments.half is None):
        raise AccordiError("year_and_half")
    expenses = dict(_expense(text) for text in arguments.expense)
    with chosen_register(arguments) as register:
        if arguments.year is None:
            asked = HalfYear.before(register.calendar.today)
        else:
            asked = HalfYear(arguments.year, arguments.half)
        found = half_year_list(_everything(register), asked, expenses, words)
        body = register.office.particulars.body
    table, page = (arguments.to / name for name in asked.files)
    before = table.read_bytes().decode(errors="replace") if table.exists() else None
    check_targets([table, page], force=arguments.force)
    for path in write_list(found, body, arguments.to, words):
        print(words.text("cli.printed", path=path))
    if before is not None:
        for name, references in zip(
            ("added", "changed", "removed"), changes_since(before, found), strict=True
        ):
            if references:
                print(words.text(f"page.{name}", references=", ".join(references)))
    if found.undated:
        print(words.text("half_year.undated", references=", ".join(found.undated)))
    return 0


def _everything(register: Register) -> Selection:
    query = AgreementQuery(with_past=True, order=Column.REFERENCE)
    return Selection(register, register.agreements.ids(query))


def _expense(text: str) -> tuple[str, str]:
    reference, sign, expense = text.partition("=")
    if not sign or not reference.strip() or not expense.strip():
        raise AccordiError("bad_expense", value=text)
    return reference.strip(), expense.strip()
