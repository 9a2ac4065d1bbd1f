# SPDX-License-Identifier: EUPL-1.2
"""An `AgreementQuery` as SQL: conditions and order."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, SQLColumnExpression, case, func, or_, select
from sqlalchemy.orm import aliased

from accordi_desktop.model.enums import Side, Status
from accordi_desktop.model.tables.agreement import Agreement
from accordi_desktop.model.tables.attached import ImportedRow, ProcedureStep
from accordi_desktop.model.tables.parts import AgreementSector, Party
from accordi_desktop.model.tables.taxonomy import InstrumentKind
from accordi_desktop.model.tables.validity import StoredSpan
from accordi_desktop.model.text.country import all_countries
from accordi_desktop.model.text.fold import fold
from accordi_desktop.model.text.search_terms import terms
from accordi_desktop.register.queries.listing.date_ranges import first_year
from accordi_desktop.register.queries.listing.relative_filters import day_conditions, end_conditions
from accordi_desktop.register.queries.procedure import counted_steps
from accordi_desktop.register.queries.validity import status_on
from accordi_desktop.register.values.lists.query import HIDDEN_BY_DEFAULT, AgreementQuery, Column
from accordi_desktop.storage.search import SearchQuery, matching_ids

SHOWN_BY_DEFAULT = tuple(status.value for status in Status if status not in HIDDEN_BY_DEFAULT)

# Under another name, since the rows of a page join the kinds as well.
_Kind = aliased(InstrumentKind)
_STATUS_ORDER = {status.value: index for index, status in enumerate(Status)}


def text_condition(words: str) -> ColumnElement[bool] | None:
    """Agreements whose words have every term of what is typed; None where nothing is asked."""
    asked = terms(words)
    return Agreement.id.in_(matching_ids(SearchQuery(asked))) if asked else None


def conditions(
    query: AgreementQuery, today: date, lead_days: int, *, without: str = ""
) -> list[ColumnElement[bool]]:
    """All conditions of a query on agreements joined to their span of today (`queries/validity.py`).

    `without` leaves one filter out, for counting its alternatives.
    """
    wanted: list[ColumnElement[bool]] = [
        Agreement.deleted_at.is_not(None) if query.in_bin else Agreement.deleted_at.is_(None)
    ]
    if (words := text_condition(query.text)) is not None:
        wanted.append(words)
    if without != "statuses":
        wanted += status_conditions(query, today, lead_days)
    if query.countries and without != "countries":
        wanted.append(_has_counterpart_in(query.countries))
    if query.sector_ids and without != "sector_ids":
        wanted.append(_has_sector(query.sector_ids))
    if query.kind_ids and without != "kind_ids":
        wanted.append(Agreement.kind_id.in_(query.kind_ids))
    if query.years and without != "years":
        wanted.append(first_year(Agreement.signed).in_([f"{year:04d}" for year in query.years]))
    if query.source_id is not None:
        imported = select(ImportedRow.agreement_id).where(ImportedRow.source_id == query.source_id)
        wanted.append(Agreement.id.in_(imported))
    if without != "end_years":
        wanted += end_conditions(query, today)
    return wanted + day_conditions(query, today)


def status_conditions(query: AgreementQuery, today: date, lead_days: int) -> list[ColumnElement[bool]]:
    """The condition on the status, if the query has one."""
    shown = query.shown_statuses
    if len(shown) == len(Status):
        return []
    return [status_on(today, lead_days).in_([status.value for status in Status if status in shown])]


def ordering(
    query: AgreementQuery, today: date, lead_days: int, language: str
) -> list[SQLColumnExpression[Any]]:
    """The order of a query: unknown and empty last in either direction, then the reference."""
    key = _order_key(query.order, today, lead_days, language)
    empty_last = or_(key.is_(None), key == "") if query.order in _TEXT_COLUMNS else key.is_(None)
    return [empty_last, key.desc() if query.descending else key, Agreement.id]


# An agreement without a procedure comes last, as what is not known does.
_LEFT_TO_DO = func.nullif(counted_steps(), 0) - counted_steps(ProcedureStep.outcome.is_not(None))
_TEXT_COLUMNS = frozenset(
    {
        Column.COUNTERPART,
        Column.CITY,
        Column.TITLE,
        Column.SECTORS,
        Column.SIGNED,
        Column.KIND,
        Column.COUNTRY,
    }
)


def _order_key(column: Column, today: date, lead_days: int, language: str) -> SQLColumnExpression[Any]:
    match column:
        case Column.END:
            return StoredSpan.end_latest
        case Column.RENEWALS:
            return StoredSpan.renewals
        case Column.STATUS:
            return case(_STATUS_ORDER, value=status_on(today, lead_days))
        case Column.COUNTRY:
            return _country_order(language)
        case Column.KIND:
            name = select(_Kind.name).where(_Kind.id == Agreement.kind_id).scalar_subquery()
            return func.lower(func.coalesce(name, Agreement.kind_wording))
    return {
        Column.REFERENCE: Agreement.reference,
        Column.COUNTERPART: Agreement.sort_counterpart,
        Column.CITY: Agreement.sort_city,
        Column.TITLE: Agreement.sort_title,
        Column.SIGNED: Agreement.sort_signed,
        Column.SECTORS: Agreement.sort_sectors,
        Column.PROCEDURE: _LEFT_TO_DO,
    }[column]


def _country_order(language: str) -> SQLColumnExpression[Any]:
    first = func.substr(Agreement.list_countries, 1, 2)
    return case({code: fold(name) for code, name in all_countries(language)}, value=first, else_="")


# Not by a correlated EXISTS, which the database answers row by row: its time grows with the square.
def _has_counterpart_in(countries: Sequence[str]) -> ColumnElement[bool]:
    found = select(Party.agreement_id).where(Party.side == Side.COUNTERPART, Party.country.in_(countries))
    return Agreement.id.in_(found)


def _has_sector(sector_ids: Sequence[int]) -> ColumnElement[bool]:
    found = select(AgreementSector.agreement_id).where(AgreementSector.sector_id.in_(sector_ids))
    return Agreement.id.in_(found)
