# SPDX-License-Identifier: EUPL-1.2
"""What the triggers have recorded of one revision: in memory where it is little, as it is but for imports."""

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, func, select

from accordi_desktop.model.tables.base import Base
from accordi_desktop.model.tables.journal import Change
from accordi_desktop.storage.hash_chain import COLUMNS

_CHANGES = Base.metadata.tables[Change.__tablename__]
_AT_HAND = 2_000
_AT_ONCE = 5_000
_TABLE, _ROW, _AGREEMENT, _BEFORE, _AFTER = range(1, 6)
# Asked at every save: made once.
_FIRST = (
    select(*(_CHANGES.c[column.key] for column in COLUMNS))
    .where(_CHANGES.c.revision_id == bindparam("revision"))
    .order_by(_CHANGES.c.id)
    .limit(_AT_HAND + 1)
)


class RecordedChanges:
    """The changes of a revision that is complete, for its digest and for what follows from it."""

    def __init__(self, connection: Connection, revision_id: int) -> None:
        self._connection = connection
        self._of_revision = Change.revision_id == revision_id
        rows: Sequence[Sequence[Any]] = connection.execute(_FIRST, {"revision": revision_id}).all()
        self._rows = rows if len(rows) <= _AT_HAND else None

    def __iter__(self) -> Iterator[Sequence[Any]]:
        """The changes in their order, as they are sealed; those of a large revision some at a time."""
        if self._rows is not None:
            yield from self._rows
            return
        last = 0
        statement = select(Change.id, *COLUMNS).where(self._of_revision).order_by(Change.id).limit(_AT_ONCE)
        while rows := self._connection.execute(statement.where(Change.id > last)).all():
            last = rows[-1][0]
            yield from (row[1:] for row in rows)

    @property
    def agreement_ids(self) -> set[int]:
        """Ids of the agreements that were changed."""
        return self._distinct(_AGREEMENT)

    @property
    def tables(self) -> set[str]:
        """Names of the tables that were changed."""
        return self._distinct(_TABLE)

    def rows_of(self, table: str) -> set[int]:
        """Ids of the changed rows of one table."""
        if self._rows is not None:
            return {row[_ROW] for row in self._rows if row[_TABLE] == table}
        chosen = select(Change.row_id).where(self._of_revision, Change.table_name == table)
        return set(self._connection.scalars(chosen))

    def change_anything(self) -> bool:
        """Whether any row differs from its state before the revision."""
        if self._rows is None:
            return self._any_differs()
        before: dict[tuple[Any, Any], Any] = {}
        after: dict[tuple[Any, Any], Any] = {}
        for row in self._rows:
            key = row[_TABLE], row[_ROW]
            before.setdefault(key, row[_BEFORE])
            after[key] = row[_AFTER]
        return before != after

    def _distinct(self, place: int) -> set[Any]:
        if self._rows is not None:
            return {row[place] for row in self._rows if row[place] is not None}
        column = COLUMNS[place]
        chosen = select(column).distinct().where(self._of_revision, column.is_not(None))
        return set(self._connection.scalars(chosen))

    def _any_differs(self) -> bool:
        ends = (
            select(func.min(Change.id), func.max(Change.id))
            .where(self._of_revision)
            .group_by(Change.table_name, Change.row_id)
        )
        # A row that was written once differs; only where it was written again it may be what it was.
        return any(
            first == last or self._scalar(Change.before_json, first) != self._scalar(Change.after_json, last)
            for first, last in self._connection.execute(ends)
        )

    def _scalar(self, column: Any, change_id: int) -> str | None:  # noqa: ANN401 - of the mapped class
        found: str | None = self._connection.scalar(select(column).where(Change.id == change_id))
        return found
