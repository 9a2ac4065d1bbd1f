# SPDX-License-Identifier: EUPL-1.2
"""The commands that prolong or amend agreements: renew, extend, amend."""

import argparse
from dataclasses import replace

from accordi_desktop.cli.changes.common import add_references, ids_of, tell_sample
from accordi_desktop.cli.changes.signing import add_signatories, signatories
from accordi_desktop.cli.register_choice import chosen_register
from accordi_desktop.cli.values import Values
from accordi_desktop.model.dates.partial_date import UNKNOWN
from accordi_desktop.model.enums import PeriodKind
from accordi_desktop.register.commands.renewal import ProlongAgreement, ProlongMany
from accordi_desktop.register.register import Register
from accordi_desktop.register.rules.renewal import uncovered_days
from accordi_desktop.wording import Words

_DONE = {
    PeriodKind.RENEWAL: "cli.renewed",
    PeriodKind.EXTENSION: "cli.extended",
    PeriodKind.AMENDMENT: "cli.amended",
}


def add_renew(parser: argparse.ArgumentParser, words: Words) -> None:
    """Append a renewal to one agreement or several."""
    _add_term(parser, words)
    parser.set_defaults(run=_run, kind=PeriodKind.RENEWAL)


def add_extend(parser: argparse.ArgumentParser, words: Words) -> None:
    """Append an extension to one agreement or several."""
    _add_term(parser, words)
    parser.set_defaults(run=_run, kind=PeriodKind.EXTENSION)


def add_amend(parser: argparse.ArgumentParser, words: Words) -> None:
    """Append an amendment to one agreement or several, with or without a new term."""
    _add_term(parser, words, required=False)
    _add_text(parser, words, "--subject", "cli.help.subject")
    parser.set_defaults(run=_run, kind=PeriodKind.AMENDMENT)


def _add_term(parser: argparse.ArgumentParser, words: Words, *, required: bool = True) -> None:
    read, day = Values(words).date, words.text("cli.value.date")
    add_references(parser, words)
    parser.add_argument("--on", type=read, required=True, metavar=day, help=words.text("cli.help.on"))
    term = parser.add_mutually_exclusive_group(required=required)
    term.add_argument("--months", type=int, metavar="N", help=words.text("cli.help.months"))
    term.add_argument("--days", type=int, metavar="N", help=words.text("cli.help.term_days"))
    term.add_argument("--until", type=read, metavar=day, help=words.text("cli.help.until"))
    parser.add_argument("--start", type=read, metavar=day, help=words.text("cli.help.start"))
    _add_text(parser, words, "--note", "cli.help.note")
    _add_text(parser, words, "--place", "cli.help.act_place")
    _add_text(parser, words, "--decided-by", "cli.help.decided_by")
    _add_text(parser, words, "--protocol", "cli.help.act_protocol")
    _add_text(parser, words, "--resolution", "cli.help.act_resolution")
    add_signatories(parser, words)


def _add_text(parser: argparse.ArgumentParser, words: Words, option: str, key: str) -> None:
    parser.add_argument(option, default="", metavar=words.text("cli.value.text"), help=words.text(key))


def _run(arguments: argparse.Namespace, words: Words) -> int:
    """All of them or none, in one revision."""
    with chosen_register(arguments, writing=True) as register:
        ids = ids_of(register, arguments.refs)
        commands = [_command(register, one, arguments) for one in ids]
        outcomes = [register.agreements.preview(command) for command in commands]
        register.perform(commands[0] if len(commands) == 1 else ProlongMany(tuple(commands)))
        references = [row.reference for row in register.agreements.rows(ids)]
    for reference, command, outcome in zip(references, commands, outcomes, strict=True):
        print(words.text(_DONE[arguments.kind], reference=reference, end=words.date(outcome.new_end)))
        gap = uncovered_days(outcome.old_end, command.start)
        if gap:
            print(f"{reference}: {words.uncovered(outcome.old_end, command.start, gap)}")
        if outcome.against_clause:
            print(f"{reference}: {words.text('prolong.against_clause')}")
        for one in outcome.contradictions:
            if one.code != "renewal_without_clause":
                print(f"{reference}: {words.contradiction(one)}")
    tell_sample(arguments, words)
    return 0


def _command(register: Register, agreement_id: int, arguments: argparse.Namespace) -> ProlongAgreement:
    """From the day after the old end unless a start is given; an amendment says no start of its own."""
    if arguments.kind is PeriodKind.AMENDMENT:
        suggested = ProlongAgreement(agreement_id, arguments.kind, arguments.on, subject=arguments.subject)
    else:
        suggested = register.agreements.suggested_renewal(agreement_id, arguments.kind, arguments.on)
    return replace(
        suggested,
        start=suggested.start if arguments.start is None else arguments.start,
        months=arguments.months,
        end=UNKNOWN if arguments.until is None else arguments.until,
        days=arguments.days,
        note=arguments.note,
        place=arguments.place,
        decided_by=arguments.decided_by,
        protocol_number=arguments.protocol,
        resolution_number=arguments.resolution,
        signatories=signatories(arguments),
    )
