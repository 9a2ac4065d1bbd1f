# SPDX-License-Identifier: EUPL-1.2
"""Finds the headers of the tables on a sheet: known words, in one row or in two, under titles."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING

from accordi_desktop.exchange.tables.cells import CellError, CellValue, Sheet, cell_text, column_letters

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    # How well a text is known as the heading of a column, from 0 to 1.
    Knows = Callable[[str], float]

_LONGEST_HEADING = 120
_HEADERS_WITHIN = 60  # rows from the top of a block


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its heading, made unique, and where it stands on the sheet."""

    heading: str
    index: int


def find_headers(sheet: Sheet, knows: Knows) -> list[tuple[int, ...]]:
    """The headers of the sheet in order; the first block without known words may have one all the same."""
    found: list[tuple[int, ...]] = []
    widest = max((len(texts(row)) for row in sheet.rows[:_HEADERS_WITHIN]), default=0)
    for number, row in enumerate(sheet.rows):
        if found and number <= found[-1][-1]:
            continue
        if found and not _starts_block(sheet, number, found[-1][-1]):
            continue
        score = _header_score(row, knows)
        if score >= 2 or (score >= 1 and not found and widest <= 2):
            found.append(_whole_header(sheet, number, knows))
    return found or _header_without_words(sheet)


def _starts_block(sheet: Sheet, number: int, header: int) -> bool:
    """Whether a row comes after an empty row, or after one that follows an empty row as its title."""
    before = number - 1
    while before > header and len(texts(sheet.rows[before])) == 1:
        before -= 1
    return before > header and not texts(sheet.rows[before])


def _header_score(row: Sequence[CellValue], knows: Knows) -> float:
    """How many headings it has that are known; 0 for a row with numbers, days or long texts among them."""
    filled = [value for value in row if value is not None]
    if not filled or sum(isinstance(value, str) for value in filled) < len(filled) * 0.7:
        return 0
    words = [value for value in filled if isinstance(value, str)]
    if any(len(text) > _LONGEST_HEADING for text in words):
        return 0
    known = sum(map(knows, words))
    return known if known >= len(words) * 0.3 else 0


def _whole_header(sheet: Sheet, number: int, knows: Knows) -> tuple[int, ...]:
    """The rows of a header one of whose rows is found: groups may stand over it, or names under it."""
    if number + 1 < len(sheet.rows) and _is_under(sheet, number, number + 1, knows):
        return (number, number + 1)
    if number and _is_under(sheet, number - 1, number, knows) and len(texts(sheet.rows[number - 1])) > 1:
        return (number - 1, number)
    return (number,)


def _is_under(sheet: Sheet, upper: int, lower: int, knows: Knows) -> bool:
    """Whether the lower row names the columns of groups in the upper one."""
    above, below = sheet.rows[upper], sheet.rows[lower]
    if not above or not below or not all(isinstance(value, str) for value in below if value is not None):
        return False
    if not all(isinstance(value, str) for value in above if value is not None):
        return False
    spans = [one for one in sheet.merged if one.top == upper and one.right > one.left and one.bottom == upper]
    tall = [one for one in sheet.merged if one.top == upper and one.bottom == lower]
    if spans and any(
        sheet.value(lower, column) for one in spans for column in range(one.left, one.right + 1)
    ):
        return len(texts(below)) > 1 and (
            bool(tall) or _header_score(below, lambda text: knows(text) or 0.3) >= 1
        )
    if sheet.merged:
        return False
    group = False
    gaps = 0
    for column in range(max(len(above), len(below))):
        up, down = sheet.value(upper, column), sheet.value(lower, column)
        if up is not None and down is None:
            gaps += 1
        group = group or (up is None and down is not None and column > 0)
    return group and gaps > 0 and _header_score(below, knows) >= 1


def _header_without_words(sheet: Sheet) -> list[tuple[int, ...]]:
    """The first row of texts alone that is about as wide as those that follow."""
    for number, row in enumerate(sheet.rows[:_HEADERS_WITHIN]):
        following = [len(texts(one)) for one in sheet.rows[number + 1 : number + 6] if texts(one)]
        filled = [value for value in row if value is not None]
        if len(filled) >= 2 and following and len(filled) >= median(following):
            if all(isinstance(value, str) and len(value) <= _LONGEST_HEADING for value in filled):
                return [(number,)]
            return []
    return []


def columns_of(sheet: Sheet, header: tuple[int, ...]) -> tuple[Column, ...]:
    """The columns that have a heading or a value under it; of a doubled heading the second is "… (2)"."""
    width = max((len(row) for row in sheet.rows[header[0] :]), default=0)
    spread = _spread(sheet, header)
    found: list[Column] = []
    counts: dict[str, int] = {}
    used = {
        index for row in sheet.rows[header[-1] + 1 :] for index, value in enumerate(row) if value is not None
    }
    for index in range(width):
        parts = [spread.get((row, index), "") for row in header]
        heading = " / ".join(dict.fromkeys(part for part in parts if part))
        if not heading and index not in used and all(sheet.value(row, index) is None for row in header):
            continue
        heading = heading or column_letters(index)
        counts[heading.casefold()] = counts.get(heading.casefold(), 0) + 1
        count = counts[heading.casefold()]
        found.append(Column(heading if count == 1 else f"{heading} ({count})", index))
    return tuple(found)


def _spread(sheet: Sheet, header: tuple[int, ...]) -> dict[tuple[int, int], str]:
    """The text over each column in each row of the header: a group stands over all its columns."""
    found: dict[tuple[int, int], str] = {}
    for row in header:
        for column, value in enumerate(sheet.rows[row]):
            if value is not None and (row, column) not in sheet.formulas:
                found[row, column] = plain(value)
    for one in sheet.merged:
        if one.top in header and (one.top, one.left) in found:
            for column in range(one.left, one.right + 1):
                found.setdefault((one.top, column), found[one.top, one.left])
    if len(header) > 1 and not sheet.merged:
        upper, lower = header[0], header[-1]
        group = ""
        for column in range(max(len(sheet.rows[upper]), len(sheet.rows[lower]))):
            group = found.get((upper, column), group)
            if group and (lower, column) in found:
                found.setdefault((upper, column), group)
    return found


def plain(value: CellValue) -> str:
    """A cell as one line of text; "" for an error."""
    return "" if isinstance(value, CellError) else " ".join(cell_text(value).split())


def texts(row: Sequence[CellValue]) -> list[str]:
    """The texts of the cells of a row that are not empty."""
    return [plain(value) for value in row if value is not None]
