# SPDX-License-Identifier: EUPL-1.2
"""Filters by the current end, by the last day for notice, and by what was changed lately."""

from datetime import date, timedelta

from sqlalchemy import ColumnElement, SQLColumnExpression, and_, func, or_, select

from accordi_desktop.model.tables.agreement import Agreement
from accordi_desktop.model.tables.journal import Change, Revision
from accordi_desktop.model.tables.validity import StoredSpan
from accordi_desktop.model.validity.coming_deadlines import DECIDED, NOTHING_TO_DECIDE
from accordi_desktop.register.undo.steps import NOT_COMMANDS
from accordi_desktop.register.values.lists.query import AgreementQuery

Day = SQLColumnExpression[str | None] | SQLColumnExpression[str]


def end_conditions(query: AgreementQuery, today: date) -> list[ColumnElement[bool]]:
    """The condition on the current end, if the query has one: in one of its years, or within its days."""
    accepted: list[ColumnElement[bool]] = []
    if query.end_years:
        accepted.append(year_of(StoredSpan.end_latest).in_([f"{year:04d}" for year in query.end_years]))
    if query.ends_within is not None:
        accepted.append(within(StoredSpan.end_latest, today, query.ends_within))
    return [or_(*accepted)] if accepted else []


def year_of(day: Day) -> ColumnElement[str]:
    """The year of a day as text; NULL where there is none."""
    return func.substr(day, 1, 4)


def day_conditions(query: AgreementQuery, today: date) -> list[ColumnElement[bool]]:
    """The conditions on notice and changes, counted from today."""
    wanted: list[ColumnElement[bool]] = []
    if query.notice_within is not None:
        wanted.append(within(StoredSpan.notice_latest, today, query.notice_within))
    if query.decision_within is not None:
        wanted += [within(StoredSpan.end_latest, today, query.decision_within), asks_for_decision()]
    if query.changed_within is not None:
        wanted.append(_changed_since(_moved(today, -query.changed_within)))
    return wanted


def asks_for_decision() -> ColumnElement[bool]:
    """Whether the renewal after the end is still to be decided on: neither declined nor ended otherwise."""
    return and_(
        StoredSpan.status.not_in(sorted(NOTHING_TO_DECIDE)),
        StoredSpan.end_basis.not_in(sorted(DECIDED)),
        ~StoredSpan.declined,
    )


def within(column: Day, today: date, days: int) -> ColumnElement[bool]:
    """A day from today on for so many days, or as many days up to yesterday."""
    first, last = (today, _moved(today, days)) if days >= 0 else (_moved(today, days), _moved(today, -1))
    return and_(column >= first.isoformat(), column <= last.isoformat())


def _moved(day: date, days: int) -> date:
    """So many days away, as far as the calendar goes."""
    span = timedelta(days=abs(days))
    if days < 0:
        return day - min(span, day - date.min)
    return day + min(span, date.max - day)


def _changed_since(day: date) -> ColumnElement[bool]:
    recent = (
        select(Change.agreement_id)
        .join(Revision, Revision.id == Change.revision_id)
        .where(
            Revision.at >= day.isoformat(),
            Revision.kind.not_in(NOT_COMMANDS),
            Change.agreement_id.is_not(None),
        )
    )
    return Agreement.id.in_(recent)
