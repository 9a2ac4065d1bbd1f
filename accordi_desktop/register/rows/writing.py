# SPDX-License-Identifier: EUPL-1.2
"""Rows inserted many at a time, by statements that are compiled once."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection, func, insert, select

from accordi_desktop.model.tables.base import Base
from accordi_desktop.register.rows.columns import Conversions, converted, to_database


class TableInsert:
    """Inserts rows into one table; `names` are the columns whose values a row has, in this order.

    The columns that are not named have to have a default in the database.
    """

    def __init__(self, connection: Connection, table: str, names: tuple[str, ...]) -> None:
        self._connection = connection
        self._statement = _insertion(connection, table, names)
        self._rows: list[tuple[Any, ...]] = []

    def add(self, values: Sequence[Any]) -> None:
        """Have a row inserted with the next `flush`."""
        insertion = self._statement
        self._rows.append(tuple(converted(insertion.in_order(values), insertion.conversions)))

    def flush(self) -> None:
        """Insert the rows that were added."""
        if self._rows:
            self._connection.exec_driver_sql(self._statement.text, self._rows)
            self._rows = []


def free_ids(connection: Connection, tables: Sequence[str]) -> dict[str, int]:
    """The first id of each table above which none is taken."""
    ids = [Base.metadata.tables[table].c.id for table in tables]
    highest = [select(func.coalesce(func.max(one), 0)).scalar_subquery() for one in ids]
    found = connection.execute(select(*highest)).one()
    return {table: int(number) + 1 for table, number in zip(tables, found, strict=True)}


@dataclass(frozen=True, slots=True)
class _Insertion:
    """A statement, the values of a row in the order it takes them, and their conversions."""

    text: str
    in_order: Callable[[Sequence[Any]], tuple[Any, ...]]
    conversions: Conversions


_COMPILED: dict[tuple[str, str, tuple[str, ...]], _Insertion] = {}


def _insertion(connection: Connection, table: str, names: tuple[str, ...]) -> _Insertion:
    key = connection.dialect.name, table, names
    if key not in _COMPILED:
        compiled = insert(Base.metadata.tables[table]).compile(
            dialect=connection.dialect, column_keys=list(names)
        )
        order = tuple(compiled.positiontup or ())
        if set(order) != set(names):
            raise ValueError(f"{table}: not every column with a default is named")
        places = [names.index(name) for name in order]
        _COMPILED[key] = _Insertion(str(compiled), itemgetter(*places), to_database(table, order))
    return _COMPILED[key]
