# SPDX-License-Identifier: EUPL-1.2
"""How the columns of a new table stand, and how they share the room there is until somebody sizes one."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from accordi_desktop.register.values.query import Column

if TYPE_CHECKING:
    from collections.abc import Sequence

# In this order: what is looked for first, with the width its text mostly needs.
WIDTHS = {
    Column.REFERENCE: 120,
    Column.COUNTERPART: 160,
    Column.COUNTRY: 100,
    Column.STATUS: 132,
    Column.END: 92,
    Column.TITLE: 180,
    Column.SIGNED: 92,
    Column.CITY: 110,
    Column.KIND: 160,
    Column.SECTORS: 220,
    Column.RENEWALS: 84,
    Column.PROCEDURE: 84,
}
# Not shown until somebody asks for them.
OPTIONAL = frozenset({Column.RENEWALS, Column.PROCEDURE})

# By these an agreement is told from others; they fill the width before any other column is shown.
_FIRST = (Column.REFERENCE, Column.COUNTERPART, Column.COUNTRY, Column.STATUS, Column.END, Column.TITLE)
# Long texts share what is left, in these parts, up to the width at which they are hardly ever cut. In a
# narrow window the first ones give way, down to the width at which little is told.
_PARTS = {Column.COUNTERPART: 2, Column.TITLE: 3}
_LEAST = {
    Column.REFERENCE: 108,
    Column.COUNTERPART: 100,
    Column.COUNTRY: 66,
    Column.STATUS: 130,
    Column.END: 90,
    Column.TITLE: 104,
}
_MOST = {Column.COUNTERPART: 300, Column.TITLE: 420}


def shared_widths(shown: Sequence[Column], room: int) -> dict[Column, int]:
    """The widths of these columns in so many pixels: the first ones fill them, the others stand behind.

    Where there is room for all, nothing is left empty.
    """
    widths = {column: WIDTHS[column] for column in shown}
    growing = {column: part for column, part in _PARTS.items() if column in widths}
    if not growing:
        return widths
    behind = sum(width for column, width in widths.items() if column not in _FIRST)
    all_of_it = (room - sum(widths.values())) // sum(growing.values())
    left = all_of_it + behind // sum(growing.values())
    for column, part in growing.items():
        grown = min(max(widths[column] + left * part, _LEAST[column]), _MOST[column])
        widths[column] = max(grown, widths[column] + all_of_it * part)
    return _narrowed(widths, room)


def _narrowed(widths: dict[Column, int], room: int) -> dict[Column, int]:
    """The first columns as narrow as they have to be to stand in the room together, none below its least."""
    spare = {column: widths[column] - _LEAST[column] for column in _FIRST if column in widths}
    over = sum(widths[column] for column in spare) - room
    if over <= 0:
        return widths
    taken = min(1.0, over / max(sum(spare.values()), 1))
    return widths | {column: widths[column] - ceil(air * taken) for column, air in spare.items()}
