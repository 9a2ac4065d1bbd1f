# SPDX-License-Identifier: EUPL-1.2
"""Tables and sheets for people who read them in a terminal."""

import shutil
import sys
import unicodedata
from collections.abc import Sequence

_GAP = "  "


def table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Aligned columns; in a terminal the widest ones give way until a row fits on a line."""
    lines = [heads, *rows]
    widths = [max(_width(line[place]) for line in lines) for place in range(len(heads))]
    if sys.stdout is not None and sys.stdout.isatty():
        room = shutil.get_terminal_size().columns - len(_GAP) * (len(heads) - 1)
        while sum(widths) > room and max(widths) > 8:
            widths[widths.index(max(widths))] -= 1
    return "\n".join(
        _GAP.join(_fitted(cell, width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    )


def pairs(facts: Sequence[tuple[str, str]]) -> str:
    """A label and a value a line; what is empty is left out."""
    shown = [(label, value) for label, value in facts if value]
    width = max((_width(label) for label, _value in shown), default=0)
    return "\n".join(f"{_fitted(label, width)}{_GAP}{value}" for label, value in shown)


def _width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in text)


def _fitted(text: str, width: int) -> str:
    if _width(text) > width:
        while _width(text) > width - 1:
            text = text[:-1]
        text += "…"
    return text + " " * (width - _width(text))
