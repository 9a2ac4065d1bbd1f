# SPDX-License-Identifier: EUPL-1.2
"""Keeps the wheel from taking the focus and from changing a value."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget


class _WheelFilter(QObject):
    """Leaves every wheel event to what the widget stands on."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def ignore_wheel(widget: QWidget) -> None:
    """Let a wheel over the widget scroll what it stands on, and do nothing to the widget itself."""
    if widget.focusPolicy() is Qt.FocusPolicy.WheelFocus:
        widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    widget.installEventFilter(_WheelFilter(widget))
