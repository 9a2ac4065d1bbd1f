# SPDX-License-Identifier: EUPL-1.2
"""Names of countries, cities, sectors and kinds as people type them: found, or refused with the nearest."""

from collections.abc import Iterable, Mapping
from difflib import get_close_matches

from accordi_desktop.model.errors import AccordiError
from accordi_desktop.model.text.country import all_countries, country_code
from accordi_desktop.model.text.fold import fold
from accordi_desktop.register.register import Register

_MOST_NEAR = 3


def country(name: str, language: str) -> str:
    """The code of a country by its name in any language, an alias or the code itself."""
    code = country_code(name)
    if code is None:
        raise _unknown("country", name, [known for _code, known in all_countries(language)])
    return code


def city(register: Register, name: str) -> str:
    """A city that one has agreements with, as the register spells it."""
    found = register.agreements.city_named(name)
    if found is None:
        raise _unknown("city", name, register.agreements.cities())
    return found


def sector(register: Register, name: str) -> int:
    """The id of a sector of the office's taxonomy."""
    return term("sector", name, {one.id: one.name for one in register.office.sectors()})


def kind(register: Register, name: str) -> int:
    """The id of a kind of instrument."""
    return term("kind", name, {one.id: one.name for one in register.office.instrument_kinds()})


def term(what: str, name: str, known: Mapping[int, str]) -> int:
    """The id of a term of a list of the office; `what` is "sector" or "kind"."""
    found = next((one for one, label in known.items() if fold(label) == fold(name)), None)
    if found is None:
        raise _unknown(what, name, known.values())
    return found


def near(name: str, known: Iterable[str]) -> tuple[str, ...]:
    """The known names nearest to one that is not among them: those that begin so, then like spellings."""
    folded = {fold(one): one for one in known}
    wanted = fold(name)
    begin = sorted(one for one in folded if wanted and one.startswith(wanted))
    alike = get_close_matches(wanted, folded, n=_MOST_NEAR)
    return tuple(folded[one] for one in dict.fromkeys([*begin, *alike]))[:_MOST_NEAR]


def _unknown(what: str, name: str, known: Iterable[str]) -> AccordiError:
    names = tuple(known)
    if found := near(name, names):
        return AccordiError(f"{what}_near", value=name, near=", ".join(found))
    return AccordiError(f"unknown_{what}", value=name, values=", ".join(names))
