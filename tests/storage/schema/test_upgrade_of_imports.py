# SPDX-License-Identifier: EUPL-1.2
"""A register of an older version takes tables after its upgrade, and keeps what it had."""

from contextlib import closing
from pathlib import Path

from accordi_desktop.bootstrap import open_register
from accordi_desktop.exchange.imports.preparing import find_tables, plan_import, proposed
from accordi_desktop.exchange.tables.worker import read_here
from accordi_desktop.model.progress import no_progress
from accordi_desktop.paths import Paths
from accordi_desktop.wording import Words
from tests.builders import EVERYTHING
from tests.storage.schema.second_schema import second_register

INPUTS = Path(__file__).parents[2] / "exchange" / "imports" / "inputs"


def test_tables_are_imported_after_an_upgrade(tmp_path: Path) -> None:
    path = second_register(tmp_path / "registro.accordi")
    with closing(open_register(path, paths=Paths.of(tmp_path / "dati"))) as register:
        before = register.agreements.counts(EVERYTHING).total
        faults = register.check(no_progress)  # what the old file was made with
        assert register.imports.sources() == ()
        file = read_here(next(INPUTS.glob("04-*")))
        table = find_tables(file.sheets[0])[0]
        plan = plan_import(register, Words("it"), file, table, proposed(register, table))
        register.perform(plan.command())
        assert register.agreements.counts(EVERYTHING).total == before + 2
        assert [source.name for source in register.imports.sources()] == ["04-mac-1904.xlsx"]
        register.undo()
        assert register.agreements.counts(EVERYTHING).total == before
        assert register.check(no_progress) == faults
