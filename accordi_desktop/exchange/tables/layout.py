# SPDX-License-Identifier: EUPL-1.2
"""Finds the tables of a sheet: their header, the rows that hold something, and why others do not.

A header may be of two rows, under titles; what is left out has its reason, so that nothing is lost unseen.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from statistics import median
from typing import TYPE_CHECKING

from accordi_desktop.exchange.tables.headers import Column, columns_of, find_headers, plain, texts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from accordi_desktop.exchange.tables.cells import CellValue, Sheet
    from accordi_desktop.exchange.tables.headers import Knows

_TOTAL = re.compile(
    r"\s*(?:sub)?(?:totale?i?|total(?:es|s)?|somma|summe|gesamt\w*|insgesamt|n\. accordi)\b", re.IGNORECASE
)


class LeftOut(StrEnum):
    """Why a row of the sheet is no row of the table."""

    EMPTY = "empty"
    TITLE = "title"
    HEADER = "header"
    SECTION = "section"
    TOTAL = "total"
    OTHER_TABLE = "other_table"


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table: its number on the sheet from 0, the section it stands in, its cells by column."""

    number: int
    section: str
    cells: tuple[CellValue, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table on a sheet; `header` are the numbers of its header's rows, `left_out` the other rows."""

    sheet: str
    header: tuple[int, ...]
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    left_out: tuple[tuple[int, LeftOut], ...]
    has_sections: bool = False


def tables_of(sheet: Sheet, knows: Knows) -> tuple[Table, ...]:
    """The tables of a sheet, the one with the most rows first; none where no header is found."""
    headers = find_headers(sheet, knows)
    found = [
        table_at(sheet, header, until=headers[place + 1][0] if place + 1 < len(headers) else None)
        for place, header in enumerate(headers)
    ]
    return tuple(sorted(found, key=lambda one: (-len(one.rows), one.header)))


def table_at(sheet: Sheet, header: tuple[int, ...], until: int | None = None) -> Table:
    """The table under a header, up to the row `until` or the end of the sheet."""
    columns = columns_of(sheet, header)
    last = len(sheet.rows) if until is None else until
    filled = _filled_down(sheet, header[-1] + 1)
    rows: list[Row] = []
    left: list[tuple[int, LeftOut]] = [
        (number, LeftOut.TITLE) for number in range(header[0]) if texts(sheet.rows[number])
    ]
    left += [(number, LeftOut.HEADER) for number in header]
    section, sections = "", False
    headings = tuple(plain(sheet.value(header[-1], column.index)) for column in columns)
    for block in _blocks(sheet, header[-1] + 1, last):
        if rows and _is_other(sheet, block, rows):
            left += [(number, LeftOut.OTHER_TABLE) for number in block]
            continue
        for number in block:
            cells = tuple(filled.get((number, one.index), sheet.value(number, one.index)) for one in columns)
            own = sheet.rows[number]
            if _is_section(own, columns, sheet, number):
                section, sections = texts(own)[0], True
                left.append((number, LeftOut.SECTION))
            elif _is_total(own, columns):
                left.append((number, LeftOut.TOTAL))
            elif tuple(map(plain, cells)) == headings:
                left.append((number, LeftOut.HEADER))
            else:
                rows.append(Row(number, section, cells))
    columns, rows = _with_section(columns, rows) if sections else (columns, rows)
    left += [
        (number, LeftOut.EMPTY) for number in range(header[-1] + 1, last) if not texts(sheet.rows[number])
    ]
    return Table(sheet.name, header, columns, tuple(rows), tuple(sorted(left)), sections)


SECTION_HEADING = "§"  # no heading of a file is so: the column of what stands over groups of rows


def _with_section(columns: tuple[Column, ...], rows: list[Row]) -> tuple[tuple[Column, ...], list[Row]]:
    extended = (*columns, Column(SECTION_HEADING, -1))
    return extended, [Row(one.number, one.section, (*one.cells, one.section or None)) for one in rows]


def _filled_down(sheet: Sheet, first: int) -> dict[tuple[int, int], CellValue]:
    """The value of each cell that is merged with one above it."""
    found: dict[tuple[int, int], CellValue] = {}
    for one in sheet.merged:
        if one.bottom > one.top >= first:
            for row in range(one.top + 1, one.bottom + 1):
                if row < len(sheet.rows):
                    found[row, one.left] = sheet.value(one.top, one.left)
    return found


def _blocks(sheet: Sheet, first: int, last: int) -> Iterator[list[int]]:
    """The numbers of the filled rows, each run without an empty row between together."""
    block: list[int] = []
    for number in range(first, last):
        if any(value is not None for value in sheet.rows[number]):
            block.append(number)
        elif block:
            yield block
            block = []
    if block:
        yield block


def _is_other(sheet: Sheet, block: list[int], rows: list[Row]) -> bool:
    """Whether rows after an empty one are too narrow to belong to the table above: a summary, a legend."""
    usual = median(sum(value is not None for value in one.cells) for one in rows)
    widths = [sum(value is not None for value in sheet.rows[number]) for number in block]
    return usual >= 3 and max(widths) <= usual / 2 and max(widths) <= 3


def _is_section(own: Sequence[CellValue], columns: Sequence[Column], sheet: Sheet, number: int) -> bool:
    """Whether a row is one text over a group of rows."""
    filled = [index for index, value in enumerate(own) if value is not None]
    if len(filled) != 1 or len(columns) < 3 or not isinstance(own[filled[0]], str):
        return False
    merged = any(one.top == number and one.left == filled[0] and one.right > one.left for one in sheet.merged)
    text = str(own[filled[0]])
    return merged or (
        filled[0] <= columns[0].index + 1
        and len(text) <= 60
        and text == text.upper()
        and text != text.lower()
    )


def _is_total(own: Sequence[CellValue], columns: Sequence[Column]) -> bool:
    filled = [value for value in own if value is not None]
    if len(filled) > max(3, len(columns) // 3):
        return False
    return any(isinstance(value, str) and _TOTAL.match(value) for value in filled[:2])
