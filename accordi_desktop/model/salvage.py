# SPDX-License-Identifier: EUPL-1.2
"""The contents of a register that is not opened itself, as they are taken over into a new one."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Protocol

StoredRow = Mapping[str, str | int | None]


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What is not taken over: one value where `column` names it and `row_stays`, else the whole row."""

    table: str
    row_id: int | None
    column: str = ""
    reference: str = ""
    row_stays: bool = False


@dataclass(frozen=True, slots=True)
class SalvageReport:
    """How many agreements were taken over; what was left out of rows, documents and schema."""

    agreements: int
    left_out: tuple[LeftOut, ...] = ()
    documents: tuple[str, ...] = ()
    foreign: tuple[str, ...] = ()

    @property
    def complete(self) -> bool:
        """Whether every row, value and document was taken over."""
        return not self.left_out and not self.documents


class RowSource(Protocol):
    """The rows of another register; `name` and `digest` are of its file."""

    @property
    def name(self) -> str:
        """The name of the file."""

    @property
    def digest(self) -> str:
        """SHA-256 of the file."""

    def count(self) -> int:
        """How many rows there are in all tables together."""

    def rows(self, table: str) -> Iterator[StoredRow | LeftOut]:
        """The rows of a table by their ids; for each value that it cannot have, that instead of the row."""
