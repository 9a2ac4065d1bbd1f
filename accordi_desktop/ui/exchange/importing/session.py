# SPDX-License-Identifier: EUPL-1.2
"""What was chosen and decided so far in an import, and the plan that follows from it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from accordi_desktop.exchange.imports.preparing import find_tables, plan_import, proposed, remembered
from accordi_desktop.exchange.tables.layout import table_at

if TYPE_CHECKING:
    from pathlib import Path

    from accordi_desktop.exchange.imports.mapping import Mapping
    from accordi_desktop.exchange.imports.plan import ImportPlan, PlanRow, Verdict
    from accordi_desktop.exchange.imports.readings.reasons import Reason
    from accordi_desktop.exchange.tables.cells import Sheet, TableFile
    from accordi_desktop.exchange.tables.layout import Table
    from accordi_desktop.register.register import Register
    from accordi_desktop.register.values.imports import ImportSource
    from accordi_desktop.ui.context.tasks import Progress
    from accordi_desktop.wording import Words


@dataclass(slots=True)
class ImportSession:
    """One import into a register; `path` is None for a pasted table.

    What takes a file, a sheet or a table asks the register: not on the window's thread.

    `rows` are decisions on single rows, `unticked` the rows that somebody left out by their first numbers.
    """

    register: Register
    words: Words
    path: Path | None = None
    file: TableFile | None = None
    sheet: Sheet | None = None
    tables: tuple[Table, ...] = ()
    table: Table | None = None
    mapping: Mapping | None = None
    known: ImportSource | None = None
    plan: ImportPlan | None = None
    rows: dict[tuple[int, str, Reason], int | None] = field(default_factory=dict)
    unticked: set[int] = field(default_factory=set)

    def take_file(self, file: TableFile) -> None:
        """Begin with a file: with its first visible sheet that has a table."""
        self.file = file
        visible = [sheet for sheet in file.sheets if not sheet.hidden] or list(file.sheets)
        with_table = (sheet for sheet in visible if find_tables(sheet))
        self.take_sheet(next(with_table, visible[0] if visible else None))

    def take_sheet(self, sheet: Sheet | None) -> None:
        """Choose a sheet, and its largest table."""
        self.sheet = sheet
        self.tables = find_tables(sheet) if sheet is not None else ()
        self.take_table(self.tables[0] if self.tables else None)

    def take_header(self, row: int) -> None:
        """Take a row of the sheet, counted from 0, for the header of the table."""
        if self.sheet is not None:
            self.take_table(table_at(self.sheet, (row,)))

    def take_table(self, table: Table | None) -> None:
        """Choose a table, with the mapping that it had last or that is likely."""
        self.table, self.plan, self.mapping, self.known = table, None, None, None
        self.rows.clear()
        self.unticked.clear()
        if table is not None:
            found = remembered(self.register, table)
            self.known = found[1] if found else None
            self.mapping = found[0] if found else proposed(self.register, table)

    def take_mapping(self, mapping: Mapping) -> None:
        """Give the columns other meanings, or settle doubts alike."""
        self.mapping, self.plan = mapping, None

    def settle_row(self, number: int, heading: str, reason: Reason, choice: int | None) -> None:
        """Decide one doubt of one row."""
        self.rows[number, heading, reason] = choice
        self.plan = None

    def make_plan(self, progress: Progress) -> ImportPlan:
        """Work out what would be imported; not on the window's thread."""
        if self.file is None or self.table is None or self.mapping is None:
            raise ValueError("no table is chosen")
        return plan_import(
            self.register,
            self.words,
            self.file,
            self.table,
            self.mapping,
            rows=dict(self.rows),
            progress=progress,
        )

    def wanted(self, verdict: Verdict) -> tuple[PlanRow, ...]:
        """The ticked rows with a verdict."""
        rows = self.plan.rows if self.plan is not None else ()
        return tuple(row for row in rows if row.verdict is verdict and row.numbers[0] not in self.unticked)
