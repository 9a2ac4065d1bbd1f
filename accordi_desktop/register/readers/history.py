# SPDX-License-Identifier: EUPL-1.2
"""What was: the revisions of an agreement, and whether the history is as it was written."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from accordi_desktop.model.journal import Revision
from accordi_desktop.register.past import RevisionView
from accordi_desktop.register.queries import past
from accordi_desktop.storage.chain import broken_revision
from accordi_desktop.storage.storage import Storage


@dataclass(frozen=True, slots=True)
class LastRevision:
    """The number of the newest revision, which only grows, and its moment."""

    number: int
    at: datetime


class LookingBack:
    """Reads of the history; safe from any thread."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage

    def revisions(
        self, agreement_id: int, before: int | None = None, limit: int = 50
    ) -> tuple[RevisionView, ...]:
        """What became of an agreement, the newest first, from the revision before `before` on."""
        with self._storage.reading() as connection:
            return past.revisions(connection, agreement_id, before, limit)

    def last_revision(self) -> LastRevision | None:
        """The newest revision; None where nothing was ever written."""
        with self._storage.reading() as connection:
            newest = select(Revision.id, Revision.at).order_by(Revision.id.desc()).limit(1)
            row = connection.execute(newest).one_or_none()
        return LastRevision(row.id, datetime.fromisoformat(row.at)) if row else None

    def broken_revision(self) -> int | None:
        """The first revision that somebody altered behind the register's back; None if there is none."""
        with self._storage.reading() as connection:
            return broken_revision(connection)
