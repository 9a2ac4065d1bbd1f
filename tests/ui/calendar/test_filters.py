# SPDX-License-Identifier: EUPL-1.2
"""The filters of the register hold for the calendar as well, until they are released."""

from datetime import date

import pytest

from accordi_desktop.register.values.lists.query import AgreementQuery
from accordi_desktop.ui.calendar.calendar_page import CalendarPage
from accordi_desktop.ui.calendar.modes import Mode
from accordi_desktop.ui.widgets.empty_state import EmptyState


@pytest.fixture
def asked():
    return [AgreementQuery()]


@pytest.fixture
def view(qtbot, context, asked):
    view = CalendarPage(context)
    view.set_filters(lambda: asked[0])
    qtbot.addWidget(view)
    view.resize(1005, 600)
    view.show()
    return view


def shown(view):
    return view.views.month.days.deadlines_at(view.views.month.currentIndex())


def test_filters_hold_until_they_are_released(view, asked, go, settle):
    go(date(2020, 2, 2))
    assert shown(view)
    assert not view.bar.filters.isVisible()
    view.hide()
    asked[0] = AgreementQuery(countries=("CN",))
    view.show()
    settle()
    assert view.bar.filters.isVisible()
    assert not shown(view)
    view.bar.filters.click()
    settle()
    assert shown(view)


def test_words_and_countries_narrow_the_timeline(qtbot, view, asked):
    asked[0] = AgreementQuery(text="riga")
    view.bar.modes.setMode(Mode.TIMELINE)
    qtbot.waitUntil(lambda: view.views.timeline.list.lines.rowCount() == 2)


def test_a_timeline_the_filters_leave_nothing_of_says_so(qtbot, view, asked):
    asked[0] = AgreementQuery(text="nessuno si chiama così")
    view.bar.modes.setMode(Mode.TIMELINE)
    nothing = view.views.timeline.findChild(EmptyState)
    qtbot.waitUntil(nothing.isVisible)
    view.bar.filters.click()
    qtbot.waitUntil(view.views.timeline.list.isVisible)
    assert view.views.timeline.list.lines.rowCount() > 0
