# SPDX-License-Identifier: EUPL-1.2
"""The words of an agreement for search, derived from the mapped columns: every text and date it has."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from sqlalchemy import Enum, String, inspect
from sqlalchemy.orm import Mapper

from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.model.enums import NumberKind, Side
from accordi_desktop.model.tables.agreement import DERIVED_COLUMNS, Agreement
from accordi_desktop.model.tables.base import EdtfDate
from accordi_desktop.model.text.city_name import city_name
from accordi_desktop.model.text.country import names
from accordi_desktop.model.text.place import find_place
from accordi_desktop.model.text.search_words import date_word, date_words, words_of

# Text columns of an agreement and its parts that are not searched, each with the reason.
NOT_SEARCHED = {
    "agreement.deleted_at": "says when it was put into the bin",
    "agreement.notice_yearday": "a day of every year",
    "agreement.counterpart_notice_yearday": "a day of every year",
    "title.language": "a code",
    "text_language.language": "a code",
    "party.country": "a code: the names of the country are searched",
    "document.language": "a code",
    "document.media_type": "made by the program",
    "document.digest": "made by the program",
    "reminder_plan.days": "days before a decision",
    "reminder_mark.decision_on": "made by the program",
    "reminder_mark.snoozed_until": "the reader's own plan, not of the agreement",
    "reminder_mark.done_on": "the reader's own plan, not of the agreement",
    "acceptance.fact": "a code",
    "imported_row.key": "made by the program",
    "imported_row.cells_json": "the cells of a table of another program: what was taken over is searched",
}
_MOST_PLACES = 2_048
# What people call a number before it.
_CALLED = {
    NumberKind.PROTOCOL: "protocollo protocol",
    NumberKind.RESOLUTION: "delibera deliberazione resolution",
    NumberKind.CONTRACT_REGISTER: "repertorio contratto contract",
    NumberKind.OTHER: "",
}
_NUMBER_COLUMN = "_number"


@dataclass(frozen=True, slots=True)
class ComputedDates:
    """Dates that no column holds: those found as any date, and days of later ends, found by day and month.

    The year alone does not find a later end: endless renewal has one in every year.
    """

    dates: tuple[PartialDate, ...] = ()
    later_ends: tuple[PartialDate, ...] = ()


@dataclass(frozen=True, slots=True)
class _Searched:
    """Of one table the columns to be searched, and the parts and terms that hang on a row of it."""

    texts: tuple[str, ...]
    dates: tuple[str, ...]
    rows: tuple[tuple[str, "_Searched"], ...]
    terms: tuple[tuple[str, "_Searched"], ...]


def search_text(agreement: Agreement, computed: ComputedDates) -> str:
    """Every word once, in the order of the columns."""
    texts: list[str] = []
    dates = list(computed.dates)
    _collect(agreement, _searched(inspect(Agreement)), texts, dates)
    words = words_of("\n".join(texts))
    for value in dict.fromkeys(dates):
        words += date_words(value)
    words += map(date_word, computed.later_ends)
    for party in agreement.parties:
        if party.side is Side.COUNTERPART:
            words += _place_words(party.city or city_name(party.name), party.country)
    return " ".join(dict.fromkeys(words))


def searched_columns() -> frozenset[str]:
    """Every column that `search_text` reads, as "table.column"."""
    return frozenset(_columns(inspect(Agreement), _searched(inspect(Agreement))))


def _columns(mapper: Mapper[Any], searched: _Searched) -> Iterator[str]:
    yield from (f"{mapper.local_table}.{name}" for name in searched.texts + searched.dates)
    for name, inner in searched.rows + searched.terms:
        yield from _columns(mapper.relationships[name].mapper, inner)


@cache
def _searched(mapper: Mapper[Any]) -> _Searched:
    columns = [
        column
        for column in mapper.columns
        if f"{mapper.local_table}.{column.key}" not in NOT_SEARCHED
        and not (mapper.class_ is Agreement and column.key in DERIVED_COLUMNS)
    ]
    relations = [(relation.key, relation) for relation in mapper.relationships]
    return _Searched(
        tuple(one.key for one in columns if isinstance(one.type, String) and not isinstance(one.type, Enum)),
        tuple(one.key for one in columns if isinstance(one.type, EdtfDate)),
        tuple((key, _searched(one.mapper)) for key, one in relations if one.uselist),
        tuple((key, _searched(one.mapper)) for key, one in relations if not one.uselist),
    )


def _collect(row: Any, searched: _Searched, texts: list[str], dates: list[PartialDate]) -> None:  # noqa: ANN401
    for name in searched.texts:
        if value := getattr(row, name):
            texts.append(value)
            texts.append(_called(row, name))
    dates += [value for name in searched.dates if (value := getattr(row, name)).known]
    for name, inner in searched.rows:
        for part in getattr(row, name):
            _collect(part, inner, texts, dates)
    for name, inner in searched.terms:
        if (term := getattr(row, name)) is not None:
            _collect(term, inner, texts, dates)


def _called(row: Any, column: str) -> str:  # noqa: ANN401
    """What the number in a column is called; nothing for any other text."""
    if column == "number":
        return _CALLED[row.kind]
    if column.endswith(_NUMBER_COLUMN):
        return _CALLED[NumberKind(column.removesuffix(_NUMBER_COLUMN).rpartition("_")[2])]
    return ""


@lru_cache(_MOST_PLACES)
def _place_words(city: str, country: str) -> tuple[str, ...]:
    place = find_place(city, country)
    known = [*names(country), *(place.names if place is not None else ())]
    return tuple(dict.fromkeys(words_of("\n".join(known))))
