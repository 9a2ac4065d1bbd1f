# SPDX-License-Identifier: EUPL-1.2
"""The revisions of an agreement, and whether the history is as it was written."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select

from accordi_desktop.model.attestation import Attestation
from accordi_desktop.model.tables.journal import Revision
from accordi_desktop.register.queries import attestation, history
from accordi_desktop.register.unit_of_work import UnitOfWork
from accordi_desktop.register.values.history import RevisionView
from accordi_desktop.register.values.views import StepLabel
from accordi_desktop.storage.erasure import Erasure, erasures
from accordi_desktop.storage.hash_chain import first_invalid_revision
from accordi_desktop.storage.storage import Storage


@dataclass(frozen=True, slots=True)
class LastRevision:
    """The number of the newest revision, which only grows, and its moment."""

    number: int
    at: datetime


class HistoryReader:
    """Reads of the history; safe from any thread."""

    def __init__(self, storage: Storage, unit_of_work: UnitOfWork) -> None:
        self._storage = storage
        self._unit_of_work = unit_of_work

    @property
    def display_name(self) -> str:
        """How the user is called in the history; empty for the name of the system."""
        return self._unit_of_work.display_name

    @display_name.setter
    def display_name(self, name: str) -> None:
        self._unit_of_work.display_name = name

    @property
    def undo_step(self) -> StepLabel | None:
        """The label of what undo would undo; None where there is nothing."""
        return self._unit_of_work.undo_label()

    @property
    def redo_step(self) -> StepLabel | None:
        """The label of what redo would redo; None where there is nothing."""
        return self._unit_of_work.redo_label()

    def revisions(
        self, agreement_id: int, before: int | None = None, limit: int = 50
    ) -> tuple[RevisionView, ...]:
        """The revisions of an agreement, the newest first, from the one before `before` on."""
        with self._storage.reading() as connection:
            return history.revisions(connection, agreement_id, before, limit)

    def last_revision(self) -> LastRevision | None:
        """The newest revision; None where nothing was ever written."""
        with self._storage.reading() as connection:
            newest = select(Revision.id, Revision.at).order_by(Revision.id.desc()).limit(1)
            row = connection.execute(newest).one_or_none()
        return LastRevision(row.id, datetime.fromisoformat(row.at)) if row else None

    def attestation(self, day: date) -> Attestation:
        """What the history is now; raises AccordiError where it does not hold in itself."""
        with self._storage.reading() as connection:
            return attestation.attestation(connection, day)

    def fitting(self, attestations: Sequence[Attestation]) -> tuple[bool, ...]:
        """For each attestation whether the history still fits it."""
        with self._storage.reading() as connection:
            return attestation.fitting(connection, attestations)

    def erasures(self) -> tuple[Erasure, ...]:
        """Every revision that erased values of the history for good."""
        with self._storage.reading() as connection:
            return erasures(connection)

    def first_invalid_revision(self) -> int | None:
        """The first revision that somebody altered behind the register's back; None if there is none."""
        with self._storage.reading() as connection:
            return first_invalid_revision(connection)
