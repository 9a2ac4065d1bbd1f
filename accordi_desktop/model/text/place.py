# SPDX-License-Identifier: EUPL-1.2
"""The larger places of the world with their names in many languages (`resources/places`, from GeoNames)."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import islice

from accordi_desktop.assets import resource
from accordi_desktop.model.text.fold import fold

_MOST_KEPT = 4_096
_SHORTEST_CUT = 5


@dataclass(frozen=True, slots=True)
class Place:
    """A city: `country` by its ISO 3166 code, degrees north and east, `names` folded."""

    geonames_id: int
    country: str
    latitude: float
    longitude: float
    inhabitants: int
    name: str
    italian_name: str
    names: tuple[str, ...]

    def name_in(self, language: str) -> str:
        """Its usual name in one of our languages."""
        return self.italian_name if language == "it" and self.italian_name else self.name


@lru_cache(_MOST_KEPT)
def find_place(name: str, country: str = "") -> Place | None:
    """The largest place of that name in any language; in that country if one is given.

    A name may be cut short where the country is given: Monaco in Germania is Monaco di Baviera.
    """
    folded = fold(name)
    if not folded:
        return None
    place = next(_places_with(f"|{folded}|", country), None)
    if place is None and country and len(folded) >= _SHORTEST_CUT:
        place = next(_places_with(f"|{folded} ", country), None)
    return place


def is_place_name(folded: str) -> bool:
    """Whether a folded name is that of a place in any language: quick where most names are none."""
    return folded in _names()


def places_beginning(typed: str, most: int = 8) -> tuple[Place, ...]:
    """The largest places with a name that begins so, in any language; nothing typed finds nothing."""
    folded = fold(typed)
    return tuple(islice(_places_with(f"|{folded}"), most)) if folded else ()


def _places_with(part: str, country: str = "") -> Iterator[Place]:
    """The places whose names, each between two signs, hold that text; the largest first."""
    table, wanted = _of_countries().get(country, b"") if country else _table(), part.encode()
    found = table.find(wanted)
    while found >= 0:
        yield _place_at(table, found)
        found = table.find(wanted, _end_of_line(table, found))


# Searched as bytes: to make objects of all its lines takes longer than a search, and keeps their memory.
@cache
def _table() -> bytes:
    # A checkout on Windows may have its own line ends.
    return resource("places", "places.tsv").read_bytes().replace(b"\r\n", b"\n")


@cache
def _names() -> frozenset[str]:
    lines = _table().decode().splitlines()
    return frozenset(name for line in lines for name in line.rpartition("\t")[2].strip("|").split("|"))


@cache
def _of_countries() -> dict[str, bytes]:
    """The lines of each country, in their order: a name that is nowhere is sought in a part of the table."""
    lines: dict[str, list[bytes]] = {}
    for line in _table().splitlines(keepends=True):
        lines.setdefault(line.split(b"\t", 2)[1].decode(), []).append(line)
    return {country: b"".join(some) for country, some in lines.items()}


def _place_at(table: bytes, position: int) -> Place:
    line = table[table.rfind(b"\n", 0, position) + 1 : _end_of_line(table, position)].decode()
    number, country, latitude, longitude, inhabitants, name, italian, names = line.split("\t")
    return Place(
        int(number),
        country,
        float(latitude),
        float(longitude),
        int(inhabitants),
        name,
        italian,
        tuple(names.strip("|").split("|")),
    )


def _end_of_line(table: bytes, position: int) -> int:
    return table.index(b"\n", position)
