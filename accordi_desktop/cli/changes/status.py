# SPDX-License-Identifier: EUPL-1.2
"""The commands on where agreements stand: terminate, decline, suspend, resume, assert."""

import argparse

from accordi_desktop.cli.changes.common import add_references, change_agreements
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
    parser.set_defaults(run=_terminate)


def add_decline(parser: argparse.ArgumentParser, words: Words) -> None:
    """Give notice that agreements are not tacitly renewed again."""
    add_references(parser, words)
    notice = parser.add_mutually_exclusive_group(required=True)
    _add_day(notice, words, "cli.help.declined_on", required=False)
    notice.add_argument("--withdraw", action="store_true", help=words.text("cli.help.withdraw"))
    parser.set_defaults(run=_decline)


def add_suspend(parser: argparse.ArgumentParser, words: Words) -> None:
    """Let agreements rest."""
    add_references(parser, words)
    _add_day(parser, words, "cli.help.suspended_on")
    _add_text(parser, words, "--reason", "cli.help.reason")
    parser.set_defaults(run=_suspend)


def add_resume(parser: argparse.ArgumentParser, words: Words) -> None:
    """Take suspended agreements up again."""
    add_references(parser, words)
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
    parser.add_argument(
        "--as-of",
        type=Values(words).date,
        default=UNKNOWN,
        metavar=words.text("cli.value.date"),
        help=words.text("cli.help.as_of"),
    )
    parser.set_defaults(run=_assert)


def _terminate(arguments: argparse.Namespace, words: Words) -> int:
    termination = TerminationDraft(arguments.on, arguments.reason)
    return change_agreements(arguments, words, lambda ids: TerminateAgreements(ids, termination))


def _decline(arguments: argparse.Namespace, words: Words) -> int:
    on = UNKNOWN if arguments.withdraw else arguments.on
    return change_agreements(arguments, words, lambda ids: DeclineRenewal(ids, on))


def _suspend(arguments: argparse.Namespace, words: Words) -> int:
    on, reason = arguments.on, arguments.reason
    return change_agreements(arguments, words, lambda ids: SuspendAgreements(ids, on, reason))


def _resume(arguments: argparse.Namespace, words: Words) -> int:
    return change_agreements(arguments, words, ResumeAgreements)


def _assert(arguments: argparse.Namespace, words: Words) -> int:
    assertion = AssertionDraft(arguments.status, arguments.wording, arguments.source, arguments.as_of)
    return change_agreements(arguments, words, lambda ids: AssertStatus(ids, assertion))


def _add_day(parser: argparse._ActionsContainer, words: Words, key: str, *, required: bool = True) -> None:
    parser.add_argument(
        "--on",
        type=Values(words).date,
        required=required,
        metavar=words.text("cli.value.date"),
        help=words.text(key),
    )


def _add_text(
    parser: argparse.ArgumentParser, words: Words, option: str, key: str, *, required: bool = False
) -> None:
    parser.add_argument(
        option, default="", required=required, metavar=words.text("cli.value.text"), help=words.text(key)
    )
