# SPDX-License-Identifier: EUPL-1.2
"""What happens beside the dates of the term: steps of procedures that are due, and anniversaries."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import Connection, CursorResult, Row, or_, select

from accordi_desktop.model.dates.date_text import FIRST_YEAR
from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.model.enums import DeadlineKind, Status
from accordi_desktop.model.tables.agreement import Agreement
from accordi_desktop.model.tables.attached import ProcedureStep
from accordi_desktop.model.tables.validity import StoredSpan
from accordi_desktop.register.queries.listing.date_ranges import touches, within
from accordi_desktop.register.queries.listing.filters import conditions
from accordi_desktop.register.queries.listing.listing import QueryContext
from accordi_desktop.register.queries.validity import of_day, status_on
from accordi_desktop.register.values.lists.query import AgreementQuery
from accordi_desktop.register.values.views import Deadline

ANNIVERSARIES = (5, 10, 25)


def steps_due(
    connection: Connection, first: date, last: date, query: AgreementQuery, at: QueryContext
) -> Iterator[Deadline]:
    """The steps that wait for their due date, each by its name."""
    statement = (
        select(
            Agreement.id,
            Agreement.reference,
            Agreement.list_counterpart,
            ProcedureStep.id.label("step_id"),
            ProcedureStep.name,
            ProcedureStep.due_on,
            status_on(at.today, at.lead_days).label("status"),
        )
        .join(ProcedureStep, ProcedureStep.agreement_id == Agreement.id)
        .join(StoredSpan, of_day(at.today))
        .where(
            touches(ProcedureStep.due_on, first, last),
            ProcedureStep.done_on.is_(None),
            *conditions(query, at.today, at.lead_days),
        )
    )
    found: CursorResult[Any] = connection.execute(statement)
    for row in found:
        if not within(row.due_on, first, last):
            continue
        yield replace(_deadline(row, DeadlineKind.STEP, row.due_on, row.name), step_id=row.step_id)


def anniversaries(
    connection: Connection, first: date, last: date, query: AgreementQuery, at: QueryContext
) -> Iterator[Deadline]:
    """Five, ten and twenty-five years since the signature."""
    shifts = [years for years in ANNIVERSARIES if first.year - years >= FIRST_YEAR]
    # What was signed on a 29 February is remembered on a 28th, so a day more is looked at.
    signed = [
        touches(
            Agreement.signed,
            _before(first, years).earliest,
            _before(last, years).plus_days(1).earliest,
        )
        for years in shifts
    ]
    if not signed:
        return
    statement = (
        select(
            Agreement.id,
            Agreement.reference,
            Agreement.list_counterpart,
            Agreement.list_title,
            Agreement.signed,
            status_on(at.today, at.lead_days).label("status"),
        )
        .join(StoredSpan, of_day(at.today))
        .where(or_(*signed), *conditions(query, at.today, at.lead_days))
    )
    found: CursorResult[Any] = connection.execute(statement)
    for row in found:
        for years in shifts:
            on = row.signed.plus_months(12 * years)
            if within(on, first, last) and row.status != Status.TERMINATED.value:
                yield _deadline(row, DeadlineKind.ANNIVERSARY, on, row.list_title)


def _before(day: date, years: int) -> PartialDate:
    return PartialDate.of(day).plus_months(-12 * years)


def _deadline(row: Row[Any], kind: DeadlineKind, on: PartialDate, title: str) -> Deadline:
    return Deadline(row.id, row.reference, kind, on, row.list_counterpart, title, Status(row.status))
