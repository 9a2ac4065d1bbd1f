# SPDX-License-Identifier: EUPL-1.2
"""The rows of one kind of part: those to be added, changed and removed for new contents of agreements."""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from operator import attrgetter
from typing import Any

from sqlalchemy import Connection

from accordi_desktop.model.tables.base import Base
from accordi_desktop.register.content import PART_KINDS, PartKind
from accordi_desktop.register.rows.writing import TableInsert, delete_rows, update_rows

# The id that each act of an agreement will have, by the one by which its draft refers to it, by its part.
Acts = Mapping[str, Mapping[int | None, int | None]]

_TABLES = [table.name for table in Base.metadata.sorted_tables]
# Columns that name an act of the same agreement, and the part it is a row of.
_ACT_COLUMNS = {"period_id": "periods", "about_id": "periods", "suspension_id": "suspensions"}


class PartRows:
    """The changes to the rows of one kind of part, collected and then written together."""

    def __init__(self, connection: Connection, name: str, kind: PartKind) -> None:
        self.name, self.table = name, kind.table_name
        self.next_id = 1
        self._connection = connection
        self._names = ("position", *kind.names)
        self._values = attrgetter(*kind.names)
        self._acts = [
            (self._names.index(column), part) for column, part in _ACT_COLUMNS.items() if column in kind.names
        ]
        self._insert = TableInsert(connection, self.table, ("id", "agreement_id", *self._names))
        self._changed: list[list[Any]] = []
        self._gone: list[int] = []

    def add(self, agreement_id: int, position: int, part: object, acts: Acts) -> None:
        """Have a part inserted under the next id."""
        self._insert.add([self.next_id, agreement_id, *self._row(position, part, acts)])
        self.next_id += 1

    def replace(self, agreement_id: int, stored: Sequence[Any], wanted: Sequence[Any], acts: Acts) -> None:
        """Have the parts of an agreement made equal to the wanted ones, which keep the rows of their ids."""
        by_id = {part.id: part for part in stored}
        for position, part in zip(_positions(by_id, wanted), wanted, strict=True):
            there = by_id.pop(part.id, None)
            if there is None:
                self.add(agreement_id, position, part, acts)
                continue
            row = self._row(position, part, acts)
            if row != [there.position, *self._values(there)]:
                self._changed.append([there.id, *row])
        self._gone += by_id

    def write(self) -> None:
        """Insert and update what was collected."""
        self._insert.flush()
        update_rows(self._connection, self.table, self._names, self._changed)
        self._changed = []

    def remove(self) -> None:
        """Delete the rows of parts that are wanted no more."""
        delete_rows(self._connection, self.table, self._gone)
        self._gone = []

    def _row(self, position: int, part: object, acts: Acts) -> list[Any]:
        row = [position, *self._values(part)]
        for place, part_of in self._acts:
            row[place] = acts[part_of].get(row[place], row[place])
        return row


def _positions(stored: Mapping[int | None, Any], wanted: Sequence[Any]) -> Sequence[int]:
    """The position of each wanted part: those that stand keep theirs as long as the order is the same."""
    kept = [stored[part.id].position for part in wanted if part.id in stored]
    last = kept[-1] if kept else -1
    positions = [*kept, *range(last + 1, last + 1 + len(wanted) - len(kept))]
    added_last = all(part.id in stored for part in wanted[: len(kept)])
    in_order = all(one < following for one, following in pairwise(kept))
    return positions if added_last and in_order else range(len(wanted))


def part_rows(connection: Connection) -> list[PartRows]:
    """One for each kind of part, those that others refer to first."""
    found = (PartRows(connection, name, kind) for name, kind in PART_KINDS.items())
    return sorted(found, key=lambda part: _TABLES.index(part.table))


def acts_of(content: Any, stored: Any, parts: Sequence[PartRows]) -> Acts:  # noqa: ANN401 - rows and drafts
    """The ids that the acts of a draft will have; those that are stored, if it is, keep theirs."""
    return {
        part.name: _ids_of(getattr(content, part.name), getattr(stored, part.name, ()), part.next_id)
        for part in parts
        if part.name in _ACT_COLUMNS.values()
    }


def _ids_of(acts: Sequence[Any], stored: Sequence[Any], next_id: int) -> dict[int | None, int | None]:
    ids: dict[int | None, int | None] = {None: None}
    there = {act.id for act in stored}
    for act in acts:
        if act.id in there:
            ids[act.id] = act.id
        else:
            if act.id is not None:
                ids[act.id] = next_id
            next_id += 1
    return ids
