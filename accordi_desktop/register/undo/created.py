# SPDX-License-Identifier: EUPL-1.2
"""Agreements that a revision created: undoing it deletes them by sets, however many there are."""

from collections.abc import Sequence

from sqlalchemy import Connection, delete, select
from sqlalchemy.orm import aliased

from accordi_desktop.model.tables.agreement import Agreement
from accordi_desktop.model.tables.base import Base
from accordi_desktop.model.tables.journal import Change
from accordi_desktop.storage.storage import RevisionWriter

_AT_ONCE = 500
_AGREEMENT = Agreement.__tablename__


def created_agreements(connection: Connection, revision_id: int) -> list[int]:
    """The agreements that a revision created; none where any of them was changed since."""
    created = select(Change.row_id).where(
        Change.revision_id == revision_id, Change.table_name == _AGREEMENT, Change.before_json.is_(None)
    )
    ids = list(connection.scalars(created.order_by(Change.row_id)))
    return [] if ids and _changed_since(connection, revision_id) else ids


def _changed_since(connection: Connection, revision_id: int) -> bool:
    """Whether a later revision speaks of an agreement that this one speaks of."""
    mine = aliased(Change)
    of_revision = select(mine.id).where(
        mine.agreement_id == Change.agreement_id, mine.revision_id == revision_id
    )
    later = select(Change.id).where(Change.revision_id > revision_id, of_revision.exists()).limit(1)
    return connection.scalar(later) is not None


def delete_created(writer: RevisionWriter, revision_id: int, ids: Sequence[int]) -> None:
    """Delete agreements with all that the revision gave them; what hangs on others goes first."""
    connection = writer.connection
    named = select(Change.table_name).distinct().where(Change.revision_id == revision_id)
    touched = set(connection.scalars(named))
    tables = [table for table in reversed(Base.metadata.sorted_tables) if table.name in touched]
    for start in range(0, len(ids), _AT_ONCE):
        chosen = ids[start : start + _AT_ONCE]
        for table in tables:
            owner = table.c.id if table.name == _AGREEMENT else table.c.get("agreement_id")
            if owner is not None:
                connection.execute(delete(table).where(owner.in_(chosen)))
        writer.progress(min(start + _AT_ONCE, len(ids)), len(ids))
    # They are gone, and so is all that was derived of them.
    writer.derived.update(ids)
