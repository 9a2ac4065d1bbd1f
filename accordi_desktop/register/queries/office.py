# SPDX-License-Identifier: EUPL-1.2
"""The office's own lists and particulars, and the next free reference."""

import re
from dataclasses import fields

from sqlalchemy import Connection, func, select

from accordi_desktop.model.enums import BodyKind, Side
from accordi_desktop.model.tables.agreement import Agreement
from accordi_desktop.model.tables.lists import InstrumentKind, Office, Sector, View
from accordi_desktop.model.tables.parts import AgreementSector, Party
from accordi_desktop.model.text.city_name import city_name
from accordi_desktop.model.text.fold import fold
from accordi_desktop.register.values.views import OfficeParticulars, SavedView, TermChoice

# Asked before every list: set once, not anew each time.
_LEAD_DAYS = select(Office.lead_days).where(Office.id == 1)
_NUMBERED = re.compile(r"A-(\d+)", re.IGNORECASE | re.ASCII)


def sectors(connection: Connection) -> tuple[TermChoice, ...]:
    """The taxonomy in the office's order, with how many agreements use each term."""
    use = (
        select(func.count(AgreementSector.agreement_id.distinct()))
        .where(AgreementSector.sector_id == Sector.id)
        .scalar_subquery()
    )
    found = connection.execute(select(Sector.id, Sector.name, use).order_by(Sector.position, Sector.id))
    return tuple(TermChoice(*row) for row in found)


def partner_countries(connection: Connection) -> tuple[str, ...]:
    """The codes of the countries of counterparts, each once, of agreements outside the bin."""
    found = (
        select(Party.country)
        .distinct()
        .join(Agreement, Agreement.id == Party.agreement_id)
        .where(Party.side == Side.COUNTERPART, Party.country != "", Agreement.deleted_at.is_(None))
    )
    return tuple(sorted(connection.scalars(found)))


def instrument_kinds(connection: Connection) -> tuple[TermChoice, ...]:
    """The kinds of instrument in the office's order, with how many agreements use each."""
    use = select(func.count(Agreement.id)).where(Agreement.kind_id == InstrumentKind.id).scalar_subquery()
    statement = select(InstrumentKind.id, InstrumentKind.name, use)
    found = connection.execute(statement.order_by(InstrumentKind.position, InstrumentKind.id))
    return tuple(TermChoice(*row) for row in found)


def saved_views(connection: Connection) -> tuple[SavedView, ...]:
    """The saved views by name."""
    found = connection.execute(select(View.id, View.name, View.query_json).order_by(func.lower(View.name)))
    return tuple(SavedView(*row) for row in found)


def office(connection: Connection) -> OfficeParticulars:
    """The particulars of the office; a register that has none yet has the defaults."""
    columns = [getattr(Office, field.name) for field in fields(OfficeParticulars)]
    row = connection.execute(select(*columns).where(Office.id == 1)).first()
    return OfficeParticulars(*row) if row else OfficeParticulars()


def lead_days(connection: Connection) -> int:
    """How many days before its end an agreement counts as expiring."""
    found = connection.scalar(_LEAD_DAYS)
    return OfficeParticulars().lead_days if found is None else found


def identity(connection: Connection) -> str:
    """What names this register in everything that leaves it."""
    return connection.scalar(select(Office.identity).where(Office.id == 1)) or ""


def cities(connection: Connection) -> tuple[str, ...]:
    """The cities of the counterparts, in the order of the alphabet, each in its first spelling."""
    found = {fold(city): city for _id, city in reversed(_places(connection)) if city}
    return tuple(found[folded] for folded in sorted(found))


def in_city(connection: Connection, city: str) -> frozenset[int]:
    """The agreements with bodies of that city; accents and case do not matter."""
    return frozenset(one for one, name in _places(connection) if fold(name) == fold(city))


def _places(connection: Connection) -> list[tuple[int, str]]:
    """For each counterpart its agreement and its city; that of a city's administration is in its name too."""
    found = connection.execute(
        select(Party.agreement_id, Party.city, Party.name, Party.body_kind)
        .join(Agreement, Agreement.id == Party.agreement_id)
        .where(Party.side == Side.COUNTERPART, Agreement.deleted_at.is_(None))
        .order_by(Party.id)
    )
    return [
        (one, city or (city_name(name) if kind is BodyKind.CITY else "")) for one, city, name, kind in found
    ]


def next_reference(connection: Connection) -> str:
    """One more than the highest number in use, the bin included: "A-006"."""
    taken = connection.scalars(select(Agreement.reference).where(func.lower(Agreement.reference).like("a-%")))
    numbers = [int(match[1]) for match in map(_NUMBERED.fullmatch, taken) if match]
    return f"A-{max(numbers, default=0) + 1:03d}"
