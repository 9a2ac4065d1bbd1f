# SPDX-License-Identifier: EUPL-1.2
"""How much of a screen a window can have."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QScreen

# What the system draws around a window, in logical pixels: a title bar at the top, thin edges elsewhere.
_FRAME = QSize(12, 36)


def room_for_window(screen: QScreen) -> QSize:
    """The largest size of a window's content on a screen, beside task bars and within its own frame."""
    return screen.availableSize() - _FRAME


def bounded(rect: QRect, room: QRect) -> QRect:
    """The rectangle moved into the room, and cut to its size where it is larger."""
    inside = QRect(rect.topLeft(), rect.size().boundedTo(room.size()))
    inside.moveLeft(max(room.left(), min(inside.left(), room.right() + 1 - inside.width())))
    inside.moveTop(max(room.top(), min(inside.top(), room.bottom() + 1 - inside.height())))
    return inside
