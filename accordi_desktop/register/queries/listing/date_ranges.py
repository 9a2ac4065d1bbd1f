# SPDX-License-Identifier: EUPL-1.2
"""Dates that touch a span of days, whatever is known of them."""

from datetime import date

from sqlalchemy import ColumnElement, SQLColumnExpression, String, and_, case, func, or_, type_coerce

from accordi_desktop.model.dates.approximate_date import Qualifier, may_fall_in
from accordi_desktop.model.dates.partial_date import PartialDate


def touches(column: SQLColumnExpression[PartialDate], first: date, last: date) -> ColumnElement[bool]:
    """Whether a date may be one of those days; of a date its source gives only nearly `within` has to decide.

    EDTF texts order as dates do: a year comes before its months, a month before its days.
    """
    whole_months = _months(first, last)
    text = type_coerce(column, String)
    return or_(
        and_(column >= PartialDate.of(first), column <= PartialDate.of(last)),
        column.in_(whole_months),
        column.in_([PartialDate(year) for year in range(first.year, last.year + 1)]),
        *(text.endswith(sign.value, autoescape=True) for sign in Qualifier),
        text.like("%/%"),
    )


def within(on: PartialDate, first: date, last: date) -> bool:
    """The same of a date at hand, by the days its words name: "before 1990" names 1990."""
    return may_fall_in(on, first, last)


def first_year(column: SQLColumnExpression[PartialDate]) -> ColumnElement[str]:
    """The first year that a date names, as text; "before 1990" names 1990."""
    text = type_coerce(column, String)
    return case((text.like("../%"), func.substr(text, 4, 4)), else_=func.substr(text, 1, 4))


def _months(first: date, last: date) -> list[PartialDate]:
    indexes = range(first.year * 12 + first.month - 1, last.year * 12 + last.month)
    return [PartialDate(index // 12, index % 12 + 1) for index in indexes]
