# SPDX-License-Identifier: EUPL-1.2
"""What one can filter by, each with its count under the other filters.

A filter that is not set leaves out the same agreements as the whole query does, so all those are counted
over one list; a filter that is set is counted over a list of its own, made without it.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from sqlalchemy import CTE, ColumnElement, Connection, Select, cast, func, literal, select, union_all
from sqlalchemy import String as Text

from accordi_desktop.model.enums import Side
from accordi_desktop.model.tables.agreement import Agreement
from accordi_desktop.model.tables.parts import AgreementSector, Party
from accordi_desktop.model.tables.validity import StoredSpan
from accordi_desktop.register.queries.listing.date_ranges import first_year
from accordi_desktop.register.queries.listing.filters import conditions
from accordi_desktop.register.queries.listing.listing import QueryContext
from accordi_desktop.register.queries.listing.relative_filters import within, year_of
from accordi_desktop.register.queries.validity import of_day, status_on
from accordi_desktop.register.values.lists.query import END_SPANS, AgreementQuery
from accordi_desktop.register.values.views import Facet, Facets

Counted = Select[*tuple[str, str, int]]


def facets(connection: Connection, query: AgreementQuery, at: QueryContext) -> Facets:
    """Every value of each filter with the number of agreements it would leave."""
    lists: dict[tuple[AgreementQuery, str], CTE] = {}
    parts: list[Counted] = []
    for asked, without, count in _asked(query, at):
        if (asked, without) not in lists:
            lists[asked, without] = _matching(asked, at, without=without)
        parts.append(count(lists[asked, without]))
    found: dict[str, list[Facet]] = {name: [] for name in _NAMES}
    for name, key, number in connection.execute(union_all(*parts)):
        found[name].append(Facet(key, number))
    ordered = {name: tuple(sorted(values, key=_place)) for name, values in found.items()}
    return Facets(**ordered)


def _place(facet: Facet) -> tuple[int, str]:
    """Numbers by their value, words as they are."""
    return int(facet.key) if facet.key.lstrip("-").isdigit() else 0, facet.key


def _asked(
    query: AgreementQuery, at: QueryContext
) -> Iterator[tuple[AgreementQuery, str, Callable[[CTE], Counted]]]:
    """The list each filter is counted over, the filter left out of it, and how its values are counted."""
    # What is over is hidden by a status filter even where none is set.
    yield query, "statuses", _statuses
    for filter_, count in _COUNTED.items():
        yield query, filter_ if getattr(query, filter_) else "", count
    any_end = replace(query, end_years=(), ends_within=None)
    # A year of the end, and days that look back, show what is over too.
    whenever = replace(any_end, with_past=True)
    yield whenever, "", _end_years
    for days in END_SPANS:
        yield whenever if days < 0 else any_end, "", partial(_ends_within, today=at.today, days=days)


def _matching(query: AgreementQuery, at: QueryContext, *, without: str) -> CTE:
    columns: list[ColumnElement[Any]] = [
        Agreement.id.expression,
        Agreement.kind_id.expression,
        first_year(Agreement.signed).label("year"),
        StoredSpan.end_latest.label("ends"),
    ]
    if without == "statuses":
        columns.append(status_on(at.today, at.lead_days).label("status"))
    wanted = conditions(query, at.today, at.lead_days, without=without)
    return select(*columns).join(StoredSpan, of_day(at.today)).where(*wanted).cte()


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


def _end_years(matching: CTE) -> Counted:
    year = year_of(matching.c.ends)
    return select(literal("end_years"), year, func.count()).where(matching.c.ends.is_not(None)).group_by(year)


def _ends_within(matching: CTE, *, today: date, days: int) -> Counted:
    return select(literal("ends_within"), literal(str(days)), func.count()).where(
        within(matching.c.ends, today, days)
    )


_NAMES = ("statuses", "countries", "sectors", "kinds", "years", "end_years", "ends_within")
_COUNTED: dict[str, Callable[[CTE], Counted]] = {
    "countries": _countries,
    "sector_ids": _sectors,
    "kind_ids": _kinds,
    "years": _years,
}
