# SPDX-License-Identifier: EUPL-1.2
"""Many agreements edited alike in the window: before and after for each, one step, fields that refuse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from accordi_desktop.ui.batch_edit.batch_edit_dialog import CHANGES, REMARKS, open_batch_edit
from accordi_desktop.ui.forms.bulk.plan_model import AGREEMENT
from accordi_desktop.ui.widgets.choices.choice_popup import ChoicePopup
from tests.stored_rows import facts
from tests.ui.harness.audit import audit
from tests.ui.harness.keyboard import focusable
from tests.ui.harness.lifetimes import gone

RIGA, STRATEGY = 1, 2
ALL = (1, 2, 3, 4, 5)
TICK = Qt.ItemDataRole.CheckStateRole


@pytest.fixture
def dialog(qtbot, context, window):
    dialog = open_batch_edit(context, ALL, window)
    qtbot.waitUntil(lambda: dialog.ready)
    return dialog


def said(dialog, column):
    return [dialog.plan.index(row, column).data() for row in range(dialog.plan.rowCount())]


def choose(qtbot, dialog, box, letters):
    """Choose a value as the keyboard does: by its first letters."""
    box.setFocus()
    QTest.keyClicks(box, letters)
    qtbot.waitUntil(lambda: dialog.ready)


def tick(qtbot, dialog, chip, name):
    """Open the list of a chip and tick a value in it, by keys alone."""
    chip.setFocus()
    QTest.keyClick(chip, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), ChoicePopup))
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, ChoicePopup)
    QTest.keyClicks(popup.search, name)
    QTest.keyClick(popup.search, Qt.Key.Key_Down)
    QTest.keyClick(popup.list, Qt.Key.Key_Space)
    QTest.keyClick(popup, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: dialog.ready and QApplication.activePopupWidget() is None)


def test_before_something_is_chosen_nothing_changes(dialog):
    assert said(dialog, AGREEMENT)[0] == "A-001 · Riga"
    assert said(dialog, CHANGES) == [""] * 5
    assert not dialog.accept_button.isEnabled()


def test_each_agreement_says_what_would_change(qtbot, dialog):
    tick(qtbot, dialog, dialog.fields.add, "cultura")
    assert said(dialog, CHANGES)[:2] == ["Già così: non cambia.", "Settori: – → cultura"]
    assert dialog.accept_button.isEnabled()


def test_they_are_changed_in_one_step_with_one_undo(qtbot, dialog, context):
    before = facts(context.register.path)
    choose(qtbot, dialog, dialog.fields.published, "No")
    with gone(qtbot, dialog):
        QTest.keyClick(dialog.accept_button, Qt.Key.Key_Return)
    assert {sheet.content.published for sheet in context.register.agreements.sheets(ALL)} == {False}
    context.register.undo()
    assert facts(context.register.path) == before


def test_an_unticked_one_stays_as_it_is(qtbot, dialog, context):
    choose(qtbot, dialog, dialog.fields.published, "No")
    assert dialog.plan.setData(dialog.plan.index(0, AGREEMENT), Qt.CheckState.Unchecked, TICK)
    with gone(qtbot, dialog):
        dialog.accept_button.click()
    published = [sheet.content.published for sheet in context.register.agreements.sheets(ALL)]
    assert published == [True, False, False, False, False]


def test_what_is_so_already_cannot_be_ticked(qtbot, dialog):
    choose(qtbot, dialog, dialog.fields.published, "S")
    assert said(dialog, CHANGES) == ["Già così: non cambia."] * 5
    assert not dialog.plan.flags(dialog.plan.index(0, AGREEMENT)) & Qt.ItemFlag.ItemIsUserCheckable
    assert not dialog.accept_button.isEnabled()


def test_a_sector_taken_away_leaves_the_wording(qtbot, dialog):
    tick(qtbot, dialog, dialog.fields.remove, "cultura")
    assert said(dialog, CHANGES)[:2] == ["Settori: cultura → «cultura»", "Già così: non cambia."]
    assert said(dialog, REMARKS)[:2] == ["Il testo dell’atto resta, senza voce dell’elenco.", ""]


def test_days_that_are_none_are_told_at_their_field(qtbot, dialog):
    choose(qtbot, dialog, dialog.fields.reminders, "Their")
    QTest.keyClicks(dialog.fields.days.edit, "presto")
    qtbot.waitUntil(lambda: dialog.ready)
    assert "365, 180" in dialog.fields.days.problem()
    assert not dialog.accept_button.isEnabled()
    dialog.fields.days.edit.selectAll()
    QTest.keyClicks(dialog.fields.days.edit, "90, 30")
    qtbot.waitUntil(lambda: dialog.ready and dialog.accept_button.isEnabled())
    assert said(dialog, CHANGES)[0] == "Promemoria: quelli dell’ufficio → 90, 30"


def test_a_sector_cannot_be_added_and_removed(qtbot, dialog):
    tick(qtbot, dialog, dialog.fields.add, "cultura")
    tick(qtbot, dialog, dialog.fields.remove, "cultura")
    assert dialog.fault.text().startswith("Lo stesso settore")
    assert said(dialog, CHANGES) == []
    assert not dialog.accept_button.isEnabled()


def test_it_passes_the_audit(qtbot, dialog):
    assert audit(dialog) == []
    assert dialog.fields.kind in focusable(dialog)


def test_the_model_keeps_the_rules_of_qt(dialog, qtmodeltester):
    qtmodeltester.check(dialog.plan)


def test_nothing_opens_without_agreements(context, window):
    assert open_batch_edit(context, (), window) is None
