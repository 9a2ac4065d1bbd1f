# SPDX-License-Identifier: EUPL-1.2
"""What needs a decision now: the lists the first page counts, the next dates, the last revisions."""

import json
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from sqlalchemy import CTE, ColumnElement, Connection, Row, and_, case, func, select

from accordi_desktop.model.agreement import Agreement
from accordi_desktop.model.journal import Change, Revision
from accordi_desktop.model.partial_date import PartialDate
from accordi_desktop.model.vocabulary import DeadlineKind, Status
from accordi_desktop.register.history import FOUND
from accordi_desktop.register.home import HomeCountKind, RecentChange
from accordi_desktop.register.queries.deadlines import deadlines
from accordi_desktop.register.queries.filters import SHOWN_BY_DEFAULT
from accordi_desktop.register.queries.listing import Standpoint
from accordi_desktop.register.queries.spans import within
from accordi_desktop.register.queries.standing import end_order_sql, notice_order_sql, status_sql
from accordi_desktop.register.query import AgreementQuery, Column
from accordi_desktop.register.views import Deadline, StepLabel

CHANGED_DAYS = 30
# As far as need be, since most registers have enough within a month.
_COMING_DAYS = (30, 180)
_MOST_COMING = 8
_MOST_RECENT = 6


def home_queries(today: date, decision_months: int) -> dict[HomeCountKind, AgreementQuery]:
    """The list behind each count; what is over shows only as long as it is fresh."""
    decide_until = PartialDate.of(today).plus_months(decision_months).earliest
    return {
        HomeCountKind.ENDS_IN_30: AgreementQuery(ends_within=30),
        HomeCountKind.ENDS_IN_90: AgreementQuery(ends_within=90),
        HomeCountKind.ENDS_IN_180: AgreementQuery(ends_within=180),
        HomeCountKind.NOTICE_IN_90: AgreementQuery(notice_within=90),
        HomeCountKind.DECISION: AgreementQuery(ends_within=(decide_until - today).days),
        HomeCountKind.ENDED_90: AgreementQuery(
            statuses=(Status.EXPIRED,), ends_within=-90, order=Column.END, descending=True
        ),
        HomeCountKind.SUSPENDED: AgreementQuery(statuses=(Status.SUSPENDED,)),
    }


def counted(
    connection: Connection, queries: Mapping[HomeCountKind, AgreementQuery], at: Standpoint
) -> dict[HomeCountKind, int]:
    """How many agreements each of these lists has, in one look at them all."""
    facts = (
        select(
            status_sql(at.today, at.lead_days).label("status"),
            end_order_sql(at.today).label("ends"),
            notice_order_sql(at.today).label("notice"),
        )
        .where(Agreement.deleted_at.is_(None))
        .cte("facts")
        # Else the status would be worked out again for each of the counts.
        .prefix_with("MATERIALIZED")
    )
    numbers = [func.sum(case((_matches(facts, query, at.today), 1), else_=0)) for query in queries.values()]
    row = connection.execute(select(*numbers)).one()
    return {kind: number or 0 for kind, number in zip(queries, row, strict=True)}


def _matches(facts: CTE, query: AgreementQuery, today: date) -> ColumnElement[bool]:
    statuses = [status.value for status in query.statuses] or SHOWN_BY_DEFAULT
    wanted: list[ColumnElement[bool]] = [facts.c.status.in_(statuses)]
    for order, days in ((facts.c.ends, query.ends_within), (facts.c.notice, query.notice_within)):
        if days is not None:
            wanted.append(within(order, today, days))
    return and_(*wanted)


def changed_query() -> AgreementQuery:
    """What somebody has worked on lately, whatever its state."""
    return AgreementQuery(changed_within=CHANGED_DAYS, with_past=True)


def coming(connection: Connection, at: Standpoint) -> tuple[Deadline, ...]:
    """The next dates to keep; a year or a month that has begun comes when it has its turn."""
    ahead: list[Deadline] = []
    for days in _COMING_DAYS:
        ahead = _dates_within(connection, at, days)
        if len(ahead) >= _MOST_COMING:
            break
    return tuple(ahead[:_MOST_COMING])


def _dates_within(connection: Connection, at: Standpoint, days: int) -> list[Deadline]:
    """Ends and last days for notice; each read with the agreements that have them, not with all there are."""
    last = at.today + min(timedelta(days=days), date.max - at.today)
    wanted = {
        DeadlineKind.EXPIRY: AgreementQuery(ends_within=days),
        DeadlineKind.NOTICE: AgreementQuery(notice_within=days),
    }
    found = [
        one
        for kind, query in wanted.items()
        for one in deadlines(connection, at.today, last, query, at)
        if one.kind is kind and one.on.latest <= last
    ]
    return sorted(found, key=lambda one: (one.on.latest, one.on, one.reference, one.kind))


def recent(connection: Connection) -> tuple[RecentChange, ...]:
    """The last revisions that touched agreements, the newest first."""
    agreements = func.count(Change.agreement_id.distinct())
    newest = (
        select(Revision.id)
        .where(Revision.kind != FOUND)
        .order_by(Revision.id.desc())
        .limit(_MOST_RECENT * 4)
        .subquery()
    )
    statement = (
        select(Revision, agreements.label("agreements"), func.min(Change.agreement_id).label("agreement_id"))
        .join(newest, newest.c.id == Revision.id)
        .join(Change, Change.revision_id == Revision.id)
        .where(Change.agreement_id.is_not(None))
        .group_by(Revision.id)
        .order_by(Revision.id.desc())
        .limit(_MOST_RECENT)
    )
    return tuple(_change(row) for row in connection.execute(statement))


def _change(row: Row[*tuple[Any, ...]]) -> RecentChange:
    step = StepLabel(row.id, row.kind, json.loads(row.args_json))
    about = row.agreement_id if row.agreements == 1 else None
    return RecentChange(step, row.at, row.display_name or row.author, about)
