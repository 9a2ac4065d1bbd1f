# SPDX-License-Identifier: EUPL-1.2
"""The command that attaches the files of a folder to the agreements that their names mean: attach-folder."""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from accordi_desktop.cli.changes.common import perform, tell_sample
from accordi_desktop.cli.output.text_table import table
from accordi_desktop.cli.register_choice import chosen_register
from accordi_desktop.exchange.document_folder.attaching import plan_for, release_files, store_files
from accordi_desktop.exchange.document_folder.plan_json import folder_plan_json
from accordi_desktop.exchange.document_folder.verdict import Verdict
from accordi_desktop.model.errors import AccordiError

if TYPE_CHECKING:
    import argparse

    from accordi_desktop.exchange.document_folder.plan import PlannedFile
    from accordi_desktop.register.register import Register
    from accordi_desktop.wording import Words

_LEFT = 3
_FOR_A_PERSON = frozenset({Verdict.UNMATCHED, Verdict.AMBIGUOUS, Verdict.IN_BIN, Verdict.UNREADABLE})


def add_arguments(parser: argparse.ArgumentParser, words: Words) -> None:
    """The folder, and whether to write."""
    parser.add_argument(
        "folder", type=Path, metavar=words.text("cli.value.folder"), help=words.text("cli.help.folder_files")
    )
    parser.add_argument("--json", action="store_true", help=words.text("cli.help.folder_json"))
    parser.add_argument("--dry-run", action="store_true", help=words.text("cli.help.folder_dry_run"))
    parser.add_argument("--yes", action="store_true", help=words.text("cli.help.folder_yes"))
    parser.set_defaults(run=attach_folder)


def attach_folder(arguments: argparse.Namespace, words: Words) -> int:
    """Print the plan; with --yes attach. Returns 3 where files are left for a person to place."""
    folder = arguments.folder.absolute()
    if not folder.is_dir():
        raise AccordiError("folder_gone", path=str(arguments.folder))
    writing = arguments.yes and not arguments.dry_run
    with chosen_register(arguments, writing=writing) as register:
        plan = plan_for(register, folder, _Percent(words.text("folder.reading")))
        if arguments.json:
            print(json.dumps(folder_plan_json(plan), ensure_ascii=False, indent=2))
        else:
            _print(plan, words)
        if writing:
            _attach(register, plan, words, quiet=arguments.json)
        elif not arguments.json:
            print(words.text("cli.attach_folder.unwritten"))
    if writing and not arguments.json:
        tell_sample(arguments, words)
    return _LEFT if any(file.verdict in _FOR_A_PERSON for file in plan) else 0


def _attach(register: Register, plan: tuple[PlannedFile, ...], words: Words, *, quiet: bool) -> None:
    files = [file for file in plan if file.possible]
    if not files:
        if not quiet:
            print(words.text("cli.unchanged"))
        return
    command = store_files(register, files, _Percent(words.text("folder.copying")))
    try:
        if quiet:
            register.perform(command)
        else:
            perform(register, command, words)
    except BaseException:
        release_files(register, command)
        raise


def _print(plan: tuple[PlannedFile, ...], words: Words) -> None:
    heads = [words.text(f"folder.{name}") for name in ("file", "agreement", "kind", "outcome")]
    rows = [
        (
            file.name,
            ", ".join(one.reference for one in file.agreements),
            words.label(file.kind) if file.possible else "",
            words.text(f"folder_verdict.{file.verdict}"),
        )
        for file in plan
    ]
    print(table(heads, rows))
    for verdict, count in Counter(file.verdict for file in plan).items():
        print(f"{words.text(f'folder_verdict.{verdict}')}: {count}")


class _Percent:
    """Progress in percent on one line of stderr, if that is a terminal."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._told = -1

    def __call__(self, done: int, total: int) -> None:
        """Tell each new percent."""
        percent = 100 * done // total if total else 0
        if percent == self._told or sys.stderr is None or not sys.stderr.isatty():
            return
        self._told = percent
        sys.stderr.write(f"\r{self._text} {percent} %" + ("\n" if total and done == total else ""))
        sys.stderr.flush()
