# SPDX-License-Identifier: EUPL-1.2
"""The filters of the window as options, for the commands that take some agreements of all."""

import argparse
from typing import Any

from accordi_desktop.cli import names
from accordi_desktop.cli.values import Values
from accordi_desktop.model.errors import AccordiError
from accordi_desktop.register.register import Register
from accordi_desktop.register.values.lists.query import AgreementQuery
from accordi_desktop.wording import Words


def add_filters(parser: argparse.ArgumentParser, words: Words) -> None:
    """One option a filter; the same option again is an alternative, another one narrows."""
    values = Values(words)

    def add(option: str, value: str, key: str, **given: Any) -> None:  # noqa: ANN401 - what argparse takes
        parser.add_argument(option, metavar=words.text(f"cli.value.{value}"), help=words.text(key), **given)

    add("--find", "text", "cli.help.find", default="")
    add("--status", "status", "cli.help.status", action="append", default=[], type=values.status)
    add("--country", "country", "cli.help.country", action="append", default=[])
    add("--sector", "sector", "cli.help.sector", action="append", default=[])
    add("--kind", "kind", "cli.help.kind", action="append", default=[])
    add("--year", "year", "cli.help.year", action="append", default=[], type=values.year)
    add("--ends-in", "end", "cli.help.ends_in", action="append", default=[], type=values.end)


def query_of(arguments: argparse.Namespace, register: Register, **given: Any) -> AgreementQuery:  # noqa: ANN401
    """The query that the options ask for; raises AccordiError for a name that nothing has.

    `given` are fields of the query that do not come from an option.
    """
    days = [end.days for end in arguments.ends_in if end.days is not None]
    if len(days) > 1:
        raise AccordiError("one_number_of_days")
    return AgreementQuery(
        text=arguments.find,
        statuses=tuple(arguments.status),
        countries=tuple(names.country(name, register.agreements.language) for name in arguments.country),
        sector_ids=tuple(names.sector(register, name) for name in arguments.sector),
        kind_ids=tuple(names.kind(register, name) for name in arguments.kind),
        years=tuple(arguments.year),
        end_years=tuple(end.year for end in arguments.ends_in if end.year is not None),
        ends_within=days[0] if days else None,
        **given,
    )
