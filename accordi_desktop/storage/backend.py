# SPDX-License-Identifier: EUPL-1.2
"""What a database must offer to hold a register."""

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

    def secure(self) -> None:
        """Make a commit last whose final flush failed; raises OSError where that cannot be."""

    def close(self) -> None:
        """Release the database."""
