# SPDX-License-Identifier: EUPL-1.2
"""A summary of chosen agreements, counted by the database, some at a time."""

from collections import Counter
from collections.abc import Callable, Sequence

from sqlalchemy import ColumnElement, Connection, func, select

from accordi_desktop.model.enums import Status
from accordi_desktop.model.tables.agreement import Agreement
from accordi_desktop.model.tables.validity import StoredSpan
from accordi_desktop.register.queries.listing.filters import SHOWN_BY_DEFAULT
from accordi_desktop.register.queries.listing.listing import QueryContext
from accordi_desktop.register.queries.listing.relative_filters import within
from accordi_desktop.register.queries.validity import of_day, status_on
from accordi_desktop.register.values.lists.query import MOST_DAYS
from accordi_desktop.register.values.lists.selection import NextEnd, SelectionSummary

_CHUNK = 2_000


def summary(
    connection: Connection, ids: Sequence[int], at: QueryContext, tell: Callable[[int, int], object]
) -> SelectionSummary:
    """Count statuses and countries and find the next end; agreements that are gone are left out."""
    statuses: Counter[Status] = Counter()
    countries: Counter[str] = Counter()
    ends: list[tuple[str, NextEnd]] = []
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
    status = status_on(at.today, at.lead_days)
    groups = (status, Agreement.list_countries)
    counted = select(*groups, func.count()).join(StoredSpan, of_day(at.today)).where(chosen).group_by(*groups)
    for value, codes, number in connection.execute(counted):
        statuses[Status(value)] += number
        for code in codes.split("; ") if codes else ():
            countries[code] += number


def _next_end(
    connection: Connection, chosen: ColumnElement[bool], at: QueryContext
) -> list[tuple[str, NextEnd]]:
    statement = (
        select(
            StoredSpan.end_latest,
            Agreement.id,
            Agreement.reference,
            Agreement.list_counterpart,
            StoredSpan.end_text,
        )
        .join(StoredSpan, of_day(at.today))
        .where(
            chosen,
            within(StoredSpan.end_latest, at.today, MOST_DAYS),
            status_on(at.today, at.lead_days).in_(SHOWN_BY_DEFAULT),
        )
        .order_by(StoredSpan.end_latest, Agreement.id)
        .limit(1)
    )
    return [
        (latest or "", NextEnd(one, reference, counterpart, end))
        for latest, one, reference, counterpart, end in connection.execute(statement)
    ]
