# SPDX-License-Identifier: EUPL-1.2
"""The office's procedure in the preferences, and what it says to a renewal that comes too early."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from accordi_desktop.model.enums import PeriodKind, ProcedurePurpose
from accordi_desktop.register.commands.procedure import AddStep
from accordi_desktop.register.values.procedure import StepDraft
from accordi_desktop.ui.preferences.preferences_dialog import open_preferences
from accordi_desktop.ui.renewal.actions import open_prolong
from accordi_desktop.ui.renewal.renewal_dialog import ProlongDialog
from tests.builders import day
from tests.ui.harness.lifetimes import gone

RIGA = 1
HELD = StepDraft("Comunicazione", ProcedurePurpose.RENEWAL, due_on=day("2020-03-01"), holds_signature=True)


@pytest.fixture
def dialog(context, window):
    return open_preferences(context, window, lambda: None)


def test_nothing_typed_changes_nothing(dialog):
    assert dialog.procedure.value() is None


def test_steps_are_added_changed_moved_and_removed(qtbot, dialog, context):
    before = context.register.office.procedure_template()
    page = dialog.procedure
    page.form.due_days.edit.setText("20")
    page.form.due_days.edit.textEdited.emit("20")
    page.form.holds_signature.setChecked(True)
    page.add_button.click()
    QTest.keyClicks(page.form.name.edit, "Parere legale")
    page.up_button.click()
    page.list.setCurrentIndex(page.model.index(2))
    page.remove_button.click()
    with gone(qtbot, dialog):
        dialog.save()
    after = context.register.office.procedure_template()
    assert [step.name for step in after[:2]] == ["Parere legale", before[0].name]
    assert after[1] == replace(before[0], due_days=20, holds_signature=True)
    assert after[2:] == before[2:]
    context.register.undo()
    assert context.register.office.procedure_template() == before


def test_a_nameless_step_is_refused_on_its_page(dialog, context):
    before = context.register.office.procedure_template()
    dialog.procedure.form.name.edit.setText(" ")
    dialog.save()
    assert dialog.tabs.currentWidget() is dialog.procedure
    assert dialog.fault.text()
    assert context.register.office.procedure_template() == before


def test_all_steps_can_be_removed(qtbot, dialog, context):
    page = dialog.procedure
    while page.model.items:
        page.remove_button.click()
    assert not page.form.isEnabled()
    with gone(qtbot, dialog):
        dialog.save()
    assert context.register.office.procedure_template() == ()


def test_a_renewal_before_the_term_is_warned_of_and_saved(qtbot, context, window):
    context.register.perform(AddStep(RIGA, HELD))
    dialog = open_prolong(context, (RIGA,), PeriodKind.RENEWAL, window)
    assert isinstance(dialog, ProlongDialog)
    assert dialog.outcome.warning.isVisible()
    assert "«Comunicazione», 01/03/2020" in dialog.outcome.warning.text()
    dialog.term.act_date.edit.setText("1/3/2020")
    dialog.term.act_date.edit.textEdited.emit("1/3/2020")
    assert not dialog.outcome.warning.isVisible()
    dialog.term.act_date.edit.setText("1/2/2020")
    dialog.term.act_date.edit.textEdited.emit("1/2/2020")
    with gone(qtbot, dialog):
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert len(context.register.agreements.sheet(RIGA).periods) == 2
