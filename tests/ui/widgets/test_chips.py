# SPDX-License-Identifier: EUPL-1.2
"""Filter chips and their lists."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from accordi_desktop.ui.widgets.choices.chips import ChipBar, ChipOption, FilterChip, ToggleChip
from accordi_desktop.ui.widgets.choices.choice_popup import ChoicePopup
from tests.ui.harness.lifetimes import gone


def test_a_toggle_chip_counts(qtbot):
    chip = ToggleChip("Scaduti & cessati")
    qtbot.addWidget(chip)
    chip.setCount(3)
    assert chip.text() == "Scaduti && cessati  3"
    QTest.keyClick(chip, Qt.Key.Key_Space)
    assert chip.isChecked()
    assert not chip.icon().isNull()


@pytest.fixture
def chip(qtbot):
    chip = FilterChip("Paese")
    qtbot.addWidget(chip)
    chip.setOptions([ChipOption("LV", "Lettonia", 1), ChipOption("US", "Stati Uniti", 2)])
    chip.show()
    return chip


def test_a_filter_chip_says_what_is_ticked(chip):
    chip.setCheckedKeys(frozenset({"US"}))
    assert chip.text() == "Paese: Stati Uniti"
    chip.setCheckedKeys(frozenset({"US", "LV"}))
    assert chip.text() == "Paese: 2"
    assert chip.accessibleDescription() == "Lettonia, Stati Uniti"
    chip.setCheckedKeys(frozenset())
    assert chip.text() == "Paese"


def test_values_are_ticked_in_the_list(chip, qtbot):
    chip.click()
    popup = lists()[0]
    assert popup.list.hasFocus() or not popup.search.isVisible()
    with qtbot.waitSignal(chip.changed):
        QTest.keyClick(popup.list, Qt.Key.Key_Space)
    assert chip.checkedKeys() == {"LV"}
    with qtbot.waitSignal(chip.changed):
        spot = popup.list.visualItemRect(popup.list.item(1)).center()
        QTest.mouseClick(popup.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert chip.checkedKeys() == {"LV", "US"}
    with qtbot.waitSignal(chip.changed):
        popup.clear_button.click()
    assert chip.checkedKeys() == frozenset()
    with gone(qtbot, popup):
        QTest.keyClick(popup, Qt.Key.Key_Escape)


def test_a_click_on_the_box_ticks_once(chip, qtbot):
    chip.click()
    popup = lists()[0]
    row = popup.list.visualItemRect(popup.list.item(0))
    QTest.mouseClick(popup.list.viewport(), Qt.MouseButton.LeftButton, pos=row.topLeft() + QPoint(12, 14))
    assert chip.checkedKeys() == {"LV"}
    popup.close()


def test_what_is_ticked_but_no_longer_offered_stays(chip, qtbot):
    chip.setCheckedKeys(frozenset({"CN"}))
    assert chip.text() == "Paese: 1"
    chip.click()
    popup = lists()[0]
    QTest.keyClick(popup.list, Qt.Key.Key_Return)
    assert chip.checkedKeys() == {"CN", "LV"}
    popup.close()


def test_a_long_list_narrows_without_accents(qtbot):
    choices = [(str(n), f"Città {n}") for n in range(9)] + [("x", "Łódź (1)")]
    parent = QWidget()
    qtbot.addWidget(parent)
    popup = ChoicePopup("Città", choices, frozenset(), parent)
    popup.search.setText("lodz")
    shown = [popup.list.item(row).text() for row in range(10) if not popup.list.item(row).isHidden()]
    assert shown == ["Łódź (1)"]


def test_chips_wrap(qtbot):
    window, bar = QWidget(), ChipBar()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(bar)
    for number in range(6):
        bar.add(ToggleChip(f"Chip number {number}"))
    window.resize(300, 300)
    window.show()
    tops = {chip.y() for chip in bar.chips()}
    assert len(tops) > 1
    assert all(chip.geometry().right() <= bar.width() for chip in bar.chips())
    assert bar.heightForWidth(2000) < bar.heightForWidth(300)


def test_chips_run_from_right_to_left_where_the_language_does(qtbot):
    bar = ChipBar()
    qtbot.addWidget(bar)
    bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    bar.add(ToggleChip("A"))
    bar.add(ToggleChip("B"))
    bar.resize(400, 40)
    bar.show()
    first, second = bar.chips()
    assert first.x() > second.x()


def lists() -> list[ChoicePopup]:
    return [
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, ChoicePopup) and widget.isVisible()
    ]
