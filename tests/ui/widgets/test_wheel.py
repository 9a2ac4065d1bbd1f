# SPDX-License-Identifier: EUPL-1.2
"""The wheel moves a page: it never takes the focus, and never changes a value."""

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QCalendarWidget,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTabBar,
    QWidget,
)

from accordi_desktop.ui.widgets.dates.calendar_popup import CalendarPopup
from tests.ui.harness import every_window
from tests.ui.harness.keyboard import describe, focusable

_NOTCH = QPoint(0, -120)


@pytest.fixture(scope="module")
def main(qapp, folder):
    with every_window.program(folder) as window:
        window.showNormal()
        window.resize(1093, 570)
        yield window


def roll(window: QWidget, widget: QWidget) -> None:
    spot = widget.mapTo(window, widget.visibleRegion().boundingRect().center())
    QTest.wheelEvent(window.windowHandle(), QPointF(spot), _NOTCH)


def value(widget: QWidget) -> object:
    """What a widget holds."""
    match widget:
        case QComboBox():
            return widget.currentText()
        case QLineEdit():
            return widget.text()
        case QPlainTextEdit():
            return widget.toPlainText()
        case QAbstractSpinBox():
            return widget.text()
        case QTabBar():
            return widget.currentIndex()
        case QCheckBox():
            return widget.isChecked()
        case QCalendarWidget():
            return widget.selectedDate()
        case QAbstractItemView():
            return widget.currentIndex().row(), widget.currentIndex().column()
    return None


def values(window: QWidget) -> dict[QWidget, object]:
    return {
        widget: value(widget)
        for widget in window.findChildren(QWidget)
        if value(widget) is not None and not is_part_of_a_calendar(widget)
    }


def is_part_of_a_calendar(widget: QWidget) -> bool:
    """Its page may be turned; what is chosen on it is asked of the whole."""
    parent = widget.parentWidget()
    return parent is not None and (isinstance(parent, QCalendarWidget) or is_part_of_a_calendar(parent))


def moved_by_the_wheel(window: QWidget) -> list[str]:
    """What got the focus or another value because a wheel was rolled over it."""
    stops = focusable(window)
    found = []
    for widget in stops:
        elsewhere = next((one for one in stops if one is not widget and not widget.isAncestorOf(one)), None)
        if elsewhere is None or widget.visibleRegion().isEmpty():
            continue
        elsewhere.setFocus()
        before, focused = values(window), QApplication.focusWidget()
        roll(window, widget)
        if QApplication.focusWidget() is not focused:
            found.append(f"focus: {describe(widget)}")
        after = values(window)
        found += [f"value: {describe(one)}" for one, now in after.items() if before.get(one, now) != now]
    return found


@pytest.mark.parametrize("name", list(every_window.pages()))
def test_on_a_page(main, name):
    every_window.pages()[name](main)
    assert moved_by_the_wheel(main) == []


@pytest.mark.parametrize("name", list(every_window.dialogs(None)))
def test_in_a_dialog(main, folder, name):
    dialog = every_window.dialogs(folder)[name](main)
    every_window.until(dialog.isActiveWindow)
    assert moved_by_the_wheel(dialog) == []
    every_window.close_all(main)


def unscrolled(window: QWidget, area: QScrollArea) -> list[str]:
    """The fields in a scroll area over which a wheel does not scroll it."""
    bar = area.verticalScrollBar()
    assert bar.maximum() > 0, "nothing to scroll"
    found = []
    for widget in focusable(window):
        if not area.isAncestorOf(widget) or isinstance(widget, QPlainTextEdit):  # these scroll their own text
            continue
        bar.setValue(0)
        if widget.visibleRegion().isEmpty():
            area.ensureWidgetVisible(widget, 0, 0)
        bar.setValue(min(bar.value(), bar.maximum() - 1))
        before = bar.value()
        roll(window, widget)
        if bar.value() <= before:
            found.append(describe(widget))
    return found


def test_it_scrolls_the_form_over_any_field(main):
    every_window.pages()["form"](main)
    every_window.rest()
    assert unscrolled(main, main.register_page.details.editing.pane) == []


def test_it_scrolls_what_is_read_over_any_of_its_buttons(main):
    every_window.pages()["agreement"](main)
    every_window.rest()
    assert unscrolled(main, main.register_page.details.read_pane) == []


@pytest.mark.parametrize("name", list(every_window.popups()))
def test_in_a_popup(main, name):
    popup = every_window.popups()[name](main)
    assert moved_by_the_wheel(popup) == []
    every_window.close_all(main)


def test_it_turns_the_page_of_a_calendar(main):
    popup = every_window.popups()["date"](main)
    assert isinstance(popup, CalendarPopup)
    shown, chosen = popup.calendar.monthShown(), popup.calendar.selectedDate()
    roll(popup, popup.calendar.findChild(QAbstractItemView))
    assert popup.calendar.monthShown() == shown % 12 + 1
    assert popup.calendar.selectedDate() == chosen
    every_window.close_all(main)
