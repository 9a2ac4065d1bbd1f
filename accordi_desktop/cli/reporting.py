# SPDX-License-Identifier: EUPL-1.2
"""The command that writes a report: a list, what expires, a country's or a city's file, a year."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from accordi_desktop.cli.register_choice import chosen_register
from accordi_desktop.model.country import country_code
from accordi_desktop.model.errors import AccordiError
from accordi_desktop.register.query import AgreementQuery

if TYPE_CHECKING:
    import argparse

    from accordi_desktop.printing.reports.report import Report
    from accordi_desktop.register.register import Register
    from accordi_desktop.wording import Words

KINDS = ("list", "expiring", "country", "city", "year")


def write_report(arguments: argparse.Namespace, words: Words) -> int:
    """Make the report and write its file."""
    from accordi_desktop.printing.reports.report import typeset_report  # noqa: PLC0415
    from accordi_desktop.storage.whole_file import write_file  # noqa: PLC0415

    with chosen_register(arguments) as register:
        report = _report(arguments, register, words)
        write_file(arguments.to, typeset_report(report, register.office, words, register.today).pdf)
    print(words.say("cli.printed", path=arguments.to))
    return 0


def _report(arguments: argparse.Namespace, register: Register, words: Words) -> Report:
    from accordi_desktop.printing.reports import expiring, listing, place, year  # noqa: PLC0415

    of: str | None = arguments.of
    match arguments.kind:
        case "list":
            statuses = (arguments.status,) if arguments.status else ()
            query = AgreementQuery(text=arguments.find, statuses=statuses, with_past=arguments.all)
            return listing.listing(register, query, words)
        case "expiring":
            first = arguments.since or register.today
            return expiring.expiring(register, first, arguments.until or _a_year_after(first), words)
        case "country":
            return place.country_file(register, _country(_needed(of, arguments.kind)), words)
        case "city":
            return place.city_file(register, _needed(of, arguments.kind), words)
        case _:
            return year.year_report(register, _year(of, register.today), words)


def _needed(of: str | None, kind: str) -> str:
    if not of:
        raise AccordiError("report_of_what", value=kind)
    return of


def _country(name: str) -> str:
    code = country_code(name)
    if code is None:
        raise AccordiError("unknown_country", value=name)
    return code


def _year(text: str | None, today: date) -> int:
    if text is None:
        return today.year
    if not (text.isdecimal() and len(text) == len("2026") and date.min.year <= int(text)):
        raise AccordiError("bad_year", value=text)
    return int(text)


def _a_year_after(day: date) -> date:
    from accordi_desktop.model.partial_date import PartialDate  # noqa: PLC0415

    return PartialDate.of(day).plus_months(12).earliest
