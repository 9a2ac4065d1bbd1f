# SPDX-License-Identifier: EUPL-1.2
"""Headings and lists: a kind above a list of cities, "gemellata con Chicago (1962), Lione (1967)"."""

import re
from dataclasses import dataclass

from accordi_desktop.exchange.prose.groups.counterparts import coordinated_places
from accordi_desktop.exchange.prose.mentions.acts import TWINNING
from accordi_desktop.exchange.prose.mentions.dates import DateMention
from accordi_desktop.exchange.prose.mentions.places import PlaceMention
from accordi_desktop.exchange.prose.reading import SentenceReading
from accordi_desktop.exchange.prose.vocabulary import words

_TWINNED = re.compile(rf"\b(?:{words('grouping.twinned')})\b", re.IGNORECASE)
_NAME = re.compile(
    r"\s*(?:[-•*·]|\d+[.)])?\s*(?P<name>[A-ZÀ-Ý][\w']+(?:[ -][A-ZÀ-Ý][\w']+){0,3})"
    r"(?=\s*(?:[-:,(]|\s{2}|\d|$))"
)
_RESPECTIVELY = re.compile(r"\b(?:rispettivamente|respectively)\b", re.IGNORECASE)
_LONGEST_HEADING, _LONGEST_PLACE_HEADING, _NEAR = 90, 50, 40


@dataclass(frozen=True, slots=True)
class Heading:
    """What holds for the lines below it: a kind of act as the office lists it and as worded, or a place."""

    kind: str = ""
    wording: str = ""
    place: PlaceMention | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """One agreement of a list: its city, its kind, and the part of the sentence or date that is its own."""

    place: PlaceMention
    kind: str
    wording: str
    first: int
    last: int
    date: DateMention | None = None


def is_about_twins(text: str) -> bool:
    """Whether a sentence speaks of twinned cities."""
    return bool(_TWINNED.search(text))


def heading_of(reading: SentenceReading, above: Heading) -> Heading | None:
    """The heading that a short line without a date is; None for any other sentence."""
    text = reading.text
    if not reading.sentence.listed or reading.dates or len(text) > _LONGEST_HEADING:
        return None
    others = [one for one in reading.places if not one.own]
    if reading.acts and not others:
        act = reading.acts[-1]
        return Heading(act.kind, act.kind if act.several else act.wording)
    if len(others) == 1 and not reading.acts and not above.kind and len(text) < _LONGEST_PLACE_HEADING:
        return Heading(place=others[0])
    return None


def items_of(reading: SentenceReading, above: Heading) -> list[Item]:
    """The agreements that a line or a list of cities stands for; none for any other sentence."""
    others = [one for one in reading.places if not one.own]
    known = bool(others)
    others = others or _unknown_place(reading, told=bool(above.kind))
    if not others:
        return []
    whole = (0, len(reading.text))
    if reading.sentence.listed and above.kind and not reading.acts:
        return [Item(others[0], above.kind, above.wording, *whole)]
    single = [act for act in reading.acts if not act.several]
    if reading.sentence.listed and not known and len(reading.acts) == len(single) == 1:
        return [Item(others[0], single[0].kind, single[0].wording, *whole)]
    return _cities(reading, others)


def _cities(reading: SentenceReading, others: list[PlaceMention]) -> list[Item]:
    """The cities behind a plural or a verb of twinning, each with what stands up to the next."""
    plural = next((act for act in reading.acts if act.several), None)
    twinned = _TWINNED.search(reading.text)
    if plural is not None:
        kind, start = plural.kind, plural.end
    elif twinned and not reading.acts:
        kind, start = TWINNING, twinned.end()
    else:
        return []
    listed = coordinated_places(reading.text, [one for one in others if one.start >= start])
    dated_one = any(_has_date(reading, place) for place in listed)
    if not listed or not (twinned or dated_one):
        return []
    if len(reading.dates) == len(listed) and _RESPECTIVELY.search(reading.text):
        dated = zip(listed, reading.dates, strict=True)
        return [Item(place, kind, kind, place.start, place.end, date) for place, date in dated]
    ends = [*(one.start for one in listed[1:]), len(reading.text)]
    return [Item(place, kind, kind, place.start, last) for place, last in zip(listed, ends, strict=True)]


def _has_date(reading: SentenceReading, place: PlaceMention) -> bool:
    return any(0 <= one.start - place.end <= _NEAR for one in reading.dates)


def _unknown_place(reading: SentenceReading, *, told: bool) -> list[PlaceMention]:
    """The name a line begins with, or that stands behind the own city: "Napoli - Gafsa: patto"."""
    if not reading.sentence.listed or not (told or (reading.acts and reading.dates)):
        return []
    start = next((one.end for one in reading.places if one.own), 0)
    match = _NAME.match(reading.text, start)
    if match is None or any(
        match.start("name") < act.end and act.start < match.end("name") for act in reading.acts
    ):
        return []
    first, last = match.span("name")
    return [PlaceMention(first, last, match["name"], ended=last)]
