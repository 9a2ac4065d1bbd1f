# SPDX-License-Identifier: EUPL-1.2
"""Deadlines that there would be, had an agreement not been ended, suspended, declined or put into the bin.

Whoever imported them into a calendar of their own has to be told that they are off.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from sqlalchemy import Connection, func, or_, select

from accordi_desktop.model.dates.approximate_date import date_of
from accordi_desktop.model.enums import EndBasis, Status
from accordi_desktop.model.tables.agreement import Agreement
from accordi_desktop.model.tables.journal import Change, Revision
from accordi_desktop.model.tables.validity import StoredSpan
from accordi_desktop.model.validity.coming_deadlines import ComingDeadline, deadlines
from accordi_desktop.model.validity.facts import OfficeRules, ValidityFacts
from accordi_desktop.register.queries.bulk_loading import facts_of_many
from accordi_desktop.register.queries.listing.listing import QueryContext
from accordi_desktop.register.queries.validity import of_day, status_on
from accordi_desktop.register.values.views import Deadline

_ENDED_BY = (EndBasis.TERMINATION.value, EndBasis.EVENT.value)


def withdrawn_deadlines(connection: Connection, since: date, at: QueryContext) -> Iterator[Deadline]:
    """Those of agreements that were changed on that day or later, each as it would be."""
    rules = OfficeRules(decision_months=at.office.decision_months)
    changed = (
        select(Change.agreement_id)
        .join(Revision, Revision.id == Change.revision_id)
        .group_by(Change.agreement_id)
        .having(func.max(Revision.at) >= since.isoformat())
    )
    statement = (
        select(
            Agreement.id,
            Agreement.reference,
            Agreement.list_counterpart,
            Agreement.list_title,
            Agreement.deleted_at,
            status_on(at.today, at.lead_days).label("status"),
        )
        .join(StoredSpan, of_day(at.today))
        .where(
            Agreement.id.in_(changed),
            or_(
                Agreement.deleted_at.is_not(None),
                StoredSpan.end_basis.in_(_ENDED_BY),
                StoredSpan.status == Status.SUSPENDED.value,
                StoredSpan.declined,
            ),
        )
    )
    found = connection.execute(statement).all()
    facts_by_id = facts_of_many(connection, [row.id for row in found])
    for row in found:
        facts = facts_by_id[row.id]
        there = {_key(one) for one in deadlines(facts, at.today, rules)} if row.deleted_at is None else set()
        for one in deadlines(_going_on(facts), at.today, rules):
            if _key(one) not in there:
                yield Deadline(
                    row.id,
                    row.reference,
                    one.kind,
                    date_of(one.on),
                    row.list_counterpart,
                    row.list_title,
                    Status(row.status),
                    basis=one.basis,
                    side=one.side,
                )


def _going_on(facts: ValidityFacts) -> ValidityFacts:
    return replace(facts, termination=None, ends_with=None, notice_given=None, suspensions=())


def _key(one: ComingDeadline) -> tuple[str, str]:
    return one.kind.value, one.side.value if one.side is not None else ""
