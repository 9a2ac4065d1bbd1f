# SPDX-License-Identifier: EUPL-1.2
"""What an import would do, row by row, as plain values: nothing is written before somebody agrees."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from accordi_desktop.exchange.imports.comparing import Difference
from accordi_desktop.exchange.imports.readings.reasons import Certainty, Reason
from accordi_desktop.register.commands.imports import ImportAgreements
from accordi_desktop.register.values.imports import (
    ImportedRow,
    ImportSource,
    NewAgreement,
    RevisedAgreement,
)

if TYPE_CHECKING:
    from collections.abc import Collection

    from accordi_desktop.exchange.imports.comparing import FieldDifference
    from accordi_desktop.exchange.imports.mapping import Mapping
    from accordi_desktop.exchange.imports.row_reader import ReadCell
    from accordi_desktop.exchange.tables.layout import LeftOut
    from accordi_desktop.register.values.drafts import AgreementDraft


class Verdict(StrEnum):
    """What would become of a row."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    DOUBTFUL = "doubtful"
    LEFT_OUT = "left_out"


@dataclass(frozen=True, slots=True)
class Doubt:
    """What must be settled before a row is imported.

    Of a cell its heading; of the row as a whole none. `about` is a reference of the register or another row.
    """

    reason: Reason
    heading: str = ""
    column: int = -1
    about: str = ""
    agreement_id: int | None = None


@dataclass(frozen=True, slots=True)
class Target:
    """The agreement of the register that a row is about."""

    id: int
    reference: str
    version: int = 0


@dataclass(frozen=True, slots=True)
class PlanRow:
    """A row of the file, or several that are the same; `numbers` count from 1 as a spreadsheet does.

    `outcome` is what becomes of it once its doubts are settled.
    """

    numbers: tuple[int, ...]
    key: str
    outcome: Verdict
    draft: AgreementDraft
    cells: tuple[ReadCell, ...]
    cells_json: str
    doubts: tuple[Doubt, ...] = ()
    target: Target | None = None
    differences: tuple[FieldDifference, ...] = ()
    remark: str = ""

    @property
    def verdict(self) -> Verdict:
        """What becomes of it now."""
        return Verdict.DOUBTFUL if self.doubts and self.outcome is not Verdict.LEFT_OUT else self.outcome

    @property
    def not_understood(self) -> tuple[ReadCell, ...]:
        """The cells of which no value is taken, though they mean something."""
        return tuple(
            one
            for one in self.cells
            if one.taken.certainty is Certainty.NOT_UNDERSTOOD
            and one.taken.reason is not Reason.STATE_WITHOUT_SOURCE
        )

    @property
    def kept(self) -> tuple[FieldDifference, ...]:
        """The fields that stay as the register has them."""
        return tuple(one for one in self.differences if one.kind is Difference.KEPT)


@dataclass(frozen=True, slots=True)
class MissingRow:
    """An agreement imported from this table before, which is in the file no more: it stays."""

    id: int
    reference: str
    key: str


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """The plan of one table; `left_out` are the rows of the sheet that are none of the table's."""

    file: str
    digest: str
    sheet: str
    mapping: Mapping
    rows: tuple[PlanRow, ...]
    left_out: tuple[tuple[int, LeftOut], ...]
    missing: tuple[MissingRow, ...]
    source: ImportSource
    unmapped: tuple[str, ...] = ()

    def count(self, verdict: Verdict) -> int:
        """How many rows have a verdict."""
        return sum(row.verdict is verdict for row in self.rows)

    def command(self, unticked: Collection[int] = ()) -> ImportAgreements:
        """What imports the rows that are new or changed, without those whose first number is unticked."""
        wanted = [row for row in self.rows if row.numbers[0] not in unticked]
        return ImportAgreements(
            replace(self.source, mapping_json=self.mapping.to_json()),
            tuple(
                NewAgreement(row.draft, ImportedRow(row.key, row.cells_json))
                for row in wanted
                if row.verdict is Verdict.NEW
            ),
            tuple(
                RevisedAgreement(
                    row.target.id, row.target.version, row.draft, ImportedRow(row.key, row.cells_json)
                )
                for row in wanted
                if row.verdict is Verdict.CHANGED and row.target is not None
            ),
        )


def counts_by_column(plan: ImportPlan) -> dict[int, Counter[Certainty]]:
    """For each column how many cells were read how; what was settled counts as sure."""
    found: dict[int, Counter[Certainty]] = defaultdict(Counter)
    for row in plan.rows:
        for cell in row.cells:
            found[cell.column][cell.taken.certainty] += 1
    return found
