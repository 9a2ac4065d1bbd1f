# SPDX-License-Identifier: EUPL-1.2
"""The cells of a table as its program stored them, and the sheets they stand on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class CellError:
    """A cell whose formula gave an error, by its sign such as "#REF!"; no sign where it has no value."""

    sign: str = ""


# A whole number is an int, whatever the file has; a day is a date, a moment a datetime; None is empty.
CellValue = str | int | float | bool | date | CellError | None
ERROR_SIGNS = frozenset(
    {
        "#N/D",
        "#N/A",
        "#REF!",
        "#RIF!",
        "#VALUE!",
        "#VALORE!",
        "#DIV/0!",
        "#NAME?",
        "#NOME?",
        "#NUM!",
        "#NULL!",
    }
)


class Encoding(StrEnum):
    """How the signs of a text file are stored; what a file without a mark may be is found by trying."""

    UTF_8 = "utf-8"
    UTF_16 = "utf-16"
    WINDOWS = "cp1252"
    MAC = "mac_roman"
    DOS = "cp850"


@dataclass(frozen=True, slots=True)
class Span:
    """Merged cells, from a row and a column to a row and a column, counted from 0 and all included."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: its rows from the first row of the file on, each from the first column on.

    `formulas` are the (row, column) of the cells that hold a formula.
    """

    name: str
    rows: tuple[tuple[CellValue, ...], ...]
    hidden: bool = False
    merged: tuple[Span, ...] = ()
    formulas: frozenset[tuple[int, int]] = frozenset()

    def value(self, row: int, column: int) -> CellValue:
        """The value of a cell; None beyond the end of its row."""
        cells = self.rows[row]
        return cells[column] if column < len(cells) else None


@dataclass(frozen=True, slots=True)
class TableFile:
    """A file of tables; `encoding` and `separator` are those by which a text was read.

    `digest` is the SHA-256 of its bytes; `with_macros` tells of macros, which are never read.
    """

    name: str
    digest: str
    sheets: tuple[Sheet, ...]
    encoding: Encoding | None = None
    separator: str = ""
    with_macros: bool = False


def column_letters(column: int) -> str:
    """The letters of a column counted from 0: "A", "Z", "AA"."""
    letters = ""
    number = column + 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def address(row: int, column: int) -> str:
    """The address of a cell counted from 0: "C14"."""
    return f"{column_letters(column)}{row + 1}"


def plain_value(value: object) -> CellValue:
    """A value as a reader of spreadsheets gives it, as one of ours."""
    if value is None or isinstance(value, bool | datetime | date):
        return _without_midnight(value)
    if isinstance(value, float):
        return int(value) if value.is_integer() and abs(value) < 1e15 else value
    if isinstance(value, int):
        return value
    if isinstance(value, time):
        return value.isoformat("minutes")
    if isinstance(value, timedelta):
        return str(value)
    text = str(value)
    return text if text.strip() else None


def _without_midnight(value: date | bool | None) -> CellValue:
    if isinstance(value, datetime) and value.time() == time():
        return value.date()
    return value


def cell_text(value: CellValue) -> str:  # noqa: PLR0911 - a type a line
    """What a person sees in the cell; a day as 02/02/2018, an error by its sign."""
    if value is None:
        return ""
    if isinstance(value, CellError):
        return value.sign
    if isinstance(value, datetime):
        return f"{value:%d/%m/}{value.year:04d}{value: %H:%M}"
    if isinstance(value, date):
        return f"{value:%d/%m/}{value.year:04d}"
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, float):
        return f"{value:.15g}".replace(".", ",")
    return str(value)
