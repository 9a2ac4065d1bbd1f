# SPDX-License-Identifier: EUPL-1.2
"""Where the main window stands and how large it is: as it was left, and always on a screen."""

from PySide6.QtCore import QByteArray, QRect, QSettings, Qt
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QMainWindow

from accordi_desktop.ui.widgets.dialogs.screens import bounded, room_for_window

_GEOMETRY = "window/geometry"
# Narrower than this, in logical pixels, a screen has no room to spare beside the window.
_SMALL_SCREEN = 1400
_SHARE_OF_LARGE = 0.9


def restore_geometry(window: QMainWindow, state: QSettings) -> None:
    """Take up the geometry that was saved, bounded to the screens there are; at first one that suits them."""
    saved = state.value(_GEOMETRY)
    if not (isinstance(saved, QByteArray) and window.restoreGeometry(saved)):
        _begin(window)
    screen = QGuiApplication.screenAt(window.geometry().center()) or window.screen()
    if not window.isMaximized() and not window.isFullScreen():
        window.setGeometry(bounded(window.geometry(), _room(screen)))


def save_geometry(window: QMainWindow, state: QSettings) -> None:
    """Remember where the window stands, how large it is and whether it is maximised."""
    state.setValue(_GEOMETRY, window.saveGeometry())


def _begin(window: QMainWindow) -> None:
    """The whole of a small screen, most of a large one."""
    screen = window.screen()
    room = _room(screen)
    size = room.size() * _SHARE_OF_LARGE
    rect = QRect(room.topLeft(), size)
    rect.moveCenter(room.center())
    window.setGeometry(rect)
    if screen.availableSize().width() < _SMALL_SCREEN:
        window.setWindowState(Qt.WindowState.WindowMaximized)


def _room(screen: QScreen) -> QRect:
    """Where the content of a window may be on a screen, its frame being drawn around it."""
    available = screen.availableGeometry()
    room = QRect(available.topLeft(), room_for_window(screen))
    room.moveBottomLeft(available.bottomLeft())
    room.translate((available.width() - room.width()) // 2, -(available.width() - room.width()) // 2)
    return room
