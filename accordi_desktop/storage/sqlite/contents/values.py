# SPDX-License-Identifier: EUPL-1.2
"""Values that SQLite holds though their columns are of another type: it takes whatever it is given."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Column, Connection, Integer
from sqlalchemy.engine import Dialect

from accordi_desktop.model.tables.base import Base

_SEVEN_BITS = 0x7F


def value_faults(connection: Connection) -> Iterator[str]:
    """Table, id and column of every value of another type, that is no text, no such date or no such word.

    Values are read as bytes, so that one that is no text does not end the look.
    """
    for table in Base.metadata.sorted_tables:
        key = next(iter(table.primary_key.columns)).name
        columns = list(table.columns)
        asked = ", ".join(f'typeof("{column.name}"), CAST("{column.name}" AS BLOB)' for column in columns)
        rows = connection.exec_driver_sql(f'SELECT "{key}", {asked} FROM "{table.name}"')
        readers = [reader_of(column, connection.dialect) for column in columns]
        for row_id, *found in rows:
            for column, reader, kind, value in zip(columns, readers, found[::2], found[1::2], strict=True):
                if not fits(column, reader, kind, value):
                    yield f"{table.name} {row_id}: {column.name}"


def search_faults(connection: Connection) -> Iterator[str]:
    """Table and id of every agreement that the index lacks, or has with another number of words."""
    rows = connection.exec_driver_sql(
        "SELECT agreement.id, agreement.search_text, search_docsize.sz FROM agreement "
        "LEFT JOIN search_docsize ON search_docsize.id = agreement.id"
    )
    for row_id, words, size in rows:
        if size is None or _varint(size) != len(words.split()):
            yield f"agreement {row_id}"


def reader_of(column: Column[Any], dialect: Dialect) -> Any:  # noqa: ANN401 - as SQLAlchemy types it
    """What turns a stored value into that of Python; None where both are the same."""
    return column.type.dialect_impl(dialect).result_processor(dialect, None)


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
    except (ValueError, LookupError):
        return False
    return True


def _varint(encoded: bytes) -> int:
    """A number as SQLite writes it: seven bits a byte, the highest first."""
    number = 0
    for byte in encoded:
        number = (number << 7) | (byte & _SEVEN_BITS)
        if byte <= _SEVEN_BITS:
            break
    return number
