# SPDX-License-Identifier: EUPL-1.2
"""Values of a register that are not what their columns hold, and where a good value for each can be had."""

from dataclasses import dataclass, replace

HISTORY, COMPUTED = "history", "computed"


@dataclass(frozen=True, slots=True)
class UnreadableValue:
    """A value of another type, no text or no such date or word; `shown` is what can be shown of it.

    `agreement_id` and `reference` are of the agreement it belongs to, None and "" where there is none.
    """

    table: str
    row_id: int
    column: str
    agreement_id: int | None = None
    reference: str = ""
    shown: str = ""

    @property
    def path(self) -> str:
        """Table, row and column: "period 12: months"."""
        return f"{self.table} {self.row_id}: {self.column}"

    def of(self, reference: str) -> "UnreadableValue":
        """The same with the reference of its agreement."""
        return replace(self, reference=reference)


@dataclass(frozen=True, slots=True)
class Repair:
    """A value that can be put in the place of an unreadable one.

    `source` is the history, the rules by which it is computed, or the name of a backup; "" where there is no
    good value. `told` is the value as text.
    """

    of: UnreadableValue
    source: str = ""
    value: str | int | None = None

    @property
    def told(self) -> str:
        """The value as text."""
        return "–" if self.value is None or self.value == "" else str(self.value)
