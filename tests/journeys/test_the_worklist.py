# SPDX-License-Identifier: EUPL-1.2
"""Working through the worklist with the keyboard: fill in, save, and on to the next."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from accordi_desktop.register.commands.agreements import DeleteAgreements
from accordi_desktop.ui.app.application import Wish

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(begin, qtbot):
    window = begin(Wish(sample=True)).window
    qtbot.waitUntil(lambda: window.context.register is not None and not window.context.tasks.busy)
    QTest.keyClick(window, Qt.Key.Key_4, CTRL)
    qtbot.waitUntil(lambda: window.pages.shows(window.actions_["show_worklist"]))
    page = window.pages.currentWidget()
    qtbot.waitUntil(lambda: page.reading.ready and page.entries.rowCount() == 3)
    return window


def fill_in_months(qtbot, window, page):
    """From the current line of the worklist into its field, type a number of months, save."""
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.register_page.details.is_editing)
    QTest.keyClicks(QApplication.focusWidget(), "24")
    qtbot.waitUntil(window.register_page.is_dirty)
    QTest.keyClick(window, Qt.Key.Key_S, CTRL)
    assert not window.register_page.is_dirty()
    qtbot.waitUntil(window.bar.offer_button.isVisible)


def test_after_saving_one_key_leads_to_the_rest(qtbot, window) -> None:
    page = window.pages.currentWidget()
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    (settled,) = page.selected_ids()
    fill_in_months(qtbot, window, page)
    assert window.bar.text().endswith("è stato modificato (periodi).")
    assert window.bar.offer_button.text() == "Torna alle verifiche, ne restano 2 (Ctrl+4)"
    QTest.keyClick(window, Qt.Key.Key_4, CTRL)
    assert window.pages.currentWidget() is page
    qtbot.waitUntil(lambda: page.reading.ready and page.entries.rowCount() == 2)
    assert settled not in page.selected_ids()
    assert len(page.selected_ids()) == 1


def test_the_button_of_the_bar_leads_back_too(qtbot, window) -> None:
    page = window.pages.currentWidget()
    fill_in_months(qtbot, window, page)
    window.bar.offer_button.click()
    assert window.pages.currentWidget() is page


def test_nothing_is_offered_to_who_came_back_without_saving(qtbot, window) -> None:
    page = window.pages.currentWidget()
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.register_page.details.is_editing)
    QTest.keyClick(window, Qt.Key.Key_4, CTRL)
    qtbot.waitUntil(lambda: page.reading.ready)
    first = page.entries.row(0).agreement_id
    window.context.perform(DeleteAgreements((first,)))
    qtbot.waitUntil(lambda: not window.context.tasks.busy)
    assert not window.bar.offer_button.isVisible()
