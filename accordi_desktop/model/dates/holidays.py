# SPDX-License-Identifier: EUPL-1.2
"""Holidays of a country, for who plans a signature or a visit; what is not known of a country is left out."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

HOME = "IT"


@dataclass(frozen=True, slots=True)
class Holiday:
    """A day that is kept in a country (its code), by its name."""

    day: date
    country: str
    name: str


def holidays_of(
    countries: Iterable[str], years: Iterable[int], language: str, city: str = ""
) -> tuple[Holiday, ...]:
    """Of Italy, with the patron of the office's city, and of these countries, in order of days."""
    abroad = sorted(set(countries) - {HOME, ""})
    found = [
        holiday
        for year in years
        for country in (HOME, *abroad)
        for holiday in _of_year(country, year, language, city if country == HOME else "")
    ]
    return tuple(sorted(found, key=lambda one: (one.day, one.country != HOME, one.country)))


@lru_cache(maxsize=512)
def _of_year(country: str, year: int, language: str, city: str) -> tuple[Holiday, ...]:
    # It knows two hundred countries, and is loaded when somebody asks for the first.
    import holidays  # noqa: PLC0415

    try:
        calendar = holidays.country_holidays(country, subdiv=_province(city), years=year)
        names = _names(calendar.supported_languages, language)
        calendar = holidays.country_holidays(country, subdiv=_province(city), years=year, language=names)
    except NotImplementedError:
        return ()
    return tuple(Holiday(day, country, name) for day, name in calendar.items())


def _names(supported: tuple[str, ...], language: str) -> str | None:
    """The language nearest to the one wanted, English else; None where there is no choice."""
    wanted = (one for code in (language, "en") for one in supported if one.split("_")[0] == code)
    return next(wanted, None)


def _province(city: str) -> str | None:
    """The code of an Italian city that is head of its province; None for any other."""
    from holidays.countries.italy import Italy  # noqa: PLC0415

    provinces: Mapping[str, str] = Italy.subdivisions_aliases
    return next((code for name, code in provinces.items() if name.casefold() == city.casefold()), None)
