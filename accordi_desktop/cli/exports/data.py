# SPDX-License-Identifier: EUPL-1.2
"""The command export-data: agreements as a workbook, a table of text or JSON."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from accordi_desktop.cli.changes.common import ids_of
from accordi_desktop.cli.filters import add_filters, query_of
from accordi_desktop.cli.register_choice import chosen_register
from accordi_desktop.cli.targets import add_force, check_targets
from accordi_desktop.exchange.exports.columns import COLUMNS, Column, chosen_columns
from accordi_desktop.exchange.exports.csv_file import CsvDialect
from accordi_desktop.exchange.exports.data_file import DataForm, write_data
from accordi_desktop.exchange.selection import Selection
from accordi_desktop.model.errors import AccordiError
from accordi_desktop.register.register import Register
from accordi_desktop.register.values.lists.query import Column as ListColumn
from accordi_desktop.wording import Words

if TYPE_CHECKING:
    from collections.abc import Sequence


def add_arguments(parser: argparse.ArgumentParser, words: Words) -> None:
    """Which agreements, which columns, and where to."""
    parser.add_argument("refs", nargs="*", metavar="REF", help=words.text("cli.help.ref"))
    parser.add_argument(
        "--to", type=Path, required=True, metavar="FILE", help=words.text("cli.help.to_data_file")
    )
    parser.add_argument(
        "--csv",
        type=CsvDialect,
        choices=tuple(CsvDialect),
        default=CsvDialect.EXCEL_IT,
        help=words.text("cli.help.csv"),
    )
    names = ", ".join(column.key for column in COLUMNS)
    parser.add_argument(
        "--fields", metavar=words.text("cli.value.text"), help=words.text("cli.help.fields", names=names)
    )
    parser.add_argument("--without-parts", action="store_true", help=words.text("cli.help.without_parts"))
    parser.add_argument("--published-only", action="store_true", help=words.text("cli.help.published_only"))
    add_filters(parser, words)
    add_force(parser, words)
    parser.set_defaults(run=export_data)


def export_data(arguments: argparse.Namespace, words: Words) -> int:
    """Write the agreements named, or those that the filters leave, over or not."""
    form = _form(arguments)
    columns = _columns(arguments.fields)
    check_targets([arguments.to], force=arguments.force)
    with chosen_register(arguments) as register:
        selection = chosen_selection(arguments, register)
        if not len(selection):
            raise AccordiError("no_agreements", path=str(arguments.to))
        count = write_data(
            selection, arguments.to, form, words, columns=columns, with_parts=not arguments.without_parts
        )
    print(words.count("export.written", count, path=arguments.to))
    return 0


def _form(arguments: argparse.Namespace) -> DataForm:
    suffix = arguments.to.suffix.casefold()
    if suffix == ".csv":
        excel = arguments.csv is CsvDialect.EXCEL_IT
        return DataForm.CSV_EXCEL_IT if excel else DataForm.CSV_RFC4180
    for form in (DataForm.XLSX, DataForm.JSON):
        if form.suffix == suffix:
            return form
    raise AccordiError("not_a_data_file", value=str(arguments.to))


def _columns(fields: str | None) -> tuple[Column, ...]:
    if not fields:
        return COLUMNS
    try:
        return chosen_columns(key.strip() for key in fields.split(","))
    except KeyError as error:
        known = ", ".join(column.key for column in COLUMNS)
        raise AccordiError("unknown_column", value=str(error.args[0]), text=known) from error


def chosen_selection(arguments: argparse.Namespace, register: Register) -> Selection:
    """The agreements named, or those that the filters leave; of these the published ones if wanted."""
    ids: Sequence[int] = ids_of(register, arguments.refs)
    if not arguments.refs:
        query = query_of(arguments, register, with_past=True, order=ListColumn.REFERENCE)
        ids = register.agreements.ids(query)
    selection = Selection(register, ids)
    return selection.published() if arguments.published_only else selection
