# SPDX-License-Identifier: EUPL-1.2
"""Text of a record for a page: without control characters, with breaks in words longer than a line."""

import re
import unicodedata

_LINE_ENDS = re.compile(r"\r\n?|[\v\f\x1c-\x1e\x85\u2028\u2029]")
_BLANKS = re.compile(r"[ \t]+")
# Signs that turn the direction of what follows: on paper they could make one name read as another.
_DIRECTIONS = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)))
# PDF/A caps the length of a run of text, and a word wider than the page would leave it.
_LONG_WORD = re.compile(r"\S{40}(?=\S)")
_BREAK_HERE = "\u200b"


def line(text: str, limit: int | None = None) -> str:
    """The text on one line, cut with "…" where it is longer than the limit."""
    whole = " ".join(lines(text))
    if limit is not None and len(whole) > limit:
        return whole[: limit - 1].rstrip() + "…"
    return whole


def lines(text: str) -> tuple[str, ...]:
    """The lines that are not empty."""
    rows = _LINE_ENDS.sub("\n", text).translate(_DIRECTIONS).split("\n")
    cleaned = (_BLANKS.sub(" ", "".join(map(_printable, row))).strip() for row in rows)
    return tuple(_LONG_WORD.sub(rf"\g<0>{_BREAK_HERE}", row) for row in cleaned if row)


def code_point(sign: str) -> str:
    """The text for a character that no font has: "[U+6210]"."""
    return f"[U+{ord(sign):04X}]"


def _printable(sign: str) -> str:
    if sign == "\t" or sign >= " ":
        kind = unicodedata.category(sign)
        return {"Cc": " ", "Cs": "\ufffd"}.get(kind, sign) if sign != "\t" else " "
    return " "
