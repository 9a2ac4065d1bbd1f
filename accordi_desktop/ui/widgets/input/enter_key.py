# SPDX-License-Identifier: EUPL-1.2
"""Enter on a button presses that button, as Space does, in windows of every kind."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def press_focused_button(window: QWidget, event: QKeyEvent) -> bool:
    """Press the button with the focus if the key is Enter; returns whether a button was pressed.

    Qt does so for the buttons of a dialog alone, and there not for tool buttons: Enter on those went to the
    default button, and on a page nowhere.
    """
    button = window.focusWidget()
    plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.key() not in ENTER or not plain or event.isAutoRepeat():
        return False
    if not isinstance(button, (QPushButton, QToolButton)) or not button.isEnabled():
        return False
    if isinstance(button, QToolButton) and button.menu() is not None:
        button.showMenu()
    else:
        button.click()
    return True
