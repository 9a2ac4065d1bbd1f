# SPDX-License-Identifier: EUPL-1.2
"""The command that writes a report: a list, what expires, a country's or a city's file, a year."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from accordi_desktop.cli import names
from accordi_desktop.cli.filters import add_filters, query_of
from accordi_desktop.cli.register_choice import chosen_register
from accordi_desktop.cli.shared_options import shared_options
from accordi_desktop.cli.targets import add_force, check_targets
from accordi_desktop.cli.values import Values
from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.model.errors import AccordiError
from accordi_desktop.printing.reports.expiring import expiring
from accordi_desktop.printing.reports.listing import listing
from accordi_desktop.printing.reports.place import city_file, country_file
from accordi_desktop.printing.reports.report import typeset_report
from accordi_desktop.printing.reports.year import year_report
from accordi_desktop.storage.atomic_file import write_file

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable
    from datetime import date

    from accordi_desktop.printing.reports.report import Report
    from accordi_desktop.register.register import Register
    from accordi_desktop.wording import Words

    Maker = Callable[[argparse.Namespace, Register, Words], Report]


def add_arguments(parser: argparse.ArgumentParser, words: Words) -> None:
    """A subcommand for each report, with its own options."""
    shared = shared_options(words)
    kinds = parser.add_subparsers(
        required=True, metavar=words.text("cli.value.report"), title=words.text("cli.reports")
    )

    def add(name: str, make: Maker) -> argparse.ArgumentParser:
        text = words.text(f"cli.help.report_{name}")
        sentence = f"{text[0].upper()}{text[1:]}."
        report = kinds.add_parser(name, help=text, description=sentence, parents=[shared], allow_abbrev=False)
        _add_target(report, words)
        report.set_defaults(run=write_report, make=make)
        return report

    day: dict[str, Any] = {"type": Values(words).day, "metavar": words.text("cli.value.date")}
    listed, ending = add("list", _list), add("expiring", _expiring)
    add_filters(listed, words)
    listed.add_argument("--all", action="store_true", help=words.text("cli.help.all"))
    ending.add_argument("--from", dest="since", help=words.text("cli.help.from"), **day)
    ending.add_argument("--until", help=words.text("cli.help.until"), **day)
    add("country", _country).add_argument("name", metavar=words.text("cli.value.country"))
    add("city", _city).add_argument("name", metavar=words.text("cli.value.city"))
    add("year", _year).add_argument(
        "year",
        nargs="?",
        type=Values(words).year,
        metavar=words.text("cli.value.year"),
        help=words.text("cli.help.report_of_year"),
    )


def write_report(arguments: argparse.Namespace, words: Words) -> int:
    """Write a report to its file; raises AccordiError for an empty one."""
    check_targets([arguments.to], force=arguments.force)
    with chosen_register(arguments) as register:
        report: Report = arguments.make(arguments, register, words)
        if report.is_empty:
            raise AccordiError("no_agreements", path=str(arguments.to))
        write_file(
            arguments.to,
            typeset_report(report, register.office.particulars, words, register.calendar.today).pdf,
        )
    print(words.text("cli.printed", path=arguments.to))
    return 0


def _add_target(parser: argparse.ArgumentParser, words: Words) -> None:
    parser.add_argument(
        "--to", type=Path, required=True, metavar="FILE.pdf", help=words.text("cli.help.to_file")
    )
    add_force(parser, words)


def _list(arguments: argparse.Namespace, register: Register, words: Words) -> Report:
    return listing(register, query_of(arguments, register, with_past=arguments.all), words)


def _expiring(arguments: argparse.Namespace, register: Register, words: Words) -> Report:
    first: date = arguments.since or register.calendar.today
    return expiring(register, first, arguments.until or _a_year_after(first), words)


def _country(arguments: argparse.Namespace, register: Register, words: Words) -> Report:
    return country_file(register, names.country(arguments.name, register.agreements.language), words)


def _city(arguments: argparse.Namespace, register: Register, words: Words) -> Report:
    return city_file(register, names.city(register, arguments.name), words)


def _year(arguments: argparse.Namespace, register: Register, words: Words) -> Report:
    return year_report(register, arguments.year or register.calendar.today.year, words)


def _a_year_after(day: date) -> date:
    return PartialDate.of(day).plus_months(12).earliest
