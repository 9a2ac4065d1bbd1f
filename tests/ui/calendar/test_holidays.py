# SPDX-License-Identifier: EUPL-1.2
"""Holidays in the month and the year: on demand, spoken, and gone again."""

from datetime import date

import pytest
from PySide6.QtCore import QSettings, Qt

from accordi_desktop.ui.calendar.calendar_page import CalendarPage
from accordi_desktop.ui.calendar.modes import Mode
from tests.ui.harness.audit import audit

PATRON = date(2019, 12, 7)


@pytest.fixture
def view(qtbot, context):
    view = CalendarPage(context)
    qtbot.addWidget(view)
    view.resize(1005, 560)
    view.show()
    view.show_date(PATRON)
    return view


def settle(qtbot, context):
    qtbot.waitUntil(lambda: not context.tasks.busy)


def spoken(model, day):
    return model.index_of(day).data(Qt.ItemDataRole.AccessibleTextRole)


def test_they_are_there_on_demand_and_gone_again(qtbot, context, view):
    settle(qtbot, context)
    assert spoken(view.views.month.days, PATRON) == "7 dicembre 2019"
    view.bar.holidays.click()
    settle(qtbot, context)
    assert spoken(view.views.month.days, PATRON) == "7 dicembre 2019, Sant'Ambrogio"
    assert view.views.month.days.index_of(PATRON).data(Qt.ItemDataRole.ToolTipRole) == "Sant'Ambrogio"
    assert audit(view) == []
    view.bar.holidays.click()
    assert view.views.month.days.holiday(PATRON) == ""


def test_the_countries_of_partners_and_the_year_have_theirs(qtbot, context, view):
    view.bar.holidays.click()
    view.bar.modes.setMode(Mode.YEAR)
    settle(qtbot, context)
    assert "Stati Uniti" in view.views.year.days.holiday(date(2019, 7, 4))
    assert "Sant'Ambrogio" in spoken(view.views.year.days, PATRON)


def test_the_next_year_brings_its_own(qtbot, context, view):
    view.bar.holidays.click()
    settle(qtbot, context)
    view.show_date(date(2021, 4, 5))
    settle(qtbot, context)
    assert view.views.month.days.holiday(date(2021, 4, 5)).startswith("Lunedì dell'Angelo")


def test_the_choice_is_remembered(view, context, qtbot, tmp_path):
    view.bar.holidays.click()
    state = QSettings(str(tmp_path / "state.ini"), QSettings.Format.IniFormat)
    view.save_state(state)
    other = CalendarPage(context)
    qtbot.addWidget(other)
    other.restore_state(state)
    assert other.bar.holidays.isChecked()
    settle(qtbot, context)
