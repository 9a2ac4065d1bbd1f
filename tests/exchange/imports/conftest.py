# SPDX-License-Identifier: EUPL-1.2
"""Tables to import, and a register of the office they belong to."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from accordi_desktop.exchange.imports.plan import ImportPlan, PlanRow
from accordi_desktop.exchange.imports.preparing import find_tables, plan_import, proposed
from accordi_desktop.exchange.imports.row_reader import ReadCell
from accordi_desktop.exchange.tables.cells import TableFile
from accordi_desktop.exchange.tables.texts import rows_of, sheet_of
from accordi_desktop.exchange.tables.worker import read_here
from accordi_desktop.register.commands.office import SaveOffice
from accordi_desktop.register.register import Register
from accordi_desktop.register.values.drafts import AgreementDraft
from accordi_desktop.wording import Words
from tests.builders import empty_register

INPUTS = Path(__file__).with_name("inputs")
WORDS = Words("it")


@dataclass(frozen=True, slots=True)
class Importer:
    """Plans and imports tables into one register."""

    register: Register

    def plan(self, name: str | Path, *, sheet: int = 0, **given: Any) -> ImportPlan:
        """The plan of a file, one of the inputs by the beginning of its name."""
        path = name if isinstance(name, Path) else next(INPUTS.glob(f"{name}-*"))
        return self.plan_of(read_here(path), sheet=sheet, **given)

    def plan_text(self, text: str, **given: Any) -> ImportPlan:
        """The plan of a text with one row a line."""
        rows, separator = rows_of(text)
        return self.plan_of(TableFile("prova.csv", "", (sheet_of(rows, ""),), None, separator), **given)

    def plan_of(self, file: TableFile, *, sheet: int = 0, table: int = 0, **given: Any) -> ImportPlan:
        """The plan of a file that was read."""
        found = find_tables(file.sheets[sheet])[table]
        mapping = given.pop("mapping", None) or proposed(self.register, found)
        return plan_import(self.register, WORDS, file, found, mapping, **given)

    def run(self, plan: ImportPlan) -> int:
        """Import what can be imported; returns the number of the revision, 0 where nothing changed."""
        command = plan.command()
        return self.register.perform(command).revision_id if command.changed_agreements else 0

    def content(self, reference: str) -> AgreementDraft:
        """What the register has."""
        return self.register.agreements.sheet(self.register.agreements.id_of(reference)).content


@pytest.fixture
def importer(tmp_path: Path) -> Iterator[Importer]:
    """An importer into an empty register of the Comune di Esempio."""
    register = empty_register(tmp_path)
    office = replace(register.office.particulars, body="Comune di Esempio", city="Esempio", country="IT")
    register.perform(SaveOffice(office))
    yield Importer(register)
    register.close()


def row(plan: ImportPlan, number: int) -> PlanRow:
    """The row of the plan that stands in that row of the sheet."""
    return next(one for one in plan.rows if number in one.numbers)


def cell(plan: ImportPlan, number: int, heading: str) -> ReadCell:
    """A cell by its row and heading."""
    return next(one for one in row(plan, number).cells if one.heading == heading)
