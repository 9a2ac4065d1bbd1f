# SPDX-License-Identifier: EUPL-1.2
"""Messages float over the page: it does not move; they leave by themselves, but not from under somebody."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from accordi_desktop.ui.theme import motion
from accordi_desktop.ui.window.toast import Toast


class Window(QWidget):
    """A page with messages over it."""

    def __init__(self):
        super().__init__()
        self.page = QWidget()
        self.page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.toast = Toast()
        QHBoxLayout(self).addWidget(self.page)


@pytest.fixture
def window(qtbot):
    window = Window()
    qtbot.addWidget(window)
    window.resize(800, 500)
    window.toast.float_over(window.page)
    window.toast.leaving.setInterval(30)
    window.show()
    qtbot.waitExposed(window)
    return window


@pytest.fixture
def still():
    motion.reduce_motion(True)
    yield
    motion.reduce_motion(False)


def test_the_page_does_not_move(window, still, qtbot):
    before = window.page.geometry()
    window.toast.tell("A-102 è nel cestino.", "Annulla", lambda: None)
    assert window.page.geometry() == before
    assert window.page.geometry().contains(window.toast.geometry())
    window.resize(700, 450)
    qtbot.waitUntil(lambda: window.page.width() < 700)
    assert window.page.geometry().contains(window.toast.geometry())


def test_it_leaves_by_itself(window, qtbot):
    window.toast.tell("Fatto.")
    qtbot.waitUntil(lambda: not window.toast.isVisible())


def test_it_stays_under_the_keyboard_and_leaves_after_it(window, qtbot):
    window.toast.tell("Fatto.", "Annulla", lambda: None)
    window.toast.focus_first()
    assert window.toast.action_button.hasFocus()
    with qtbot.waitSignal(window.toast.leaving.timeout):
        pass
    assert window.toast.isVisible()
    window.page.setFocus()
    qtbot.waitUntil(lambda: not window.toast.isVisible())


def test_it_stays_under_the_mouse(window, qtbot):
    window.toast.tell("Fatto.")
    window.toast.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, True)
    with qtbot.waitSignal(window.toast.leaving.timeout):
        pass
    assert window.toast.isVisible()
    window.toast.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
    qtbot.waitUntil(lambda: not window.toast.isVisible())


def test_a_warning_stays_until_it_is_dismissed(window, qtbot):
    window.toast.warn("Non salvato.")
    assert not window.toast.leaving.isActive()
    window.toast.focus_first()
    QTest.keyClick(window.toast, Qt.Key.Key_Escape)
    assert not window.toast.isVisible()


def test_the_undo_does_what_it_says(window):
    done = []
    window.toast.tell("A-102 è nel cestino.", "Annulla", lambda: done.append(True))
    window.toast.focus_first()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert done == [True]
    assert not window.toast.isVisible()


def test_it_slides_in_unless_somebody_wants_no_motion(window, qtbot):
    window.toast.tell("Fatto.", "Annulla", lambda: None)
    begun = window.toast.y()
    qtbot.waitUntil(lambda: window.toast.y() < begun)
    window.toast.dismiss()
    motion.reduce_motion(True)
    try:
        window.toast.tell("Fatto.", "Annulla", lambda: None)
        there = window.toast.y()
        QApplication.sendPostedEvents(window, QEvent.Type.LayoutRequest.value)
        assert window.toast.y() == there < begun
    finally:
        motion.reduce_motion(False)
