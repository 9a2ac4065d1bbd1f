# SPDX-License-Identifier: EUPL-1.2
"""From the first page to the list it counts, and from the worklist to the very field, in the whole window."""

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit

from accordi_desktop.ui.app.application import Wish
from accordi_desktop.ui.widgets.choices.choice_popup import ChoicePopup


@pytest.fixture
def window(begin, qtbot):
    window = begin(Wish(sample=True)).window
    qtbot.waitUntil(lambda: window.context.register is not None and home(window).ready)
    return window


def home(window):
    return window.pages.page(window.actions_["show_home"])


def test_the_window_begins_with_today_and_leads_to_the_lists(window, qtbot):
    assert window.pages.currentWidget() is home(window)
    home(window).verify.rows[0].click()
    worklist = window.pages.page(window.actions_["show_worklist"])
    assert window.pages.currentWidget() is worklist
    qtbot.waitUntil(lambda: worklist.reading.ready)
    worklist.fill_button.click()
    focus = QApplication.focusWidget()
    assert isinstance(focus, QLineEdit)
    assert "mesi" in focus.accessibleName() or "onths" in focus.accessibleName()
    window.actions_["discard"].trigger()
    window.actions_["show_home"].trigger()
    home(window).all_facts.click()
    assert window.pages.currentWidget() is worklist


def test_a_count_opens_its_list_with_a_chip_that_takes_the_filter_away(window, qtbot):
    query = next(count for count in window.context.register.dashboard.home().counts).query
    home(window).list_requested.emit(query)
    agreements = window.register_page.agreements
    assert agreements.query() == query
    chip = agreements._filters._ends
    qtbot.waitUntil(lambda: chip.text() == f"{chip.tr('End')}: {chip.tr('within %n day(s)', '', 30)}")
    chip.click()
    chip.findChild(ChoicePopup).clear_button.click()
    assert agreements.query().ends_within is None
    assert chip.text() == chip.tr("End")
