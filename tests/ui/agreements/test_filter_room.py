# SPDX-License-Identifier: EUPL-1.2
"""Filters there is no room for stand under one chip; one that filters is always seen."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from accordi_desktop.register.values.lists.query import AgreementQuery
from accordi_desktop.ui.widgets.choices.choice_popup import ChoicePopup
from tests.ui.agreements.conftest import settle


def lines_of(bar):
    return {chip.y() for chip in bar.chips() if chip.isVisible()}


def test_in_a_narrow_window_the_filters_stand_under_one_chip(view, qtbot):
    bar = view._filters
    view.resize(1500, 600)
    qtbot.waitUntil(lambda: len(lines_of(bar)) == 1)
    assert not bar.more.isVisible()
    assert bar._countries.isVisible()
    view.resize(640, 600)
    qtbot.waitUntil(bar.more.isVisible)
    assert not bar._countries.isVisible()
    assert [action.text() for action in bar.more.menu().actions()] == [
        chip.text() for chip in bar._by_column.values()
    ]


def test_a_gathered_filter_opens_under_the_chip_and_is_seen_once_it_filters(view, qtbot):
    bar = view._filters
    view.resize(640, 600)
    qtbot.waitUntil(bar.more.isVisible)
    bar.more.menu().actions()[0].trigger()
    (popup,) = [one for one in view.findChildren(ChoicePopup) if one.isVisible()]
    QTest.keyClick(popup.list, Qt.Key.Key_Space)
    popup.close()
    settle(qtbot, view)
    assert len(view.query().countries) == 1
    assert bar._countries.isVisible()
    assert len(bar.more.menu().actions()) == len(bar._by_column) - 1
    view.set_query(AgreementQuery())
    settle(qtbot, view)
    assert not bar._countries.isVisible()
