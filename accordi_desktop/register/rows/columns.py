# SPDX-License-Identifier: EUPL-1.2
"""Values of columns between Python and the database, converted as their declared types say."""

from collections.abc import Callable, Iterable, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Boolean, Column, Enum

from accordi_desktop.model.dates.approximate_date import parse_edtf
from accordi_desktop.model.dates.partial_date import UNKNOWN, PartialDate
from accordi_desktop.model.tables.base import Base, EdtfDate

Convert = Callable[[Any], Any]
# Place in a row and what to do there: most columns need nothing.
Conversions = Sequence[tuple[int, Convert]]


def converted(values: Iterable[Any], conversions: Conversions) -> list[Any]:
    """A row with these conversions made."""
    row = list(values)
    for place, convert in conversions:
        row[place] = convert(row[place])
    return row


@cache
def to_database(table: str, names: tuple[str, ...]) -> Conversions:
    """From Python's values of these columns to those that the database stores."""
    return _conversions(table, names, _to_database)


@cache
def from_database(table: str, names: tuple[str, ...]) -> Conversions:
    """The way back; LookupError or ValueError for a stored value that is none of its type."""
    return _conversions(table, names, _from_database)


def _conversions(
    table: str, names: tuple[str, ...], conversion: Callable[[Column[Any]], Convert | None]
) -> Conversions:
    columns = Base.metadata.tables[table].columns
    found = ((place, conversion(columns[name])) for place, name in enumerate(names))
    return [(place, convert) for place, convert in found if convert is not None]


def _to_database(column: Column[Any]) -> Convert | None:
    if isinstance(column.type, EdtfDate):
        return _edtf
    if isinstance(column.type, Enum):
        return _word
    return _number if isinstance(column.type, Boolean) else None


def _from_database(column: Column[Any]) -> Convert | None:
    if isinstance(column.type, EdtfDate):
        return _date
    if isinstance(column.type, Enum) and column.type.enum_class is not None:
        words: dict[str | None, Any] = {one.value: one for one in column.type.enum_class}
        return (words | {None: None}).__getitem__
    return _truth if isinstance(column.type, Boolean) else None


def _edtf(value: PartialDate) -> str | None:
    return value.edtf or None


def _date(value: str | None) -> PartialDate:
    return parse_edtf(value) if value else UNKNOWN


def _word(value: Any) -> str | None:  # noqa: ANN401 - a member of the column's vocabulary
    return None if value is None else str(value.value)


def _number(value: Any) -> int | None:  # noqa: ANN401
    return None if value is None else int(value)


def _truth(value: Any) -> bool | None:  # noqa: ANN401
    return None if value is None else bool(value)
