# SPDX-License-Identifier: EUPL-1.2
"""Dates that touch a span of days, whatever is known of them."""

from datetime import date

from sqlalchemy import ColumnElement, SQLColumnExpression, and_, or_

from accordi_desktop.model.dates.partial_date import PartialDate


def touches(column: SQLColumnExpression[PartialDate], first: date, last: date) -> ColumnElement[bool]:
    """EDTF texts order as dates do: a year comes before its months, a month before its days."""
    whole_months = _months(first, last)
    return or_(
        and_(column >= PartialDate.of(first), column <= PartialDate.of(last)),
        column.in_(whole_months),
        column.in_([PartialDate(year) for year in range(first.year, last.year + 1)]),
    )


def within(on: PartialDate, first: date, last: date) -> bool:
    """The same of a date at hand."""
    return on.known and on.earliest <= last and on.latest >= first


def _months(first: date, last: date) -> list[PartialDate]:
    indexes = range(first.year * 12 + first.month - 1, last.year * 12 + last.month)
    return [PartialDate(index // 12, index % 12 + 1) for index in indexes]
