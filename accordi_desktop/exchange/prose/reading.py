# SPDX-License-Identifier: EUPL-1.2
"""A text read sentence by sentence: every mention in it, before any of it is joined to an agreement."""

import re
from dataclasses import dataclass, field
from datetime import date

from accordi_desktop.exchange.prose.mentions.acts import ActMention, acts_of
from accordi_desktop.exchange.prose.mentions.bodies import BodyMention, bodies_of
from accordi_desktop.exchange.prose.mentions.dates import DateMention, dateline, dates_of
from accordi_desktop.exchange.prose.mentions.people import PersonMention, offices_of, people_of
from accordi_desktop.exchange.prose.mentions.places import PlaceMention, named_place, place_end, places_of
from accordi_desktop.exchange.prose.mentions.sectors import SectorMention, sectors_of
from accordi_desktop.exchange.prose.mentions.terms import TermMention, terms_of
from accordi_desktop.exchange.prose.own_side import OwnSide
from accordi_desktop.exchange.prose.sentences import Sentence, sentences

MOST_SIGNS = 200_000


@dataclass(frozen=True, slots=True)
class SentenceReading:
    """The mentions of a sentence; their places are counted within it."""

    sentence: Sentence
    acts: list[ActMention] = field(default_factory=list)
    dates: list[DateMention] = field(default_factory=list)
    terms: list[TermMention] = field(default_factory=list)
    people: list[PersonMention] = field(default_factory=list)
    places: list[PlaceMention] = field(default_factory=list)
    bodies: list[BodyMention] = field(default_factory=list)
    sectors: list[SectorMention] = field(default_factory=list)
    of_offices: frozenset[int] = frozenset()
    """Where the places stand that an office is held of: "Sindaco di Riga"."""

    @property
    def text(self) -> str:
        """The sentence itself."""
        return self.sentence.text


def read(source: str, own: OwnSide, as_of: date | None = None) -> list[SentenceReading]:
    """The sentences of a text with their mentions; `as_of` is the day of the text where it names none."""
    readings = []
    told_on = as_of
    for sentence in sentences(source):
        told_on = dateline(sentence.text) or told_on
        readings.append(_read(sentence, own, told_on))
    return readings


def _read(sentence: Sentence, own: OwnSide, told_on: date | None) -> SentenceReading:
    text = sentence.text
    people = people_of(text, lambda string, start: place_end(string, start, own))
    acts = acts_of(text)
    taken = [person.name for person in people]
    taken += [act.title for act in acts if act.title]
    taken += [(match.start("quoted"), match.end("quoted")) for match in _QUOTED.finditer(text)]
    bodies = bodies_of(text, taken)
    places = places_of(text, own, taken, listed=sentence.listed)
    places, of_offices = _with_offices(text, own, places)
    return SentenceReading(
        sentence,
        acts,
        dates_of(text, told_on, bare_years=sentence.listed),
        terms_of(text),
        people,
        places,
        bodies,
        sectors_of(text, [act.end for act in acts if not act.title]),
        of_offices,
    )


_QUOTED = re.compile(r"[“\"«](?P<quoted>[^”\"»\n]{2,120})[”\"»]")


def _with_offices(
    text: str, own: OwnSide, places: list[PlaceMention]
) -> tuple[list[PlaceMention], frozenset[int]]:
    """The places, with those only an office names ("Sindaco di Novi Primer"), and where offices are held."""
    of_offices = set()
    found = list(places)
    for _, place in offices_of(text, lambda string, start: place_end(string, start, own)):
        if place is None:
            continue
        start, end = place
        of_offices.add(start)
        if not any(one.start < end and start < one.end for one in found):
            found.append(named_place(text, start, end, own))
    return sorted(found, key=lambda one: one.start), frozenset(of_offices)
