# SPDX-License-Identifier: EUPL-1.2
"""Plans an import into an open register: asks it for what a plan must know, and writes nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accordi_desktop.exchange.imports.drafts import DraftContext
from accordi_desktop.exchange.imports.mapping import Mapping, MappingError, propose, shape_of
from accordi_desktop.exchange.imports.meanings import heading_score
from accordi_desktop.exchange.imports.planning import FileOfTable, Settlement, StoredAgreement, make_plan
from accordi_desktop.exchange.tables.layout import tables_of
from accordi_desktop.model.progress import Progress, no_progress
from accordi_desktop.model.text.fold import fold

if TYPE_CHECKING:
    from collections.abc import Mapping as Values
    from collections.abc import Sequence

    from accordi_desktop.exchange.imports.plan import ImportPlan
    from accordi_desktop.exchange.imports.readings.reasons import Reason
    from accordi_desktop.exchange.tables.cells import Sheet, TableFile
    from accordi_desktop.exchange.tables.layout import Table
    from accordi_desktop.register.register import Register
    from accordi_desktop.register.values.imports import ImportSource
    from accordi_desktop.wording import Words


def find_tables(sheet: Sheet) -> tuple[Table, ...]:
    """The tables of a sheet whose headings are known words, the largest first."""
    return tables_of(sheet, heading_score)


def remembered(register: Register, table: Table) -> tuple[Mapping, ImportSource] | None:
    """The mapping by which a table with the same headings was imported last, with its source, or None."""
    shape = shape_of(column.heading for column in table.columns)
    found = register.imports.source_of(shape, table.sheet)
    if found is None:
        return None
    try:
        return Mapping.from_json(found.mapping_json).for_table(table), found
    except MappingError:  # written by another version
        return None


def proposed(register: Register, table: Table) -> Mapping:
    """The mapping remembered for a table, or a new one."""
    if (known := remembered(register, table)) is not None:
        return known[0]
    office = register.office.particulars
    return propose(table, (office.body, office.city))


def plan_import(
    register: Register,
    words: Words,
    file: TableFile,
    table: Table,
    mapping: Mapping,
    *,
    rows: Values[tuple[int, str, Reason], int | None] | None = None,
    proposals: bool = False,
    progress: Progress = no_progress,
) -> ImportPlan:
    """The plan of a table; `rows` are decisions on single rows, `proposals` takes what is proposed."""

    def stored(ids: Sequence[int]) -> dict[int, StoredAgreement]:
        return {
            sheet.id: StoredAgreement(sheet.content, sheet.version, sheet.deleted)
            for sheet in register.agreements.sheets(ids)
        }

    return make_plan(
        table,
        FileOfTable(file.name, file.digest),
        mapping,
        facts=register.imports.facts(mapping.shape, table.sheet),
        context=draft_context(register, words),
        stored=stored,
        settlement=Settlement(rows or {}, proposals),
        progress=progress,
    )


def draft_context(register: Register, words: Words) -> DraftContext:
    """What drafts are made with: the office and its lists, and sentences in the user's language."""

    def gap(heading: str, text: str, reason: Reason) -> str:
        return words.text(
            "import.gap", heading=heading, text=text, reason=words.text(f"import_reason.{reason}")
        )

    return DraftContext(
        register.office.particulars,
        {fold(one.name): one.id for one in register.office.instrument_kinds()},
        {fold(one.name): one.id for one in register.office.sectors()},
        gap,
        words.text("import.untitled"),
        words.text("import.termination_reason"),
        words.language,
    )
