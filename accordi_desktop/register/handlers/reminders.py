# SPDX-License-Identifier: EUPL-1.2
"""Planning, snoozing and finishing reminders."""

from collections.abc import Sequence

from sqlalchemy import select

from accordi_desktop.model.errors import InvalidDraftError, Problem, UnknownReferenceError
from accordi_desktop.model.reminders import MOST_DAYS, reminder_days
from accordi_desktop.model.tables.agreement import Agreement
from accordi_desktop.model.tables.attached import ReminderMark, ReminderPlan
from accordi_desktop.register.commands.reminders import FinishReminders, PlanReminders, SnoozeReminders
from accordi_desktop.register.handlers.registry import handles
from accordi_desktop.register.values.reminders import ReminderKey
from accordi_desktop.storage.storage import RevisionWriter


@handles(PlanReminders)
def plan(command: PlanReminders, writer: RevisionWriter) -> None:
    """Save an agreement's own days, or remove them; raises InvalidDraftError for unreadable days."""
    reference, session = _reference(writer, command.agreement_id), writer.session
    wanted = ReminderPlan.agreement_id == command.agreement_id
    stored = session.scalars(select(ReminderPlan).where(wanted)).one_or_none()
    if command.days is None:
        if stored is not None:
            session.delete(stored)
    else:
        days = _days(command.days)
        if stored is None:
            session.add(ReminderPlan(agreement_id=command.agreement_id, days=days))
        else:
            stored.days = days
    writer.name("plan_reminders", reference=reference)


@handles(SnoozeReminders)
def snooze(command: SnoozeReminders, writer: RevisionWriter) -> None:
    """Snooze until a day after today, that of the decision at the latest; else InvalidDraftError."""
    if any(not writer.today < command.until <= key.decision_on for key in command.keys):
        raise InvalidDraftError((Problem("until", "snooze_out_of_reach"),))
    for key in command.keys:
        mark = _mark(writer, key)
        mark.snoozed_until, mark.done_on = command.until.isoformat(), None
    args = _counted(writer, command.keys)
    writer.name("snooze_reminder", **args, until=command.until.isoformat())


@handles(FinishReminders)
def finish(command: FinishReminders, writer: RevisionWriter) -> None:
    """Mark the reminders as done today."""
    for key in command.keys:
        mark = _mark(writer, key)
        mark.snoozed_until, mark.done_on = None, writer.today.isoformat()
    writer.name("finish_reminder", **_counted(writer, command.keys))


def _counted(writer: RevisionWriter, keys: Sequence[ReminderKey]) -> dict[str, str | int]:
    """The number of reminders, and the reference of their only agreement: arguments of an undo label."""
    references = [_reference(writer, key.agreement_id) for key in keys]
    return {"count": len(keys), "reference": references[0] if len(references) == 1 else ""}


def _days(text: str) -> str:
    try:
        days = reminder_days(text)
    except ValueError:
        problem = Problem("reminder_days", "reminder_days_unreadable", {"most": MOST_DAYS})
        raise InvalidDraftError((problem,)) from None
    return ",".join(map(str, days))


def _mark(writer: RevisionWriter, key: ReminderKey) -> ReminderMark:
    decision_on = key.decision_on.isoformat()
    stored = writer.session.scalars(
        select(ReminderMark).where(
            ReminderMark.agreement_id == key.agreement_id,
            ReminderMark.days_before == key.days_before,
            ReminderMark.decision_on == decision_on,
        )
    ).one_or_none()
    if stored is None:
        stored = ReminderMark(
            agreement_id=key.agreement_id, days_before=key.days_before, decision_on=decision_on
        )
        writer.session.add(stored)
    return stored


def _reference(writer: RevisionWriter, agreement_id: int) -> str:
    found = writer.session.scalar(select(Agreement.reference).where(Agreement.id == agreement_id))
    if found is None:
        raise UnknownReferenceError("agreement_gone")
    return found
