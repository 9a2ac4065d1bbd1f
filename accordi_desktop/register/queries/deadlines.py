# SPDX-License-Identifier: EUPL-1.2
"""What happens in a span of days: ends, last days for notice, renewals, signatures.

A date known by month or year belongs to every span it touches and is never given a day.
"""

from collections.abc import Iterator
from datetime import date

from sqlalchemy import ColumnElement, Connection, SQLColumnExpression, and_, or_, select

from accordi_desktop.model.agreement import Agreement
from accordi_desktop.model.partial_date import UNKNOWN, PartialDate
from accordi_desktop.model.parts import Period
from accordi_desktop.model.term import notice_day, rolls_until
from accordi_desktop.model.vocabulary import DeadlineKind, PeriodKind, Status
from accordi_desktop.register.queries.filters import conditions
from accordi_desktop.register.queries.listing import Standpoint
from accordi_desktop.register.queries.standing import status_sql
from accordi_desktop.register.query import AgreementQuery
from accordi_desktop.register.views import Deadline

_NO_DEADLINES = (Status.TERMINATED.value,)


def deadlines(
    connection: Connection, first: date, last: date, query: AgreementQuery, at: Standpoint
) -> tuple[Deadline, ...]:
    """Everything that touches the days from `first` to `last`, in order of date."""
    found = [*_ends(connection, first, last, query, at), *_acts(connection, first, last, query, at)]
    return tuple(sorted(found, key=lambda deadline: (deadline.on, deadline.kind, deadline.reference)))


def _ends(
    connection: Connection, first: date, last: date, query: AgreementQuery, at: Standpoint
) -> Iterator[Deadline]:
    status = status_sql(at.today, at.lead_days).label("status")
    touching = or_(
        _touches(Agreement.end_text, first, last),
        _touches(Agreement.notice_text, first, last),
        Agreement.tacit_step.is_not(None),
    )
    statement = select(
        Agreement.id,
        Agreement.reference,
        Agreement.list_counterpart,
        Agreement.list_title,
        Agreement.end_text,
        Agreement.tacit_step,
        Agreement.notice_text,
        Agreement.notice_months,
        status,
    ).where(touching, Agreement.end_text.is_not(None), *conditions(query, at.today, at.lead_days))
    for row in connection.execute(statement):
        if row.status in _NO_DEADLINES:
            continue
        end = row.end_text
        if row.tacit_step is not None:
            end = end.plus_months(rolls_until(end, row.tacit_step, at.today) * row.tacit_step)
        # Where notice was given there is no last day for it any more, whatever the months.
        notice = notice_day(end, row.notice_months) if row.notice_text.known else UNKNOWN
        for kind, on in ((DeadlineKind.EXPIRY, end), (DeadlineKind.NOTICE, notice)):
            if on.known and on.earliest <= last and on.latest >= first:
                yield Deadline(
                    row.id, row.reference, kind, on, row.list_counterpart, row.list_title, Status(row.status)
                )


def _acts(
    connection: Connection, first: date, last: date, query: AgreementQuery, at: Standpoint
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
        .where(_touches(Period.act_date, first, last), *conditions(query, at.today, at.lead_days))
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


def _touches(column: SQLColumnExpression[PartialDate], first: date, last: date) -> ColumnElement[bool]:
    """EDTF texts order as dates do: a year comes before its months, a month before its days."""
    whole_months = _months(first, last)
    return or_(
        and_(column >= PartialDate.of(first), column <= PartialDate.of(last)),
        column.in_(whole_months),
        column.in_([PartialDate(year) for year in range(first.year, last.year + 1)]),
    )


def _months(first: date, last: date) -> list[PartialDate]:
    indexes = range(first.year * 12 + first.month - 1, last.year * 12 + last.month)
    return [PartialDate(index // 12, index % 12 + 1) for index in indexes]
