# SPDX-License-Identifier: EUPL-1.2
"""The menu of a view stands where it was asked for: at the mouse, or at what is current."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from accordi_desktop.ui.calendar.calendar_page import CalendarPage
from accordi_desktop.ui.calendar.modes import Mode

MOUSE, KEYBOARD = QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard
AT = QPoint(40, 30)


@pytest.fixture
def view(qtbot, context, settle):
    view = CalendarPage(context)
    qtbot.addWidget(view)
    view.resize(1005, 600)
    view.show()
    settle()
    return view


@pytest.fixture
def ask(view):
    """Ask a part for its menu; gives where that stands in the part."""

    def places(part, reason):
        told = []
        part.menu_wanted.connect(told.append)
        viewport = part.viewport()
        QApplication.sendEvent(viewport, QContextMenuEvent(reason, AT, viewport.mapToGlobal(AT)))
        for menu in view.findChildren(QMenu):
            menu.close()
        return [viewport.mapFromGlobal(point) for point in told]

    return places


@pytest.mark.parametrize("mode", [Mode.MONTH, Mode.YEAR])
def test_of_a_day(view, go, ask, mode):
    view.bar.modes.setMode(mode)
    go(date(2020, 2, 2))
    part = view.views.year if mode is Mode.YEAR else view.views.month
    assert ask(part, MOUSE) == [AT]
    assert ask(part, KEYBOARD) == [part.visualRect(part.days.index_of(date(2020, 2, 2))).center()]


def test_of_a_line(view, go, ask):
    go(date(2020, 2, 2))
    part = view.views.agenda.list
    assert ask(part, MOUSE) == []
    line = next(
        index for row in range(part.entries.rowCount()) if part.agreement_at(index := part.entries.index(row))
    )
    part.setCurrentIndex(line)
    assert ask(part, MOUSE) == [AT]
    assert ask(part, KEYBOARD) == [part.visualRect(line).center()]
