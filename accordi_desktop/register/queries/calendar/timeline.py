# SPDX-License-Identifier: EUPL-1.2
"""The agreements of a query with their spans over time."""

from datetime import date, timedelta
from typing import Any

from sqlalchemy import Connection, Row, select

from accordi_desktop.model.dates.day_span import OPEN_END
from accordi_desktop.model.dates.partial_date import UNKNOWN, PartialDate
from accordi_desktop.model.enums import Status
from accordi_desktop.model.tables.agreement import Agreement
from accordi_desktop.model.tables.validity import StoredSpan
from accordi_desktop.model.timespans import Span, SpanKind, spans_of
from accordi_desktop.register.queries.bulk_loading import facts_of_many
from accordi_desktop.register.queries.listing.filters import conditions, ordering
from accordi_desktop.register.queries.listing.listing import QueryContext
from accordi_desktop.register.queries.validity import of_day, status_on
from accordi_desktop.register.values.lists.query import AgreementQuery
from accordi_desktop.register.values.timeline import TimelineRow


def timeline(connection: Connection, query: AgreementQuery, at: QueryContext) -> tuple[TimelineRow, ...]:
    """Every agreement that matches, in the order of the query."""
    statement = (
        select(
            Agreement.id,
            Agreement.reference,
            Agreement.list_counterpart,
            Agreement.list_title,
            Agreement.list_countries,
            Agreement.list_sectors,
            status_on(at.today, at.lead_days).label("status"),
        )
        .join(StoredSpan, of_day(at.today))
        .where(*conditions(query, at.today, at.lead_days))
        .order_by(*ordering(query, at.today, at.lead_days, at.language))
    )
    found = connection.execute(statement).all()
    facts = facts_of_many(connection, [row.id for row in found], for_the_end=True)
    suspended = _suspensions(connection)
    return tuple(
        _row(row, spans_of(facts[row.id], at.today), tuple(suspended.get(row.id, ()))) for row in found
    )


def _suspensions(connection: Connection) -> dict[int, list[Span]]:
    """The stored spans of every suspension, those that touch as one, by agreement."""
    statement = (
        select(StoredSpan.agreement_id, StoredSpan.from_day, StoredSpan.until_day)
        .where(StoredSpan.status == Status.SUSPENDED)
        .order_by(StoredSpan.agreement_id, StoredSpan.from_day)
    )
    days: dict[int, list[tuple[date, date]]] = {}
    for agreement_id, from_day, until_day in connection.execute(statement):
        first, until = date.fromisoformat(from_day), date.fromisoformat(until_day)
        spans = days.setdefault(agreement_id, [])
        if spans and spans[-1][1] == first:
            spans[-1] = (spans[-1][0], until)
        else:
            spans.append((first, until))
    return {one: [_suspended(*span) for span in spans] for one, spans in days.items()}


def _suspended(first: date, until: date) -> Span:
    """A suspension from its first day to the one before `until`; open where nothing ends it."""
    start, is_open = PartialDate.of(first), until >= OPEN_END
    end = UNKNOWN if is_open else PartialDate.of(until - timedelta(days=1))
    return Span(SpanKind.SUSPENDED, start, end, is_open)


def _row(row: Row[*tuple[Any, ...]], spans: tuple[Span, ...], suspensions: tuple[Span, ...]) -> TimelineRow:
    return TimelineRow(
        row.id,
        row.reference,
        row.list_counterpart,
        row.list_title,
        _names(row.list_countries),
        _names(row.list_sectors),
        Status(row.status),
        spans,
        suspensions,
    )


def _names(joined: str) -> tuple[str, ...]:
    return tuple(name for name in joined.split("; ") if name)
