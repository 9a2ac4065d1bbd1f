# SPDX-License-Identifier: EUPL-1.2
"""The reminders whose day has come: the newest of each agreement, unless it was heard."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, or_, select

from accordi_desktop.model.enums import RenewalClause, Status
from accordi_desktop.model.reminders import due_reminder, reminder_days
from accordi_desktop.model.tables.agreement import Agreement
from accordi_desktop.model.tables.attached import ReminderMark, ReminderPlan
from accordi_desktop.model.tables.validity import StoredSpan
from accordi_desktop.model.validity.coming_deadlines import decision_day_of
from accordi_desktop.register.queries.listing.listing import QueryContext
from accordi_desktop.register.queries.listing.relative_filters import within
from accordi_desktop.register.queries.validity import of_day
from accordi_desktop.register.validity_rows import validity_of
from accordi_desktop.register.values.reminders import Reminder, ReminderKey, ReminderMatter


def due_reminders(connection: Connection, at: QueryContext) -> tuple[Reminder, ...]:
    """Those neither put off nor heard, by the day of the decision, the nearest first."""
    return tuple(one for one in reminders(connection, at) if one.snoozed_until is None)


def reminders(connection: Connection, at: QueryContext) -> tuple[Reminder, ...]:
    """Those not heard, put off or not, by the day of the decision, the nearest first."""
    usual = reminder_days(at.office.reminder_days)
    plans = {row.agreement_id: reminder_days(row.days) for row in connection.execute(_PLANS)}
    heard, snoozed = _marks(connection, at.today)
    found = [
        replace(reminder, snoozed_until=snoozed.get(reminder.key))
        for row in _candidates(connection, at, _furthest(usual, plans))
        for reminder in _reminder(row, plans.get(row.id, usual), at.today)
        if reminder.key not in heard
    ]
    return tuple(sorted(found, key=lambda one: (one.key.decision_on, one.reference)))


_PLANS = select(ReminderPlan.agreement_id, ReminderPlan.days)


def _furthest(usual: tuple[int, ...], plans: dict[int, tuple[int, ...]]) -> int:
    return max((days[0] for days in (usual, *plans.values()) if days), default=-1)


def _candidates(connection: Connection, at: QueryContext, days: int) -> Iterator[Row[*tuple[Any, ...]]]:
    """The agreements whose end, or last day for notice, lies within so many days."""
    if days < 0:
        return iter(())
    near = (within(day, at.today, days) for day in (StoredSpan.end_latest, StoredSpan.notice_latest))
    statement = (
        select(
            Agreement.id,
            Agreement.reference,
            Agreement.list_counterpart,
            Agreement.list_title,
            Agreement.renewal_clause,
            *StoredSpan.__table__.columns,
        )
        .join(StoredSpan, of_day(at.today))
        .where(
            Agreement.deleted_at.is_(None),
            StoredSpan.status == Status.IN_FORCE.value,
            ~StoredSpan.declined,
            or_(*near),
        )
    )
    return iter(connection.execute(statement))


def _reminder(row: Row[*tuple[Any, ...]], days: tuple[int, ...], today: date) -> Iterator[Reminder]:
    state = validity_of(row)
    decision = decision_day_of(state, today, notice_given=row.declined)
    if decision is None or (due := due_reminder(days, decision, today)) is None:
        return
    matter = ReminderMatter.TACIT if row.renewal_clause is RenewalClause.TACIT else ReminderMatter.RENEWAL
    if state.own_notice is not None and state.own_notice.earliest == decision:
        matter = ReminderMatter.NOTICE
    yield Reminder(
        ReminderKey(row.id, due, decision), row.reference, row.list_counterpart, row.list_title, matter
    )


def _marks(connection: Connection, today: date) -> tuple[set[ReminderKey], dict[ReminderKey, date]]:
    """The reminders that were heard, and those put off to a day ahead."""
    marks = select(
        ReminderMark.agreement_id,
        ReminderMark.days_before,
        ReminderMark.decision_on,
        ReminderMark.snoozed_until,
        ReminderMark.done_on,
    ).where(
        ReminderMark.decision_on >= today.isoformat(),
        or_(ReminderMark.done_on.is_not(None), ReminderMark.snoozed_until > today.isoformat()),
    )
    heard: set[ReminderKey] = set()
    snoozed: dict[ReminderKey, date] = {}
    for one, days, on, until, done in connection.execute(marks):
        key = ReminderKey(one, days, date.fromisoformat(on))
        if done is None and until is not None:
            snoozed[key] = date.fromisoformat(until)
        else:
            heard.add(key)
    return heard, snoozed
