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
