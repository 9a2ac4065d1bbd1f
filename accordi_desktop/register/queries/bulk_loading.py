# SPDX-License-Identifier: EUPL-1.2
"""Agreements and their parts as plain rows: several times faster than mapped objects."""

from collections.abc import Callable, Collection, Iterator, Sequence
from types import SimpleNamespace
from typing import Any, cast

from sqlalchemy import Connection, Row, inspect, select

from accordi_desktop.model.enums import StartRule
from accordi_desktop.model.tables.agreement import Agreement
from accordi_desktop.model.tables.base import Base
from accordi_desktop.model.tables.parts import AgreementSector
from accordi_desktop.model.tables.taxonomy import InstrumentKind, Sector
from accordi_desktop.model.validity.facts import ValidityFacts
from accordi_desktop.register.validity_facts import FACT_COLUMNS, FACT_PARTS, facts_of

_CHUNK = 1000
_AGREEMENT = Base.metadata.tables[Agreement.__tablename__]
# What an agreement is made of, by the name it has there.
_PARTS = {
    relation.key: Base.metadata.tables[str(relation.target)]
    for relation in inspect(Agreement).relationships
    if relation.uselist
}

Named = dict[int, Row[Any]]


def all_agreements(
    connection: Connection, progress: Callable[[int, int], object]
) -> Iterator[list[Agreement]]:
    """All agreements, some at a time, as read-only rows with the attributes of the mapped class."""
    ids = connection.scalars(select(_AGREEMENT.c.id).order_by(_AGREEMENT.c.id)).all()
    kinds, sectors = _named(connection, InstrumentKind), _named(connection, Sector)
    for start in range(0, len(ids), _CHUNK):
        progress(start, len(ids))
        yield cast("list[Agreement]", _some(connection, ids[start : start + _CHUNK], kinds, sectors))
    progress(len(ids), len(ids))


def facts_of_many(
    connection: Connection, ids: Sequence[int], *, for_the_end: bool = False
) -> dict[int, ValidityFacts]:
    """The facts of these agreements by id; `for_the_end` without those that no end follows from."""
    parts = frozenset({"periods"}) if for_the_end else FACT_PARTS
    found: dict[int, ValidityFacts] = {}
    again: list[int] = []
    for one, agreement in _with_parts(connection, ids, parts).items():
        # Few terms count from the last signature; the signatories of all would be many.
        if for_the_end and any(period.start_rule is StartRule.LAST_SIGNATURE for period in agreement.periods):
            again.append(one)
        else:
            found[one] = facts_of(agreement)
    return found | (facts_of_many(connection, again) if again else {})


def _with_parts(connection: Connection, ids: Sequence[int], parts: Collection[str]) -> dict[int, Agreement]:
    """The columns that facts are read from, and these parts; the others are empty."""
    columns = [_AGREEMENT.c[name] for name in FACT_COLUMNS]
    found: dict[int, SimpleNamespace] = {}
    for start in range(0, len(ids), _CHUNK):
        some = ids[start : start + _CHUNK]
        for row in connection.execute(select(*columns).where(_AGREEMENT.c.id.in_(some))).mappings():
            found[row["id"]] = SimpleNamespace(**row, **{name: [] for name in FACT_PARTS})
        for name in parts:
            table = _PARTS[name]
            rows = select(table).where(table.c.agreement_id.in_(some))
            for part in connection.execute(rows.order_by(table.c.position, table.c.id)):
                getattr(found[part.agreement_id], name).append(part)
    return cast("dict[int, Agreement]", found)


def _some(connection: Connection, ids: Sequence[int], kinds: Named, sectors: Named) -> list[SimpleNamespace]:
    span = ids[0], ids[-1]
    found: dict[int, SimpleNamespace] = {}
    wanted = select(_AGREEMENT).where(_AGREEMENT.c.id.between(*span)).order_by(_AGREEMENT.c.id)
    for row in connection.execute(wanted).mappings().all():
        parts: dict[str, list[Any]] = {name: [] for name in _PARTS}
        found[row["id"]] = SimpleNamespace(**row, **parts, kind=kinds.get(row["kind_id"]))
    for name, table in _PARTS.items():
        in_order = [table.c[name] for name in ("position", "id") if name in table.c]
        rows = select(table).where(table.c.agreement_id.between(*span)).order_by(*in_order)
        for part in connection.execute(rows).all():
            in_sector = table.name == AgreementSector.__tablename__
            mine = _in_sector(part, sectors) if in_sector else part
            getattr(found[part.agreement_id], name).append(mine)
    return list(found.values())


def _in_sector(row: Row[Any], sectors: Named) -> SimpleNamespace:
    return SimpleNamespace(**row._mapping, sector=sectors.get(row.sector_id))  # noqa: SLF001


def _named(connection: Connection, kind: type[Base]) -> Named:
    return {row.id: row for row in connection.execute(select(Base.metadata.tables[kind.__tablename__]))}
