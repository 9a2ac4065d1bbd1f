# SPDX-License-Identifier: EUPL-1.2
"""The cities and countries of the counterparts, also where only the name of a body tells them."""

from collections.abc import Iterator
from typing import NamedTuple

from sqlalchemy import Connection, select

from accordi_desktop.model.enums import BodyKind, Side
from accordi_desktop.model.tables.agreement import Agreement
from accordi_desktop.model.tables.parts import Party
from accordi_desktop.model.text.city_name import city_name
from accordi_desktop.model.text.country import country_in
from accordi_desktop.model.text.fold import fold
from accordi_desktop.model.text.place import Place, find_place


class _Partner(NamedTuple):
    """A counterpart with its city and the code of its country, each empty where nothing tells it."""

    agreement_id: int
    city: str
    country: str

    @property
    def place(self) -> Place | None:
        """Its city in the table of places."""
        return find_place(self.city, self.country)

    def is_in(self, city: str) -> bool:
        """Whether it is in a city of that folded name, in whatever language."""
        return fold(self.city) == city or ((place := self.place) is not None and city in place.names)


def cities(connection: Connection) -> tuple[str, ...]:
    """The cities of the counterparts, in the order of the alphabet, each in its first spelling."""
    found: dict[int | str, str] = {}
    for partner in _partners(connection):
        if partner.city:
            place = partner.place
            found.setdefault(fold(partner.city) if place is None else place.geonames_id, partner.city)
    return tuple(sorted(found.values(), key=fold))


def city_named(connection: Connection, name: str) -> str | None:
    """The city of that name in whatever language, as the first counterpart there spells it."""
    wanted = fold(name)
    return next((one.city for one in _partners(connection) if one.city and one.is_in(wanted)), None)


def in_city(connection: Connection, city: str) -> frozenset[int]:
    """The agreements with bodies of that city, by any of its names; accents and case do not matter."""
    wanted = fold(city)
    return frozenset(one.agreement_id for one in _partners(connection) if one.city and one.is_in(wanted))


def countries(connection: Connection) -> tuple[str, ...]:
    """The codes of the countries of the counterparts, each once."""
    return tuple(sorted({one.country for one in _partners(connection) if one.country}))


def in_country(connection: Connection, code: str) -> frozenset[int]:
    """The agreements with bodies of that country."""
    return frozenset(one.agreement_id for one in _partners(connection) if one.country == code)


def _partners(connection: Connection) -> Iterator[_Partner]:
    """The counterparts of agreements outside the bin, in the order in which they were recorded."""
    columns = (Party.agreement_id, Party.name, Party.body_kind, Party.city, Party.country)
    found = connection.execute(
        select(*columns)
        .join(Agreement, Agreement.id == Party.agreement_id)
        .where(Party.side == Side.COUNTERPART, Agreement.deleted_at.is_(None))
        .order_by(Party.id)
    )
    for agreement_id, name, kind, city, country in found:
        in_name = _city_in(name, kind, country)
        of_state = (country_in(name) or "") if kind is BodyKind.STATE_BODY else ""
        yield _Partner(agreement_id, city or in_name, country or of_state)


def _city_in(name: str, kind: BodyKind | None, country: str) -> str:
    """The city that the name of a body tells, empty where it tells none.

    Where nobody said what kind of body it is, the name has to speak of a city's administration or be a place.
    """
    city = city_name(name)
    if kind is BodyKind.CITY:
        return city
    tells = kind is None and (city != " ".join(name.split()) or find_place(city, country) is not None)
    return city if tells else ""
