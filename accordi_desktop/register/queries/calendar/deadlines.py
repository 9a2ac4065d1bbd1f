# SPDX-License-Identifier: EUPL-1.2
"""What happens in a span of days: ends, last days for notice, decisions, renewals, signatures, and more.

A date known by month or year belongs to every span it touches and is never given a day.
"""

from collections.abc import Callable, Collection, Iterator
from datetime import date
from functools import partial

from sqlalchemy import ColumnElement, Connection, and_, or_, select

from accordi_desktop.model.dates.approximate_date import date_of
from accordi_desktop.model.dates.day_span import plus_days, plus_months
from accordi_desktop.model.enums import USUAL_DEADLINES, DeadlineKind, PeriodKind, Status
from accordi_desktop.model.tables.agreement import Agreement
from accordi_desktop.model.tables.parts import Period
from accordi_desktop.model.tables.validity import StoredSpan
from accordi_desktop.model.validity.coming_deadlines import deadlines_of
from accordi_desktop.model.validity.facts import OfficeRules
from accordi_desktop.model.validity.state import window_opens
from accordi_desktop.register.queries import validity
from accordi_desktop.register.queries.calendar.other_deadlines import anniversaries, steps_due
from accordi_desktop.register.queries.listing.date_ranges import touches, within
from accordi_desktop.register.queries.listing.filters import conditions
from accordi_desktop.register.queries.listing.listing import QueryContext
from accordi_desktop.register.queries.validity import of_day, status_on
from accordi_desktop.register.validity_rows import validity_of
from accordi_desktop.register.values.lists.query import AgreementQuery
from accordi_desktop.register.values.views import Deadline

# On one day, what asks for a deed comes before what only happens: a crowded cell shows but the first.
_WEIGHTS = {
    kind: index
    for index, kind in enumerate(
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
_CLAMPED = 3


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
    months = at.office.decision_months
    rules = OfficeRules(decision_months=months)
    joined = (
        select(Agreement.id)
        .join(StoredSpan, of_day(at.today))
        .where(_comes(first, last, months), *conditions(query, at.today, at.lead_days))
    )
    statement = joined.add_columns(
        Agreement.reference,
        Agreement.list_counterpart,
        Agreement.list_title,
        *StoredSpan.__table__.columns,
        status_on(at.today, at.lead_days).label("status_now"),
        validity.states_before().label("states"),
    )
    rows = connection.execute(statement).all()
    suspended_days = validity.suspended_days(connection, [row.id for row in rows])
    for row in rows:
        suspended = partial(_is_within, suspended_days.get(row.id, ()))
        state = validity_of(row)
        found = deadlines_of(state, suspended, rules, notice_given=row.declined)
        expiring = row.status_now == Status.EXPIRING.value
        since = date.fromisoformat(row.from_day)
        if expiring:
            since = max(since, window_opens(state, at.lead_days))
        for one in found:
            on = date_of(one.on)
            if within(on, first, last):
                yield Deadline(
                    row.id,
                    row.reference,
                    one.kind,
                    on,
                    row.list_counterpart,
                    row.list_title,
                    Status(row.status_now),
                    basis=one.basis,
                    side=one.side,
                    since=since,
                    states=2 * row.states + expiring,
                )


def _is_within(spans: Collection[tuple[str, str]], day: date) -> bool:
    on = day.isoformat()
    return any(first <= on < until for first, until in spans)


_RENEWING = (PeriodKind.RENEWAL, PeriodKind.EXTENSION)


def _acts(
    connection: Connection, first: date, last: date, query: AgreementQuery, at: QueryContext
) -> Iterator[Deadline]:
    status = status_on(at.today, at.lead_days).label("status")
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
        .join(StoredSpan, of_day(at.today))
        .where(touches(Period.act_date, first, last), *conditions(query, at.today, at.lead_days))
    )
    for row in connection.execute(statement):
        if not within(row.act_date, first, last):
            continue
        kind = DeadlineKind.RENEWAL if row.kind in _RENEWING else DeadlineKind.SIGNATURE
        yield Deadline(
            row.id,
            row.reference,
            kind,
            row.act_date,
            row.list_counterpart,
            row.list_title,
            Status(row.status),
        )


def _comes(first: date, last: date, decision_months: int) -> ColumnElement[bool]:
    """Whether an end, a last day for notice or a decision may lie in these days."""
    # A decision moved by months may be clamped to the end of one, which a few days more make up for.
    later = plus_days(plus_months(first, decision_months), -_CLAMPED)
    latest = plus_days(plus_months(last, decision_months), _CLAMPED)
    return and_(
        StoredSpan.end_latest >= first.isoformat(),
        or_(
            StoredSpan.end_earliest <= last.isoformat(),
            and_(
                StoredSpan.notice_earliest <= last.isoformat(),
                # These are the days of the side that comes first; the other's lie between them and the end.
                or_(
                    StoredSpan.notice_latest >= first.isoformat(),
                    StoredSpan.own_notice.is_distinct_from(StoredSpan.counterpart_notice),
                ),
            ),
            and_(StoredSpan.end_latest >= later.isoformat(), StoredSpan.end_earliest <= latest.isoformat()),
        ),
    )


_Reading = Callable[[Connection, date, date, AgreementQuery, QueryContext], Iterator[Deadline]]
_READ: dict[_Reading, frozenset[DeadlineKind]] = {
    _ends: frozenset({DeadlineKind.EXPIRY, DeadlineKind.NOTICE, DeadlineKind.DECISION}),
    _acts: frozenset({DeadlineKind.SIGNATURE, DeadlineKind.RENEWAL}),
    steps_due: frozenset({DeadlineKind.STEP}),
    anniversaries: frozenset({DeadlineKind.ANNIVERSARY}),
}
