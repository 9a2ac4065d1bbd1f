# SPDX-License-Identifier: EUPL-1.2
"""Reminders for scheduled jobs: a line, a notice of the system, a prepared e-mail."""

import argparse
import sys
from collections.abc import Sequence

from accordi_desktop.cli.linux.display import has_display
from accordi_desktop.cli.register_choice import chosen_register
from accordi_desktop.model.errors import AccordiError
from accordi_desktop.register.values.reminders import Reminder
from accordi_desktop.wording import Words


def remind(arguments: argparse.Namespace, words: Words) -> int:
    """Print what is due, if anything is; an e-mail file is written in any case, so that none is outdated."""
    if arguments.eml is not None and arguments.eml.suffix.casefold() != ".eml":
        raise AccordiError("not_a_letter", value=str(arguments.eml))
    with chosen_register(arguments) as register:
        reminders, today = register.dashboard.reminders(), register.calendar.today
    if arguments.eml is not None:
        # Only the one who wants an e-mail waits for what makes it.
        from accordi_desktop.exchange.calendar.letter import letter  # noqa: PLC0415
        from accordi_desktop.storage.atomic_file import write_file  # noqa: PLC0415

        write_file(arguments.eml, letter(reminders, words, today))
        print(words.text("cli.printed", path=arguments.eml))
    if arguments.notify and reminders:
        text = _summary(reminders, words)
        print(text)
        _notify(text)
    return 0


def _summary(reminders: Sequence[Reminder], words: Words) -> str:
    first = reminders[0]
    return words.count(
        "cli.reminders",
        len(reminders),
        day=words.day(first.key.decision_on),
        about=first.counterpart or first.title or first.reference,
    )


def _notify(text: str) -> None:
    """Show a notice of the desktop, where there is one."""
    if sys.platform == "linux" and not has_display():
        return
    from accordi_desktop.ui.context.system_notice import show_notice  # noqa: PLC0415

    show_notice("Accordi", text)
