# SPDX-License-Identifier: EUPL-1.2
"""A long rule set in SQL once: compiling it for every list would take longer than reading the list."""

import re
from collections.abc import Mapping
from functools import cached_property
from typing import Any, Generic, TypeVar

from sqlalchemy import ColumnElement, TextClause, text, type_coerce
from sqlalchemy.dialects import sqlite

T = TypeVar("T")


class PrecompiledExpression(Generic[T]):
    """An expression over columns, constants, and figures that are named `:name` and given at each use."""

    def __init__(self, expression: ColumnElement[T]) -> None:
        self._expression = expression

    def with_figures(self, figures: Mapping[str, Any]) -> ColumnElement[T]:
        """The rule for these figures; those it does not ask for may be among them."""
        given = {name: figures[name] for name in self._names}
        return type_coerce(self._text.bindparams(**given), self._expression.type)

    @cached_property
    def _sql(self) -> str:
        compiled = self._expression.compile(dialect=sqlite.dialect(), compile_kwargs={"literal_binds": True})
        return f"({compiled})"

    @cached_property
    def _names(self) -> frozenset[str]:
        return frozenset(re.findall(r":(\w+)", self._sql))

    @cached_property
    def _text(self) -> TextClause:
        return text(self._sql)
