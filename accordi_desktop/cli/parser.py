# SPDX-License-Identifier: EUPL-1.2
"""What can be typed: commands, their options, and the options all of them share."""

import argparse
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from accordi_desktop import __version__
from accordi_desktop.cli import looking, printing, renewing, self_test, window
from accordi_desktop.model.date_text import parse_date
from accordi_desktop.model.errors import AccordiError
from accordi_desktop.model.partial_date import PartialDate, Precision
from accordi_desktop.paths import Paths
from accordi_desktop.settings import Settings
from accordi_desktop.wording import Words

LANGUAGES = ("it", "en")
COMMANDS = ("list", "show", "due", "renew", "print", "self-test")


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """The call as values; exits with 2 and the usage where it is no call."""
    words = Words(_language(argv))
    shared = _shared(words)
    parser = argparse.ArgumentParser("accordi", description=words.say("cli.help.program"), parents=[shared])
    parser.add_argument("--version", action="version", version=f"accordi {__version__}")
    if not any(word in COMMANDS for word in argv):
        parser.epilog = words.say("cli.help.commands", commands=", ".join(COMMANDS))
        parser.add_argument("file", nargs="?", type=Path, help=words.say("cli.help.file"))
        parser.set_defaults(run=window.run)
    else:
        _add_commands(parser, shared, words)
    arguments = parser.parse_args(argv)
    for name in ("register", "today", "data_dir"):
        setattr(arguments, name, getattr(arguments, name, None))
    arguments.sample = getattr(arguments, "sample", False)
    arguments.lang = words.language
    return arguments


def _shared(words: Words) -> argparse.ArgumentParser:
    """Options that stand before the command or behind it; one not given is not set, to keep the other's."""
    shared = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    source = shared.add_mutually_exclusive_group()
    source.add_argument("--register", type=Path, metavar="FILE", help=words.say("cli.help.register"))
    source.add_argument("--sample", action="store_true", help=words.say("cli.help.sample"))
    shared.add_argument("--today", type=_day_reader(words), metavar="DATE", help=words.say("cli.help.today"))
    shared.add_argument("--lang", choices=LANGUAGES, help=words.say("cli.help.lang"))
    shared.add_argument("--data-dir", type=Path, metavar="DIR", help=words.say("cli.help.data_dir"))
    return shared


def _add_commands(parser: argparse.ArgumentParser, shared: argparse.ArgumentParser, words: Words) -> None:
    commands = parser.add_subparsers(required=True, metavar="COMMAND", title="commands")

    def add(name: str) -> argparse.ArgumentParser:
        text = words.say(f"cli.help.{name.replace('-', '_')}")
        return commands.add_parser(name, help=text, description=text, parents=[shared])

    found = add("list")
    found.add_argument("--find", default="", metavar="TEXT", help=words.say("cli.help.find"))
    found.add_argument("--status", metavar="STATUS", help=words.say("cli.help.status"))
    found.set_defaults(run=looking.list_agreements)
    shown = add("show")
    shown.add_argument("ref", metavar="REF", help=words.say("cli.help.ref"))
    shown.set_defaults(run=looking.show_agreement)
    due = add("due")
    due.add_argument("--within", type=_count, metavar="DAYS", help=words.say("cli.help.within"))
    due.set_defaults(run=looking.list_deadlines)
    for command in (found, shown, due):
        command.add_argument("--json", action="store_true", help=words.say("cli.help.json"))
    _add_renewal(add("renew"), words)
    printed = add("print")
    printed.add_argument("refs", nargs="*", metavar="REF", help=words.say("cli.help.ref"))
    printed.add_argument("--to", type=Path, required=True, metavar="DIR", help=words.say("cli.help.to"))
    printed.set_defaults(run=printing.print_summaries)
    add("self-test").set_defaults(run=self_test.run)


def _add_renewal(renewal: argparse.ArgumentParser, words: Words) -> None:
    renewal.add_argument("ref", metavar="REF", help=words.say("cli.help.ref"))
    read = _date_reader(words)
    renewal.add_argument("--on", type=read, required=True, metavar="DATE", help=words.say("cli.help.on"))
    term = renewal.add_mutually_exclusive_group(required=True)
    term.add_argument("--months", type=int, metavar="N", help=words.say("cli.help.months"))
    term.add_argument("--until", type=read, metavar="DATE", help=words.say("cli.help.until"))
    renewal.add_argument("--start", type=read, metavar="DATE", help=words.say("cli.help.start"))
    renewal.add_argument("--note", default="", metavar="TEXT", help=words.say("cli.help.note"))
    renewal.set_defaults(run=renewing.renew)


def _language(argv: Sequence[str]) -> str:
    """The language asked for, else the one of the preferences, else Italian, whatever the system speaks.

    A scheduled job must not change its words with the account that runs it.
    """
    early = argparse.ArgumentParser(add_help=False, exit_on_error=False)
    early.add_argument("--lang", choices=LANGUAGES)
    early.add_argument("--data-dir", type=Path)
    try:
        asked, _rest = early.parse_known_args(argv)
    except argparse.ArgumentError:
        return LANGUAGES[0]
    chosen = asked.lang or Settings(Paths.of(asked.data_dir).settings).language
    return chosen if chosen in LANGUAGES else LANGUAGES[0]


def _date_reader(words: Words) -> Callable[[str], PartialDate]:
    def read(text: str) -> PartialDate:
        try:
            return parse_date(text)
        except AccordiError as error:
            raise argparse.ArgumentTypeError(words.error(error)) from error

    return read


def _day_reader(words: Words) -> Callable[[str], date]:
    read = _date_reader(words)

    def read_day(text: str) -> date:
        found = read(text)
        if found.precision is not Precision.DAY:
            raise argparse.ArgumentTypeError(words.say("error.bad_date", value=text))
        return found.earliest

    return read_day


def _count(text: str) -> int:
    number = int(text)
    if number < 0:
        raise ValueError(text)
    return number
