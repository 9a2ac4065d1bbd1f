# SPDX-License-Identifier: EUPL-1.2
"""Reminders on the first page: opened, put off, heard, and quiet where nothing is due."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from accordi_desktop.register.commands.reminders import PlanReminders
from accordi_desktop.register.values.drafts import PeriodDraft
from accordi_desktop.ui.home.reminders_card import MOST
from accordi_desktop.ui.home.reminders_dialog import RemindersDialog
from accordi_desktop.ui.home.reminders_model import PUT_OFF, REFERENCE
from tests.builders import add, day
from tests.ui.harness.audit import audit

RIGA = 1


def settle(qtbot, page):
    qtbot.waitUntil(lambda: page.ready)


def many(context, number):
    for one in range(number):
        ending = PeriodDraft(act_date=day(f"2018-03-{one + 1:02d}"), months=24)
        add(context.register, reference=f"R-{one}", periods=(ending,))


def opened(qtbot, page):
    """The list of all reminders, opened from the first page."""
    page.reminders.all_requested.emit()
    dialog = page.findChild(RemindersDialog)
    qtbot.waitUntil(lambda: dialog.reading.ready)
    return dialog


def cells(dialog, column):
    return [dialog.model.index(row, column).data() for row in range(dialog.model.rowCount())]


def said(page):
    return [row.line.accessibleName() for row in page.reminders.rows]


def test_a_decision_to_be_taken_is_there_and_opens(qtbot, page):
    assert said(page) == ["02/02/2020, Riga: decidere il rinnovo, fra 23 giorni"]
    with qtbot.waitSignal(page.agreement_activated) as opened:
        page.reminders.rows[0].line.click()
    assert opened.args == [RIGA]


def test_one_that_was_heard_goes_and_comes_back_by_undo(qtbot, page, context):
    page.reminders.rows[0].finish.click()
    settle(qtbot, page)
    assert not page.reminders.isVisible()
    context.register.undo()
    settle(qtbot, page)
    assert page.reminders.isVisible()


def test_it_is_put_off_by_a_week_but_not_beyond_the_decision(qtbot, page, context):
    tomorrow, week, limit = page.reminders.rows[0].snooze.menu().actions()
    assert (tomorrow.text(), week.text()) == ("Until &tomorrow: 11/01/2020", "For a &week: 17/01/2020")
    assert (limit.text(), limit.isEnabled()) == ("No later: to be decided on by 02/02/2020", False)
    week.trigger()
    settle(qtbot, page)
    assert said(page) == []
    assert (
        context.words.done(context.register.history.undo_step)
        == "Il promemoria di A-001 è rimandato al 17/01/2020."
    )


def test_one_put_off_can_still_be_seen(qtbot, page, context):
    page.reminders.rows[0].snooze.menu().actions()[1].trigger()
    settle(qtbot, page)
    assert page.reminders.nothing.isVisible()
    assert page.reminders.all.text() == "Show 1 reminder(s) put off"
    dialog = opened(qtbot, page)
    assert cells(dialog, PUT_OFF) == ["17/01/2020"]


def test_many_are_cut_short_and_the_keyboard_keeps_its_place(qtbot, page, context):
    many(context, MOST + 1)
    settle(qtbot, page)
    assert len(page.reminders.rows) == MOST
    page.reminders.rows[1].finish.setFocus()
    page.reminders.rows[1].finish.click()
    settle(qtbot, page)
    assert page.reminders.rows[1].has_keyboard()
    assert page.reminders.rows[1].line.accessibleName().startswith("02/03/2020")


def test_all_of_many_are_reached_with_the_keyboard(qtbot, page, context):
    many(context, MOST + 1)
    settle(qtbot, page)
    assert page.reminders.all.text() == "Show all 8 reminder(s)"
    dialog = opened(qtbot, page)
    assert len(cells(dialog, REFERENCE)) == MOST + 2
    with qtbot.waitSignal(page.agreement_activated) as shown:
        QTest.keyClick(dialog.table, Qt.Key.Key_Down)
        QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    assert shown.args == [context.register.agreements.id_of("R-0")]


def test_several_are_finished_at_once_and_the_place_is_kept(qtbot, page, context):
    many(context, 4)
    settle(qtbot, page)
    dialog = opened(qtbot, page)
    QTest.keyClick(dialog.table, Qt.Key.Key_Down)
    QTest.keyClick(dialog.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert [one.reference for one in dialog.chosen()] == ["R-0", "R-1"]
    QTest.keyClick(dialog.finish_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: dialog.reading.ready)
    assert cells(dialog, REFERENCE) == ["A-001", "R-2", "R-3"]
    assert [one.reference for one in dialog.chosen()] == ["R-3"]
    assert dialog.messages.text() == "2 promemoria segnati come fatti."
    dialog.messages.action_button.click()
    qtbot.waitUntil(lambda: dialog.reading.ready)
    assert cells(dialog, REFERENCE) == ["A-001", "R-0", "R-1", "R-2", "R-3"]


def test_several_are_put_off_together_up_to_the_first_decision(qtbot, page, context):
    many(context, 2)
    settle(qtbot, page)
    dialog = opened(qtbot, page)
    dialog.table.selectAll()
    dialog.menu.aboutToShow.emit()
    texts = [action.text() for action in dialog.menu.actions()]
    assert texts[-1] == "No later: to be decided on by 02/02/2020"
    dialog.menu.actions()[0].trigger()
    qtbot.waitUntil(lambda: dialog.reading.ready)
    assert cells(dialog, PUT_OFF) == ["11/01/2020"] * 3


def test_the_list_of_all_passes_the_audit(qtbot, page):
    dialog = opened(qtbot, page)
    assert audit(dialog) == []


def test_an_agreement_without_reminders_is_quiet(qtbot, page, context):
    context.register.perform(PlanReminders(RIGA, ""))
    settle(qtbot, page)
    assert not page.reminders.isVisible()


def test_every_control_has_its_name(page):
    assert audit(page) == []
