# SPDX-License-Identifier: EUPL-1.2
"""The countries by ISO 3166 code, with their names in our languages (Unicode CLDR) and their aliases."""

import json
from functools import cache
from typing import Any

from accordi_desktop.assets import resource
from accordi_desktop.model.fold import fold


def country_name(code: str, language: str) -> str:
    """The name of a country; raises KeyError for a code or a language that is none."""
    return _names()[language][code]


def all_countries(language: str) -> tuple[tuple[str, str], ...]:
    """Every code with its name, in the order of the names."""
    return tuple(sorted(_names()[language].items(), key=lambda item: fold(item[1])))


def is_country(code: str) -> bool:
    """Whether there is a country of that code."""
    return code in _names()["en"]


@cache
def names(code: str) -> tuple[str, ...]:
    """Every name a country is known by, for search; none for an unknown code."""
    found = [table[code] for table in _names().values() if code in table]
    return (*found, *_aliases().get(code, ()))


def country_code(text: str) -> str | None:
    """The code for a name, an alias or a code, however it is cased and accented; None for anything else."""
    return _codes().get(fold(text))


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
