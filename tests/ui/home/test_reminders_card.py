# SPDX-License-Identifier: EUPL-1.2
"""Reminders on the first page: opened, put off, heard, and quiet where nothing is due."""

from accordi_desktop.register.drafts import PeriodDraft
from accordi_desktop.register.reminders import PlanReminders
from accordi_desktop.ui.home.reminders_card import MOST
from tests.builders import add, day
from tests.ui.audit import audit

RIGA = 1


def settle(qtbot, page):
    qtbot.waitUntil(lambda: page.ready)


def said(page):
    return [row.line.accessibleName() for row in page.reminders.rows]


def test_a_decision_to_be_taken_is_there_and_opens(qtbot, page):
    assert said(page) == ["02/02/2020, Riga: decidere il rinnovo, fra 23 giorni"]
    with qtbot.waitSignal(page.agreement_activated) as opened:
        page.reminders.rows[0].line.click()
    assert opened.args == [RIGA]


def test_one_that_was_heard_goes_and_comes_back_by_undo(qtbot, page, desk):
    page.reminders.rows[0].finish.click()
    settle(qtbot, page)
    assert not page.reminders.isVisible()
    desk.register.undo()
    settle(qtbot, page)
    assert page.reminders.isVisible()


def test_it_is_put_off_by_a_week_but_not_beyond_the_decision(qtbot, page, desk):
    tomorrow, week, month = page.reminders.rows[0].snooze.menu().actions()
    assert tomorrow.isEnabled()
    assert not month.isEnabled()
    week.trigger()
    settle(qtbot, page)
    assert said(page) == []


def test_many_are_cut_short_and_the_keyboard_keeps_its_place(qtbot, page, desk):
    for number in range(MOST + 1):
        ending = PeriodDraft(act_date=day(f"2018-03-{number + 1:02d}"), months=24)
        add(desk.register, reference=f"R-{number}", periods=(ending,))
    settle(qtbot, page)
    assert len(page.reminders.rows) == MOST
    assert page.reminders.more.text() == "and 2 more"
    page.reminders.rows[1].finish.setFocus()
    page.reminders.rows[1].finish.click()
    settle(qtbot, page)
    assert page.reminders.rows[1].has_keyboard()
    assert page.reminders.rows[1].line.accessibleName().startswith("02/03/2020")


def test_an_agreement_without_reminders_is_quiet(qtbot, page, desk):
    desk.register.perform(PlanReminders(RIGA, ""))
    settle(qtbot, page)
    assert not page.reminders.isVisible()


def test_every_control_has_its_name(page):
    assert audit(page) == []
