# SPDX-License-Identifier: EUPL-1.2
"""The command that changes several agreements alike: edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accordi_desktop.cli.changes.common import ids_of, tell_sample
from accordi_desktop.cli.names import term
from accordi_desktop.cli.output.text_table import table
from accordi_desktop.cli.register_choice import chosen_register
from accordi_desktop.model.errors import InvalidDraftError
from accordi_desktop.model.progress import no_progress
from accordi_desktop.register.commands.batch_edit import EditAgreements
from accordi_desktop.register.values.batch_edit import (
    BatchEdit,
    EditPreview,
    ReminderDays,
    TermNames,
    edit_problems,
    preview_edit,
)
from accordi_desktop.register.values.lists.query import Column
from accordi_desktop.wording.subjects.batch_edit import word_edits, word_remarks

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from accordi_desktop.register.register import Register
    from accordi_desktop.wording import Words

OFFICE, NONE = "office", "none"


def add_arguments(parser: argparse.ArgumentParser, words: Words) -> None:
    """The options of the command."""
    parser.add_argument("refs", nargs="+", metavar="REF", help=words.text("cli.help.ref"))
    parser.add_argument("--kind", metavar="KIND", help=words.text("cli.help.edit_kind"))
    parser.add_argument("--published", choices=("yes", "no"), help=words.text("cli.help.edit_published"))
    for name in ("add", "remove"):
        parser.add_argument(
            f"--{name}-sector",
            action="append",
            default=[],
            metavar="SECTOR",
            help=words.text(f"cli.help.edit_{name}_sector"),
        )
    parser.add_argument(
        "--replace-sector",
        action="append",
        nargs=2,
        default=[],
        metavar=("OLD", "NEW"),
        help=words.text("cli.help.edit_replace_sector"),
    )
    parser.add_argument("--lead-days", metavar="DAYS", help=words.text("cli.help.edit_lead_days"))
    parser.add_argument("--yes", action="store_true", help=words.text("cli.help.edit_yes"))
    parser.set_defaults(run=edit)


def edit(arguments: argparse.Namespace, words: Words) -> int:
    """Print what would change in each agreement; with --yes change all or none."""
    with chosen_register(arguments, writing=arguments.yes) as register:
        names = register.office.term_names()
        wanted = _edit(arguments, names)
        if problems := edit_problems(wanted):
            raise InvalidDraftError(problems)
        ids = ids_of(register, arguments.refs)
        agreements = register.agreements.editable(ids, no_progress)
        previews = [preview_edit(one, wanted, names) for one in agreements]
        changing = [one for one in previews if one.changes]
        print(_table(previews, words))
        if arguments.yes:
            _perform(register, changing, wanted)
    print(words.count("cli.edited" if arguments.yes else "cli.edit_preview", len(changing)))
    if arguments.yes:
        tell_sample(arguments, words)
    return 0


def _perform(register: Register, changing: Sequence[EditPreview], wanted: BatchEdit) -> None:
    if changing:
        register.perform(EditAgreements(tuple(one.agreement.id for one in changing), wanted))


def _edit(arguments: argparse.Namespace, terms: TermNames) -> BatchEdit:
    def sector(name: str) -> int:
        return term("sector", name, terms.sectors)

    days = arguments.lead_days
    return BatchEdit(
        kind_id=None if arguments.kind is None else term("kind", arguments.kind, terms.kinds),
        published=None if arguments.published is None else arguments.published == "yes",
        add_sectors=tuple(map(sector, arguments.add_sector)),
        remove_sectors=tuple(map(sector, arguments.remove_sector)),
        replace_sectors=tuple((sector(old), sector(new)) for old, new in arguments.replace_sector),
        reminders=None if days is None else ReminderDays({OFFICE: None, NONE: ""}.get(days, days)),
    )


def _table(previews: Sequence[EditPreview], words: Words) -> str:
    heads = [words.label(Column.REFERENCE), words.label(Column.COUNTERPART)]
    heads += [words.text("cli.edit.changes"), words.text("cli.edit.remarks")]
    return table(
        heads,
        [
            (
                one.agreement.reference,
                one.agreement.counterpart,
                word_edits(words, one),
                word_remarks(words, one),
            )
            for one in previews
        ],
    )
