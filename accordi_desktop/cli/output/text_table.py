# SPDX-License-Identifier: EUPL-1.2
"""Columns and pairs of text, aligned by their width in a terminal."""

import shutil
import sys
import unicodedata
from collections.abc import Iterable, Sequence
from itertools import accumulate

from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.wording import Words

_GAP = "  "
_NARROWEST, _WIDEST = 8, 160
_ORDERS = frozenset({"Cc", "Zl", "Zp"})
# They turn the direction of what follows: one name could read as another.
_TURNS = frozenset(map(chr, (*range(0x202A, 0x202F), *range(0x2066, 0x206A))))


def table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Aligned columns; in a terminal the widest are shortened until a row fits on a line."""
    widths = column_widths(heads, rows)
    return "\n".join(aligned(line, widths) for line in (heads, *rows))


def column_widths(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> list[int]:
    """How wide each column is, so that in a terminal a row fits on a line."""
    widths = [_width(_on_one_line(head)) for head in heads]
    for row in rows:
        widths = [max(width, _width(_on_one_line(cell))) for width, cell in zip(widths, row, strict=True)]
    widths = [min(_WIDEST, width) for width in widths]
    if sys.stdout is not None and sys.stdout.isatty():
        width_left = shutil.get_terminal_size().columns - len(_GAP) * (len(heads) - 1)
        while sum(widths) > width_left and max(widths) > _NARROWEST:
            widths[widths.index(max(widths))] -= 1
    return widths


def aligned(cells: Sequence[str], widths: Sequence[int]) -> str:
    """A row of a table whose columns are so wide."""
    fitted = (_fitted(_on_one_line(cell), width) for cell, width in zip(cells, widths, strict=True))
    return _GAP.join(fitted).rstrip()


def pairs(facts: Sequence[tuple[str, str]]) -> str:
    """A label and a value a line; a repeated label is printed once, empty values are left out."""
    shown = [(label, line) for label, value in facts if value.strip() for line in value.splitlines()]
    width = max((_width(label) for label, _line in shown), default=0)
    lines, before = [], ""
    for label, line in shown:
        lines.append(f"{_fitted('' if label == before else label, width)}{_GAP}{_on_one_line(line)}")
        before = label
    return "\n".join(lines)


def date_cell(value: PartialDate, words: Words) -> str:
    """A date, or a dash where it is unknown."""
    return words.date(value) if value.known else "–"


def _on_one_line(text: str) -> str:
    """The text without control characters and without marks that change its direction."""
    if text.isprintable() and text.isascii():
        return text
    return "".join(" " if sign in _TURNS or unicodedata.category(sign) in _ORDERS else sign for sign in text)


def _width(text: str) -> int:
    return len(text) if text.isascii() else sum(_cells(sign) for sign in text)


def _cells(sign: str) -> int:
    """The width of a character in columns: 2 for wide ones such as Chinese, 0 for combining ones."""
    if unicodedata.combining(sign):
        return 0
    return 2 if unicodedata.east_asian_width(sign) in "WF" else 1


def _fitted(text: str, width: int) -> str:
    """The text in so many places, cut with "…" where it needs more."""
    if _width(text) > width:
        ends = accumulate(map(_cells, text))
        text = text[: sum(1 for end in ends if end < width)] + "…"
    return text + " " * (width - _width(text))
