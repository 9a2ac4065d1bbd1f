# SPDX-License-Identifier: EUPL-1.2
"""A register's database: reads of one state, and writes that are one revision."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, func, insert, select, update
from sqlalchemy.orm import Session

from accordi_desktop.model.errors import RegisterFileError
from accordi_desktop.model.progress import Progress, no_progress
from accordi_desktop.model.tables.base import Base
from accordi_desktop.model.tables.journal import Revision
from accordi_desktop.model.unreadable import UnreadableValue
from accordi_desktop.storage.backend import Backend
from accordi_desktop.storage.hash_chain import FORMAT, digest_of, last_digest
from accordi_desktop.storage.recorded_changes import RecordedChanges


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
        self._sealed: RecordedChanges | None = None
        self.kind = ""
        self.args: dict[str, str | int] = {}

    @property
    def connection(self) -> Connection:
        """The connection of its transaction."""
        return self.session.connection()

    def name(self, kind: str, /, **args: str | int) -> None:
        """Set the kind and the arguments of the revision, for the history and the undo label."""
        self.kind, self.args = kind, args

    def seal(self) -> RecordedChanges:
        """What was written, once that is all: from here on only derived data may be."""
        if self._sealed is None:
            self.session.flush()
            self._sealed = RecordedChanges(self.connection, self.revision_id)
            self.connection.execute(_CLOSE)
        return self._sealed


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
                opened = connection.execute(_OPEN).one()
                writer = RevisionWriter(session, opened.revision_id, day, progress)
                yield writer
                changes = writer.seal()
                session.flush()
                written = write_revision(
                    connection,
                    writer.revision_id,
                    writer.kind,
                    writer.args,
                    author=author,
                    display_name=display_name,
                    undoes_id=undoes_id,
                    before=opened.digest or "",
                    changes=changes,
                )
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
    before: str | None = None,
    changes: Iterable[Sequence[Any]] | None = None,
) -> str:
    """Write the row of a revision, once all its changes are recorded; returns its digest.

    `before` is the digest of the revision before it, and `changes` are its own, where they are at hand.
    """
    row = {
        "id": revision_id,
        "at": datetime.now(UTC).isoformat(timespec="seconds"),
        "author": author,
        "display_name": display_name,
        "kind": kind,
        "args_json": json.dumps(dict(args), ensure_ascii=False),
        "undoes_id": undoes_id,
        "format": FORMAT,
    }
    digest = digest_of(
        last_digest(connection) if before is None else before,
        row,
        RecordedChanges(connection, revision_id) if changes is None else changes,
    )
    connection.execute(_RECORD, row | {"digest": digest})
    return digest


_REVISIONS, _OPEN_REVISION = Base.metadata.tables["revision"], Base.metadata.tables["open_revision"]
_NEXT = select(func.coalesce(func.max(_REVISIONS.c.id), 0) + 1).scalar_subquery()
_LAST_DIGEST = select(_REVISIONS.c.digest).order_by(_REVISIONS.c.id.desc()).limit(1).scalar_subquery()
_OPEN = (
    update(_OPEN_REVISION)
    .values(revision_id=_NEXT)
    .returning(_OPEN_REVISION.c.revision_id, _LAST_DIGEST.label("digest"))
)
_RECORD = insert(_REVISIONS)
_CLOSE = update(_OPEN_REVISION).values(revision_id=None)
