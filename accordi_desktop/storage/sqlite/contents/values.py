# SPDX-License-Identifier: EUPL-1.2
"""Values that SQLite holds though their columns are of another type: it takes whatever it is given."""

import sqlite3
from collections.abc import Callable, Iterator
from typing import Any

from sqlalchemy import Column, Connection, Enum, Integer, Table
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite

from accordi_desktop.model.enums import EndBasis, Status
from accordi_desktop.model.tables.base import Base, EdtfDate
from accordi_desktop.model.unreadable import UnreadableValue
from accordi_desktop.model.validity.state import StatusReason

_SEVEN_BITS = 0x7F
_SHOWN = 40  # letters of a value that is quoted
_DIALECT = SQLiteDialect_pysqlite()


def _days(text: str) -> list[int]:
    return [int(part) for part in text.split(",") if part]


# Columns of plain text that only hold certain words.
_WORDS: dict[tuple[str, str], Callable[[str], object]] = {
    ("validity_span", "status"): Status,
    ("validity_span", "reason"): StatusReason,
    ("validity_span", "end_basis"): EndBasis,
    ("office", "reminder_days"): _days,
    ("reminder_plan", "days"): _days,
}


def unreadable_values(connection: Connection) -> Iterator[UnreadableValue]:
    """Every value of another type, that is no text, no such date or no such word.

    Values are read as bytes, so that one that is no text does not end the look.
    """
    for table in Base.metadata.sorted_tables:
        yield from _unreadable_in(connection, table)


def suspicious_values(connection: Connection) -> Iterator[UnreadableValue]:
    """The same, found by SQLite: every row is looked at only in a table that has such a value."""
    for table in Base.metadata.sorted_tables:
        if _is_suspicious(connection, table):
            yield from _unreadable_in(connection, table)


def is_readable(table: str, column: str, value: object) -> bool:
    """Whether a column can hold a value that was kept elsewhere."""
    found = Base.metadata.tables[table].c[column]
    kind = "integer" if isinstance(value, int) else "text" if isinstance(value, str) else "null"
    return (value is None or kind != "null") and fits(
        found, reader_of(found), kind, None if value is None else str(value).encode()
    )


def search_faults(connection: Connection) -> Iterator[str]:
    """Table and id of every agreement that the index lacks, or has with another number of words."""
    rows = connection.exec_driver_sql(
        "SELECT agreement.id, agreement.search_text, search_docsize.sz FROM agreement "
        "LEFT JOIN search_docsize ON search_docsize.id = agreement.id"
    )
    for row_id, words, size in rows:
        if size is None or _varint(size) != len(words.split()):
            yield f"agreement {row_id}"


def reader_of(column: Column[Any]) -> Any:  # noqa: ANN401 - as SQLAlchemy types it
    """What turns a stored value into that of Python; None where both are the same."""
    return column.type.dialect_impl(_DIALECT).result_processor(_DIALECT, None)


def fits(column: Column[Any], reader: Any, kind: str, value: bytes | None) -> bool:  # noqa: ANN401
    """Whether a value, of which SQLite tells the type and the bytes, is one the column can have."""
    if value is None:
        return bool(column.nullable)
    try:
        text = value.decode("utf-8")
        python = int(text) if kind == "integer" else text
        if kind != ("integer" if isinstance(column.type, Integer) else "text"):
            return kind == "integer" and column.type.python_type is bool
        if reader is not None:
            reader(python)
        if (word := _WORDS.get((column.table.name, column.name))) is not None:
            word(text)
    except (ValueError, LookupError):
        return False
    return True


def _unreadable_in(connection: Connection, table: Table) -> Iterator[UnreadableValue]:
    columns = list(table.columns)
    key = next(iter(table.primary_key.columns)).name
    asked = ", ".join(f'typeof("{column.name}"), CAST("{column.name}" AS BLOB)' for column in columns)
    rows = connection.exec_driver_sql(f'SELECT "{key}", {asked} FROM main."{table.name}"')
    readers = [reader_of(column) for column in columns]
    names = [column.name for column in columns]
    for row_id, *found in rows:
        for column, reader, kind, value in zip(columns, readers, found[::2], found[1::2], strict=True):
            if not fits(column, reader, kind, value):
                stored = dict(zip(names, found[1::2], strict=True))
                yield UnreadableValue(
                    table.name, row_id, column.name, _agreement(table, stored), "", _shown(value)
                )


def _is_suspicious(connection: Connection, table: Table) -> bool:
    name = table.name
    wrong = " OR ".join(map(_of_another_type, table.columns))
    if connection.exec_driver_sql(f'SELECT 1 FROM main."{name}" WHERE {wrong} LIMIT 1').first() is not None:
        return True
    for column in table.columns:
        reader = reader_of(column)
        is_word = isinstance(column.type, EdtfDate | Enum) or (name, column.name) in _WORDS
        if is_word:
            found = connection.exec_driver_sql(
                f'SELECT DISTINCT CAST("{column.name}" AS BLOB) FROM main."{name}"'
            )
            if not all(fits(column, reader, "text", value) for (value,) in found):
                return True
    return _has_no_text(connection, table)


def _of_another_type(column: Column[Any]) -> str:
    number = isinstance(column.type, Integer) or column.type.python_type is bool
    allowed = ["'integer'" if number else "'text'", *(["'null'"] if column.nullable else [])]
    return f'typeof("{column.name}") NOT IN ({", ".join(allowed)})'


def _has_no_text(connection: Connection, table: Table) -> bool:
    """Whether a text is no UTF-8, which only reading it tells."""
    driver: Any = connection.connection.driver_connection
    names = [column.name for column in table.columns if not isinstance(column.type, Integer)]
    if not names:
        return False
    asked = ", ".join(f'"{name}"' for name in names)
    try:
        for _row in driver.execute(f'SELECT {asked} FROM main."{table.name}"'):
            pass
    except sqlite3.OperationalError as error:
        if "UTF-8" not in str(error):
            raise
        return True
    return False


def _agreement(table: Table, stored: dict[str, Any]) -> int | None:
    column = "id" if table.name == "agreement" else "agreement_id"
    try:
        return int(stored[column])
    except (KeyError, TypeError, ValueError):
        return None


def _shown(value: bytes | None) -> str:
    if value is None:
        return "NULL"
    text = value[: 4 * _SHOWN].decode("utf-8", "replace")
    printable = "".join(letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in text)
    return printable[:_SHOWN]


def _varint(encoded: bytes) -> int:
    """A number as SQLite writes it: seven bits a byte, the highest first."""
    number = 0
    for byte in encoded:
        number = (number << 7) | (byte & _SEVEN_BITS)
        if byte <= _SEVEN_BITS:
            break
    return number
