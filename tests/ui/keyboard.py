# SPDX-License-Identifier: EUPL-1.2
"""What the keyboard reaches, and in which order."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QMessageBox,
    QScrollBar,
    QWidget,
)

LINE = 24


def focusable(window: QWidget) -> list[QWidget]:
    """What the keyboard shall reach: visible, enabled, takes the focus by Tab, no inner part of Qt's."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisibleTo(window)
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
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


def focus_chain(window: QWidget) -> Iterator[QWidget]:
    """The widgets in the order of Tab."""
    widget = window.nextInFocusChain()
    while widget is not None and widget is not window:
        yield widget
        widget = widget.nextInFocusChain()


def is_above(one: QWidget, other: QWidget, window: QWidget) -> bool:
    """Whether one stands above the other in the same column."""
    first, second = one.mapTo(window, QPoint()), other.mapTo(window, QPoint())
    same_column = abs(first.x() - second.x()) < LINE
    return same_column and first.y() + LINE <= second.y()
