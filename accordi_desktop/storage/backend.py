# SPDX-License-Identifier: EUPL-1.2
"""What a database must offer to hold a register."""

from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Protocol

from sqlalchemy import Connection

from accordi_desktop.model.unreadable import Repair, UnreadableValue


class Backend(Protocol):
    """One database that is open; faults of disk, file or network come out as AccordiError."""

    @property
    def path(self) -> Path:
        """The file of the register."""

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written."""

    @property
    def unreadable(self) -> tuple[UnreadableValue, ...]:
        """The values found by the last `find_unreadable`; reads see something readable in their place."""

    def find_unreadable(self, mark: str = "") -> None:
        """Look for values that are not of their column's type; `mark` is put before what is shown of each.

        Without one it stays what it was.
        """

    def reading(self, *, as_stored: bool = False) -> AbstractContextManager[Connection]:
        """A short read transaction, safe from any thread; `as_stored` also of what cannot be read."""

    def writing(self) -> AbstractContextManager[Connection]:
        """A write transaction that holds the writer's lock: committed at the end, rolled back by an error."""

    def is_replaced(self) -> bool:
        """Whether what is at its place now is no longer the register that was opened, or cannot be read."""

    def structure_faults(self, connection: Connection, most: int) -> Iterator[str]:
        """The faults of pages, tables and indexes that the database finds, at most `most`."""

    def reference_faults(self, connection: Connection) -> Iterator[str]:
        """Table and id of every row that refers to one that is not there."""

    def schema_faults(self, connection: Connection) -> Iterator[str]:
        """Kind and name of every table, index and trigger that differs from what the migrations make."""

    def value_faults(self, connection: Connection) -> Iterator[str]:
        """Table, id and column of every value that is not of the column's type."""

    def is_readable(self, table: str, column: str, value: object) -> bool:
        """Whether a column can hold a value that was kept elsewhere."""

    def replace_value(self, connection: Connection, revision_id: int, repair: Repair) -> None:
        """Put a value in the place of one that cannot be read, and record that in the journal."""

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
