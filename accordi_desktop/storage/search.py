# SPDX-License-Identifier: EUPL-1.2
"""Full-text search as parts of a statement; how a database answers them stands in its own package.

A package of a database compiles the four elements for its dialect and adds the syntax of its queries.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    Boolean,
    ColumnElement,
    Dialect,
    Integer,
    Select,
    TableValuedAlias,
    Text,
    TypeDecorator,
    bindparam,
    column,
    select,
)
from sqlalchemy.sql.functions import FunctionElement

from accordi_desktop.model.text.search_terms import Term


@dataclass(frozen=True, slots=True)
class SearchQuery:
    """Every term by one of its alternatives: the beginnings of words, or whole words."""

    terms: tuple[Term, ...]
    whole_words: bool = False


QUERY_SYNTAX: dict[str, Callable[[SearchQuery], str]] = {}  # by the name of the dialect


class _QueryText(TypeDecorator[SearchQuery]):
    """A query in the syntax of the database that is asked."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: SearchQuery | None, dialect: Dialect) -> str | None:
        return None if value is None else QUERY_SYNTAX[dialect.name](value)


class SearchHits(FunctionElement[Any]):
    """A table of one column, `id`: the agreements that a query finds."""

    inherit_cache = True


class Vocabulary(FunctionElement[Any]):
    """A table of every word that is searched: `word`, `agreements`, `has_digit`, `is_date`."""

    inherit_cache = True


class ListedIds(FunctionElement[Any]):
    """A table of one column, `id`: the numbers of a list in JSON."""

    inherit_cache = True


class TextPosition(FunctionElement[int]):
    """Where in a text another begins, from 1; 0 where it does not stand."""

    type = Integer()
    inherit_cache = True


def matching_ids(query: SearchQuery | None = None) -> Select[int]:
    """The ids of the agreements that a query finds, in no order; without one it is the parameter `asked`."""
    asked = bindparam("asked", query, type_=_QueryText(), unique=query is not None)
    hits = SearchHits(asked).table_valued(column("id", Integer))
    return select(hits.c.id)


def listed_ids(name: str) -> Select[int]:
    """The ids of a list in JSON, which is a parameter of that name: one statement for any number of them."""
    listed = ListedIds(bindparam(name, type_=Text())).table_valued(column("id", Integer))
    return select(listed.c.id)


def vocabulary() -> TableValuedAlias:
    """The words of all agreements; days and months have words of their own, with `is_date`."""
    columns = (column("word", Text), column("agreements", Integer))
    return Vocabulary().table_valued(*columns, column("has_digit", Boolean), column("is_date", Boolean))


def position(text: ColumnElement[str], part: str) -> ColumnElement[int]:
    """Where the part begins in the text, from 1; 0 where it does not stand."""
    return TextPosition(text, part)
