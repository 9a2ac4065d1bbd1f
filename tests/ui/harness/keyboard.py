# SPDX-License-Identifier: EUPL-1.2
"""What the keyboard reaches, and in which order."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt
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
    QTextBrowser,
    QWidget,
)

_MOST_LINKS = 200
_OVERLAP = 4


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
        and not _is_reached_by_arrows(widget)
    ]


def describe(widget: QWidget) -> str:
    """A widget so that a person finds it: class, object name, and what it says."""
    text = widget.accessibleName() or (
        widget.text() if isinstance(widget, (QLabel, QAbstractButton, QMessageBox)) else ""
    )
    parent = type(widget.parentWidget()).__name__
    return f"{parent}/{type(widget).__name__}({widget.objectName()}) {text[:40]!r}"


def _is_reached_by_arrows(widget: QWidget) -> bool:
    """Of buttons of which one is checked, Tab reaches that one."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group is not None and group.exclusive() and group.checkedButton() not in (None, widget)


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

    It presses the keys, so it finds the order a person finds; Qt's own ring says otherwise. Raises
    AssertionError where the keys leave the window, stand still, or circle without coming back to the first.
    """
    stops = [focused()]
    links = 0
    assert window is stops[0] or window.isAncestorOf(stops[0]), f"{describe(stops[0])} is elsewhere"
    while (stop := press_tab(back=back)) is not stops[0] or _goes_to_link(stop):
        path = " > ".join(describe(one) for one in [*stops[-4:], stop])
        if stop is stops[-1] and _goes_to_link(stop):
            links += 1
            assert links < _MOST_LINKS, f"Tab stays in the links: {path}"
            continue
        assert window.isAncestorOf(stop), f"Tab leaves the window: {path}"
        assert stop not in stops, f"Tab is trapped: {describe(stops[0])} … {path}"
        stops.append(stop)
    return stops


def _goes_to_link(stop: QWidget) -> bool:
    """Whether Tab went to the next link of a text; behind the last one it leaves the text."""
    return isinstance(stop, QTextBrowser) and stop.textCursor().hasSelection()


def order_breaks(stops: list[QWidget]) -> list[tuple[QWidget, QWidget]]:
    """Where the keys go up or to the left in a circle of stops, rather than down or to the right.

    One such place is right: from the last stop to the first.
    """
    return [pair for pair in pairwise([*stops, stops[0]]) if _goes_back(*pair)]


def _goes_back(one: QWidget, other: QWidget) -> bool:
    """Whether the part with the other stands above or before the part with the one, in what holds both."""
    first, second = _parts_of_common_parent(one, other)
    if first is None or second is None:
        return False
    here, there = first.geometry(), second.geometry()
    above = there.bottom() <= here.top() + _OVERLAP
    before = there.right() <= here.left() + _OVERLAP
    below = there.top() + _OVERLAP >= here.bottom()
    return (above and there.left() < here.right()) or (before and not below)


def _parts_of_common_parent(one: QWidget, other: QWidget) -> tuple[QWidget | None, QWidget | None]:
    """The children of the nearest common parent in which two widgets stand."""
    above = list(_with_parents(one))
    for widget in _with_parents(other):
        parent = widget.parentWidget()
        if parent in above:
            place = above.index(parent)
            return (above[place - 1], widget) if place else (None, None)
    return None, None


def _with_parents(widget: QWidget) -> Iterator[QWidget]:
    current: QWidget | None = widget
    while current is not None:
        yield current
        current = current.parentWidget()
