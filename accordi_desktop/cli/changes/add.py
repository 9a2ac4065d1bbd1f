# SPDX-License-Identifier: EUPL-1.2
"""The command that records a new agreement: add."""

import argparse
from dataclasses import replace

from accordi_desktop.cli import names
from accordi_desktop.cli.changes.common import perform, tell_sample
from accordi_desktop.cli.register_choice import chosen_register
from accordi_desktop.cli.values import Values
from accordi_desktop.model.dates.partial_date import UNKNOWN
from accordi_desktop.model.enums import RenewalClause, Side
from accordi_desktop.register.commands.agreements import CreateAgreement
from accordi_desktop.register.register import Register
from accordi_desktop.register.rules.warnings import warnings
from accordi_desktop.register.values.drafts import (
    AgreementDraft,
    PartyDraft,
    PeriodDraft,
    SectorDraft,
    TitleDraft,
)
from accordi_desktop.wording import Words


def add_arguments(parser: argparse.ArgumentParser, words: Words) -> None:
    """Options for the fields of an agreement; only the title is required."""
    values = Values(words)

    def add(option: str, value: str, **given: object) -> None:
        key = f"cli.help.add_{option.removeprefix('--').replace('-', '_')}"
        metavar = value if value == "N" else words.text(f"cli.value.{value}")
        parser.add_argument(option, metavar=metavar, help=words.text(key), **given)  # type: ignore[arg-type]

    add("--title", "text", required=True)
    add("--reference", "text", default="")
    add("--kind", "kind")
    add("--counterpart", "text", default="")
    add("--city", "city", default="")
    add("--country", "country")
    add("--sector", "sector", action="append", default=[])
    add("--signed", "date", type=values.date, default=UNKNOWN)
    add("--start", "date", type=values.date, default=UNKNOWN)
    add("--months", "N", type=int)
    add("--until", "date", type=values.date, default=UNKNOWN)
    add("--clause", "clause", type=values.renewal_clause, default=RenewalClause.UNKNOWN)
    add("--source", "text", default="")
    add("--notes", "text", default="")
    parser.set_defaults(run=add_agreement)


def add_agreement(arguments: argparse.Namespace, words: Words) -> int:
    """Record what was given; the own side comes from the particulars of the office."""
    with chosen_register(arguments, writing=True) as register:
        draft = _draft(arguments, register)
        perform(register, CreateAgreement(draft), words)
    for one in warnings(draft):
        print(words.contradiction(one))
    tell_sample(arguments, words)
    return 0


def _draft(arguments: argparse.Namespace, register: Register) -> AgreementDraft:
    begun = register.agreements.new_draft()
    own = tuple(party for party in begun.parties if party.side is Side.OWN)
    period = PeriodDraft(
        act_date=arguments.signed, start=arguments.start, months=arguments.months, end=arguments.until
    )
    return replace(
        begun,
        reference=arguments.reference or begun.reference,
        kind_id=None if arguments.kind is None else names.kind(register, arguments.kind),
        titles=(TitleDraft(arguments.title),),
        parties=own + _counterpart(arguments, register),
        sectors=tuple(
            SectorDraft(name, names.sector(register, name)) for name in dict.fromkeys(arguments.sector)
        ),
        periods=(period,) if period.says_something else (),
        renewal_clause=arguments.clause,
        source=arguments.source,
        notes=arguments.notes,
    )


def _counterpart(arguments: argparse.Namespace, register: Register) -> tuple[PartyDraft, ...]:
    """The counterpart; raises InvalidDraftError for a place without a body, as the form does."""
    country = (
        "" if arguments.country is None else names.country(arguments.country, register.agreements.language)
    )
    if not (arguments.counterpart or arguments.city or country):
        return ()
    return (PartyDraft(arguments.counterpart, city=arguments.city, country=country),)
