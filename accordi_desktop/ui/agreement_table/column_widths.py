# SPDX-License-Identifier: EUPL-1.2
"""Which columns a new table shows in the room there is, how wide, and what stands under another column."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontMetrics

from accordi_desktop.model.enums import Status
from accordi_desktop.register.values.lists.query import Column
from accordi_desktop.ui.widgets.labels.status_pill import dot_size

if TYPE_CHECKING:
    from collections.abc import Sequence

    from accordi_desktop.wording import Words

INSET = 8
# In this order from left to right; those after the title only where there is room left for them.
ORDER = (
    Column.REFERENCE,
    Column.COUNTERPART,
    Column.COUNTRY,
    Column.STATUS,
    Column.END,
    Column.TITLE,
    Column.SIGNED,
    Column.SECTORS,
    Column.KIND,
    Column.CITY,
    Column.RENEWALS,
    Column.PROCEDURE,
)
# Not shown until somebody asks for them.
OPTIONAL = frozenset({Column.RENEWALS, Column.PROCEDURE})

_SPARE = tuple(column for column in ORDER[6:] if column not in OPTIONAL)
# What is left over is shared in these parts.
_PARTS = {Column.TITLE: 3, Column.COUNTERPART: 2, Column.SECTORS: 1}
# How many letters of a text there should be room for.
_LETTERS = {
    Column.COUNTERPART: 26,
    Column.COUNTRY: 12,
    Column.TITLE: 60,
    Column.CITY: 14,
    Column.KIND: 20,
    Column.SECTORS: 28,
}
# With fewer letters than these on one line a column tells too little: others are then written under it.
_FEWEST = {Column.COUNTERPART: 24, Column.TITLE: 44}
# On two lines a title needs half as many letters, and some to break at.
_TITLE_ON_TWO_LINES = 34
_FEWEST_ON_TWO_LINES = {Column.COUNTERPART: 20, Column.TITLE: 20}
_FEWEST_IN_THREE = {Column.COUNTERPART: 13, Column.TITLE: 15}
_ARROW = 14
_ROUNDING = 2  # a text may be a part of a pixel wider than its whole pixels

Needs = Mapping[Column, int]


@dataclass(frozen=True, slots=True)
class Arrangement:
    """The widths of the columns shown, and those written on a second line: under which, which."""

    widths: dict[Column, int]
    under: Mapping[Column, tuple[Column, ...]]


_ONE_LINE = (Column.REFERENCE, Column.COUNTERPART, Column.COUNTRY, Column.STATUS, Column.END, Column.TITLE)
_TWO_LINES = _ONE_LINE[1:]
_THREE_COLUMNS = (Column.COUNTERPART, Column.TITLE, Column.END)
_UNDER_TWO = {Column.COUNTERPART: (Column.REFERENCE,)}
_UNDER_THREE = {Column.COUNTERPART: (Column.REFERENCE, Column.COUNTRY), Column.END: (Column.STATUS,)}


def column_needs(font: QFont, heads: Mapping[Column, str], words: Words) -> dict[Column, int]:
    """How many pixels each column needs in a font for its heading and for what mostly stands in it."""
    metrics = QFontMetrics(font)
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    of_heads = QFontMetrics(bold)
    needs = {column: of_heads.horizontalAdvance(head) + 2 * INSET + _ARROW for column, head in heads.items()}
    texts = {column: letters * metrics.averageCharWidth() for column, letters in _LETTERS.items()}
    texts |= dict.fromkeys((Column.SIGNED, Column.END), metrics.horizontalAdvance("20/12/2026"))
    texts[Column.REFERENCE] = metrics.horizontalAdvance("A-0000")
    texts[Column.STATUS] = max(dot_size(metrics, words.short(status)).width() for status in Status)
    for column, width in texts.items():
        needs[column] = max(needs[column], width + 2 * INSET + _ROUNDING)
    return needs


def arrange(room: int, needs: Needs, letter: int) -> Arrangement:
    """What a table shows in so many pixels as long as nobody chose columns; `letter` is a letter's width.

    In a narrow one the reference is written under the counterpart, in a narrower one the country too, and the
    status under the end.
    """
    least = _in_pixels(_FEWEST, letter)
    if _sum(_ONE_LINE, {**needs, **least}) <= room:
        columns = (*_ONE_LINE, *_fitting(_ONE_LINE, room, needs))
        return Arrangement(_filled(columns, room, needs, least), {})
    least = _in_pixels(_FEWEST_ON_TWO_LINES, letter)
    needs = {**needs, Column.TITLE: _TITLE_ON_TWO_LINES * letter}
    if _sum(_TWO_LINES, {**needs, **least}) <= room:
        return Arrangement(_filled(_TWO_LINES, room, needs, least), _UNDER_TWO)
    needs[Column.END] = max(needs[Column.END], needs[Column.STATUS])
    least = _in_pixels(_FEWEST_IN_THREE, letter)
    return Arrangement(_filled(_THREE_COLUMNS, room, needs, least), _UNDER_THREE)


def chosen_widths(columns: Sequence[Column], room: int, needs: Needs) -> dict[Column, int]:
    """The widths of the columns that somebody chose: never below their needs; nothing is left empty."""
    return _filled(columns, room, needs, dict(needs))


def _in_pixels(letters: Mapping[Column, int], letter: int) -> dict[Column, int]:
    return {column: count * letter for column, count in letters.items()}


def _sum(columns: Sequence[Column], widths: Needs) -> int:
    return sum(widths[column] for column in columns)


def _fitting(columns: Sequence[Column], room: int, needs: Needs) -> list[Column]:
    """The columns there is room for once the first ones have all they need."""
    left = room - _sum(columns, needs)
    found = []
    for column in _SPARE:
        if needs[column] > left:
            break
        found.append(column)
        left -= needs[column]
    return found


def _filled(columns: Sequence[Column], room: int, needs: Needs, least: Needs) -> dict[Column, int]:
    """What each column needs; the long texts with more, or with as much less as they can spare."""
    widths = {column: needs[column] for column in columns}
    left = room - sum(widths.values())
    shares = {
        column: part if left > 0 else max(widths[column] - least.get(column, widths[column]), 0)
        for column, part in _PARTS.items()
        if column in widths
    }
    parts = sum(shares.values())
    if left < 0:
        left = -min(-left, parts)
    for column, share in shares.items():
        if parts:
            given = round(left * share / parts)
            widths[column] += given
            left, parts = left - given, parts - share
    return widths
