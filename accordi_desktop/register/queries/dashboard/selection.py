# SPDX-License-Identifier: EUPL-1.2
"""Summing up chosen agreements, whatever their number: counted by the database, some at a time."""

from collections import Counter
from collections.abc import Callable, Sequence

from sqlalchemy import ColumnElement, Connection, func, select

from accordi_desktop.model.enums import Status
from accordi_desktop.model.tables.agreement import Agreement
from accordi_desktop.register.queries.current_dates import current_end
from accordi_desktop.register.queries.listing.filters import SHOWN_BY_DEFAULT
from accordi_desktop.register.queries.listing.listing import QueryContext
from accordi_desktop.register.queries.listing.relative_filters import within
from accordi_desktop.register.queries.status import end_order_sql, status_sql
from accordi_desktop.register.values.query import MOST_DAYS
from accordi_desktop.register.values.selection import NextEnd, SelectionSummary

_CHUNK = 2_000


def summary(
    connection: Connection, ids: Sequence[int], at: QueryContext, tell: Callable[[int, int], object]
) -> SelectionSummary:
    """Count statuses and countries and find the next end; agreements that are gone are left out."""
    statuses: Counter[Status] = Counter()
    countries: Counter[str] = Counter()
    ends: list[tuple[int, NextEnd]] = []
    for start in range(0, len(ids), _CHUNK):
        tell(start, len(ids))
        chosen = Agreement.id.in_(ids[start : start + _CHUNK])
        _count(connection, chosen, at, statuses, countries)
        ends += _next_end(connection, chosen, at)
    return SelectionSummary(
        statuses.total(),
        tuple(statuses.most_common()),
        tuple(countries.most_common()),
        min(ends, key=lambda end: end[0])[1] if ends else None,
    )


def _count(
    connection: Connection,
    chosen: ColumnElement[bool],
    at: QueryContext,
    statuses: Counter[Status],
    countries: Counter[str],
) -> None:
    status = status_sql(at.today, at.lead_days)
    groups = (status, Agreement.list_countries)
    for value, codes, number in connection.execute(
        select(*groups, func.count()).where(chosen).group_by(*groups)
    ):
        statuses[Status(value)] += number
        for code in codes.split("; ") if codes else ():
            countries[code] += number


def _next_end(
    connection: Connection, chosen: ColumnElement[bool], at: QueryContext
) -> list[tuple[int, NextEnd]]:
    order = end_order_sql(at.today)
    statement = (
        select(
            order.label("place"),
            Agreement.id,
            Agreement.reference,
            Agreement.list_counterpart,
            Agreement.end_text,
            Agreement.tacit_step,
        )
        .where(
            chosen,
            within(order, at.today, MOST_DAYS),
            status_sql(at.today, at.lead_days).in_(SHOWN_BY_DEFAULT),
        )
        .order_by(order, Agreement.id)
        .limit(1)
    )
    return [
        (
            row.place,
            NextEnd(
                row.id,
                row.reference,
                row.list_counterpart,
                current_end(row.end_text, row.tacit_step, at.today),
            ),
        )
        for row in connection.execute(statement)
    ]
