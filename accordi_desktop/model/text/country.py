# SPDX-License-Identifier: EUPL-1.2
"""The countries by ISO 3166 code, with their names in our languages (Unicode CLDR) and their aliases."""

import json
from functools import cache, lru_cache
from typing import Any

from accordi_desktop.assets import resource
from accordi_desktop.model.text.fold import fold, fold_words

_MOST_KEPT = 1_024


def country_name(code: str, language: str) -> str:
    """The name of a country; raises KeyError for a code or a language that is none."""
    return _names()[language][code]


def all_countries(language: str) -> tuple[tuple[str, str], ...]:
    """Every code with its name, in the order of the names."""
    return tuple(sorted(_names()[language].items(), key=lambda item: fold(item[1])))


def is_country(code: str) -> bool:
    """Whether there is a country of that code."""
    return code in _names()["en"]


def find_countries(typed: str, language: str, most: int = 8) -> tuple[str, ...]:
    """The codes of countries with a name whose words begin as the typed ones, by any name or alias.

    Those whose name in the language begins so come first; nothing typed finds nothing.
    """
    words = [f" {word}" for word in fold_words(typed)]
    if not words:
        return ()
    start = fold(typed)
    found = [
        (not fold(name).startswith(start), code)
        for code, name in all_countries(language)
        if any(all(word in folded for word in words) for folded in _folded_names(code))
    ]
    return tuple(code for _, code in sorted(found, key=lambda one: one[0])[:most])


@cache
def _folded_names(code: str) -> tuple[str, ...]:
    return tuple(f" {fold(name)}" for name in names(code))


@cache
def names(code: str) -> tuple[str, ...]:
    """Every name a country is known by, for search; none for an unknown code."""
    found = [table[code] for table in _names().values() if code in table]
    return (*found, *_aliases().get(code, ()))


def country_code(text: str) -> str | None:
    """The code for a name, an alias or a code, however it is cased and accented; None for anything else."""
    return _codes().get(fold(text))


@lru_cache(_MOST_KEPT)
def country_in(text: str) -> str | None:
    """The code of the country that a text names, as that of a ministry does; of several the longest name."""
    folded = f" {fold(text)} "
    named = [(len(name), code) for name, code in _codes().items() if len(name) > 2 and f" {name} " in folded]
    return max(named)[1] if named else None


@cache
def _names() -> dict[str, dict[str, str]]:
    table: dict[str, dict[str, str]] = _read("names.json")
    return table


@cache
def _aliases() -> dict[str, list[str]]:
    table: dict[str, list[str]] = _read("aliases.json")
    return table


@cache
def _codes() -> dict[str, str]:
    codes = {fold(code): code for code in _names()["en"]}
    return codes | {fold(name): code for code in _names()["en"] for name in names(code)}


def _read(name: str) -> dict[str, Any]:
    values: dict[str, Any] = json.loads(resource("countries", name).read_text(encoding="utf-8"))
    return values
