# SPDX-License-Identifier: EUPL-1.2
"""The command reminders: list them, snooze some, mark some as done."""

import argparse
import json
from collections.abc import Sequence
from datetime import date

from accordi_desktop.cli.changes.common import ids_of, perform, tell_sample
from accordi_desktop.cli.output.text_table import table
from accordi_desktop.cli.register_choice import chosen_register
from accordi_desktop.cli.values import Values
from accordi_desktop.model.errors import AccordiError
from accordi_desktop.register.commands.reminders import FinishReminders, SnoozeReminders
from accordi_desktop.register.register import Register
from accordi_desktop.register.values.lists.query import Column
from accordi_desktop.register.values.reminders import Reminder
from accordi_desktop.wording import Words
from accordi_desktop.wording.subjects.reminders import matter, time_left


def add_arguments(parser: argparse.ArgumentParser, words: Words) -> None:
    """Which agreements, and what to do with their reminders."""
    parser.add_argument("refs", nargs="*", metavar="REF", help=words.text("cli.help.reminders_refs"))
    change = parser.add_mutually_exclusive_group()
    change.add_argument("--done", action="store_true", help=words.text("cli.help.reminders_done"))
    change.add_argument(
        "--until",
        type=Values(words).day,
        metavar=words.text("cli.value.date"),
        help=words.text("cli.help.reminders_until"),
    )
    parser.add_argument("--json", action="store_true", help=words.text("cli.help.json"))
    parser.set_defaults(run=reminders)


def reminders(arguments: argparse.Namespace, words: Words) -> int:
    """Do what was asked, then print the reminders whose day has come, the snoozed ones included."""
    changing = arguments.done or arguments.until is not None
    if changing and not arguments.refs:
        raise AccordiError("reminders_of_whom")
    with chosen_register(arguments, writing=changing) as register:
        ids = ids_of(register, arguments.refs)
        if changing:
            _change(register, ids, arguments.until, words)
        found = [one for one in register.dashboard.all_reminders() if not ids or one.key.agreement_id in ids]
        today = register.calendar.today
    if arguments.json:
        print(json.dumps([_as_json(one) for one in found], ensure_ascii=False, indent=2))
    elif found:
        print(_table(found, words, today))
    elif not changing:
        print(words.text("cli.no_reminders"))
    if changing:
        tell_sample(arguments, words)
    return 0


def _change(register: Register, ids: Sequence[int], until: date | None, words: Words) -> None:
    keys = tuple(one.key for one in register.dashboard.all_reminders() if one.key.agreement_id in ids)
    if not keys:
        raise AccordiError("no_such_reminder")
    perform(register, FinishReminders(keys) if until is None else SnoozeReminders(keys, until), words)


def _table(found: Sequence[Reminder], words: Words, today: date) -> str:
    heads = [words.text("cli.reminders.by"), words.label(Column.REFERENCE)]
    heads += [words.text(f"cli.reminders.{name}") for name in ("about", "left", "put_off")]
    return table(
        heads,
        [
            (
                words.day(one.key.decision_on),
                one.reference,
                matter(one, words),
                time_left(one, words, today),
                "" if one.snoozed_until is None else words.day(one.snoozed_until),
            )
            for one in found
        ],
    )


def _as_json(one: Reminder) -> dict[str, str | int | None]:
    return {
        "ref": one.reference,
        "counterpart": one.counterpart,
        "title": one.title,
        "matter": one.matter.value,
        "decide_by": one.key.decision_on.isoformat(),
        "days_before": one.key.days_before,
        "put_off_until": None if one.snoozed_until is None else one.snoozed_until.isoformat(),
    }
