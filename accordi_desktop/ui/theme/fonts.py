# SPDX-License-Identifier: EUPL-1.2
"""The fonts of the program for a system that brings none: without them Qt draws boxes."""

import sys

from PySide6.QtGui import QFontDatabase, QFontMetrics
from PySide6.QtWidgets import QApplication

from accordi_desktop.assets import resource

_LATIN = ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf", "NotoSans-Italic.ttf")
_CHINESE = "NotoSansSC-Regular.ttf"


def lend_fonts(app: QApplication) -> None:
    """Add the shipped fonts that the system lacks; Windows and macOS bring them all."""
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


def _add(name: str) -> None:
    QFontDatabase.addApplicationFont(str(resource("fonts", name)))
