# SPDX-License-Identifier: EUPL-1.2
"""The command that records a new agreement: add."""

import argparse
from dataclasses import replace

from accordi_desktop.cli import names
from accordi_desktop.cli.changes.common import perform, tell_sample
from accordi_desktop.cli.changes.signing import add_signatories, signatories
from accordi_desktop.cli.register_choice import chosen_register
from accordi_desktop.cli.values import Values
from accordi_desktop.model.dates.partial_date import UNKNOWN
from accordi_desktop.model.enums import RenewalClause, Side, StartRule
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
    """Options for what is known of an agreement; only the title is required."""
    values = Values(words)

    def add(name: str, value: str, **given: object) -> None:
        key = f"cli.help.add_{name.replace('-', '_')}"
        metavar = value if value == "N" else words.text(f"cli.value.{value}")
        parser.add_argument(f"--{name}", metavar=metavar, help=words.text(key), **given)  # type: ignore[arg-type]

    add("title", "text", required=True)
    add("reference", "text", default="")
    add("kind", "kind")
    add("counterpart", "text", default="")
    add("body-kind", "kind", type=values.body_kind)
    add("city", "city", default="")
    add("country", "country")
    add("sector", "sector", action="append", default=[])
    add("signed", "date", type=values.date, default=UNKNOWN)
    add("start", "date", type=values.date, default=UNKNOWN)
    add("start-rule", "rule", type=values.start_rule)
    add("in-force", "date", type=values.date, default=UNKNOWN)
    add("months", "N", type=int)
    add("days", "N", type=int)
    add("until", "date", type=values.date, default=UNKNOWN)
    parser.add_argument("--open-ended", action="store_true", help=words.text("cli.help.add_open_ended"))
    add("ends-with", "text", default="")
    add("ended-on", "date", type=values.date, default=UNKNOWN)
    add("clause", "clause", type=values.renewal_clause, default=RenewalClause.UNKNOWN)
    add("notice-months", "N", type=int)
    add("notice-days", "N", type=int)
    add("notice-by", "year_day", type=values.year_day)
    add("counterpart-notice-months", "N", type=int)
    add("counterpart-notice-days", "N", type=int)
    add("counterpart-notice-by", "year_day", type=values.year_day)
    add("tacit-months", "N", type=int)
    add("tacit-limit", "N", type=int)
    add("source", "text", default="")
    add("notes", "text", default="")
    add_signatories(parser, words)
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
    period = _term(arguments)
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
        signatories=signatories(arguments),
        renewal_clause=arguments.clause,
        notice_months=arguments.notice_months,
        notice_days=arguments.notice_days,
        notice_yearday=arguments.notice_by or "",
        counterpart_notice_months=arguments.counterpart_notice_months,
        counterpart_notice_days=arguments.counterpart_notice_days,
        counterpart_notice_yearday=arguments.counterpart_notice_by or "",
        tacit_months=arguments.tacit_months,
        tacit_limit=arguments.tacit_limit,
        open_ended=arguments.open_ended,
        ending_event=arguments.ends_with,
        ending_event_on=arguments.ended_on,
        source=arguments.source,
        notes=arguments.notes,
    )


def _term(arguments: argparse.Namespace) -> PeriodDraft:
    """The first period; without another rule it counts from the day of entry into force that is given."""
    rule = arguments.start_rule
    if rule is None and arguments.in_force.known:
        rule = StartRule.ENTRY_INTO_FORCE
    return PeriodDraft(
        act_date=arguments.signed,
        start=arguments.start,
        months=arguments.months,
        days=arguments.days,
        end=arguments.until,
        start_rule=rule,
        entered_into_force=arguments.in_force,
    )


def _counterpart(arguments: argparse.Namespace, register: Register) -> tuple[PartyDraft, ...]:
    """The counterpart; raises InvalidDraftError for a place without a body, as the form does."""
    country = (
        "" if arguments.country is None else names.country(arguments.country, register.agreements.language)
    )
    if not (arguments.counterpart or arguments.city or country):
        return ()
    body = PartyDraft(
        arguments.counterpart, body_kind=arguments.body_kind, city=arguments.city, country=country
    )
    return (body,)
