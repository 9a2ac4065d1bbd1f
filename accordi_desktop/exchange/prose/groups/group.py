# SPDX-License-Identifier: EUPL-1.2
"""What is gathered of one agreement while a text is read: its marks, each at its place in the source."""

from dataclasses import dataclass, field

from accordi_desktop.exchange.prose.marks import Mark, MarkKind, Sureness, Value
from accordi_desktop.exchange.prose.mentions.people import PersonMention
from accordi_desktop.exchange.prose.mentions.places import PlaceMention
from accordi_desktop.model.enums import BodyKind, SectorLevel


@dataclass(slots=True)
class Counterpart:
    """A body on the other side: a city, or a body with the city it is in."""

    name: str
    kind: BodyKind = BodyKind.CITY
    city: str = ""
    country: str = ""
    country_said: bool = False
    known_place: bool = True


@dataclass(slots=True)
class Renewal:
    """A renewal: its date, unknown where none is said, and its months."""

    mark: Mark
    months: Mark | None = None
    end: Mark | None = None


@dataclass(slots=True)
class Person:
    """A person with the office as worded; `own` tells the side, None where it is not told."""

    name: Mark
    office: str
    own: bool | None
    body: str = ""


@dataclass(slots=True)
class Group:
    """The marks that make one agreement, in the order of the text."""

    block: int
    kind: str = ""
    kind_wording: str = ""
    title: Mark | None = None
    counterparts: list[Counterpart] = field(default_factory=list)
    signed: Mark | None = None
    place_signed: Mark | None = None
    start: Mark | None = None
    end: Mark | None = None
    term: Mark | None = None
    open_ended: Mark | None = None
    clause: Mark | None = None
    notice: Mark | None = None
    ended: Mark | None = None
    renewals: list[Renewal] = field(default_factory=list)
    people: list[Person] = field(default_factory=list)
    sectors: list[tuple[Mark, SectorLevel]] = field(default_factory=list)
    purpose: Mark | None = None
    state: Mark | None = None
    initiative: Mark | None = None
    initiative_fields: list[Mark] = field(default_factory=list)
    resolution: Mark | None = None
    gaps: list[Mark] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)

    @property
    def cities(self) -> list[str]:
        """The cities of the other side."""
        return [one.city or one.name for one in self.counterparts]

    def add(self, mark: Mark) -> Mark:
        """Keep a mark once."""
        if mark not in self.marks:
            self.marks.append(mark)
        return mark


def mark_in(
    source: str,
    offset: int,
    place: tuple[int, int],
    kind: MarkKind,
    value: Value | None = None,
    *,
    sureness: Sureness = Sureness.STATED,
    rule: str = "",
) -> Mark:
    """The mark of a stretch of a sentence that begins at `offset` of the source.

    Without a value it is the text itself, as it stands there.
    """
    start, end = offset + place[0], offset + place[1]
    text = source[start:end]
    return Mark(start, end, text, kind, " ".join(text.split()) if value is None else value, sureness, rule)


def side_of(person: PersonMention, places: list[PlaceMention]) -> bool | None:
    """Whether a person signs for the own side, by the place of the office; None where it has none."""
    if person.place is None:
        return None
    for place in places:
        if place.start < person.place[1] and person.place[0] < place.end:
            return place.own
    return False
