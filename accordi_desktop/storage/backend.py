# SPDX-License-Identifier: EUPL-1.2
"""What a database must offer to hold a register."""

from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Protocol

from sqlalchemy import Connection


class Backend(Protocol):
    """One database that is open; faults of disk, file or network come out as AccordiError."""

    @property
    def path(self) -> Path:
        """The file of the register."""

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written."""

    def reading(self) -> AbstractContextManager[Connection]:
        """A short read transaction, safe from any thread."""

    def writing(self) -> AbstractContextManager[Connection]:
        """A write transaction that holds the writer's lock: committed at the end, rolled back by an error."""

    def structure_faults(self, connection: Connection, most: int) -> Iterator[str]:
        """The faults of pages, tables and indexes that the database finds, at most `most`."""

    def reference_faults(self, connection: Connection) -> Iterator[str]:
        """Table and id of every row that refers to one that is not there."""

    def schema_faults(self, connection: Connection) -> Iterator[str]:
        """Kind and name of every table, index and trigger that differs from what the migrations make."""

    def value_faults(self, connection: Connection) -> Iterator[str]:
        """Table, id and column of every value that is not of the column's type."""

    def search_faults(self, connection: Connection) -> Iterator[str]:
        """Table and id of every agreement whose words the search does not know as they are."""

    def secure(self) -> None:
        """Make a commit last whose final flush failed; raises OSError where that cannot be."""

    def close(self) -> None:
        """Release the database."""


class WriterLock(Protocol):
    """The right to write to a register, held by one program at a time."""

    def release(self) -> None:
        """Release the lock."""
