# SPDX-License-Identifier: EUPL-1.2
"""Dates as people type them, in Italian and English, read only as far as they are certain.

Slashes, points and dashes are day first; two-digit years are never guessed.
"""

import re
import unicodedata

from accordi_desktop.model.dates.partial_date import UNKNOWN, PartialDate
from accordi_desktop.model.errors import AccordiError

FIRST_YEAR, LAST_YEAR = 1000, 2999

MONTH_NAMES = {
    "it": ("gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre",
           "ottobre", "novembre", "dicembre"),
    "en": ("January", "February", "March", "April", "May", "June", "July", "August", "September",
           "October", "November", "December"),
}  # fmt: skip

_MONTHS = {
    name.casefold()[:length]: number
    for names in MONTH_NAMES.values()
    for number, name in enumerate(names, 1)
    for length in range(3, len(name) + 1)
}
_UNKNOWN = frozenset(
    {
        "",
        "?",
        "data ignota",
        "ignota",
        "data sconosciuta",
        "sconosciuta",
        "non nota",
        "date unknown",
        "unknown",
    }
)
_FILLERS = frozenset({"il", "di", "del", "the", "of"})
_DASHES = dict.fromkeys(map(ord, "‐‑‒–—−"), "-")
_NUMERIC = re.compile(r"\d+(?:\s*[/.-]\s*\d+){0,2}", re.ASCII)
_ORDINAL = re.compile(r"(?<=\d)(?:st|nd|rd|th|[º°])(?![^\W\d_])", re.ASCII)
_TOKEN = re.compile(r"[\s,.]*(\d+|[^\W\d_]+)")
_LONGEST = 40


class DateTextError(AccordiError):
    """A text that is no date, or a date that does not exist."""


def parse_date(text: str) -> PartialDate:
    """The date a text means, in either language; raises DateTextError, worded by the catalogues."""
    if len(text) > _LONGEST:
        raise DateTextError("date_not_understood", text=text[:_LONGEST] + "…")
    plain = unicodedata.normalize("NFKC", _ORDINAL.sub("", text.casefold())).translate(_DASHES).strip()
    if plain in _UNKNOWN:
        return UNKNOWN
    if any(sign.isdigit() and not sign.isdecimal() for sign in text):
        raise DateTextError("date_not_understood", text=text.strip())
    if _NUMERIC.fullmatch(plain):
        return _from_numbers(re.split(r"\s*[/.-]\s*", plain), text)
    return _from_words(plain, text)


def _from_numbers(parts: list[str], text: str) -> PartialDate:
    year_first = len(parts[0]) > 2
    year, *rest = parts if year_first else parts[::-1]
    return _date(year, rest, text)


def _from_words(plain: str, text: str) -> PartialDate:
    tokens = _tokens(plain)
    months = [_MONTHS[token] for token in tokens if token in _MONTHS]
    numbers = [token for token in tokens if token.isdigit()]
    if len(months) != 1 or len(months) + len(numbers) != len(tokens) or not 1 <= len(numbers) <= 2:
        raise DateTextError("date_not_understood", text=text.strip())
    year, *day = numbers if len(numbers[0]) > 2 else numbers[::-1]
    return _date(year, [str(months[0]), *day], text)


def _tokens(plain: str) -> list[str]:
    """Its words and numbers without the small words; nothing if it holds any other sign."""
    tokens, position = [], 0
    while match := _TOKEN.match(plain, position):
        tokens.append(match[1])
        position = match.end()
    if plain[position:].strip(" .,"):
        return []
    return [token for token in tokens if token not in _FILLERS]


def _date(year: str, rest: list[str], text: str) -> PartialDate:
    if not year.isascii() or any(len(part) > 2 or not part.isascii() for part in rest):
        raise DateTextError("date_not_understood", text=text.strip())
    if len(year) < 4:
        raise DateTextError("date_year_digits", text=text.strip())
    if not FIRST_YEAR <= int(year) <= LAST_YEAR:
        raise DateTextError("date_year_out_of_range", year=int(year), first=FIRST_YEAR, last=LAST_YEAR)
    if rest and not 1 <= int(rest[0]) <= 12:
        raise DateTextError("date_no_such_month", month=int(rest[0]))
    try:
        return PartialDate(int(year), *(int(part) for part in rest))
    except ValueError as error:
        raise DateTextError("date_no_such_day", text=text.strip()) from error
