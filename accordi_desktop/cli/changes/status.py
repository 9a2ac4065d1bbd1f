# SPDX-License-Identifier: EUPL-1.2
"""The commands on the state of agreements: terminate, decline, suspend, resume, assert."""

import argparse

from accordi_desktop.cli.changes.common import add_references, change_agreements
from accordi_desktop.cli.changes.signing import add_signatories, signatories
from accordi_desktop.cli.values import Values
from accordi_desktop.model.dates.partial_date import UNKNOWN
from accordi_desktop.register.commands.status import (
    AssertStatus,
    DeclineRenewal,
    ResumeAgreements,
    SuspendAgreements,
    TerminateAgreements,
)
from accordi_desktop.register.values.drafts import AssertionDraft, TerminationDraft
from accordi_desktop.wording import Words


def add_terminate(parser: argparse.ArgumentParser, words: Words) -> None:
    """End agreements before their term."""
    add_references(parser, words)
    _add_day(parser, words, "cli.help.terminated_on")
    _add_text(parser, words, "--reason", "cli.help.reason", required=True)
    _add_act(parser, words)
    parser.set_defaults(run=_terminate)


def add_decline(parser: argparse.ArgumentParser, words: Words) -> None:
    """Give notice that agreements are not tacitly renewed again."""
    add_references(parser, words)
    notice = parser.add_mutually_exclusive_group(required=True)
    _add_day(notice, words, "cli.help.declined_on", required=False)
    notice.add_argument("--withdraw", action="store_true", help=words.text("cli.help.withdraw"))
    parser.add_argument(
        "--by",
        type=Values(words).side,
        metavar=words.text("cli.value.side"),
        help=words.text("cli.help.declined_by"),
    )
    parser.add_argument("--accepted-late", action="store_true", help=words.text("cli.help.accepted_late"))
    parser.set_defaults(run=_decline)


def add_suspend(parser: argparse.ArgumentParser, words: Words) -> None:
    """Suspend agreements."""
    add_references(parser, words)
    _add_day(parser, words, "cli.help.suspended_on")
    _add_date(parser, words, "--until", "cli.help.suspended_until")
    _add_text(parser, words, "--reason", "cli.help.reason")
    _add_act(parser, words)
    parser.set_defaults(run=_suspend)


def add_resume(parser: argparse.ArgumentParser, words: Words) -> None:
    """Resume suspended agreements."""
    add_references(parser, words)
    _add_date(parser, words, "--on", "cli.help.resumed_on")
    parser.set_defaults(run=_resume)


def add_assert(parser: argparse.ArgumentParser, words: Words) -> None:
    """Record what a source says of the state of agreements."""
    add_references(parser, words)
    parser.add_argument(
        "--status",
        type=Values(words).asserted_status,
        required=True,
        metavar=words.text("cli.value.status"),
        help=words.text("cli.help.asserted_status"),
    )
    _add_text(parser, words, "--source", "cli.help.source", required=True)
    _add_text(parser, words, "--wording", "cli.help.wording")
    _add_date(parser, words, "--as-of", "cli.help.as_of")
    _add_text(parser, words, "--page", "cli.help.page")
    parser.set_defaults(run=_assert)


def _terminate(arguments: argparse.Namespace, words: Words) -> int:
    termination = TerminationDraft(
        arguments.on,
        arguments.reason,
        arguments.decided_on,
        arguments.decided_by,
        arguments.place,
        arguments.protocol,
        arguments.resolution,
    )
    people = signatories(arguments)
    return change_agreements(arguments, words, lambda ids: TerminateAgreements(ids, termination, people))


def _decline(arguments: argparse.Namespace, words: Words) -> int:
    on = UNKNOWN if arguments.withdraw else arguments.on
    by, late = arguments.by, arguments.accepted_late
    return change_agreements(arguments, words, lambda ids: DeclineRenewal(ids, on, by, accepted_late=late))


def _suspend(arguments: argparse.Namespace, words: Words) -> int:
    said = (
        arguments.on,
        arguments.reason,
        arguments.until,
        arguments.decided_on,
        arguments.decided_by,
        arguments.place,
        arguments.protocol,
        arguments.resolution,
        signatories(arguments),
    )
    return change_agreements(arguments, words, lambda ids: SuspendAgreements(ids, *said))


def _resume(arguments: argparse.Namespace, words: Words) -> int:
    return change_agreements(arguments, words, lambda ids: ResumeAgreements(ids, arguments.on))


def _assert(arguments: argparse.Namespace, words: Words) -> int:
    assertion = AssertionDraft(
        arguments.status, arguments.wording, arguments.source, arguments.as_of, arguments.page
    )
    return change_agreements(arguments, words, lambda ids: AssertStatus(ids, assertion))


def _add_day(parser: argparse._ActionsContainer, words: Words, key: str, *, required: bool = True) -> None:
    parser.add_argument(
        "--on",
        type=Values(words).date,
        required=required,
        metavar=words.text("cli.value.date"),
        help=words.text(key),
    )


def _add_date(parser: argparse.ArgumentParser, words: Words, option: str, key: str) -> None:
    parser.add_argument(
        option,
        type=Values(words).date,
        default=UNKNOWN,
        metavar=words.text("cli.value.date"),
        help=words.text(key),
    )


def _add_act(parser: argparse.ArgumentParser, words: Words) -> None:
    """The act that decided it: its day, body, place and numbers, and who signed it."""
    _add_date(parser, words, "--decided-on", "cli.help.decided_on")
    _add_text(parser, words, "--decided-by", "cli.help.decided_by")
    _add_text(parser, words, "--place", "cli.help.act_place")
    _add_text(parser, words, "--protocol", "cli.help.act_protocol")
    _add_text(parser, words, "--resolution", "cli.help.act_resolution")
    add_signatories(parser, words)


def _add_text(
    parser: argparse.ArgumentParser, words: Words, option: str, key: str, *, required: bool = False
) -> None:
    parser.add_argument(
        option, default="", required=required, metavar=words.text("cli.value.text"), help=words.text(key)
    )
