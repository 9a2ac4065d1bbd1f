# SPDX-License-Identifier: EUPL-1.2
"""Who stands on the other side of an act in a part of a sentence."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from accordi_desktop.exchange.prose.groups.group import Counterpart
from accordi_desktop.exchange.prose.mentions.bodies import BodyMention
from accordi_desktop.exchange.prose.mentions.places import PlaceMention, are_listed, is_same_place, own_like
from accordi_desktop.exchange.prose.reading import SentenceReading
from accordi_desktop.exchange.prose.vocabulary import words
from accordi_desktop.model.enums import BodyKind

_AT = re.compile(r"(?:\b(?:a|ad|presso|in|at)\s+)$", re.IGNORECASE)
_SIGN_NEAR = re.compile(r"firm\w+|sigl\w+|sottoscri\w+|stipul\w+|signed", re.IGNORECASE)
_GUESTS = re.compile(
    r"erano presenti|era presente|alla presenza|hanno partecipato|ha partecipato|attended|in the presence",
    re.IGNORECASE,
)
_WITH_OTHERS = re.compile(r"\b(?:con|with)\s+(?:[\w']+\s+){0,3}$", re.IGNORECASE)
_CITY_OF = re.compile(rf"(?:{words('places.city_of')}) (?:metropolitana )?(?:di |of |d')?\Z", re.IGNORECASE)
_AND_NEXT = re.compile(r"\s*(?:\([^)]*\))?\s*(?:e|ed|and)\s+", re.IGNORECASE)
_ABBREVIATION = 4
_SMALL_WORDS = frozenset(("di", "del", "della", "dei", "de", "la", "le", "of", "the", "sur", "am", "an"))
_JOINED, _OFFICE, _NAMED = 3, 2, 1


@dataclass(frozen=True, slots=True)
class Sides:
    """The counterparts of an act, where each stands in the sentence, and the place of signature."""

    counterparts: tuple[tuple[Counterpart, tuple[int, int]], ...] = ()
    signed_at: tuple[int, int] | None = None


def sides_of(reading: SentenceReading, first: int, last: int, near: Sequence[PlaceMention]) -> Sides:
    """The other side between two places of a sentence; `near` are the cities that the text spoke of before.

    A body stands for its city; of cities those count that are joined to the own side ("con", "tra … e"), then
    those whose mayor signs, then one that is named alone.
    """
    text = reading.text
    within = [one for one in reading.places if first <= one.start < last and not one.own]
    within = [one for one in within if not _is_guest(text, one.start)]
    bodies = [one for one in reading.bodies if first <= one.start < last]
    signed_at = next(
        ((one.start, one.end) for one in within if _is_place_of_signature(text, one, reading)), None
    )
    if bodies:
        return Sides(
            tuple((_body(text, one, reading.places, near), (one.start, one.end)) for one in bodies[:1]),
            signed_at,
        )
    scored = [(_score(text, one, reading), one) for one in within if (one.start, one.end) != signed_at]
    best = max((score for score, _ in scored), default=0)
    chosen = [one for score, one in scored if score == best]
    chosen = chosen[:1] + _coordinated(text, chosen)
    return Sides(tuple((city(one), (one.start, one.end)) for one in chosen), signed_at)


def is_between_others(reading: SentenceReading, sides: Sides) -> bool:
    """Whether a sentence tells of an act of two other cities: "tra Toledo e Madrid", "Metz e Volgograd"."""
    if len(sides.counterparts) < 2 or any(one.own for one in reading.places):
        return False
    first = sides.counterparts[0][1][0]
    return not _WITH_OTHERS.search(reading.text[:first])


def cased(name: str) -> str:
    """A name that a page writes in capitals as it is written elsewhere: "SÃO PAULO" as "São Paulo"."""
    if not name.isupper() or len(name) <= _ABBREVIATION:
        return name
    parts = [word if word in _SMALL_WORDS else word.capitalize() for word in name.lower().split(" ")]
    return "-".join(part[:1].upper() + part[1:] for part in " ".join(parts).split("-"))


def city(place: PlaceMention) -> Counterpart:
    """A city as the other side."""
    return Counterpart(
        place.name, BodyKind.CITY, place.name, place.country, place.country_at is not None, place.known
    )


def coordinated_places(text: str, places: list[PlaceMention]) -> list[PlaceMention]:
    """The first run of places with only commas, "e" and brackets between them."""
    return places[:1] + _coordinated(text, places)


def _coordinated(text: str, places: list[PlaceMention]) -> list[PlaceMention]:
    found = []
    for before, place in pairwise(places):
        if not are_listed(text, before, place.start):
            break
        found.append(place)
    return found


def _score(text: str, place: PlaceMention, reading: SentenceReading) -> int:
    if own_like(_CITY_OF.sub("", text[: place.start])) or _AND_NEXT.match(text, place.end):
        return _JOINED
    if _CITY_OF.search(text[: place.start]):
        return _JOINED
    return _OFFICE if place.start in reading.of_offices else _NAMED


def _is_place_of_signature(text: str, place: PlaceMention, reading: SentenceReading) -> bool:
    before = text[: place.start]
    return bool(
        _AT.search(before)
        and place.start not in reading.of_offices
        and _SIGN_NEAR.search(before[-80:])
        and not own_like(before)
    )


def _is_guest(text: str, position: int) -> bool:
    clause = re.split(r"[;]", text[:position])[-1]
    found = _GUESTS.search(clause)
    return bool(found and not _SIGN_NEAR.search(clause[found.end() :]))


def _body(
    text: str, body: BodyMention, places: list[PlaceMention], near: Sequence[PlaceMention]
) -> Counterpart:
    """A body with the city its name holds, or the one the text spoke of before."""
    name = " ".join(text[body.start : body.end].split())
    inside = [one for one in places if body.start <= one.start < body.end + 25 and not one.own]
    at = [one for one in near if not inside or is_same_place(one, inside[0])] or inside
    if not at:
        return Counterpart(name, body.kind, known_place=False)
    one = at[-1]
    return Counterpart(name, body.kind, one.name, one.country, one.country_at is not None, one.known)
