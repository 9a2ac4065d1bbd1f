# SPDX-License-Identifier: EUPL-1.2
"""Persons with the office they hold: "il Sindaco di Milano Giuseppe Sala", "Nils Ušakovs, Mayor of Riga"."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from accordi_desktop.exchange.prose.vocabulary import words

_OFFICE = re.compile(rf"(?<!\w)(?:{words('people.offices')})(?!\w)", re.IGNORECASE)
_OF = re.compile(
    rf"\s+(?:{words('people.of')})?(?:di|d'|of|del|dell'|della|dello|de|de la)\s*", re.IGNORECASE
)
_BIG = r"[A-ZÀ-ÖØ-ÝĀ-ŽȘȚА-ЯΑ-Ω][\w'’-]*"
_PARTICLE = r"(?:de|di|da|del|della|van|von|der|den|la|le|el|al|bin|ibn|dos|y)"
_NAME = re.compile(rf"(?:[A-Z]\.\s?)*{_BIG}(?:\s+(?:{_PARTICLE}\s+){{0,2}}(?:[A-Z]\.\s?)*{_BIG}){{1,3}}")
_TITLE_BEFORE = re.compile(rf"\s*(?:,\s*)?(?:{words('people.title_before')})*", re.IGNORECASE)
_SECOND = re.compile(r"\s+(?:e|ed|and)\s+")
_PLURAL_OFFICES = frozenset(("sindaci", "mayors"))
_PRESENT = re.compile(rf"(?:{words('people.present')})", re.IGNORECASE)
# Words that begin with a capital and are no name of a person.
_NO_NAME = frozenset(words("people.no_name").split("|"))


@dataclass(frozen=True, slots=True)
class PersonMention:
    """A person by name and office, each where it stands; `place` is where the office is held, if said."""

    name: tuple[int, int]
    office: tuple[int, int]
    place: tuple[int, int] | None
    present: bool = False


def people_of(text: str, place_at: Callable[[str, int], int]) -> list[PersonMention]:
    """The persons with an office in a sentence; `place_at` tells where a place that begins somewhere ends."""
    found: list[PersonMention] = []
    for match in _OFFICE.finditer(text):
        for mention in (_before_office(text, match, place_at), _after_office(text, match, place_at)):
            if mention and not any(_overlap(mention.name, one.name) for one in found):
                found.append(mention)
                found += _second(text, mention)
                break
    return found


def _second(text: str, first: PersonMention) -> list[PersonMention]:
    """The other of two who hold the same office: "dai sindaci Nando Mismetti e Annarita Falsacappa"."""
    if text[first.office[0] : first.office[1]].casefold() not in _PLURAL_OFFICES:
        return []
    sign = _SECOND.match(text, first.name[1])
    name = _name_at(text, sign.end()) if sign else None
    return [PersonMention(name, first.office, None, first.present)] if name else []


def offices_of(
    text: str, place_at: Callable[[str, int], int]
) -> Iterator[tuple[tuple[int, int], tuple[int, int] | None]]:
    """Each office with its place, whether or not a person is named: "il Sindaco di Firenze"."""
    for match in _OFFICE.finditer(text):
        end, place = _with_place(text, match.end(), place_at)
        yield (match.start(), end), place


def is_presence(text: str, start: int) -> bool:
    """Whether who stands there is said to have been present only."""
    last = None
    for match in _PRESENT.finditer(text, 0, start):
        last = match
    return last is not None and not re.search(
        r"firmat|siglat|sottoscritt|signed", text[last.end() : start], re.IGNORECASE
    )


def _after_office(
    text: str, match: re.Match[str], place_at: Callable[[str, int], int]
) -> PersonMention | None:
    """Office, place, name."""
    end, place = _with_place(text, match.end(), place_at)
    lead = _TITLE_BEFORE.match(text, end)
    start = lead.end() if lead else end
    gap = text[end:start]
    if not gap.strip(" ,") and not re.fullmatch(r",? ", gap):
        return None
    name = _name_at(text, start)
    return (
        None
        if name is None
        else PersonMention(name, (match.start(), end), place, is_presence(text, match.start()))
    )


def _before_office(
    text: str, match: re.Match[str], place_at: Callable[[str, int], int]
) -> PersonMention | None:
    """Name, comma, office: "Giuseppe Sala, Sindaco di Milano"."""
    before = re.search(rf"({_NAME.pattern}),\s*(?:il |la |l'|the |allora |then )*$", text[: match.start()])
    if before is None:
        return None
    name = _name_at(text, before.start(1))
    if name is None or name[1] != before.end(1):
        return None
    end, place = _with_place(text, match.end(), place_at)
    return PersonMention(name, (match.start(), end), place, is_presence(text, before.start(1)))


def _with_place(
    text: str, end: int, place_at: Callable[[str, int], int]
) -> tuple[int, tuple[int, int] | None]:
    """Where the office ends with "di Riga" or "del Consiglio Comunale di Riga", and where the place is."""
    if of := _OF.match(text, end):
        start = of.end()
        if (stop := place_at(text, start)) > start:
            return stop, (start, stop)
    return end, None


def _name_at(text: str, start: int) -> tuple[int, int] | None:
    match = _NAME.match(text, start)
    if match is None:
        return None
    words = match[0].split()
    if words[0].casefold() in _NO_NAME:
        return None
    return match.start(), match.end()


def _overlap(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]
