# SPDX-License-Identifier: EUPL-1.2
"""The command that looks ahead: due."""

import argparse
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path

from accordi_desktop.cli.output.agreement_json import deadlines_as_json
from accordi_desktop.cli.output.reminders import remind
from accordi_desktop.cli.output.text_table import date_cell, table
from accordi_desktop.cli.register_choice import chosen_register
from accordi_desktop.cli.values import Values
from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.model.enums import DeadlineKind
from accordi_desktop.register.register import Register
from accordi_desktop.register.values.lists.query import Column
from accordi_desktop.register.values.views import Deadline
from accordi_desktop.wording import Words

_ANNOUNCED = frozenset({DeadlineKind.EXPIRY, DeadlineKind.NOTICE})


def add_arguments(parser: argparse.ArgumentParser, words: Words) -> None:
    """How far to look ahead, and the form of the output."""
    parser.add_argument(
        "--within",
        type=Values(words).days,
        metavar=words.text("cli.value.days"),
        help=words.text("cli.help.within"),
    )
    parser.add_argument("--notify", action="store_true", help=words.text("cli.help.notify"))
    parser.add_argument("--eml", type=Path, metavar="FILE.eml", help=words.text("cli.help.eml"))
    parser.add_argument("--json", action="store_true", help=words.text("cli.help.json"))
    parser.set_defaults(run=list_deadlines)


def list_deadlines(arguments: argparse.Namespace, words: Words) -> int:
    """Ends and last days for notice, from today on; an unknown date is never one of them."""
    if arguments.notify or arguments.eml is not None:
        return remind(arguments, words)
    with chosen_register(arguments) as register:
        within = register.office.particulars.lead_days if arguments.within is None else arguments.within
        today = register.calendar.today
        last = today + min(timedelta(days=within), date.max - today)
        found = [one for one in register.calendar.deadlines(today, last) if one.kind in _ANNOUNCED]
        passed = _passed_notices(register, found)
    if arguments.json:
        print(deadlines_as_json(found, words, passed))
    elif found:
        print(_rows(found, words, passed))
    else:
        print(words.count("cli.none_due", within))
    return 0


def _passed_notices(register: Register, found: Sequence[Deadline]) -> dict[int, PartialDate]:
    """The last day for notice of those whose end is ahead, where that day is over and none was given."""
    ids = tuple({one.agreement_id: None for one in found if one.kind is DeadlineKind.EXPIRY})
    return {
        sheet.id: sheet.notice
        for sheet in register.agreements.sheets(ids)
        if sheet.notice.known and sheet.notice.latest < sheet.today
    }


def _rows(found: Sequence[Deadline], words: Words, passed: Mapping[int, PartialDate]) -> str:
    """A line each; the last column is there only where something has to be remarked."""
    heads = [words.text("cli.due.on"), words.text("cli.due.what")]
    heads += [words.label(column) for column in (Column.REFERENCE, Column.COUNTERPART, Column.TITLE)]
    rows = [
        (date_cell(one.on, words), words.deadline(one), one.reference, one.counterpart, one.title)
        for one in found
    ]
    if not passed:
        return table(heads, rows)
    remarks = (_remark(one, words, passed) for one in found)
    return table(
        [*heads, words.text("cli.due.remark")],
        [(*row, remark) for row, remark in zip(rows, remarks, strict=True)],
    )


def _remark(one: Deadline, words: Words, passed: Mapping[int, PartialDate]) -> str:
    notice = passed.get(one.agreement_id)
    if notice is None or one.kind is not DeadlineKind.EXPIRY:
        return ""
    return words.text("cli.due.notice_passed", day=words.date(notice))
