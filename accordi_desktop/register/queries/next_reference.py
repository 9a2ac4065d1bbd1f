# SPDX-License-Identifier: EUPL-1.2
"""The next free reference, known from one question to the next: only what was changed since is looked at."""

import json
from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from accordi_desktop.model.tables.agreement import Agreement
from accordi_desktop.model.tables.journal import Change, Revision
from accordi_desktop.register.queries.office import next_number, reference_number, reference_of

_LAST_REVISION = select(func.coalesce(func.max(Revision.id), 0))
_MOST_CHANGES = 500


@dataclass(frozen=True, slots=True)
class _Known:
    """The highest number after a revision."""

    revision_id: int
    number: int


class NextReference:
    """Tells the next reference of one register; from any thread."""

    def __init__(self) -> None:
        self._known: _Known | None = None

    def __call__(self, connection: Connection) -> str:
        """One more than the highest number in use, the bin included: "A-006"."""
        last = connection.scalar(_LAST_REVISION) or 0
        number = self._grown(connection, last)
        if number is None:
            number = next_number(connection) - 1
        self._known = _Known(last, number)
        return reference_of(number + 1)

    def _grown(self, connection: Connection, last: int) -> int | None:
        """The highest number as it has grown since it was known; None where it has to be sought anew."""
        known = self._known
        if known is None or known.revision_id > last:
            return None
        if known.revision_id == last:
            return known.number
        since = (
            select(Change.before_json, Change.after_json)
            .where(Change.revision_id > known.revision_id, Change.table_name == Agreement.__tablename__)
            .limit(_MOST_CHANGES + 1)
        )
        changes = connection.execute(since).all()
        # An agreement that is gone may have had the highest number; so may one with another reference now.
        if len(changes) > _MOST_CHANGES or any(after is None for _, after in changes):
            return None
        highest = known.number
        for before_json, after_json in changes:
            before, after = (_number(one) for one in (before_json, after_json))
            if before == highest and after < before:
                return None
            highest = max(highest, after)
        return highest


def _number(row_json: str | None) -> int:
    return reference_number(json.loads(row_json).get("reference") or "") if row_json else 0
