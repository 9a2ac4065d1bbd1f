# SPDX-License-Identifier: EUPL-1.2
"""Commands on reminders: plan, snooze, finish."""

from dataclasses import dataclass
from datetime import date

from accordi_desktop.register.commands.command import Command
from accordi_desktop.register.values.reminders import ReminderKey


@dataclass(frozen=True, slots=True)
class PlanReminders(Command):
    """Give an agreement reminders of its own ("365, 180", "" for none), or with None those of the office."""

    agreement_id: int
    days: str | None


@dataclass(frozen=True, slots=True)
class SnoozeReminders(Command):
    """Put reminders off until a day, which is none after the decision of any of them."""

    keys: tuple[ReminderKey, ...]
    until: date


@dataclass(frozen=True, slots=True)
class FinishReminders(Command):
    """Mark reminders as done; the next one of the same decision still comes."""

    keys: tuple[ReminderKey, ...]
