# SPDX-License-Identifier: EUPL-1.2
"""The worklist: every missing or doubtful fact once, counted by kind or listed for one kind."""

from functools import lru_cache

from sqlalchemy import CTE, ColumnElement, CompoundSelect, Connection, and_, func, literal, select, union_all

from accordi_desktop.model.enums import WorklistFact
from accordi_desktop.model.tables.agreement import Agreement
from accordi_desktop.model.tables.attached import Acceptance
from accordi_desktop.model.tables.validity import StoredSpan
from accordi_desktop.register.queries.dashboard.worklist_facts import FINDERS
from accordi_desktop.register.queries.listing.filters import SHOWN_BY_DEFAULT
from accordi_desktop.register.queries.listing.listing import QueryContext
from accordi_desktop.register.queries.validity import of_day, status_on
from accordi_desktop.register.values.worklist import FactCount, WorklistEntry

# Where the record contradicts itself nobody knows whether an agreement is over.
_WHENEVER = frozenset({WorklistFact.STATUS_CONTRADICTED, WorklistFact.CONTRADICTED})


def fact_counts(connection: Connection, at: QueryContext, *, with_past: bool) -> tuple[FactCount, ...]:
    """In how many agreements each fact is open or accepted; facts that are neither are left out."""
    rows = connection.execute(_counting(at, with_past=with_past)).all()
    counts = (FactCount(WorklistFact(name), found - done, done) for name, found, done in rows)
    return tuple(count for count in counts if count.open or count.accepted)


# A long statement, the same all day: it takes longer to put together than to carry out on a small register.
@lru_cache(maxsize=4)
def _counting(at: QueryContext, *, with_past: bool) -> CompoundSelect[*tuple[str, int, int]]:
    live, every = _live(at, with_past=with_past), _live(at, with_past=True, name="every")
    parts = []
    for fact, find in FINDERS.items():
        found = find(every if fact in _WHENEVER else live).subquery()
        accepted = _accepted(found.c.agreement_id, fact)
        counted = select(literal(fact.value), func.count(), func.count(Acceptance.id))
        parts.append(counted.select_from(found.outerjoin(Acceptance, accepted)))
    return union_all(*parts)


def worklist(
    connection: Connection, fact: WorklistFact, at: QueryContext, *, with_past: bool, accepted: bool
) -> tuple[WorklistEntry, ...]:
    """The agreements in which a fact is open, or was accepted as unknown, by counterpart."""
    found = FINDERS[fact](_live(at, with_past=with_past or fact in _WHENEVER)).subquery()
    statement = (
        select(
            found.c.agreement_id,
            Agreement.reference,
            Agreement.list_counterpart,
            Agreement.list_title,
            found.c.detail,
            found.c.path,
            Acceptance.note,
        )
        .join(Agreement, Agreement.id == found.c.agreement_id)
        .outerjoin(Acceptance, _accepted(found.c.agreement_id, fact))
        .where(Acceptance.id.is_not(None) if accepted else Acceptance.id.is_(None))
        .order_by(Agreement.sort_counterpart, Agreement.id)
    )
    return tuple(WorklistEntry(fact, *row) for row in connection.execute(statement))


def _live(at: QueryContext, *, with_past: bool, name: str = "live") -> CTE:
    """The agreements it is about: those that are over only where asked for, those in the bin never.

    Each with what its span of today says of its end, of notice, and of what is to be verified.
    """
    statement = (
        select(
            Agreement.id,
            StoredSpan.status,
            StoredSpan.end_earliest,
            StoredSpan.end_basis,
            StoredSpan.declined,
            StoredSpan.remarks,
        )
        .join(StoredSpan, of_day(at.today))
        .where(Agreement.deleted_at.is_(None))
    )
    if not with_past:
        statement = statement.where(status_on(at.today, at.lead_days).in_(SHOWN_BY_DEFAULT))
    return statement.cte(name)


def _accepted(agreement_id: ColumnElement[int], fact: WorklistFact) -> ColumnElement[bool]:
    return and_(Acceptance.agreement_id == agreement_id, Acceptance.fact == fact.value)
