# SPDX-License-Identifier: EUPL-1.2
"""What is picked in the calendar is what shows as picked, in one place at a time."""

from datetime import date

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest

from accordi_desktop.register.commands.agreements import DeleteAgreements
from accordi_desktop.register.values.drafts import PeriodDraft
from accordi_desktop.ui.calendar.calendar_page import CalendarPage
from accordi_desktop.ui.calendar.day_popup import DayPopup
from accordi_desktop.ui.calendar.modes import Mode
from tests.builders import add, day

RIGA = 1
END = date(2020, 2, 2)
CROWDED = date(2020, 2, 12)


@pytest.fixture
def view(qtbot, context):
    for _ in range(3):
        add(context.register, periods=(PeriodDraft(act_date=day("2018-02-12"), months=24),))
    view = CalendarPage(context)
    qtbot.addWidget(view)
    view.resize(1005, 560)
    view.show()
    return view


def pick_in_agenda(view, agreement_id):
    agenda = view.views.agenda.list
    row = next(
        row
        for row in range(agenda.entries.rowCount())
        if agenda.agreement_at(agenda.entries.index(row)) == agreement_id
    )
    agenda.selectionModel().setCurrentIndex(
        agenda.entries.index(row), QItemSelectionModel.SelectionFlag.ClearAndSelect
    )


def test_a_day_that_is_chosen_takes_the_place_of_the_agenda(view, go):
    go(CROWDED)
    pick_in_agenda(view, RIGA)
    assert view.selected_ids() == (RIGA,)
    QTest.keyClick(view.views.month, Qt.Key.Key_Right)
    assert view.selected_ids() == ()
    assert view.views.agenda.list.selected_ids() == ()


def test_the_agenda_alone_picks_no_day_that_is_not_in_view(view, go):
    go(END)
    assert view.selected_ids() == (RIGA,)
    view.bar.modes.setMode(Mode.AGENDA)
    go(END)
    assert view.selected_ids() == ()
    pick_in_agenda(view, RIGA)
    assert view.selected_ids() == (RIGA,)


def test_a_line_of_the_agenda_is_let_go_when_it_is_read_anew(view, go, settle, context):
    go(CROWDED)
    pick_in_agenda(view, RIGA)
    context.perform(DeleteAgreements((RIGA,)))
    settle()
    assert RIGA not in view.selected_ids()
    assert view.selected_ids() == view.views.day_ids()


def test_what_is_picked_in_the_list_of_a_day_counts_as_long_as_it_is_open(qtbot, view, go):
    go(CROWDED)
    whole = view.selected_ids()
    assert len(whole) == 3
    QTest.keyClick(view.views.month, Qt.Key.Key_Return)
    popup = view.findChild(DayPopup)
    assert view.selected_ids() == whole[:1]
    QTest.keyClick(popup.list, Qt.Key.Key_Down)
    assert view.selected_ids() == whole[1:2]
    QTest.keyClick(popup.list, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: view.selected_ids() == whole)
