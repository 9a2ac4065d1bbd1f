# SPDX-License-Identifier: EUPL-1.2
"""Parts of years, and decades, as people name them: "secondo semestre 2019", "primavera 2019", "anni '90".

Only what has bounds: the end, the middle and the beginning of a year have none, and a winter has two years.
"""

import re

from accordi_desktop.model.dates.partial_date import PartialDate

_ORDINALS = {
    **dict.fromkeys(("primo", "1º", "1°", "1o", "i", "first", "1st"), 1),
    **dict.fromkeys(("secondo", "2º", "2°", "2o", "ii", "second", "2nd"), 2),
    **dict.fromkeys(("terzo", "3º", "3°", "3o", "iii", "third", "3rd"), 3),
    **dict.fromkeys(("quarto", "4º", "4°", "4o", "iv", "fourth", "4th"), 4),
}
_MONTHS_OF = {
    **dict.fromkeys(("semestre", "half"), 6),
    **dict.fromkeys(("quadrimestre",), 4),
    **dict.fromkeys(("trimestre", "quarter"), 3),
}
# A season begins and ends within its first and its last month.
_SEASONS = {
    **dict.fromkeys(("primavera", "spring"), (3, 6)),
    **dict.fromkeys(("estate", "summer"), (6, 9)),
    **dict.fromkeys(("autunno", "autumn"), (9, 12)),
}
_OF = r"\s+(?:(?:del|of|dell'anno)\s+)?(\d{4})"
_PART = re.compile(rf"({'|'.join(map(re.escape, _ORDINALS))})\s+({'|'.join(_MONTHS_OF)}){_OF}", re.ASCII)
_SEASON = re.compile(rf"({'|'.join(_SEASONS)}){_OF}", re.ASCII)
# Of two figures only those that are of the last century: "anni '20" may be of either.
_DECADE = re.compile(r"(?:gli\s+)?anni\s+(?:'?([3-9]0)|(\d{3}0))|(?:the\s+)?(\d{3}0)'?s", re.ASCII)


def part_of_year(plain: str) -> tuple[PartialDate, PartialDate] | None:
    """The first and the last month, or year, of what is named; None for other texts."""
    if match := _PART.fullmatch(plain):
        months, number = _MONTHS_OF[match[2]], _ORDINALS[match[1]]
        last = months * number
        return _months(match[3], last - months + 1, last) if last <= 12 else None
    if match := _SEASON.fullmatch(plain):
        return _months(match[2], *_SEASONS[match[1]])
    if match := _DECADE.fullmatch(plain):
        first = int(match[2] or match[3] or f"19{match[1]}")
        return PartialDate(first), PartialDate(first + 9)
    return None


def _months(year: str, first: int, last: int) -> tuple[PartialDate, PartialDate]:
    return PartialDate(int(year), first), PartialDate(int(year), last)
