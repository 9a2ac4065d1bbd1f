# SPDX-License-Identifier: EUPL-1.2
"""A register's database: reads of one state, and writes that are one revision."""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path

from sqlalchemy import Connection, func, insert, select, update
from sqlalchemy.orm import Session

from accordi_desktop.model.errors import RegisterFileError
from accordi_desktop.model.progress import Progress, no_progress
from accordi_desktop.model.tables.journal import Change, OpenRevision, Revision
from accordi_desktop.model.unreadable import UnreadableValue
from accordi_desktop.storage.backend import Backend
from accordi_desktop.storage.hash_chain import next_digest


class RevisionWriter:
    """A revision being written: its session, and what has been written so far.

    `progress` gets the agreements done and their number; an exception of it undoes the whole revision.
    """

    def __init__(
        self, session: Session, revision_id: int, today: date, progress: Progress = no_progress
    ) -> None:
        self.session = session
        self.revision_id = revision_id
        self.today = today
        self.progress = progress
        # The agreements whose derived data were written together with them.
        self.derived: set[int] = set()
        self.kind = ""
        self.args: dict[str, str | int] = {}

    @property
    def connection(self) -> Connection:
        """The connection of its transaction."""
        return self.session.connection()

    def name(self, kind: str, /, **args: str | int) -> None:
        """Set the kind and the arguments of the revision, for the history and the undo label."""
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
        """Whether any row differs from its state before this revision."""
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
    """Raised inside a revision that changed nothing, to leave without writing it."""


class Storage:
    """One open database: reads, and revisions."""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend

    @property
    def path(self) -> Path:
        """The file of the register."""
        return self._backend.path

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written."""
        return self._backend.read_only

    @property
    def backend(self) -> Backend:
        """The database itself."""
        return self._backend

    @property
    def unreadable(self) -> tuple[UnreadableValue, ...]:
        """The values that are not of their column's type, as they were last looked for."""
        return self._backend.unreadable

    @contextmanager
    def reading(self, *, as_stored: bool = False) -> Iterator[Connection]:
        """A short read transaction; safe from any thread.

        In the place of an unreadable value is one that can be read, unless it is asked for `as_stored`.
        """
        with self._backend.reading(as_stored=as_stored) as connection:
            yield connection

    @contextmanager
    def deriving(self) -> Iterator[Connection]:
        """A write transaction for derived data: no revision, no history."""
        if self.read_only:
            raise RegisterFileError("read_only", path=str(self.path))
        with self._backend.writing() as connection:
            yield connection

    @contextmanager
    def revision(
        self,
        author: str,
        undoes_id: int | None = None,
        display_name: str = "",
        *,
        today: date | None = None,
        progress: Progress = no_progress,
    ) -> Iterator[RevisionWriter]:
        """One revision: committed whole when the block ends, rolled back whole when it raises.

        `today` is the day the handlers count from; without it, that of the system.
        `progress` is called as the handlers go on; what it raises undoes the revision.
        The block names it with `RevisionWriter.name`; its row is written last, when that is known.
        """
        if self.read_only:
            raise RegisterFileError("read_only", path=str(self.path))
        digest = ""
        day = today or datetime.now(UTC).date()
        try:
            with self._backend.writing() as connection, Session(bind=connection, autoflush=False) as session:
                last = session.scalar(select(func.max(Revision.id))) or 0
                writer = RevisionWriter(session, last + 1, day, progress)
                session.execute(update(OpenRevision).values(revision_id=writer.revision_id))
                yield writer
                session.flush()
                written = write_revision(
                    connection,
                    writer.revision_id,
                    writer.kind,
                    writer.args,
                    author=author,
                    display_name=display_name,
                    undoes_id=undoes_id,
                )
                session.execute(update(OpenRevision).values(revision_id=None))
                digest = written
        except RegisterFileError:
            if not (digest and self._stands(digest)):
                raise

    def _stands(self, digest: str) -> bool:
        """Whether a revision is in the file although its commit failed: only the last flush may have.

        True where that flush succeeds now; otherwise a power cut might still undo it.
        """
        try:
            with self.reading() as connection:
                found = connection.scalar(select(Revision.id).where(Revision.digest == digest))
            if found is not None:
                self._backend.secure()
        except (RegisterFileError, OSError):
            return False
        return found is not None

    def close(self) -> None:
        """Close the database."""
        self._backend.close()


def write_revision(
    connection: Connection,
    revision_id: int,
    kind: str,
    args: Mapping[str, str | int],
    *,
    author: str = "",
    display_name: str = "",
    undoes_id: int | None = None,
) -> str:
    """Write the row of a revision, once all its changes are recorded; returns its digest."""
    row = {
        "id": revision_id,
        "at": datetime.now(UTC).isoformat(timespec="seconds"),
        "author": author,
        "display_name": display_name,
        "kind": kind,
        "args_json": json.dumps(dict(args), ensure_ascii=False),
        "undoes_id": undoes_id,
    }
    digest = next_digest(connection, row)
    connection.execute(insert(Revision).values(**row, digest=digest))
    return digest
