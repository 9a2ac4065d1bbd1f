# SPDX-License-Identifier: EUPL-1.2
"""The list of a filter chip, narrowed and ticked by the keyboard alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from accordi_desktop.ui.widgets.choices.choice_popup import ChoicePopup

NAMES = ("Albania", "Argentina", "Brasile", "Canada", "Cina", "Cipro", "Danimarca", "Egitto", "Francia")


@pytest.fixture
def popup(qtbot, bare_context):
    parent = QWidget()
    qtbot.addWidget(parent)
    with qtbot.waitActive(parent):
        parent.show()
    popup = ChoicePopup("Paese", [(name, f"{name} (1)") for name in NAMES], frozenset(), parent)
    popup.open_at(parent.pos())
    qtbot.waitUntil(popup.search.hasFocus)
    yield popup
    if isValid(popup):
        popup.close()


def press(*keys: Qt.Key) -> None:
    for key in keys:
        widget = QApplication.focusWidget()
        assert widget is not None
        QTest.keyClick(widget, key)


def write(text: str) -> None:
    QTest.keyClicks(QApplication.focusWidget(), text)


@pytest.mark.parametrize("way", [Qt.Key.Key_Down, Qt.Key.Key_Tab], ids=["down", "tab"])
def test_space_ticks_what_is_left_of_a_narrowed_list(popup, way):
    write("cin")
    press(way, Qt.Key.Key_Space)
    assert popup.checked() == {"Cina"}


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_in_the_line_takes_the_first_that_is_left(popup, key, qtbot):
    told = []
    popup.changed.connect(told.append)
    write("ci")
    press(key)
    assert told == [frozenset({"Cina"})]
    qtbot.waitUntil(lambda: not isValid(popup))


def test_enter_in_the_list_takes_the_line_it_stands_on(popup, qtbot):
    told = []
    popup.changed.connect(told.append)
    write("ci")
    press(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert told == [frozenset({"Cipro"})]
    qtbot.waitUntil(lambda: not isValid(popup))


def test_the_arrows_pass_over_what_is_hidden(popup):
    write("c")
    shown = [name for name in NAMES if "c" in name.casefold()]
    press(Qt.Key.Key_Down)
    met = [popup.list.currentItem().text()]
    for _ in shown[1:]:
        press(Qt.Key.Key_Down)
        met.append(popup.list.currentItem().text())
    assert met == [f"{name} (1)" for name in shown]


def test_nothing_is_ticked_where_nothing_is_left(popup):
    write("zz")
    press(Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Return)
    assert popup.isVisible()
    assert popup.checked() == frozenset()


def test_a_letter_typed_in_the_list_goes_on_narrowing(popup):
    press(Qt.Key.Key_Down)
    write("cin")
    press(Qt.Key.Key_Down, Qt.Key.Key_Space)
    assert popup.checked() == {"Cina"}


def test_several_are_ticked_by_space_one_after_the_other(popup):
    write("ci")
    press(Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Space)
    assert popup.checked() == {"Cina", "Cipro"}
    assert popup.isVisible()


def test_widening_the_list_again_stands_on_its_first_line(popup):
    write("cip")
    press(Qt.Key.Key_Backspace, Qt.Key.Key_Backspace, Qt.Key.Key_Backspace, Qt.Key.Key_Down, Qt.Key.Key_Space)
    assert popup.checked() == {"Albania"}


def test_every_line_of_the_list_is_whole(popup):
    last = popup.list.item(popup.list.count() - 1)
    assert popup.list.viewport().rect().contains(popup.list.visualItemRect(last))


def test_a_short_list_has_no_line_and_a_letter_goes_to_its_value(qtbot, bare_context):
    parent = QWidget()
    qtbot.addWidget(parent)
    with qtbot.waitActive(parent):
        parent.show()
    popup = ChoicePopup("Paese", [(name, name) for name in NAMES[:6]], frozenset(), parent)
    popup.open_at(parent.pos())
    qtbot.waitUntil(popup.list.hasFocus)
    assert not popup.search.isVisible()
    write("cip")
    press(Qt.Key.Key_Space)
    assert popup.checked() == {"Cipro"}
    popup.close()


def test_of_exclusive_values_one_is_ticked(popup):
    popup.exclusive = frozenset({"Albania", "Brasile"})
    for place in (0, 1, 2):
        popup.list.setCurrentRow(place)
        QTest.keyClick(popup.list, Qt.Key.Key_Space)
    assert popup.checked() == {"Argentina", "Brasile"}
