# SPDX-License-Identifier: EUPL-1.2
"""The command that proposes agreements from prose, and records them when told to: import-text."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from accordi_desktop.cli.changes.common import tell_sample
from accordi_desktop.cli.register_choice import chosen_register
from accordi_desktop.cli.values import Values
from accordi_desktop.exchange.messages.document import source_of
from accordi_desktop.exchange.messages.message import is_readable, with_text
from accordi_desktop.exchange.messages.reading import read_message_file
from accordi_desktop.exchange.prose.groups.drafts import Source
from accordi_desktop.exchange.prose.marks import Sureness
from accordi_desktop.exchange.prose.plan import plan_text
from accordi_desktop.exchange.prose.plan_json import text_plan_json
from accordi_desktop.exchange.tables.texts import decode
from accordi_desktop.model.dates.partial_date import UNKNOWN
from accordi_desktop.model.enums import Side
from accordi_desktop.model.errors import AccordiError

if TYPE_CHECKING:
    import argparse

    from accordi_desktop.exchange.prose.plan import TextPlan, TextProposal
    from accordi_desktop.register.register import Register
    from accordi_desktop.wording import Words

_DOUBTFUL_LEFT = 3


def add_arguments(parser: argparse.ArgumentParser, words: Words) -> None:
    """The text, its source, and whether to write."""

    def add(option: str, key: str, **given: object) -> None:
        parser.add_argument(option, help=words.text(f"cli.help.import_text_{key}"), **given)  # type: ignore[arg-type]

    add("text", "file", type=Path, metavar="FILE")
    add("--source", "source", metavar=words.text("cli.value.text"), default="")
    add("--as-of", "as_of", metavar=words.text("cli.value.date"), type=Values(words).date, default=UNKNOWN)
    add("--only", "only", metavar="N", type=int, action="append")
    add("--json", "json", action="store_true")
    add("--yes", "yes", action="store_true")
    parser.set_defaults(run=import_text)


def import_text(arguments: argparse.Namespace, words: Words) -> int:
    """Print what is proposed; with --yes record it. Returns 3 where something is left for a person."""
    text, source = _text_of(arguments, words)
    with chosen_register(arguments, writing=arguments.yes) as register:
        plan = plan_text(register, text, source)
        chosen = [number - 1 for number in arguments.only] if arguments.only else None
        if arguments.json:
            print(json.dumps(text_plan_json(plan), ensure_ascii=False, indent=2))
        else:
            _print(plan, words)
        if arguments.yes:
            _record(register, plan, chosen, words, quiet=arguments.json)
        elif not arguments.json:
            print(words.text("cli.import_text.unwritten"))
    if arguments.yes and not arguments.json:
        tell_sample(arguments, words)
    left = [one for one in plan.proposals if one.like] if chosen is None else []
    return _DOUBTFUL_LEFT if left else 0


def _text_of(arguments: argparse.Namespace, words: Words) -> tuple[str, Source]:
    """The text to be read and its source: of an e-mail or a PDF what it says, of another file the whole."""
    path, title, day = arguments.text, arguments.source, arguments.as_of
    if is_readable(path.name):
        found = with_text(read_message_file(path))
        title = title or source_of(found, path.name, words)
        return found.text, Source(title, day if day.known else found.day)
    if not title:
        raise AccordiError("import_text_without_source")
    content = sys.stdin.buffer.read() if str(path) == "-" else path.read_bytes()
    return decode(content)[0], Source(title, day)


def _record(
    register: Register, plan: TextPlan, chosen: list[int] | None, words: Words, *, quiet: bool
) -> None:
    command = plan.command(words, chosen)
    if command.changed_agreements:
        register.perform(command)
    if not quiet:
        done = register.history.undo_step if command.changed_agreements else None
        print(words.done(done) if done else words.text("cli.import.nothing"))


def _print(plan: TextPlan, words: Words) -> None:
    for number, one in enumerate(plan.proposals, start=1):
        print(f"{number}. {_head(one)}")
        if one.imported:
            print("   " + words.text("prose.imported"))
        elif one.like:
            print("   " + words.text("prose.like", reference=one.like))
        for mark in one.marks:
            label = words.text(f"prose_mark.{mark.kind}")
            doubt = (
                ""
                if mark.sureness is Sureness.STATED
                else f" ({words.text(f'prose_sureness.{mark.sureness}')})"
            )
            print(f"   {label}: «{' '.join(mark.text.split())}»{doubt}")
        print()
    for remark in plan.remarks:
        print(f"– {words.text(f'prose_remark.{remark.kind}')}: «{' '.join(remark.text.split())}»")
    print(words.count("cli.import_text.proposed", len(plan.proposals)))


def _head(one: TextProposal) -> str:
    names = [party.name for party in one.draft.parties if party.side is Side.COUNTERPART]
    return " – ".join((", ".join(names), one.draft.titles[0].text))
