# SPDX-License-Identifier: EUPL-1.2
"""The agreements of a query with the spans of their lives, read in two goes whatever their number."""

from collections import defaultdict
from typing import Any

from sqlalchemy import Connection, CursorResult, Row, select

from accordi_desktop.model.enums import Status
from accordi_desktop.model.tables.agreement import Agreement
from accordi_desktop.model.tables.parts import Period
from accordi_desktop.model.term import AgreementFacts, PeriodFacts
from accordi_desktop.model.timespans import spans_of
from accordi_desktop.register.queries.listing.filters import conditions, ordering
from accordi_desktop.register.queries.listing.listing import QueryContext
from accordi_desktop.register.queries.status import status_sql
from accordi_desktop.register.values.query import AgreementQuery
from accordi_desktop.register.values.timeline import TimelineRow


def timeline(connection: Connection, query: AgreementQuery, at: QueryContext) -> tuple[TimelineRow, ...]:
    """Every agreement that matches, in the order of the query."""
    wanted = conditions(query, at.today, at.lead_days)
    periods = _periods(connection, wanted)
    status = status_sql(at.today, at.lead_days).label("status")
    statement = (
        select(
            Agreement.id,
            Agreement.reference,
            Agreement.list_counterpart,
            Agreement.list_title,
            Agreement.list_countries,
            Agreement.list_sectors,
            Agreement.renewal_clause,
            Agreement.tacit_months,
            Agreement.open_ended,
            Agreement.terminated_on,
            Agreement.declined_on,
            status,
        )
        .where(*wanted)
        .order_by(*ordering(query, at.today, at.lead_days, at.language))
    )
    found: CursorResult[Any] = connection.execute(statement)
    return tuple(_row(row, periods[row.id], at) for row in found)


def _periods(connection: Connection, wanted: list[Any]) -> dict[int, list[PeriodFacts]]:
    found: dict[int, list[PeriodFacts]] = defaultdict(list)
    statement = (
        select(Period.agreement_id, Period.kind, Period.act_date, Period.start, Period.months, Period.end)
        .join(Agreement, Agreement.id == Period.agreement_id)
        .where(*wanted)
        .order_by(Period.agreement_id, Period.position)
    )
    for row in connection.execute(statement):
        facts = PeriodFacts(row.kind, row.act_date, row.start, row.months, row.end)
        found[row.agreement_id].append(facts)
    return found


def _row(row: Row[Any], periods: list[PeriodFacts], at: QueryContext) -> TimelineRow:
    facts = AgreementFacts(
        tuple(periods),
        row.renewal_clause,
        tacit_months=row.tacit_months,
        open_ended=row.open_ended,
        terminated_on=row.terminated_on,
        declined_on=row.declined_on,
    )
    return TimelineRow(
        row.id,
        row.reference,
        row.list_counterpart,
        row.list_title,
        _names(row.list_countries),
        _names(row.list_sectors),
        Status(row.status),
        spans_of(facts, at.today),
    )


def _names(joined: str) -> tuple[str, ...]:
    return tuple(name for name in joined.split("; ") if name)
