# SPDX-License-Identifier: EUPL-1.2
"""What can be typed: commands, and the options all of them share."""

import argparse
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from accordi_desktop import __version__
from accordi_desktop.cli import window
from accordi_desktop.cli.argparse_texts import argparse_in
from accordi_desktop.cli.early_options import COMMANDS, EarlyOptions
from accordi_desktop.cli.values import Values
from accordi_desktop.wording import Words
from accordi_desktop.wording.catalogue import LANGUAGES

AddArguments = Callable[[argparse.ArgumentParser, Words], None]


def parse(call: Sequence[str], said: EarlyOptions) -> argparse.Namespace:
    """The call as values; exits with 2 and the usage where it is no call."""
    with argparse_in(said.words):
        return _parse(call, said)


def _parse(call: Sequence[str], said: EarlyOptions) -> argparse.Namespace:
    words = said.words
    shared = _shared(words)
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


def _shared(words: Words) -> argparse.ArgumentParser:
    """Options for before the command or behind it; those not given are not set, to keep the other's."""
    day, folder = words.text("cli.value.date"), words.text("cli.value.folder")
    shared = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    shared.add_argument("--register", type=Path, metavar="FILE", help=words.text("cli.help.register"))
    shared.add_argument("--sample", action="store_true", help=words.text("cli.help.sample"))
    shared.add_argument("--today", type=Values(words).day, metavar=day, help=words.text("cli.help.today"))
    shared.add_argument("--lang", choices=LANGUAGES, help=words.text("cli.help.lang"))
    shared.add_argument("--data-dir", type=Path, metavar=folder, help=words.text("cli.help.data_dir"))
    return shared


def _add_command(
    name: str, parser: argparse.ArgumentParser, shared: argparse.ArgumentParser, words: Words
) -> None:
    commands = parser.add_subparsers(
        required=True, metavar=words.text("cli.value.command"), help=argparse.SUPPRESS
    )
    text = words.text(_help_key(name))
    command = commands.add_parser(name, description=text, parents=[shared], allow_abbrev=False)
    _arguments_of(name, shared)(command, words)


def _arguments_of(command: str, shared: argparse.ArgumentParser) -> AddArguments:
    # The window needs none of them, and is there the sooner.
    from accordi_desktop.cli.changes import add, attach, delete, edit, office, reminders, renew, status, undo  # noqa: PLC0415  # noqa: PLC0415
    from accordi_desktop.cli.commands import (  # noqa: PLC0415  # noqa: PLC0415
        backup,
        due,
        export,
        licences,
        list_show,
        new,
        print_,
        procedure,
        report,
        self_test,
        support,
    )

    table: dict[str, AddArguments] = {
        "new": new.add_arguments,
        "office": office.add_arguments,
        "list": list_show.add_list,
        "show": list_show.add_show,
        "due": due.add_arguments,
        "reminders": reminders.add_arguments,
        "add": add.add_arguments,
        "renew": renew.add_renew,
        "extend": renew.add_extend,
        "terminate": status.add_terminate,
        "decline": status.add_decline,
        "suspend": status.add_suspend,
        "resume": status.add_resume,
        "assert": status.add_assert,
        "edit": edit.add_arguments,
        "procedure": procedure.add_arguments,
        "attach": attach.add_arguments,
        "delete": delete.add_delete,
        "undelete": delete.add_undelete,
        "undo": undo.add_undo,
        "redo": undo.add_redo,
        "print": print_.add_arguments,
        "report": partial(report.add_arguments, shared=shared),
        "export": export.add_arguments,
        "backup": backup.add_backup,
        "restore": backup.add_restore,
        "check": backup.add_check,
        "support": support.add_arguments,
        "self-test": self_test.add_arguments,
        "licences": licences.add_arguments,
    }
    return table[command]


def _is_bare_word(file: Path) -> bool:
    """Whether it rather is a command that was mistyped."""
    return not file.suffix and len(file.parts) == 1 and not file.exists()


def _help_key(command: str) -> str:
    return f"cli.help.{command.replace('-', '_')}"
