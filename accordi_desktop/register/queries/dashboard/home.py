# SPDX-License-Identifier: EUPL-1.2
"""What needs a decision now: the lists the first page counts, the next dates, the last revisions."""

from collections.abc import Mapping
from datetime import date, timedelta

from sqlalchemy import CTE, ColumnElement, Connection, and_, case, func, select
from sqlalchemy.engine import RowMapping

from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.model.enums import DeadlineKind, Status
from accordi_desktop.model.tables.agreement import Agreement
from accordi_desktop.model.tables.journal import Change, Revision
from accordi_desktop.model.tables.validity import StoredSpan
from accordi_desktop.register.queries.calendar.deadlines import deadlines
from accordi_desktop.register.queries.history import step_labels
from accordi_desktop.register.queries.listing.listing import QueryContext
from accordi_desktop.register.queries.listing.relative_filters import asks_for_decision, within
from accordi_desktop.register.queries.validity import of_day, status_on
from accordi_desktop.register.undo.steps import NOT_COMMANDS
from accordi_desktop.register.values.home import HomeCountKind, RecentChange
from accordi_desktop.register.values.lists.query import AgreementQuery, Column
from accordi_desktop.register.values.views import Deadline, StepLabel

CHANGED_DAYS = 30
_COMING_DAYS = 180
_COMING = frozenset({DeadlineKind.EXPIRY, DeadlineKind.NOTICE})
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
        HomeCountKind.DECISION: AgreementQuery(decision_within=(decide_until - today).days),
        HomeCountKind.ENDED_90: AgreementQuery(
            statuses=(Status.EXPIRED,), ends_within=-90, order=Column.END, descending=True
        ),
        HomeCountKind.SUSPENDED: AgreementQuery(statuses=(Status.SUSPENDED,)),
    }


def counted(
    connection: Connection, queries: Mapping[HomeCountKind, AgreementQuery], at: QueryContext
) -> dict[HomeCountKind, int]:
    """How many agreements each of these lists has, in one look at them all."""
    facts = _facts(at)
    numbers = [func.sum(case((_matches(facts, query, at.today), 1), else_=0)) for query in queries.values()]
    row = connection.execute(select(*numbers)).one()
    return {kind: number or 0 for kind, number in zip(queries, row, strict=True)}


def _facts(at: QueryContext) -> CTE:
    """Where each agreement stands, and the latest day of its end and for notice."""
    return (
        select(
            Agreement.id,
            status_on(at.today, at.lead_days).label("status"),
            StoredSpan.end_latest.label("ends"),
            StoredSpan.notice_latest.label("notice"),
            asks_for_decision().label("undecided"),
        )
        .join(StoredSpan, of_day(at.today))
        .where(Agreement.deleted_at.is_(None))
        .cte("facts")
    )


def _matches(facts: CTE, query: AgreementQuery, today: date) -> ColumnElement[bool]:
    wanted: list[ColumnElement[bool]] = [facts.c.status.in_(sorted(query.shown_statuses))]
    for day, days in ((facts.c.ends, query.ends_within), (facts.c.notice, query.notice_within)):
        if days is not None:
            wanted.append(within(day, today, days))
    if query.decision_within is not None:
        wanted += [within(facts.c.ends, today, query.decision_within), facts.c.undecided]
    return and_(*wanted)


def changed_query() -> AgreementQuery:
    """What somebody has worked on lately, whatever its state."""
    return AgreementQuery(changed_within=CHANGED_DAYS, with_past=True)


def coming(connection: Connection, at: QueryContext) -> tuple[Deadline, ...]:
    """The next ends and last days for notice; a year or a month that has begun comes when it is over."""
    last = at.today + min(timedelta(days=_COMING_DAYS), date.max - at.today)
    found = deadlines(connection, at.today, last, AgreementQuery(), at, kinds=_COMING)
    ahead = [one for one in found if at.today <= one.on.latest <= last]
    ahead.sort(key=lambda one: (one.on.latest, one.on, one.reference, one.kind))
    return tuple(ahead[:_MOST_COMING])


def recent(connection: Connection) -> tuple[RecentChange, ...]:
    """The last revisions that touched agreements, the newest first."""
    agreements = func.count(Change.agreement_id.distinct())
    newest = (
        select(Revision.id)
        .where(Revision.kind.not_in(NOT_COMMANDS))
        .order_by(Revision.id.desc())
        .limit(_MOST_RECENT * 4)
        .subquery()
    )
    statement = (
        select(
            *Revision.__table__.columns,
            agreements.label("agreements"),
            func.min(Change.agreement_id).label("agreement_id"),
        )
        .join(newest, newest.c.id == Revision.id)
        .join(Change, Change.revision_id == Revision.id)
        .where(Change.agreement_id.is_not(None))
        .group_by(Revision.id)
        .order_by(Revision.id.desc())
        .limit(_MOST_RECENT)
    )
    rows = connection.execute(statement).mappings().all()
    labels = step_labels(connection, rows)
    return tuple(_change(row, label) for row, label in zip(rows, labels, strict=True))


def _change(row: RowMapping, step: StepLabel) -> RecentChange:
    about = row["agreement_id"] if row["agreements"] == 1 else None
    return RecentChange(step, row["at"], row["display_name"] or row["author"], about)
