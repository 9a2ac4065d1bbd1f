# SPDX-License-Identifier: EUPL-1.2
"""The stored spans of validity in SQL: each agreement is joined to the span of a day, and days are compared.

What follows from the facts is said in `model/validity` alone.
"""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from sqlalchemy import ColumnElement, Connection, and_, case, func, or_, select
from sqlalchemy.orm import aliased

from accordi_desktop.model.dates.day_span import OPEN_END
from accordi_desktop.model.enums import Status
from accordi_desktop.model.tables.agreement import Agreement
from accordi_desktop.model.tables.base import Base
from accordi_desktop.model.tables.validity import StoredSpan
from accordi_desktop.model.validity.state import Validity
from accordi_desktop.register.validity_rows import validity_of

_TABLE = Base.metadata.tables[StoredSpan.__tablename__]
_LAST_DAY = OPEN_END - timedelta(days=1)
_CHUNK = 5_000


def of_day(day: date) -> ColumnElement[bool]:
    """The condition that joins to an agreement its span of that day."""
    return and_(StoredSpan.agreement_id == Agreement.id, *_covers(day))


def status_on(day: date, lead_days: int) -> ColumnElement[str]:
    """The value of `Status` on the day of the joined span: in force, or expiring when its end is near."""
    window = day + min(timedelta(days=lead_days), OPEN_END - day)
    near = or_(StoredSpan.end_earliest <= window.isoformat(), StoredSpan.notice_earliest <= day.isoformat())
    return case(
        (and_(StoredSpan.status == Status.IN_FORCE.value, near), Status.EXPIRING.value),
        else_=StoredSpan.status,
    )


def states_before() -> ColumnElement[int]:
    """How many spans of an agreement began before the one it is joined to."""
    other = aliased(StoredSpan)
    earlier = select(func.count()).select_from(other)
    return earlier.where(
        other.agreement_id == Agreement.id, other.from_day < StoredSpan.from_day
    ).scalar_subquery()


def states(connection: Connection, agreement_ids: Sequence[int], day: date) -> Mapping[int, Validity]:
    """The state of these agreements on a day; in force stands for expiring too."""
    found: dict[int, Validity] = {}
    for start in range(0, len(agreement_ids), _CHUNK):
        chosen = StoredSpan.agreement_id.in_(agreement_ids[start : start + _CHUNK])
        rows = connection.execute(select(_TABLE).where(chosen, *_covers(day)))
        found |= {row.agreement_id: validity_of(row) for row in rows}
    return found


def suspended_days(
    connection: Connection, agreement_ids: Sequence[int]
) -> Mapping[int, list[tuple[str, str]]]:
    """From when until when these agreements are suspended, the last day not included."""
    found: dict[int, list[tuple[str, str]]] = {}
    columns = select(StoredSpan.agreement_id, StoredSpan.from_day, StoredSpan.until_day)
    suspended = columns.where(StoredSpan.status == Status.SUSPENDED.value)
    for start in range(0, len(agreement_ids), _CHUNK):
        chosen = StoredSpan.agreement_id.in_(agreement_ids[start : start + _CHUNK])
        for agreement_id, first, until in connection.execute(suspended.where(chosen)):
            found.setdefault(agreement_id, []).append((first, until))
    return found


def day_in_spans(day: date) -> str:
    """The day by which spans are asked for: one of the last day of all has the state of the day before."""
    return min(day, _LAST_DAY).isoformat()


def _covers(day: date) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    on = day_in_spans(day)
    return StoredSpan.from_day <= on, StoredSpan.until_day > on
