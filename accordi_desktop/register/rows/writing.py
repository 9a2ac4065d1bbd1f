# SPDX-License-Identifier: EUPL-1.2
"""Rows inserted, updated and deleted many at a time, by statements that are compiled once."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection, Delete, Insert, Update, bindparam, delete, func, insert, select, update

from accordi_desktop.model.tables.base import Base
from accordi_desktop.register.rows.columns import Conversions, converted, to_database

Values = Sequence[Any]


class TableInsert:
    """Inserts rows into one table; `names` are the columns whose values a row has, in this order.

    The columns that are not named have to have a default in the database.
    """

    def __init__(self, connection: Connection, table: str, names: tuple[str, ...]) -> None:
        self._connection = connection
        self._statement = _compiled(connection, "insert", table, names)
        self._rows: list[tuple[Any, ...]] = []

    def add(self, values: Values) -> None:
        """Have a row inserted with the next `flush`."""
        self._rows.append(self._statement.row(values))

    def flush(self) -> None:
        """Insert the rows that were added."""
        if self._rows:
            self._connection.exec_driver_sql(self._statement.text, self._rows)
            self._rows = []


def update_rows(connection: Connection, table: str, names: tuple[str, ...], rows: Sequence[Values]) -> None:
    """Set these columns of rows of one table; each row has its id and then the values in this order."""
    if rows:
        statement = _compiled(connection, "update", table, ("id", *names))
        connection.exec_driver_sql(statement.text, [statement.row(values) for values in rows])


def delete_rows(connection: Connection, table: str, ids: Sequence[int]) -> None:
    """Delete the rows of one table with these ids."""
    if ids:
        statement = _compiled(connection, "delete", table, ("id",))
        connection.exec_driver_sql(statement.text, [(one,) for one in ids])


def free_ids(connection: Connection, tables: Sequence[str]) -> dict[str, int]:
    """The first id of each table above which none is taken."""
    if not tables:
        return {}
    ids = [Base.metadata.tables[table].c.id for table in tables]
    highest = [select(func.coalesce(func.max(one), 0)).scalar_subquery() for one in ids]
    found = connection.execute(select(*highest)).one()
    return {table: int(number) + 1 for table, number in zip(tables, found, strict=True)}


@dataclass(frozen=True, slots=True)
class _Statement:
    """A statement for the driver, the values of a row in the order it takes them, and their conversions."""

    text: str
    in_order: Callable[[Values], tuple[Any, ...]]
    conversions: Conversions

    def row(self, values: Values) -> tuple[Any, ...]:
        return tuple(converted(self.in_order(values), self.conversions))


_COMPILED: dict[tuple[str, str, str, tuple[str, ...]], _Statement] = {}


def _compiled(connection: Connection, kind: str, table: str, names: tuple[str, ...]) -> _Statement:
    key = connection.dialect.name, kind, table, names
    if key not in _COMPILED:
        keys = list(names) if kind == "insert" else None
        made = _STATEMENTS[kind](table, names).compile(dialect=connection.dialect, column_keys=keys)
        order = [name.removeprefix(_BOUND) for name in made.positiontup or ()]
        if set(order) != set(names):
            raise ValueError(f"{table}: not every column with a default is named")
        places = [names.index(name) for name in order]
        in_order = itemgetter(*places) if len(places) > 1 else tuple
        _COMPILED[key] = _Statement(str(made), in_order, to_database(table, tuple(order)))
    return _COMPILED[key]


# The names of bound values, which must not be those of columns.
_BOUND = "bound_"


def _insertion(table: str, _names: tuple[str, ...]) -> Insert:
    return insert(Base.metadata.tables[table])


def _updating(table: str, names: tuple[str, ...]) -> Update:
    columns = Base.metadata.tables[table].c
    values: dict[str, Any] = {name: bindparam(f"{_BOUND}{name}") for name in names if name != "id"}
    return update(columns.id.table).values(values).where(columns.id == bindparam(f"{_BOUND}id"))


def _deletion(table: str, _names: tuple[str, ...]) -> Delete:
    columns = Base.metadata.tables[table].c
    return delete(columns.id.table).where(columns.id == bindparam(f"{_BOUND}id"))


_STATEMENTS: dict[str, Callable[[str, tuple[str, ...]], Insert | Update | Delete]] = {
    "insert": _insertion,
    "update": _updating,
    "delete": _deletion,
}
