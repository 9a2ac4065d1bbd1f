# SPDX-License-Identifier: EUPL-1.2
"""Filters by the current end, by the last day for notice, and by what was changed lately."""

import calendar
from datetime import date, timedelta

from sqlalchemy import ColumnElement, and_, or_, select

from accordi_desktop.model.tables.agreement import Agreement
from accordi_desktop.model.tables.journal import Change, Revision
from accordi_desktop.register.queries.status import end_order_sql, notice_order_sql
from accordi_desktop.register.undo import FOUND
from accordi_desktop.register.values.query import AgreementQuery

# The orders by days count a year as twelve months of 32 days.
_ORDER_OF_A_YEAR = 12 * 32


def end_conditions(query: AgreementQuery, today: date) -> list[ColumnElement[bool]]:
    """The condition on the current end, if the query has one: in one of its years, or within its days."""
    accepted: list[ColumnElement[bool]] = []
    if query.end_years:
        accepted.append(year_of(end_order_sql(today)).in_(query.end_years))
    if query.ends_within is not None:
        accepted.append(within(end_order_sql(today), today, query.ends_within))
    return [or_(*accepted)] if accepted else []


def year_of(order: ColumnElement[int]) -> ColumnElement[int]:
    """The year in an order by days, whether the day itself is known or not; NULL where there is none."""
    return order // _ORDER_OF_A_YEAR


def day_conditions(query: AgreementQuery, today: date) -> list[ColumnElement[bool]]:
    """The conditions on notice and changes, counted from today."""
    wanted: list[ColumnElement[bool]] = []
    if query.notice_within is not None:
        wanted.append(within(notice_order_sql(today), today, query.notice_within))
    if query.changed_within is not None:
        wanted.append(_changed_since(_moved(today, -query.changed_within)))
    return wanted


def within(order: ColumnElement[int], today: date, days: int) -> ColumnElement[bool]:
    """In an order by days: from today on for so many days, or as many days up to yesterday."""
    first, last = (today, _moved(today, days)) if days >= 0 else (_moved(today, days), _moved(today, -1))
    return and_(order >= _number(first), order <= _number(last, whole_month=True))


def _number(day: date, *, whole_month: bool = False) -> int:
    """The day as the orders count; the last of a month stands for the whole of it."""
    is_last = day.day == calendar.monthrange(day.year, day.month)[1]
    return (day.year * 12 + day.month - 1) * 32 + (31 if whole_month and is_last else day.day)


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
        .where(Revision.at >= day.isoformat(), Revision.kind != FOUND, Change.agreement_id.is_not(None))
    )
    return Agreement.id.in_(recent)
