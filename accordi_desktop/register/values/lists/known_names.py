# SPDX-License-Identifier: EUPL-1.2
"""Bodies, persons, cities and words that the register holds already: what a form suggests while one types."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from types import MappingProxyType
from typing import TYPE_CHECKING

from accordi_desktop.model.enums import BodyKind, Origin, Side
from accordi_desktop.model.text.fold import fold, fold_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_MOST = 8


@dataclass(frozen=True, slots=True)
class KnownBody:
    """A body as its latest agreement has it."""

    name: str
    side: Side
    body_kind: BodyKind | None
    parent: str
    city: str
    country: str
    country_origin: Origin
    other_names: str


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """A signatory with the office held and the body signed for in the latest agreement."""

    name: str
    office: str
    body: str
    side: Side


@dataclass(frozen=True, slots=True)
class KnownCity:
    """A city with the country of its latest agreement; the country may be empty."""

    name: str
    country: str
    country_origin: Origin


class KnownNames:
    """Finds names by the beginnings of their words; reads nothing, so that it can be asked at every key.

    All are given with the most used first. `texts` has plain texts by the name of their field.
    """

    def __init__(
        self,
        bodies: Iterable[KnownBody] = (),
        persons: Iterable[KnownPerson] = (),
        cities: Iterable[KnownCity] = (),
        texts: Mapping[str, Iterable[str]] = MappingProxyType({}),
    ) -> None:
        self._bodies = {one.name: one for one in bodies}
        self._persons = {one.name: one for one in persons}
        self._cities = {one.name: one for one in cities}
        fields: dict[str, Iterable[str]] = dict(texts)
        fields |= {"party": self._bodies, "person": self._persons, "city": self._cities}
        self._folded = {
            field: [(f" {fold(name)}", name) for name in names] for field, names in fields.items()
        }

    def find(self, field: str, typed: str) -> tuple[str, ...]:
        """At most eight names with words that begin as the typed ones; those that begin so come first."""
        words = [f" {word}" for word in fold_words(typed)]
        if not words:
            return ()
        start = f" {fold(typed)}"
        found = [
            (not folded.startswith(start), name)
            for folded, name in self._folded.get(field, ())
            if all(word in folded for word in words)
        ]
        return tuple(name for _, name in sorted(found, key=lambda one: one[0])[:_MOST])

    def countries(self) -> tuple[str, ...]:
        """At most eight codes, those of the most used counterparts first."""
        codes = (one.country for one in self._bodies.values() if one.side is Side.COUNTERPART and one.country)
        return tuple(islice(dict.fromkeys(codes), _MOST))

    def body(self, name: str) -> KnownBody | None:
        """The body of exactly that name."""
        return self._bodies.get(name)

    def person(self, name: str) -> KnownPerson | None:
        """The person of exactly that name."""
        return self._persons.get(name)

    def city(self, name: str) -> KnownCity | None:
        """The city of exactly that name."""
        return self._cities.get(name)
