# SPDX-License-Identifier: EUPL-1.2
"""A register with a value that cannot be read is used in the window, and repaired from its banner."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from accordi_desktop.bootstrap import create_register
from accordi_desktop.paths import Paths
from accordi_desktop.register.commands.agreements import CreateAgreement
from accordi_desktop.ui.app.application import Wish
from accordi_desktop.ui.registers.text_dialog import RepairDialog
from tests.builders import EVERYTHING, TODAY, draft
from tests.ui.harness.audit import audit


@pytest.fixture
def path(tmp_path: Path, paths: Paths) -> Path:
    """A register of two agreements, of one of which the months were overwritten by another program."""
    path = tmp_path / "registro.accordi"
    with closing(create_register(path, clock=lambda: TODAY, author="prova", paths=paths)) as register:
        register.perform(CreateAgreement(draft(reference="A-001")))
        register.perform(CreateAgreement(draft(reference="A-002")))
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        triggers = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
        for name, _sql in triggers:
            connection.execute(f'DROP TRIGGER "{name}"')
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute("UPDATE period SET months = 'tanti' WHERE agreement_id = 1")
        for _name, sql in triggers:
            connection.execute(sql)
    return path


def test_it_is_shown_as_such_and_repaired_from_the_history(qtbot, begin, path):
    window = begin(Wish(path)).window
    qtbot.waitUntil(lambda: window.context.register is not None)
    sign = window.repairs.sign
    qtbot.waitUntil(sign.isVisible)
    assert "A-001" in sign.text()
    register = window.context.register
    titles = [row.title for row in register.agreements.page(EVERYTHING, 0, 10)]
    assert sum(title.startswith("illeggibile: ") for title in titles) == 1
    sign.action_button.click()
    qtbot.waitUntil(lambda: bool(window.findChildren(RepairDialog)))
    dialog = window.findChildren(RepairDialog)[0]
    assert audit(dialog) == []
    assert "A-001, period 1: months: illeggibile («tanti»)" in dialog.text.toPlainText()
    assert "dalla storia" in dialog.text.toPlainText()
    dialog.repair_button.click()
    qtbot.waitUntil(lambda: register.unreadable == () and not window.context.tasks.busy)
    assert not sign.isVisible()
    assert "Riparato un valore" in window.bar.text()
    assert register.agreements.sheet(1).content.periods[0].months == 24


def test_the_banner_comes_back_where_nothing_was_repaired(qtbot, begin, path):
    window = begin(Wish(path)).window
    sign = window.repairs.sign
    qtbot.waitUntil(sign.isVisible)
    sign.action_button.click()
    qtbot.waitUntil(lambda: bool(window.findChildren(RepairDialog)))
    window.findChildren(RepairDialog)[0].reject()
    qtbot.waitUntil(sign.isVisible)
    assert window.context.register.unreadable
