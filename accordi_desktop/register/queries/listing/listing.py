# SPDX-License-Identifier: EUPL-1.2
"""The list of agreements: pages of rows, ordered ids, and counts."""

from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, Select, String, bindparam, cast, func, select

from accordi_desktop.model.enums import Status
from accordi_desktop.model.tables.agreement import Agreement
from accordi_desktop.model.tables.attached import ProcedureStep
from accordi_desktop.model.tables.taxonomy import InstrumentKind
from accordi_desktop.model.tables.validity import StoredSpan
from accordi_desktop.register.queries.listing.filters import conditions, ordering
from accordi_desktop.register.queries.procedure import counted_steps
from accordi_desktop.register.queries.validity import of_day, status_on
from accordi_desktop.register.values.lists.query import HIDDEN_BY_DEFAULT, AgreementQuery
from accordi_desktop.register.values.procedure import ProcedureProgress
from accordi_desktop.register.values.views import AgreementRow, Counts, OfficeParticulars


@dataclass(frozen=True, slots=True)
class QueryContext:
    """From where a list is looked at: day, particulars of the office, language names are ordered in."""

    today: date
    office: OfficeParticulars
    language: str

    @property
    def lead_days(self) -> int:
        """How many days before its end an agreement counts as expiring."""
        return self.office.lead_days


def ids(connection: Connection, query: AgreementQuery, at: QueryContext) -> "array[int]":
    """The ids of all agreements that match, in order."""
    # One text made by the database instead of one Python object a row: it does not hold the interpreter.
    joined = connection.scalar(
        select(func.aggregate_strings(cast(_ordered(query, at).subquery().c.id, String), " "))
    )
    return array("q", map(int, joined.split())) if joined else array("q")


def page(
    connection: Connection, query: AgreementQuery, at: QueryContext, offset: int, limit: int
) -> tuple[AgreementRow, ...]:
    """Some rows of the list, from `offset` on."""
    # First the ids: whole rows of the register would be too much to sort.
    found = connection.scalars(_ordered(query, at).offset(offset).limit(limit)).all()
    return rows(connection, found, at)


def _ordered(query: AgreementQuery, at: QueryContext) -> Select[int]:
    return (
        select(Agreement.id)
        .join(StoredSpan, of_day(at.today))
        .where(*conditions(query, at.today, at.lead_days))
        .order_by(*ordering(query, at.today, at.lead_days, at.language))
    )


def rows(
    connection: Connection,
    wanted: Sequence[int],
    at: QueryContext,
    statuses: Mapping[int, Status] | None = None,
) -> tuple[AgreementRow, ...]:
    """The rows of these agreements, in this order, without those gone; `statuses` where they are known."""
    found: dict[int, AgreementRow] = {}
    for chunk in _chunks(wanted, 500):
        statement = _rows(at).where(_AMONG)
        for row in connection.execute(statement, {"among": chunk}):
            status = Status(row.status) if statuses is None else statuses[row.id]
            found[row.id] = _row(row, status)
    return tuple(found[one] for one in wanted if one in found)


def counts(connection: Connection, query: AgreementQuery, at: QueryContext) -> Counts:
    """How many match, how many there are, and how many more there would be with what is over."""
    status = status_on(at.today, at.lead_days)
    wide = conditions(query, at.today, at.lead_days, without="statuses")
    by_status: dict[str, int] = {
        row[0]: row[1]
        for row in connection.execute(
            select(status, func.count())
            .select_from(Agreement)
            .join(StoredSpan, of_day(at.today))
            .where(*wide)
            .group_by(status)
        )
    }
    matching = sum(by_status.get(status.value, 0) for status in query.shown_statuses)
    over = HIDDEN_BY_DEFAULT - query.shown_statuses
    hidden = 0 if query.statuses else sum(by_status.get(status.value, 0) for status in over)
    binned = Agreement.deleted_at.is_not(None) if query.in_bin else Agreement.deleted_at.is_(None)
    total = connection.scalar(select(func.count()).select_from(Agreement).where(binned)) or 0
    return Counts(matching, total, hidden)


_PLAIN_ROWS: Select[*tuple[Any, ...]] = select(
    Agreement.id,
    Agreement.reference,
    Agreement.list_counterpart,
    Agreement.list_city,
    Agreement.list_countries,
    Agreement.list_title,
    func.coalesce(InstrumentKind.name, Agreement.kind_wording).label("kind_name"),
    Agreement.signed,
    StoredSpan.end_text,
    Agreement.list_sectors,
    Agreement.published,
    StoredSpan.renewals,
    counted_steps(ProcedureStep.outcome.is_not(None)).label("steps_done"),
    counted_steps().label("steps"),
).outerjoin(InstrumentKind, InstrumentKind.id == Agreement.kind_id)

_AMONG = Agreement.id.in_(bindparam("among", expanding=True))


def _rows(at: QueryContext) -> Select[*tuple[Any, ...]]:
    status = status_on(at.today, at.lead_days).label("status")
    return _PLAIN_ROWS.add_columns(status).join(StoredSpan, of_day(at.today))


def _row(row: Row[*tuple[Any, ...]], status: Status) -> AgreementRow:
    return AgreementRow(
        row.id,
        row.reference,
        row.list_counterpart,
        row.list_city,
        row.list_countries,
        row.list_title,
        row.kind_name,
        row.signed,
        row.end_text,
        status,
        row.list_sectors,
        row.published,
        row.renewals,
        ProcedureProgress(row.steps_done, row.steps),
    )


def _chunks(values: Sequence[int], size: int) -> Iterable[Sequence[int]]:
    return (values[start : start + size] for start in range(0, len(values), size))
