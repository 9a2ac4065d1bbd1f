# SPDX-License-Identifier: EUPL-1.2
"""The row of the file with an agreement that was imported, and nothing with others."""

from pathlib import Path

from PySide6.QtWidgets import QLabel

from accordi_desktop.exchange.imports.preparing import find_tables, plan_import, proposed
from accordi_desktop.exchange.tables.worker import read_here
from accordi_desktop.ui.details.imported_section import ImportedSection
from accordi_desktop.wording import Words
from tests.builders import add, empty_register

INPUTS = Path(__file__).parents[2] / "exchange" / "imports" / "inputs"


def imported(register):
    """Import a table with a column that no field has."""
    file = read_here(next(INPUTS.glob("05-*")))
    table = find_tables(file.sheets[0])[0]
    register.perform(plan_import(register, Words("it"), file, table, proposed(register, table)).command())
    return register.agreements.id_of("007")


def test_the_row_is_shown_as_it_stood(qtbot, context, tmp_path):
    register = empty_register(tmp_path)
    number = imported(register)
    other = add(register)
    sheet, plain = register.agreements.sheet(number), register.agreements.sheet(other)
    context.use(register)
    section, none = ImportedSection(sheet, context), ImportedSection(plain, context)
    qtbot.addWidget(section)
    qtbot.addWidget(none)
    qtbot.waitUntil(lambda: not section.isHidden() and not context.tasks.busy)
    section.setExpanded(True)
    shown = " ".join(label.text() for label in section.findChildren(QLabel))
    assert "Importo" in shown
    assert "1.250,00" in shown
    assert none.isHidden()
