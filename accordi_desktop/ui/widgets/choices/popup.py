# SPDX-License-Identifier: EUPL-1.2
"""The frame of what opens under a chip or a field and closes on a click elsewhere."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from accordi_desktop.ui.widgets.dialogs.screens import bounded
from accordi_desktop.ui.widgets.input.enter_key import press_focused_button

# Where windows can have clear corners; elsewhere they would be black.
_CLEAR = frozenset({"windows", "wayland", "cocoa"})


def round_corners(window: QWidget) -> None:
    """Give what opens as a window of its own round corners, where the platform can."""
    if QGuiApplication.platformName() not in _CLEAR or window.property("rounded"):
        return
    window.setProperty("rounded", True)
    window.setWindowFlag(Qt.WindowType.FramelessWindowHint)
    window.setWindowFlag(Qt.WindowType.NoDropShadowWindowHint)
    window.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)


class Popup(QFrame):
    """Closes on Esc and on a click elsewhere, and is deleted then; never larger than its screen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("popup", True)
        round_corners(self)

    def open_at(self, corner: QPoint) -> None:
        """Show it with its top left at a point of the desktop, moved so that all of it is on the screen."""
        self.adjustSize()
        room = self.screen().availableGeometry()
        self.resize(self.size().boundedTo(room.size()))
        self.move(bounded(QRect(corner, self.size()), room).topLeft())
        self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes, Enter presses the button with the focus."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif not press_focused_button(self, event):
            super().keyPressEvent(event)
