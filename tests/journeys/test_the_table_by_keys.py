# SPDX-License-Identifier: EUPL-1.2
"""Copying, selecting all and printing a list in the whole window, by real keys and by the menus."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QMenu

from accordi_desktop.register.commands.agreements import DeleteAgreements
from accordi_desktop.register.values.lists.query import AgreementQuery, Column
from accordi_desktop.ui.agreement_table.cells import COLUMNS
from accordi_desktop.ui.app.application import Wish
from accordi_desktop.ui.calendar.modes import Mode
from tests.printing.reading import text_of
from tests.sample import open_sample

CONTROL, PLAIN = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
LATER = date(2026, 11, 29)


@pytest.fixture
def openers(openers, paths):
    return replace(openers, sample=lambda: open_sample(paths.samples, clock=lambda: LATER, author="prova"))


@pytest.fixture
def window(begin, qtbot):
    window = begin(Wish(sample=True)).window
    qtbot.waitUntil(lambda: window.context.register is not None and not window.context.tasks.busy)
    press(window, Qt.Key.Key_2, CONTROL)
    settle(window, qtbot)
    return window


def press(window, key, modifiers=PLAIN):
    QTest.keyClick(window.windowHandle(), key, modifiers)


def settle(window, qtbot):
    qtbot.waitUntil(
        lambda: not window.register_page.agreements._reader.busy and not window.context.tasks.busy
    )


def clipboard():
    return QGuiApplication.clipboard().mimeData().text()


def copy(window, qtbot):
    QGuiApplication.clipboard().setText("prima")
    with qtbot.waitSignal(window.context.message):
        press(window, Qt.Key.Key_C, CONTROL)
    return [line.split("\t") for line in clipboard().split("\n")]


def test_ctrl_a_and_ctrl_c_copy_the_whole_list_with_a_head(window, qtbot):
    press(window, Qt.Key.Key_F, CONTROL)
    press(window, Qt.Key.Key_Down)
    press(window, Qt.Key.Key_A, CONTROL)
    assert window.selected_ids() == (2, 4, 5)
    lines = copy(window, qtbot)
    assert lines[0][:6] == ["Riferimento", "Controparte", "Paese", "Stato", "Fine", "Titolo"]
    assert [line[0] for line in lines[1:]] == ["A-002", "A-004", "A-005"]
    assert window.bar.text() == "3 accordi copiati."


def test_in_the_search_the_same_keys_are_about_its_text(window, qtbot):
    press(window, Qt.Key.Key_F, CONTROL)
    for key in (Qt.Key.Key_C, Qt.Key.Key_I, Qt.Key.Key_N, Qt.Key.Key_A):
        press(window, key)
    settle(window, qtbot)
    press(window, Qt.Key.Key_A, CONTROL)
    press(window, Qt.Key.Key_C, CONTROL)
    assert clipboard() == "cina"
    window.actions_["select_all"].trigger()
    QGuiApplication.clipboard().setText("prima")
    window.actions_["copy"].trigger()
    assert clipboard() == "cina"
    assert window.selected_ids() == ()


def test_both_stand_in_the_menu(window):
    edit = window.menuBar().actions()[1].menu()
    assert isinstance(edit, QMenu)
    assert {window.actions_["copy"], window.actions_["select_all"]} <= set(edit.actions())


def test_the_list_is_printed_as_it_is_shown(window, qtbot):
    page = window.register_page.agreements
    window.show_list(AgreementQuery(text="riga"))
    settle(window, qtbot)
    window.actions_["print_list"].trigger()
    (preview,) = [one for one in window.findChildren(QDialog) if one.isVisible()]
    qtbot.waitUntil(lambda: preview._rendered is not None)
    assert page.shown_query == AgreementQuery(text="riga", with_past=True)
    assert "A-001" in text_of(preview._rendered.document.pdf)
    preview.reject()


def test_the_menu_of_a_row_shows_its_end_in_the_calendar(window, qtbot):
    window.register_page.day_requested.emit(date(2020, 2, 2))
    calendar = window.pages.currentWidget()
    assert window.actions_["show_calendar"].isChecked()
    qtbot.waitUntil(lambda: not window.context.tasks.busy)
    assert calendar.views.month.day == date(2020, 2, 2)
    assert window.selected_ids() == (1,)
    assert copy(window, qtbot)[1][0] == "A-001"


def test_the_bin_is_a_table_too(window, qtbot):
    window.context.perform(DeleteAgreements((1, 4, 5)))
    press(window, Qt.Key.Key_5, CONTROL)
    page = window.pages.currentWidget()
    qtbot.waitUntil(lambda: page.reading.ready)
    page._table.setFocus()
    press(window, Qt.Key.Key_A, CONTROL)
    assert window.selected_ids() == (1, 4, 5)
    assert [line[0] for line in copy(window, qtbot)] == ["Riferimento", "A-001", "A-004", "A-005"]
    header = page._table.columns
    header.setSortIndicator(COLUMNS.index(Column.REFERENCE), Qt.SortOrder.DescendingOrder)
    qtbot.waitUntil(lambda: page.reading.ready)
    assert list(page._table.rows.ids()) == [5, 4, 1]
    assert window.selected_ids() == (5, 4, 1)


def test_a_line_picked_in_the_timeline_is_let_go_with_its_line(window, qtbot):
    press(window, Qt.Key.Key_3, CONTROL)
    calendar = window.pages.currentWidget()
    calendar.bar.modes.setMode(Mode.TIMELINE)
    qtbot.waitUntil(lambda: not window.context.tasks.busy)
    lines = calendar.views.timeline.list
    lines.setCurrentIndex(lines.lines.index_of(1))
    assert window.selected_ids() == (1,)
    calendar.bar.over.setChecked(False)
    qtbot.waitUntil(lambda: not window.context.tasks.busy)
    assert window.selected_ids() == ()
    assert not window.actions_["print_summary"].isEnabled()
