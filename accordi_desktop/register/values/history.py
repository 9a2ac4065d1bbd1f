# SPDX-License-Identifier: EUPL-1.2
"""The history of an agreement: what each revision changed, and what can be restored."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.model.errors import UndoRefusedError
from accordi_desktop.register.values.views import StepLabel

Value = str | int | bool | PartialDate | StrEnum | None


class ChangeKind(StrEnum):
    """What became of a row."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field before and after; `path` is that of the catalogues: "purpose", "periods.months"."""

    column: str
    path: str
    before: Value
    after: Value


@dataclass(frozen=True, slots=True)
class RowChange:
    """A row of the agreement: its section, its name among its like, and the fields that differ.

    `restorable` tells whether the change can be taken back whole; of one told `beside` the row that its line
    of the journal is about, each field alone can be.
    """

    change_id: int
    section: str
    name: Value
    kind: ChangeKind
    fields: tuple[FieldChange, ...]
    restorable: bool
    beside: bool = False


@dataclass(frozen=True, slots=True)
class RevisionView:
    """One revision as far as it concerns an agreement; `by` is the name shown, `author` the system's user."""

    id: int
    at: datetime
    by: str
    author: str
    label: StepLabel
    rows: tuple[RowChange, ...]


class UndoConflictError(UndoRefusedError):
    """Undoing would overwrite newer work: `conflict` has what is there now, and what undo would put there."""

    def __init__(self, conflict: RowChange) -> None:
        super().__init__("undo_refused")
        self.conflict = conflict
