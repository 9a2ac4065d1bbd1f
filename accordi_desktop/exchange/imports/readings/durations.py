# SPDX-License-Identifier: EUPL-1.2
"""Finds lengths of time in folded text: "2 anni e 6 mesi", "triennale", "anni due"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from accordi_desktop.exchange.imports.readings import term_words as words

_REPEATED = re.compile(r"\b(\w+) (\d+) (?=\w)")


@dataclass(frozen=True, slots=True)
class Duration:
    """A length in months or days; `left` is the text without it, `count` how many lengths there were."""

    months: int | None = None
    days: int | None = None
    unit: str = ""
    left: str = ""
    count: int = 0
    zero: bool = False


def find_duration(plain: str) -> Duration:
    """The one length of time in a folded text; years and months that are joined are one."""
    tokens = plain.split()
    found: list[tuple[int, str]] = []
    left: list[str] = []
    index = 0
    while index < len(tokens):
        number, unit = number_of(tokens[index]), words.UNIT_OF.get(tokens[index])
        following = tokens[index + 1] if index + 1 < len(tokens) else ""
        if number is not None and (name := words.UNIT_OF.get(following)):
            found.append((number, name))
            index += 2
        elif unit and (number := number_of(following)) is not None and index + 2 >= len(tokens):
            found.append((number, unit))
            index += 2
        elif tokens[index] in words.PERIOD_OF:
            found.append((words.PERIOD_OF[tokens[index]], "month"))
            index += 1
        else:
            left.append(tokens[index])
            index += 1
    return _summed(found, " ".join(left))


def _summed(found: list[tuple[int, str]], left: str) -> Duration:
    if any(number == 0 for number, _unit in found):
        return Duration(left=left, zero=True)
    if not found:
        return Duration(left=left)
    joined = len(found) == 2 and [unit for _number, unit in found] == ["year", "month"]
    number, unit = found[0]
    if joined:
        return Duration(number * 12 + found[1][0], unit="month", left=left, count=1)
    if unit in ("year", "month"):
        return Duration(number * (12 if unit == "year" else 1), unit=unit, left=left, count=len(found))
    return Duration(days=number * (7 if unit == "week" else 1), unit=unit, left=left, count=len(found))


def number_of(word: str) -> int | None:
    """The number of a word, in digits or letters; None for other words."""
    if word.isdigit() and word.isascii() and len(word) <= 4:
        return int(word)
    return words.NUMBER_OF.get(word)


def without_repeats(plain: str) -> str:
    """ "Tre (3) anni" folded is "tre 3 anni": the number is said twice."""

    def once(match: re.Match[str]) -> str:
        return f"{match[2]} " if words.NUMBER_OF.get(match[1]) == int(match[2][:6]) else match[0]

    return _REPEATED.sub(once, plain)
