# SPDX-License-Identifier: EUPL-1.2
"""What the keyboard reaches, and in which order."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QMessageBox,
    QScrollBar,
    QWidget,
)

LINE = 24


def focusable(window: QWidget) -> list[QWidget]:
    """What the keyboard shall reach: visible, enabled, takes the focus by Tab and itself, no part of Qt's."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisibleTo(window)
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and widget.window() is window.window()
        and not _is_inner(widget)
    ]


def describe(widget: QWidget) -> str:
    """A widget so that a person finds it: class, object name, and what it says."""
    text = widget.accessibleName() or (
        widget.text() if isinstance(widget, (QLabel, QAbstractButton, QMessageBox)) else ""
    )
    parent = type(widget.parentWidget()).__name__
    return f"{parent}/{type(widget).__name__}({widget.objectName()}) {text[:40]!r}"


def _is_inner(widget: QWidget) -> bool:
    inner = isinstance(widget, (QHeaderView, QScrollBar)) or widget.objectName().startswith("qt_")
    return inner or isinstance(widget.parentWidget(), (QComboBox, QAbstractSpinBox, QAbstractItemView))


def type_text(text: str) -> None:
    """Type a text, letters of any script, where the focus is."""
    for letter in text:
        if letter.isascii():
            QTest.keyClicks(focused(), letter)
            continue
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(focused(), event)


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the focus is."""
    QTest.keyClick(focused(), key, modifiers)


def press_tab(*, back: bool = False) -> QWidget:
    """Press Tab, or Shift+Tab, where the focus is; returns the widget that has the focus then."""
    if back:
        QTest.keyClick(focused(), Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    else:
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
    return focused()


def focused() -> QWidget:
    """The widget that has the focus; raises AssertionError where none has."""
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the focus"
    return widget


def walk(window: QWidget, *, back: bool = False) -> list[QWidget]:
    """The widgets of a window that real Tab keys reach, each once, beginning with the focused one.

    Unlike `focus_chain` it presses the keys, so it finds the order a person finds. Raises AssertionError
    where the keys leave the window, stand still, or circle without coming back to the first.
    """
    stops = [focused()]
    assert window is stops[0] or window.isAncestorOf(stops[0]), f"{describe(stops[0])} is elsewhere"
    while (stop := press_tab(back=back)) is not stops[0]:
        path = " > ".join(describe(one) for one in [*stops[-4:], stop])
        assert window.isAncestorOf(stop), f"Tab leaves the window: {path}"
        assert stop not in stops, f"Tab is trapped: {path}"
        stops.append(stop)
    return stops


def focus_chain(window: QWidget) -> Iterator[QWidget]:
    """The widgets in the order Qt keeps them; where the keys really go, `walk` tells."""
    widget = window.nextInFocusChain()
    while widget is not None and widget is not window:
        yield widget
        widget = widget.nextInFocusChain()


def is_above(one: QWidget, other: QWidget, window: QWidget) -> bool:
    """Whether one stands above the other in the same column."""
    first, second = one.mapTo(window, QPoint()), other.mapTo(window, QPoint())
    same_column = abs(first.x() - second.x()) < LINE
    return same_column and first.y() + LINE <= second.y()
