# SPDX-License-Identifier: EUPL-1.2
"""Short movements of the window, left out where the system or the user asks for no motion."""

import ctypes
import sys

from PySide6.QtCore import QEasingCurve, QPoint, QPropertyAnimation
from PySide6.QtWidgets import QWidget

SLIDE_MS = 160

_CLIENT_AREA_ANIMATION = 0x1042  # SPI_GETCLIENTAREAANIMATION


class _Choice:
    """What the user chose in the preferences: to follow the system, or no motion."""

    reduced = False


def reduce_motion(reduced: bool) -> None:
    """Leave all movements out, or follow the system again."""
    _Choice.reduced = reduced


def moves() -> bool:
    """Whether movements are shown: neither the user nor the system asks for none."""
    return not _Choice.reduced and _system_moves()


def slide_in(widget: QWidget, distance: int) -> None:
    """Let a widget come from so many pixels below its place, or stand there at once."""
    if not moves():
        return
    place = widget.pos()
    animation = QPropertyAnimation(widget, b"pos", widget)
    animation.setDuration(SLIDE_MS)
    animation.setStartValue(place + QPoint(0, distance))
    animation.setEndValue(place)
    animation.setEasingCurve(QEasingCurve.Type.OutCubic)
    animation.start(QPropertyAnimation.DeletionPolicy.DeleteWhenStopped)


def _system_moves() -> bool:
    """What Windows says under "Animation effects"; elsewhere Qt knows of no such choice."""
    if sys.platform != "win32":
        return True
    shown = ctypes.c_int(1)
    ctypes.windll.user32.SystemParametersInfoW(_CLIENT_AREA_ANIMATION, 0, ctypes.byref(shown), 0)
    return bool(shown.value)
