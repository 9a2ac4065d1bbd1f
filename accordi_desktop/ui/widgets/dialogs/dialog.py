# SPDX-License-Identifier: EUPL-1.2
"""The base of every dialog: large enough for its texts, never larger than its screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QPushButton

from accordi_desktop.ui.widgets.dialogs.screens import room_for_window
from accordi_desktop.ui.widgets.input.enter_key import ENTER, press_focused_button
from accordi_desktop.ui.widgets.input.tab_order import follow_layout

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QShowEvent
    from PySide6.QtWidgets import QWidget


_CTRL = Qt.KeyboardModifier.ControlModifier


class Dialog(QDialog):
    """Deleted when it closes; opens as large as `preferred` (in logical pixels) and its content ask for."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.preferred = QSize(460, 0)

    def sizeHint(self) -> QSize:
        """The size of the content at the preferred width, wrapped texts included."""
        size, layout = super().sizeHint().expandedTo(self.preferred), self.layout()
        if layout is None or not layout.hasHeightForWidth():
            return size
        return size.expandedTo(QSize(0, layout.totalHeightForWidth(size.width())))

    def grow(self) -> None:
        """Make room for content that became larger, as far as the screen allows; Tab follows its layout."""
        if self.isVisible():
            follow_layout(self)
            self.resize(self.size().expandedTo(self.sizeHint()).boundedTo(room_for_window(self.screen())))

    def showEvent(self, event: QShowEvent) -> None:
        """Take the size that shows everything; what the screen is too small for scrolls or gives way."""
        if not event.spontaneous():
            follow_layout(self)
            self.resize(self.sizeHint().boundedTo(room_for_window(self.screen())))
        super().showEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button with the focus, of whatever kind, before it presses the default button.

        Ctrl+Enter presses the default button from anywhere, also from a text of several lines.
        """
        with_ctrl = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == _CTRL
        if event.key() in ENTER and with_ctrl and not event.isAutoRepeat():
            self._press_default()
        elif not press_focused_button(self, event):
            super().keyPressEvent(event)

    def _press_default(self) -> None:
        for button in self.findChildren(QPushButton):
            if button.isDefault() and button.isVisible():
                button.click()
                return
