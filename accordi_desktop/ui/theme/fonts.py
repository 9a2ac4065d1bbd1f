# SPDX-License-Identifier: EUPL-1.2
"""The fonts of the program for a system that brings none: without them Qt draws boxes."""

import sys

from PySide6.QtGui import QFontDatabase, QFontMetrics
from PySide6.QtWidgets import QApplication

from accordi_desktop.assets import resource

_LATIN = ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf", "NotoSans-Italic.ttf")
_CHINESE = "NotoSansSC-Regular.ttf"


_WINDOWS_11 = "Segoe UI Variable Text"
_LARGER = 13 / 12  # Windows still says 12 pixels, its own programs use more


def lend_fonts(app: QApplication) -> None:
    """Use the font of Windows 11 where it is; on Linux add the shipped fonts that the system lacks."""
    if sys.platform == "win32":
        _use_windows_font(app)
    if not sys.platform.startswith("linux"):
        return
    if not QFontMetrics(app.font()).inFont("a"):
        for name in _LATIN:
            _add(name)
        font = app.font()
        font.setFamily("Noto Sans")
        app.setFont(font)
    if QFontDatabase.WritingSystem.SimplifiedChinese not in QFontDatabase.writingSystems():
        _add(_CHINESE)


def _use_windows_font(app: QApplication) -> None:
    """A little larger than the font of the system, in proportion to the text size chosen there."""
    font = app.font()
    font.setPointSizeF(font.pointSizeF() * _LARGER)
    if _WINDOWS_11 in QFontDatabase.families():
        font.setFamily(_WINDOWS_11)
    app.setFont(font)


def _add(name: str) -> None:
    QFontDatabase.addApplicationFont(str(resource("fonts", name)))
