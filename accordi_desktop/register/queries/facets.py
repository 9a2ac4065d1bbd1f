# SPDX-License-Identifier: EUPL-1.2
"""What one can filter by, each with its count under the other filters.

A filter that is not set leaves out the same agreements as the whole query does, so all those are counted
over one list; a filter that is set is counted over a list of its own, made without it.
"""

from collections.abc import Callable, Iterator

from sqlalchemy import CTE, Connection, Select, cast, func, literal, select, union_all
from sqlalchemy import String as Text

from accordi_desktop.model.agreement import Agreement
from accordi_desktop.model.parts import AgreementSector, Party
from accordi_desktop.model.vocabulary import Side
from accordi_desktop.register.queries.filters import conditions
from accordi_desktop.register.queries.listing import Standpoint
from accordi_desktop.register.queries.standing import status_sql
from accordi_desktop.register.query import AgreementQuery
from accordi_desktop.register.views import Facet, Facets

Counted = Select[*tuple[str, str, int]]


def facets(connection: Connection, query: AgreementQuery, at: Standpoint) -> Facets:
    """Every value of each filter with the number of agreements it would leave."""
    whole = _matching(query, at, without="")
    parts = [
        count(whole if filter_ is None else _matching(query, at, without=filter_))
        for filter_, count in _asked(query)
    ]
    found: dict[str, list[Facet]] = {name: [] for name in ("statuses", *_COUNTED)}
    for name, key, number in connection.execute(union_all(*parts)):
        found[name].append(Facet(key, number))
    return Facets(**{name: tuple(sorted(values, key=lambda one: one.key)) for name, values in found.items()})


def _asked(query: AgreementQuery) -> Iterator[tuple[str | None, Callable[[CTE], Counted]]]:
    # What is over is hidden by a status filter even where none is set.
    yield "statuses", _statuses
    for filter_, count in _COUNTED.values():
        yield filter_ if getattr(query, filter_) else None, count


def _matching(query: AgreementQuery, at: Standpoint, *, without: str) -> CTE:
    columns = [Agreement.id, Agreement.kind_id, func.substr(Agreement.signed, 1, 4).label("year")]
    if without == "statuses":
        columns.append(status_sql(at.today, at.lead_days).label("status"))
    return select(*columns).where(*conditions(query, at.today, at.lead_days, without=without)).cte()


def _statuses(matching: CTE) -> Counted:
    return select(literal("statuses"), matching.c.status, func.count()).group_by(matching.c.status)


def _countries(matching: CTE) -> Counted:
    return (
        select(literal("countries"), Party.country, func.count(matching.c.id.distinct()))
        .join(matching, matching.c.id == Party.agreement_id)
        .where(Party.side == Side.COUNTERPART, Party.country != "")
        .group_by(Party.country)
    )


def _sectors(matching: CTE) -> Counted:
    return (
        select(
            literal("sectors"), cast(AgreementSector.sector_id, Text), func.count(matching.c.id.distinct())
        )
        .join(matching, matching.c.id == AgreementSector.agreement_id)
        .where(AgreementSector.sector_id.is_not(None))
        .group_by(AgreementSector.sector_id)
    )


def _kinds(matching: CTE) -> Counted:
    kind = matching.c.kind_id
    return select(literal("kinds"), cast(kind, Text), func.count()).where(kind.is_not(None)).group_by(kind)


def _years(matching: CTE) -> Counted:
    year = matching.c.year
    return select(literal("years"), year, func.count()).where(year.is_not(None)).group_by(year)


_COUNTED: dict[str, tuple[str, Callable[[CTE], Counted]]] = {
    "countries": ("countries", _countries),
    "sectors": ("sector_ids", _sectors),
    "kinds": ("kind_ids", _kinds),
    "years": ("years", _years),
}
