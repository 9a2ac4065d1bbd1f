# SPDX-License-Identifier: EUPL-1.2
"""What happens in a span of days: ends, last days for notice, decisions, renewals, signatures, and more.

A date known by month or year belongs to every span it touches and is never given a day.
"""

from collections.abc import Callable, Collection, Iterator
from datetime import date

from sqlalchemy import ColumnElement, Connection, and_, or_, select

from accordi_desktop.model.dates.partial_date import UNKNOWN
from accordi_desktop.model.enums import USUAL_DEADLINES, DeadlineKind, PeriodKind, Status
from accordi_desktop.model.tables.agreement import Agreement
from accordi_desktop.model.tables.parts import Period
from accordi_desktop.model.term import notice_day
from accordi_desktop.register.queries import office
from accordi_desktop.register.queries.calendar.other_deadlines import anniversaries, steps_due
from accordi_desktop.register.queries.current_dates import DATE_COLUMNS, current_dates
from accordi_desktop.register.queries.listing.date_ranges import touches, within
from accordi_desktop.register.queries.listing.filters import conditions
from accordi_desktop.register.queries.listing.listing import QueryContext
from accordi_desktop.register.queries.status import end_order_sql, notice_order_sql, status_sql
from accordi_desktop.register.values.query import AgreementQuery
from accordi_desktop.register.values.views import Deadline

# On one day, what asks for a deed comes before what only happens: a crowded cell shows but the first.
_WEIGHTS = {
    kind: place
    for place, kind in enumerate(
        (
            DeadlineKind.EXPIRY,
            DeadlineKind.NOTICE,
            DeadlineKind.DECISION,
            DeadlineKind.STEP,
            DeadlineKind.RENEWAL,
            DeadlineKind.SIGNATURE,
            DeadlineKind.ANNIVERSARY,
        )
    )
}
_NO_DEADLINES = (Status.TERMINATED.value,)


def deadlines(
    connection: Connection,
    first: date,
    last: date,
    query: AgreementQuery,
    at: QueryContext,
    *,
    kinds: Collection[DeadlineKind] = USUAL_DEADLINES,
) -> tuple[Deadline, ...]:
    """Everything of these kinds that touches the days from `first` to `last`; by date, then by weight."""
    found: list[Deadline] = []
    for read, read_kinds in _READ.items():
        if not read_kinds.isdisjoint(kinds):
            found += (one for one in read(connection, first, last, query, at) if one.kind in kinds)
    return tuple(sorted(found, key=lambda one: (one.on.rank, _WEIGHTS[one.kind], one.reference)))


def _ends(
    connection: Connection, first: date, last: date, query: AgreementQuery, at: QueryContext
) -> Iterator[Deadline]:
    status = status_sql(at.today, at.lead_days).label("status")
    months = office.office(connection).decision_months
    ends, notices = end_order_sql(at.today), notice_order_sql(at.today)
    coming = or_(
        _comes(ends, first, last), _comes(notices, first, last), _comes(ends, first, last, later=months)
    )
    statement = select(
        Agreement.id,
        Agreement.reference,
        Agreement.list_counterpart,
        Agreement.list_title,
        *DATE_COLUMNS,
        status,
    ).where(coming, Agreement.end_text.is_not(None), *conditions(query, at.today, at.lead_days))
    for row in connection.execute(statement):
        if row.status in _NO_DEADLINES:
            continue
        dates = current_dates(row, at.today)
        decision = UNKNOWN if dates.declined else notice_day(dates.end, months)
        for kind, on in (
            (DeadlineKind.EXPIRY, dates.end),
            (DeadlineKind.NOTICE, dates.notice),
            (DeadlineKind.DECISION, decision),
        ):
            if within(on, first, last):
                yield Deadline(
                    row.id, row.reference, kind, on, row.list_counterpart, row.list_title, Status(row.status)
                )


def _acts(
    connection: Connection, first: date, last: date, query: AgreementQuery, at: QueryContext
) -> Iterator[Deadline]:
    status = status_sql(at.today, at.lead_days).label("status")
    statement = (
        select(
            Agreement.id,
            Agreement.reference,
            Agreement.list_counterpart,
            Agreement.list_title,
            Period.kind,
            Period.act_date,
            status,
        )
        .join(Period, Period.agreement_id == Agreement.id)
        .where(touches(Period.act_date, first, last), *conditions(query, at.today, at.lead_days))
    )
    for row in connection.execute(statement):
        kind = DeadlineKind.SIGNATURE if row.kind is PeriodKind.ORIGINAL else DeadlineKind.RENEWAL
        yield Deadline(
            row.id,
            row.reference,
            kind,
            row.act_date,
            row.list_counterpart,
            row.list_title,
            Status(row.status),
        )


def _comes(order: ColumnElement[int], first: date, last: date, later: int = 0) -> ColumnElement[bool]:
    """Whether an end, or a day for notice, may lie in these months, or so many months later.

    As the orders count; a year touches every month it has.
    """
    of_year = Agreement.end_precision == "year"
    first_month, last_month = _month_index(first) + later, _month_index(last) + later
    return or_(
        and_(~of_year, order >= first_month * 32, order < (last_month + 1) * 32),
        and_(of_year, order >= first_month // 12 * 12 * 32, order < (last_month // 12 + 1) * 12 * 32),
    )


def _month_index(day: date) -> int:
    return day.year * 12 + day.month - 1


_Reading = Callable[[Connection, date, date, AgreementQuery, QueryContext], Iterator[Deadline]]
_READ: dict[_Reading, frozenset[DeadlineKind]] = {
    _ends: frozenset({DeadlineKind.EXPIRY, DeadlineKind.NOTICE, DeadlineKind.DECISION}),
    _acts: frozenset({DeadlineKind.SIGNATURE, DeadlineKind.RENEWAL}),
    steps_due: frozenset({DeadlineKind.STEP}),
    anniversaries: frozenset({DeadlineKind.ANNIVERSARY}),
}
