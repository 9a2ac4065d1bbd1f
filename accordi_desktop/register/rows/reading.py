# SPDX-License-Identifier: EUPL-1.2
"""Agreements read whole in one statement: their rows, all their parts, and what is derived of them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any, cast

from sqlalchemy import Connection, bindparam, inspect, text

from accordi_desktop.model.errors import UnknownReferenceError
from accordi_desktop.model.tables.agreement import Agreement
from accordi_desktop.model.tables.base import Base
from accordi_desktop.register.rows.columns import converted, from_database

# A statement names each id once for every table, and takes no more values than SQLite was built for.
AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Leg:
    """The rows of one table that belong to the agreements asked for; `where` speaks of `:ids`."""

    name: str
    table: str
    where: str

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns of its rows."""
        return tuple(Base.metadata.tables[self.table].columns.keys())


_OWNED = "agreement_id IN :ids"
_LISTS = {
    relation.key: str(relation.target) for relation in inspect(Agreement).relationships if relation.uselist
}
_AGREEMENT, _KIND, _TERM = "agreement", "kind", "term"
_WHOLE = (
    Leg(_AGREEMENT, "agreement", "id IN :ids"),
    *(Leg(name, table, _OWNED) for name, table in _LISTS.items()),
    Leg(_KIND, "instrument_kind", "id IN (SELECT kind_id FROM agreement WHERE id IN :ids)"),
    Leg(_TERM, "sector", f"id IN (SELECT sector_id FROM agreement_sector WHERE {_OWNED})"),
)
_DERIVED_LEGS = (
    Leg("validity_span", "validity_span", _OWNED),
    Leg("contradiction", "contradiction", _OWNED),
    Leg("validity_horizon", "validity_horizon", "TRUE"),
)


class LegReader:
    """Reads several tables in one statement; rows come as dictionaries by the name of their leg."""

    def __init__(self, legs: Sequence[Leg]) -> None:
        self._legs = [(leg.name, leg.columns, from_database(leg.table, leg.columns)) for leg in legs]
        width = max(len(columns) for _, columns, _ in self._legs)
        selects = (_select(number, leg, width) for number, leg in enumerate(legs))
        self._statement = text(" UNION ALL ".join(selects)).bindparams(bindparam("ids", expanding=True))

    def read(
        self, connection: Connection, ids: Sequence[int], **values: str
    ) -> Iterator[tuple[str, dict[str, Any]]]:
        """Every row of the agreements with these ids, at most 500 of them at a time.

        `values` are those that the conditions of the legs name beside the ids.
        """
        for start in range(0, len(ids), AT_ONCE):
            asked = {"ids": list(ids[start : start + AT_ONCE]), **values}
            found = connection.execute(self._statement, asked)
            for number, *row in found:
                name, columns, conversions = self._legs[number]
                yield name, dict(zip(columns, converted(row, conversions), strict=False))


def _select(number: int, leg: Leg, width: int) -> str:
    columns = leg.columns
    padded = (*(f'"{leg.table}"."{name}"' for name in columns), *("NULL",) * (width - len(columns)))
    return f'SELECT {number}, {", ".join(padded)} FROM "{leg.table}" WHERE {leg.where}'


@dataclass(slots=True)
class Whole:
    """Agreements by id, to be read only, and the rows of further legs in the order in which they came.

    Each has the attributes of the mapped class, its parts in their order among them.
    """

    agreements: dict[int, Agreement]
    rows: dict[str, list[dict[str, Any]]]

    def in_order(self, ids: Sequence[int]) -> list[Agreement]:
        """The agreements of these ids; UnknownReferenceError for one that is gone."""
        if any(one not in self.agreements for one in ids):
            raise UnknownReferenceError("agreement_gone")
        return [self.agreements[one] for one in ids]


def read_whole(connection: Connection, ids: Sequence[int], reader: LegReader, **values: str) -> Whole:
    """Read agreements with all their parts; those that are gone are left out."""
    rows: dict[str, list[dict[str, Any]]] = {}
    for name, row in reader.read(connection, ids, **values):
        rows.setdefault(name, []).append(row)
    kinds = {row["id"]: SimpleNamespace(**row) for row in rows.pop(_KIND, ())}
    terms = {row["id"]: SimpleNamespace(**row) for row in rows.pop(_TERM, ())}
    found: dict[int, SimpleNamespace] = {}
    for row in rows.pop(_AGREEMENT, ()):
        lists: dict[str, list[Any]] = {name: [] for name in _LISTS}
        found[row["id"]] = SimpleNamespace(**row, **lists, kind=kinds.get(row["kind_id"]))
    for name in _LISTS:
        of_kind = [SimpleNamespace(**row) for row in rows.pop(name, ())]
        for part in sorted(of_kind, key=_place):
            if name == "sectors":
                part.sector = terms.get(part.sector_id)
            getattr(found[part.agreement_id], name).append(part)
    return Whole(cast("dict[int, Agreement]", found), rows)


def _place(row: SimpleNamespace) -> tuple[int, int]:
    """What the rows of a list are ordered by; some lists have no order of their own."""
    return getattr(row, "position", 0), row.id


WHOLE = LegReader(_WHOLE)
# With what is derived of each: spans of validity, contradictions, and the horizon of all.
WITH_DERIVED = LegReader((*_WHOLE, *_DERIVED_LEGS))


def reader_with(*legs: Leg) -> LegReader:
    """A reader of whole agreements and further legs."""
    return LegReader((*_WHOLE, *legs))
