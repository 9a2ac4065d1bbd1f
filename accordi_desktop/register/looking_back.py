# SPDX-License-Identifier: EUPL-1.2
"""What was: the revisions of an agreement, and whether the history is as it was written."""

from accordi_desktop.register.past import RevisionView
from accordi_desktop.register.queries import past
from accordi_desktop.storage.chain import broken_revision
from accordi_desktop.storage.storage import Storage


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

    def broken_revision(self) -> int | None:
        """The first revision that somebody altered behind the register's back; None if there is none."""
        with self._storage.reading() as connection:
            return broken_revision(connection)
