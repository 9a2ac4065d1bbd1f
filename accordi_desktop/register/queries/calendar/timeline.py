# SPDX-License-Identifier: EUPL-1.2
"""The agreements of a query with their spans over time."""

from typing import Any

from sqlalchemy import Connection, Row, select

from accordi_desktop.model.enums import Status
from accordi_desktop.model.tables.agreement import Agreement
from accordi_desktop.model.tables.validity import StoredSpan
from accordi_desktop.model.timespans import Span, spans_of
from accordi_desktop.register.queries.bulk_loading import facts_of_many
from accordi_desktop.register.queries.listing.filters import conditions, ordering
from accordi_desktop.register.queries.listing.listing import QueryContext
from accordi_desktop.register.queries.validity import of_day, status_on
from accordi_desktop.register.values.query import AgreementQuery
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
    return tuple(_row(row, spans_of(facts[row.id], at.today)) for row in found)


def _row(row: Row[*tuple[Any, ...]], spans: tuple[Span, ...]) -> TimelineRow:
    return TimelineRow(
        row.id,
        row.reference,
        row.list_counterpart,
        row.list_title,
        _names(row.list_countries),
        _names(row.list_sectors),
        Status(row.status),
        spans,
    )


def _names(joined: str) -> tuple[str, ...]:
    return tuple(name for name in joined.split("; ") if name)
