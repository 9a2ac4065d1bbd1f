# SPDX-License-Identifier: EUPL-1.2
"""A prepared e-mail (RFC 5322) with the reminders: somebody looks it over and sends it, never the program."""

from __future__ import annotations

from email.message import EmailMessage
from email.policy import SMTP
from typing import TYPE_CHECKING

from accordi_desktop.exchange.calendar.one_line import one_line
from accordi_desktop.wording.subjects.reminders import matter, time_left

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from accordi_desktop.register.values.reminders import Reminder
    from accordi_desktop.wording import Words


def letter(reminders: Sequence[Reminder], words: Words, today: date) -> bytes:
    """The draft as a file: without a recipient, and marked so that Outlook opens it to be written on."""
    message = EmailMessage(policy=SMTP)
    message["Subject"] = subject(reminders, words)
    message["X-Unsent"] = "1"
    message.set_content(body(reminders, words, today))
    return message.as_bytes()


def subject(reminders: Sequence[Reminder], words: Words) -> str:
    """The number of reminders; record text is never put in a header."""
    return words.count("letter.subject", len(reminders))


def body(reminders: Sequence[Reminder], words: Words, today: date) -> str:
    """One line a reminder, the nearest decision first."""
    lines = (
        words.text(
            "letter.line",
            day=words.day(one.key.decision_on),
            matter=one_line(matter(one, words)),
            reference=one_line(one.reference),
            left=time_left(one, words, today),
        )
        for one in reminders
    )
    return "\n".join((words.text("letter.opening"), "", *lines, ""))
