# SPDX-License-Identifier: EUPL-1.2
"""A register's database: reads that see one state, and writes that are one revision or nothing."""

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection, func, insert, select, update
from sqlalchemy.orm import Session

from accordi_desktop.model.errors import RegisterFileError
from accordi_desktop.model.journal import Change, OpenRevision, Revision
from accordi_desktop.storage.chain import next_digest
from accordi_desktop.storage.engine import WRITE, sqlite_engine
from accordi_desktop.storage.faults import told
from accordi_desktop.storage.kept_size import answer_kept_size
from accordi_desktop.storage.plain import journal_of


class Revising:
    """A revision being written: the session to write with, and what has been written so far."""

    def __init__(self, session: Session, revision_id: int) -> None:
        self.session = session
        self.revision_id = revision_id
        self.kind = ""
        self.args: dict[str, str | int] = {}

    def name(self, kind: str, /, **args: str | int) -> None:
        """Say what this revision is, for the history and the undo label."""
        self.kind, self.args = kind, args

    def touched(self, table: str | None = None) -> set[int]:
        """Ids of the agreements changed so far, or of the changed rows of one table."""
        self.session.flush()
        column = Change.agreement_id if table is None else Change.row_id
        statement = (
            select(column).distinct().where(Change.revision_id == self.revision_id, column.is_not(None))
        )
        if table is not None:
            statement = statement.where(Change.table_name == table)
        return {int(value) for value in self.session.scalars(statement) if value is not None}

    def changes_anything(self) -> bool:
        """Whether any row differs by now from what it was before this revision."""
        statement = (
            select(func.min(Change.id), func.max(Change.id))
            .where(Change.revision_id == self.revision_id)
            .group_by(Change.table_name, Change.row_id)
        )
        # A row that was written once differs; only where it was written again it may be what it was.
        return any(
            first == last or self._differ(first, last) for first, last in self.session.execute(statement)
        )

    def _differ(self, first: int, last: int) -> bool:
        before = self.session.scalar(select(Change.before_json).where(Change.id == first))
        return before != self.session.scalar(select(Change.after_json).where(Change.id == last))

    def tables(self) -> set[str]:
        """Names of the tables changed so far."""
        statement = select(Change.table_name).distinct().where(Change.revision_id == self.revision_id)
        return set(self.session.scalars(statement))


class NothingChangedError(Exception):
    """Raised inside a revision to leave without one, since nothing was different."""


class Storage:
    """One open database file."""

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        self.path = path
        self.read_only = read_only
        self._engine = sqlite_engine(path, read_only=read_only)
        answer_kept_size(self._engine, path)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A short read transaction; safe from any thread."""
        with told(self.path), self._engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def revising(
        self, author: str, undoes_id: int | None = None, display_name: str = ""
    ) -> Iterator[Revising]:
        """One revision: committed whole when the block ends, rolled back whole when it raises.

        The block names it with `Revising.name`; its row is written last, when that is known.
        """
        if self.read_only:
            raise RegisterFileError("read_only", path=str(self.path))
        digest = ""
        try:
            with told(self.path), self._engine.connect() as plain:
                connection = plain.execution_options(**{WRITE: True})
                with connection.begin(), Session(bind=connection, autoflush=False) as session:
                    last = session.scalar(select(func.max(Revision.id))) or 0
                    revising = Revising(session, last + 1)
                    session.execute(update(OpenRevision).values(revision_id=revising.revision_id))
                    yield revising
                    session.flush()
                    row = _revision_row(revising, author, display_name, undoes_id)
                    written = next_digest(connection, row)
                    session.execute(insert(Revision).values(**row, digest=written))
                    session.execute(update(OpenRevision).values(revision_id=None))
                    digest = written
        except RegisterFileError:
            if not (digest and self._stands(digest)):
                raise

    def _stands(self, digest: str) -> bool:
        """Whether a revision is there though its commit failed: the last flush comes after what decides.

        It stands when that flush can be made up for; else a power cut might still take it back.
        """
        try:
            with self.reading() as connection:
                found = connection.scalar(select(Revision.id).where(Revision.digest == digest))
            if found is not None:
                with journal_of(self.path).open("rb+") as journal:
                    os.fsync(journal.fileno())
        except (RegisterFileError, OSError):
            return False
        return found is not None

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()


def _revision_row(
    revising: Revising, author: str, display_name: str, undoes_id: int | None
) -> dict[str, str | int | None]:
    return {
        "id": revising.revision_id,
        "at": datetime.now(UTC).isoformat(timespec="seconds"),
        "author": author,
        "display_name": display_name,
        "kind": revising.kind,
        "args_json": json.dumps(revising.args, ensure_ascii=False),
        "undoes_id": undoes_id,
    }
