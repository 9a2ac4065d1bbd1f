# SPDX-License-Identifier: EUPL-1.2
"""The journal of before schema 3, whose agreements had one suspension and one assertion in their own row.

Each of the two became a row whose id is that of its agreement. A line of that journal is split into what it
says of the agreement and what it says of those rows, so that it can be read, undone and restored as any.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

Row = Mapping[str, str | int | None]

# Table, then its column and the one the agreement had for it.
_MOVED: dict[str, dict[str, str]] = {
    "suspension": {"since": "suspended_on", "reason": "suspension_note"},
    "assertion": {
        "status": "asserted_status",
        "wording": "asserted_wording",
        "source": "asserted_source",
        "as_of": "asserted_as_of",
    },
}
_OLD_NAMES = frozenset(old for columns in _MOVED.values() for old in columns.values())


@dataclass(frozen=True, slots=True)
class RowState:
    """A row of a table before and after a change, None where there was none."""

    table: str
    row_id: int
    before: Row | None
    after: Row | None


def split(table: str, row_id: int, before: Row | None, after: Row | None) -> tuple[RowState, ...]:
    """What a line of the journal says, a state for each row, the agreement first.

    A row of which the line says nothing new is among them, with the same content before and after.
    """
    if table != "agreement" or not _has_old(before, after):
        return (RowState(table, row_id, before, after),)
    return (RowState(table, row_id, _kept(before), _kept(after)), *_moved(row_id, before, after))


def changed(states: tuple[RowState, ...]) -> tuple[RowState, ...]:
    """Those that say something new; the first, which the line itself is about, in any case if none does."""
    return tuple(one for one in states if one.before != one.after) or states[:1]


def _has_old(before: Row | None, after: Row | None) -> bool:
    return any(name in row for row in (before, after) if row is not None for name in _OLD_NAMES)


def _kept(row: Row | None) -> Row | None:
    return None if row is None else {name: value for name, value in row.items() if name not in _OLD_NAMES}


def _moved(row_id: int, before: Row | None, after: Row | None) -> Iterator[RowState]:
    for table, columns in _MOVED.items():
        yield RowState(table, row_id, _row_of(before, columns, row_id), _row_of(after, columns, row_id))


def _row_of(agreement: Row | None, columns: Mapping[str, str], row_id: int) -> Row | None:
    """The row those columns of an agreement became; None where they said nothing."""
    if agreement is None:
        return None
    values = {name: agreement.get(old) for name, old in columns.items()}
    if not any(values.values()):
        return None
    return {"id": row_id, "agreement_id": row_id, "position": 0, **values}
