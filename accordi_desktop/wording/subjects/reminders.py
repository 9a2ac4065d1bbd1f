# SPDX-License-Identifier: EUPL-1.2
"""A reminder in words: what is to be decided on, and how long there is for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from accordi_desktop.register.values.reminders import Reminder
    from accordi_desktop.wording.words import Words


def matter(reminder: Reminder, words: Words) -> str:
    """What is to be decided on, with whom it is agreed."""
    about = reminder.counterpart or reminder.title or reminder.reference
    return words.text(f"reminder.{reminder.matter.value}", about=about)


def time_left(reminder: Reminder, words: Words, today: date) -> str:
    """In how many days."""
    days = (reminder.key.decision_on - today).days
    return words.count("reminder.left", days) if days else words.text("reminder.today")
