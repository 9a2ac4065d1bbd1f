# SPDX-License-Identifier: EUPL-1.2
"""The agenda begins today, folds what has no day, names each agreement, and goes back in time when asked."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from accordi_desktop.register.values.drafts import PeriodDraft
from accordi_desktop.ui.calendar.agenda.entries_model import ENTRY_ROLE, Heading
from accordi_desktop.ui.calendar.calendar_page import CalendarPage
from accordi_desktop.ui.calendar.modes import Mode
from tests.builders import add
from tests.builders import day as known
from tests.ui.harness.audit import audit

TODAY = date(2019, 11, 20)


@pytest.fixture
def view(qtbot, context):
    """The agenda alone: some ends in the past, one ahead, and three known by their year only."""
    for number, end in enumerate(("2019-02-01", "2019-11-10", "2019-12-24", "2019", "2019", "2019")):
        add(context.register, reference=f"B-{number}", periods=(PeriodDraft(end=known(end)),))
    view = CalendarPage(context)
    qtbot.addWidget(view)
    view.resize(900, 600)
    view.bar.modes.setMode(Mode.AGENDA)
    view.show()
    qtbot.waitUntil(lambda: not context.tasks.busy)
    return view


def lines(view):
    """References of the deadlines and the texts of the headings, from top to bottom."""
    model = view.views.agenda.list.entries
    rows = [model.index(row).data(ENTRY_ROLE) for row in range(model.rowCount())]
    return [row.text if isinstance(row, Heading) else row.reference for row in rows]


def test_what_has_no_day_is_one_line_and_the_next_date_follows(view):
    assert lines(view)[:3] == ["2019: 3 without a day", "Dicembre 2019", "B-2"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Right])
def test_the_keyboard_unfolds_and_folds_it(view, key):
    agenda = view.views.agenda.list
    agenda.setCurrentIndex(agenda.entries.index(0))
    assert agenda.entries.index(0).data(Qt.ItemDataRole.AccessibleTextRole).endswith("folded")
    before = lines(view)
    QTest.keyClick(agenda, key)
    assert lines(view) == [before[0], "B-3", "B-4", "B-5", *before[1:]]
    QTest.keyClick(agenda, key)
    assert lines(view) == before


def test_the_mouse_unfolds_it_and_it_stays_so(qtbot, context, view):
    agenda = view.views.agenda.list
    place = agenda.visualRect(agenda.entries.index(0)).center()
    QTest.mouseClick(agenda.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert lines(view)[1] == "B-3"
    view.refresh()
    qtbot.waitUntil(lambda: not context.tasks.busy)
    assert lines(view)[1] == "B-3"


def test_what_was_before_is_a_button_away_and_the_place_is_kept(qtbot, context, view):
    agenda = view.views.agenda
    assert "B-1" not in lines(view)
    assert agenda.earlier.text() == "Before 20/11/2019"
    agenda.earlier.click()
    qtbot.waitUntil(lambda: not context.tasks.busy)
    assert {"B-0", "B-1"} < set(lines(view))
    assert agenda.earlier.text() == "Before 01/11/2018"
    agenda.earlier.click()
    qtbot.waitUntil(lambda: not context.tasks.busy)
    assert agenda.earlier.text() == "Before 01/11/2017"
    # another month begins anew
    view.show_date(date(2020, 2, 1))
    qtbot.waitUntil(lambda: not context.tasks.busy)
    assert agenda.earlier.text() == "Before 01/02/2020"


def test_in_a_long_list_it_stands_at_today_after_going_back(qtbot, context, view):
    for month in range(1, 13):
        for day in range(1, 26):
            ends = (PeriodDraft(end=known(f"2019-{month:02d}-{day:02d}")),)
            add(context.register, reference=f"C-{month}-{day}", periods=ends)
    qtbot.waitUntil(lambda: not context.tasks.busy)
    agenda = view.views.agenda
    agenda.earlier.click()
    qtbot.waitUntil(lambda: not context.tasks.busy and len(lines(view)) > 300)
    top = agenda.list.indexAt(QPoint(20, 4)).row()
    shown = [agenda.list.entries.deadline_at(agenda.list.entries.index(row)) for row in range(top, top + 3)]
    (first, *_rest) = (one for one in shown if one is not None)
    assert first.on.earliest == TODAY


def test_it_passes_the_audit_folded_and_unfolded(view):
    assert audit(view) == []
    view.views.agenda.list.entries.toggle(view.views.agenda.list.entries.index(0))
    assert audit(view) == []


def test_the_model_keeps_the_rules_of_qt(view, qtmodeltester):
    model = view.views.agenda.list.entries
    qtmodeltester.check(model)
    model.toggle(model.index(0))
    model.toggle(model.index(0))
