# SPDX-License-Identifier: EUPL-1.2
"""Columns and pairs of text, aligned by their width in a terminal."""

import shutil
import sys
import unicodedata
from collections.abc import Sequence
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
    lines = [[_on_one_line(cell) for cell in line] for line in (heads, *rows)]
    widths = [min(_WIDEST, max(_width(line[column]) for line in lines)) for column in range(len(heads))]
    if sys.stdout is not None and sys.stdout.isatty():
        width_left = shutil.get_terminal_size().columns - len(_GAP) * (len(heads) - 1)
        while sum(widths) > width_left and max(widths) > _NARROWEST:
            widths[widths.index(max(widths))] -= 1
    return "\n".join(
        _GAP.join(_fitted(cell, width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    )


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
    return "".join(" " if sign in _TURNS or unicodedata.category(sign) in _ORDERS else sign for sign in text)


def _width(text: str) -> int:
    return sum(_cells(sign) for sign in text)


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
