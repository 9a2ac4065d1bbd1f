# SPDX-License-Identifier: EUPL-1.2
"""Reminders of decisions on renewals, as plain values, and what can be done with one."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class ReminderKey:
    """One reminder: where the dates of the agreement change, so does the decision, and it is another."""

    agreement_id: int
    days_before: int
    decision_on: date


class ReminderMatter(StrEnum):
    """What is to be decided on: notice, a renewal, or nothing more where it renews itself."""

    NOTICE = "notice"
    RENEWAL = "renewal"
    TACIT = "tacit"


@dataclass(frozen=True, slots=True)
class Reminder:
    """A reminder whose day has come; `snoozed_until` is a day ahead if it was put off."""

    key: ReminderKey
    reference: str
    counterpart: str
    title: str
    matter: ReminderMatter
    snoozed_until: date | None = None


@dataclass(frozen=True, slots=True)
class PlanReminders:
    """Give an agreement reminders of its own ("365, 180", "" for none), or with None those of the office."""

    agreement_id: int
    days: str | None


@dataclass(frozen=True, slots=True)
class SnoozeReminders:
    """Put reminders off until a day, which is none after the decision of any of them."""

    keys: tuple[ReminderKey, ...]
    until: date


@dataclass(frozen=True, slots=True)
class FinishReminders:
    """Say that reminders have been heard; the next one of the same decision still comes."""

    keys: tuple[ReminderKey, ...]
