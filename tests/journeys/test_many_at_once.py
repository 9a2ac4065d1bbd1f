# SPDX-License-Identifier: EUPL-1.2
"""Several agreements chosen and edited alike with the keyboard alone, and taken back, in the real window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView

from accordi_desktop.ui.app.application import Wish
from accordi_desktop.ui.batch_edit.batch_edit_dialog import BatchEditDialog
from tests.stored_rows import facts

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(begin, qtbot):
    window = begin(Wish(sample=True)).window
    qtbot.waitUntil(lambda: window.context.register is not None and not window.context.tasks.busy)
    window.actions_["show_register"].trigger()
    qtbot.waitUntil(lambda: window.register_page.agreements.findChild(QTableView).model().rowCount() > 0)
    return window


def press(key, *modifiers) -> None:
    """A key on whatever has the keyboard."""
    widget = QApplication.focusWidget() or QApplication.activeWindow()
    held = Qt.KeyboardModifier.NoModifier
    for one in modifiers:
        held |= one
    QTest.keyClick(widget, key, held)


def test_chosen_with_shift_edited_and_taken_back(qtbot, window) -> None:
    path = window.context.register.path
    before = facts(path)
    window.register_page.agreements.focus_table()
    press(Qt.Key.Key_Home, CTRL)
    press(Qt.Key.Key_Down, SHIFT)
    qtbot.waitUntil(lambda: len(window.selected_ids()) == 2)
    press(Qt.Key.Key_F2, SHIFT)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), BatchEditDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, BatchEditDialog)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is dialog.fields.kind)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    qtbot.waitUntil(dialog.accept_button.isEnabled)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert window.bar.text() == "2 accordi modificati (pubblicato sulla pagina web)."
    chosen = window.selected_ids()
    assert {sheet.content.published for sheet in window.context.register.agreements.sheets(chosen)} == {False}
    press(Qt.Key.Key_Z, CTRL)
    assert facts(path) == before


def test_several_are_summed_up_and_no_single_one_is_offered(qtbot, window) -> None:
    page = window.register_page
    page.agreements.focus_table()
    press(Qt.Key.Key_Home, CTRL)
    qtbot.waitUntil(lambda: page.details.shown_id is not None)
    press(Qt.Key.Key_A, CTRL)
    qtbot.waitUntil(lambda: page.details.selection.reading.ready)
    count = len(window.selected_ids())
    assert count > 1
    assert page.details.selection.heading.text() == f"{count} accordi selezionati"
    assert page.details.selection.isVisible()
    assert not page.details.header.isVisible()
    assert page.details.shown_id is None
    # what can be done is about all of them
    press(Qt.Key.Key_F6)
    assert page.details.selection.isAncestorOf(QApplication.focusWidget())
    # and back to one
    page.agreements.focus_table()
    press(Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: page.details.shown_id is not None)
    assert page.details.header.isVisible()


def test_a_form_that_is_not_saved_stays_while_more_are_chosen(qtbot, window) -> None:
    page = window.register_page
    page.agreements.focus_table()
    press(Qt.Key.Key_Home, CTRL)
    qtbot.waitUntil(lambda: page.details.shown_id is not None)
    window.actions_["edit"].trigger()
    page.details.editing.pane.focus_section("reference")
    field = page.details.editing.pane.at("reference").edit
    QTest.keyClicks(field, "9")
    qtbot.waitUntil(page.is_dirty)
    page.agreements.focus_table()
    press(Qt.Key.Key_A, CTRL)
    qtbot.waitUntil(lambda: len(window.selected_ids()) > 1)
    assert page.is_dirty()
    assert field.isVisible()
