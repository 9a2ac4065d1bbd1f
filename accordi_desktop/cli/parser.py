# SPDX-License-Identifier: EUPL-1.2
"""Parsing a call: the command and its arguments."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from accordi_desktop import __version__
from accordi_desktop.cli import window
from accordi_desktop.cli.argparse_texts import argparse_in
from accordi_desktop.cli.command_table import COMMANDS, arguments_of
from accordi_desktop.cli.early_options import EarlyOptions
from accordi_desktop.cli.shared_options import shared_options
from accordi_desktop.wording import Words


def parse(call: Sequence[str], said: EarlyOptions) -> argparse.Namespace:
    """The arguments of a call; exits with 2 and the usage where it is not understood."""
    with argparse_in(said.words):
        return _parse(call, said)


def _parse(call: Sequence[str], said: EarlyOptions) -> argparse.Namespace:
    words = said.words
    shared = shared_options(words)
    parser = _parser(words, shared)
    if said.command is None:
        parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help=words.text("cli.help.file"))
        parser.set_defaults(run=window.run)
    else:
        _add_command(said.command, parser, shared, words)
    arguments = parser.parse_args(call)
    for name in ("register", "today", "file"):
        setattr(arguments, name, getattr(arguments, name, None))
    if arguments.file is not None and _is_bare_word(arguments.file):
        known = ", ".join(COMMANDS)
        parser.error(words.text("error.unknown_command", value=arguments.file, values=known))
    arguments.sample = getattr(arguments, "sample", False)
    if sum(map(bool, (arguments.register, arguments.file, arguments.sample))) > 1:
        parser.error(words.text("error.one_register"))
    arguments.paths, arguments.language, arguments.lang = said.paths, words.language, said.language
    return arguments


def _parser(words: Words, shared: argparse.ArgumentParser) -> argparse.ArgumentParser:
    width = max(map(len, COMMANDS))
    lines = [f"  {name:{width}}  {words.text(_help_key(name))}" for name in COMMANDS]
    parser = argparse.ArgumentParser(
        "accordi",
        description=words.text("cli.help.program"),
        epilog="\n".join([words.text("cli.help.commands"), *lines]),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        parents=[shared],
        allow_abbrev=False,
    )
    parser.add_argument(
        "--version", action="version", version=f"accordi {__version__}", help=words.text("cli.help.version")
    )
    return parser


def _add_command(
    name: str, parser: argparse.ArgumentParser, shared: argparse.ArgumentParser, words: Words
) -> None:
    commands = parser.add_subparsers(
        required=True, metavar=words.text("cli.value.command"), help=argparse.SUPPRESS
    )
    text = words.text(_help_key(name))
    command = commands.add_parser(name, description=text, parents=[shared], allow_abbrev=False)
    arguments_of(name)(command, words)


def _is_bare_word(file: Path) -> bool:
    """Whether it is a mistyped command rather than a file."""
    return not file.suffix and len(file.parts) == 1 and not file.exists()


def _help_key(command: str) -> str:
    return f"cli.help.{command.replace('-', '_')}"
