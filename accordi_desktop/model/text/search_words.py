# SPDX-License-Identifier: EUPL-1.2
"""The words by which a text and a date are found; `search_terms` reads what is typed by the same rules."""

import re
import unicodedata
from collections.abc import Iterator
from itertools import combinations

from accordi_desktop.model.dates.date_text import MONTH_NAMES
from accordi_desktop.model.dates.dates_in_text import dates_in
from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.model.text.fold import fold_words
from accordi_desktop.model.text.spellings import JOINING, compounds, parts_of, without_articles

_YEAR = re.compile(r"\d{4}", re.ASCII)
_NAMED_DATE = re.compile(r"\d{4}(?:-\d{2}){0,2}", re.ASCII)


def words_of(text: str) -> list[str]:
    """The folded words of a text; joined what it joins by signs, and its dates as words of their own."""
    text = unicodedata.normalize("NFC", text)
    found = fold_words(text)
    found += without_articles(found)
    for compound in compounds(text):
        found += _joined(compound)
    for line in text.splitlines():
        if _YEAR.search(line):
            found += [date_word(value) for _, value in dates_in(line)]
    return found


def date_word(value: PartialDate) -> str:
    """The word of a day, "d20190512", or of a month, "d201905": it begins those of its days."""
    return "d" + value.edtf.replace("-", "")


def date_words(value: PartialDate) -> list[str]:
    """The words of the dates that a date names: numbers, names of the month, and `date_word`."""
    found: list[str] = []
    for named in _NAMED_DATE.findall(value.edtf):
        one = PartialDate.from_edtf(named)
        found.append(named[:4])
        if one.month is not None:
            found += [date_word(one), *_numbers(one.month)]
            found += [names[one.month - 1].casefold() for names in MONTH_NAMES.values()]
        if one.day is not None:
            found += _numbers(one.day)
    return found


def _numbers(number: int) -> tuple[str, ...]:
    return (f"{number:02d}", str(number)) if number < 10 else (str(number),)


def _joined(text: str) -> Iterator[str]:
    for match in JOINING.finditer(text):
        if match["dotted"]:
            parts = match["dotted"].split(".")
            yield from fold_words("".join(parts))
            continue
        parts = parts_of(match["rest"] or match["compound"])
        for first, last in combinations(range(len(parts) + 1), 2):
            if last - first > 1:
                yield from _one_word("".join(parts[first:last]))
        if article := match["article"]:
            # "dell'Aquila" is also "L'Aquila".
            for start in dict.fromkeys((article, article[-1])):
                yield from _one_word(start + "".join(parts))


def _one_word(text: str) -> list[str]:
    words = fold_words(text)
    return words if len(words) == 1 else []
