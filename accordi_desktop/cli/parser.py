# SPDX-License-Identifier: EUPL-1.2
"""What can be typed: commands, their options, and the options all of them share."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from accordi_desktop import __version__
from accordi_desktop.cli import window
from accordi_desktop.cli.preamble import COMMANDS, Preamble
from accordi_desktop.cli.values import Values
from accordi_desktop.wording import Words
from accordi_desktop.wording.catalogue import LANGUAGES


def parse(call: Sequence[str], said: Preamble) -> argparse.Namespace:
    """The call as values; exits with 2 and the usage where it is no call."""
    words = said.words
    shared = _shared(words)
    parser = _parser(words, shared)
    if said.command is None:
        parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help=words.say("cli.help.file"))
        parser.set_defaults(run=window.run)
    else:
        _add_commands(parser, shared, words)
    arguments = parser.parse_args(call)
    for name in ("register", "today", "file"):
        setattr(arguments, name, getattr(arguments, name, None))
    if arguments.file is not None and _is_bare_word(arguments.file):
        known = ", ".join(COMMANDS)
        parser.error(words.say("error.unknown_command", value=arguments.file, values=known))
    arguments.sample = getattr(arguments, "sample", False)
    if sum(map(bool, (arguments.register, arguments.file, arguments.sample))) > 1:
        parser.error(words.say("error.one_register"))
    arguments.paths, arguments.language, arguments.lang = said.paths, words.language, said.language
    return arguments


def _parser(words: Words, shared: argparse.ArgumentParser) -> argparse.ArgumentParser:
    width = max(map(len, COMMANDS))
    lines = [f"  {name:{width}}  {words.say(_help_key(name))}" for name in COMMANDS]
    parser = argparse.ArgumentParser(
        "accordi",
        description=words.say("cli.help.program"),
        epilog="\n".join([words.say("cli.help.commands"), *lines]),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        parents=[shared],
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"accordi {__version__}")
    return parser


def _shared(words: Words) -> argparse.ArgumentParser:
    """Options for before the command or behind it; those not given are not set, to keep the other's."""
    shared = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    shared.add_argument("--register", type=Path, metavar="FILE", help=words.say("cli.help.register"))
    shared.add_argument("--sample", action="store_true", help=words.say("cli.help.sample"))
    shared.add_argument("--today", type=Values(words).day, metavar="DATE", help=words.say("cli.help.today"))
    shared.add_argument("--lang", choices=LANGUAGES, help=words.say("cli.help.lang"))
    shared.add_argument("--data-dir", type=Path, metavar="DIR", help=words.say("cli.help.data_dir"))
    return shared


def _add_commands(parser: argparse.ArgumentParser, shared: argparse.ArgumentParser, words: Words) -> None:
    # The window needs none of them, and is there the sooner.
    from accordi_desktop.cli import (  # noqa: PLC0415
        deadlines,
        edit,
        exporting,
        keeping,
        looking,
        printing,
        renewing,
        reporting,
        self_test,
    )

    commands = parser.add_subparsers(required=True, metavar="COMMAND", help=argparse.SUPPRESS)

    def add(name: str) -> argparse.ArgumentParser:
        text = words.say(_help_key(name))
        return commands.add_parser(name, description=text, parents=[shared], allow_abbrev=False)

    found, shown, due = add("list"), add("show"), add("due")
    found.add_argument("--find", default="", metavar="TEXT", help=words.say("cli.help.find"))
    found.add_argument(
        "--status", type=Values(words).status, metavar="STATUS", help=words.say("cli.help.status")
    )
    found.set_defaults(run=looking.list_agreements)
    shown.add_argument("ref", metavar="REF", help=words.say("cli.help.ref"))
    shown.set_defaults(run=looking.show_agreement)
    due.add_argument("--within", type=Values(words).days, metavar="DAYS", help=words.say("cli.help.within"))
    due.add_argument("--notify", action="store_true", help=words.say("cli.help.notify"))
    due.add_argument("--eml", type=Path, metavar="FILE.eml", help=words.say("cli.help.eml"))
    due.set_defaults(run=deadlines.list_deadlines)
    for command in (found, shown, due):
        command.add_argument("--json", action="store_true", help=words.say("cli.help.json"))
    renewal = add("renew")
    _add_renewal(renewal, words)
    renewal.set_defaults(run=renewing.renew)
    edit.add_arguments(add("edit"), words)
    printed = add("print")
    printed.add_argument("refs", nargs="*", metavar="REF", help=words.say("cli.help.ref"))
    printed.add_argument("--to", type=Path, required=True, metavar="DIR", help=words.say("cli.help.to"))
    printed.set_defaults(run=printing.print_summaries)
    report = add("report")
    _add_report(report, words)
    report.set_defaults(run=reporting.write_report)
    exported = add("export")
    exported.add_argument("refs", nargs="*", metavar="REF", help=words.say("cli.help.ref"))
    exported.add_argument(
        "--to", type=Path, required=True, metavar="FILE.ics", help=words.say("cli.help.to_file")
    )
    exported.add_argument("--dated-only", action="store_true", help=words.say("cli.help.dated_only"))
    exported.set_defaults(run=exporting.export_calendar)
    backup, restored = add("backup"), add("restore")
    backup.add_argument("--to", type=Path, metavar="DIR", help=words.say("cli.help.backup_to"))
    backup.set_defaults(run=keeping.back_up)
    restored.add_argument(
        "number", nargs="?", type=int, metavar="N", help=words.say("cli.help.backup_number")
    )
    restored.add_argument(
        "--from", dest="source", type=Path, metavar="DIR", help=words.say("cli.help.backup_from")
    )
    restored.set_defaults(run=keeping.put_back)
    checking = add("check")
    checking.add_argument("--tidy", action="store_true", help=words.say("cli.help.tidy"))
    checking.set_defaults(run=keeping.check)
    add("self-test").set_defaults(run=self_test.run)


def _add_renewal(renewal: argparse.ArgumentParser, words: Words) -> None:
    read = Values(words).date
    renewal.add_argument("ref", metavar="REF", help=words.say("cli.help.ref"))
    renewal.add_argument("--on", type=read, required=True, metavar="DATE", help=words.say("cli.help.on"))
    term = renewal.add_mutually_exclusive_group(required=True)
    term.add_argument("--months", type=int, metavar="N", help=words.say("cli.help.months"))
    term.add_argument("--until", type=read, metavar="DATE", help=words.say("cli.help.until"))
    renewal.add_argument("--start", type=read, metavar="DATE", help=words.say("cli.help.start"))
    renewal.add_argument("--note", default="", metavar="TEXT", help=words.say("cli.help.note"))


def _add_report(report: argparse.ArgumentParser, words: Words) -> None:
    from accordi_desktop.cli.reporting import KINDS  # noqa: PLC0415

    read = Values(words)
    report.add_argument("kind", choices=KINDS, help=words.say("cli.help.report_kind"))
    report.add_argument("of", nargs="?", metavar="OF", help=words.say("cli.help.report_of"))
    report.add_argument("--to", type=Path, required=True, metavar="FILE", help=words.say("cli.help.to_file"))
    report.add_argument(
        "--from", dest="since", type=read.day, metavar="DATE", help=words.say("cli.help.from")
    )
    report.add_argument("--until", type=read.day, metavar="DATE", help=words.say("cli.help.until"))
    report.add_argument("--find", default="", metavar="TEXT", help=words.say("cli.help.find"))
    report.add_argument("--status", type=read.status, metavar="STATUS", help=words.say("cli.help.status"))
    report.add_argument("--all", action="store_true", help=words.say("cli.help.all"))


def _is_bare_word(file: Path) -> bool:
    """Whether it rather is a command that was mistyped."""
    return not file.suffix and len(file.parts) == 1 and not file.exists()


def _help_key(command: str) -> str:
    return f"cli.help.{command.replace('-', '_')}"
