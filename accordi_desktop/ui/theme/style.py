# SPDX-License-Identifier: EUPL-1.2
"""Dresses the application: Fusion, our palette and style sheet; the system's where it asks for contrast."""

from enum import StrEnum

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from accordi_desktop.ui.theme.fonts import lend_fonts
from accordi_desktop.ui.theme.palette import DARK, LIGHT, Palette, qt_palette
from accordi_desktop.ui.theme.sheet import style_sheet

GRID = 4
GAP = 2 * GRID
MARGIN = 4 * GRID
PAGE_MARGIN = 6 * GRID


def padded_column(widget: QWidget) -> QVBoxLayout:
    """Give a page, a dialog or a card its column: `MARGIN` around it, `GAP` between its parts."""
    column = QVBoxLayout(widget)
    column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
    column.setSpacing(GAP)
    return column


class Scheme(StrEnum):
    """What the user chose: follow the system, or one of the two."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class _Theme(QObject):
    """Lives with the application and dresses it anew when the system's scheme or contrast changes."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._scheme = Scheme.SYSTEM
        self._hints = app.styleHints()
        self._contrast = self._hints.accessibility()
        self._hints.colorSchemeChanged.connect(self._follow)
        self._contrast.contrastPreferenceChanged.connect(self._follow)

    def use(self, scheme: Scheme) -> None:
        self._scheme = scheme
        if scheme is Scheme.SYSTEM:
            self._hints.unsetColorScheme()
        else:  # the title bar follows where the platform can
            dark = scheme is Scheme.DARK
            self._hints.setColorScheme(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)
        self._dress()

    def _follow(self) -> None:
        self._dress()

    def _dress(self) -> None:
        if self._contrast.contrastPreference() is Qt.ContrastPreference.HighContrast:
            self._app.setStyleSheet("")
            self._app.setPalette(QPalette())
            return
        colours = self._wanted()
        self._app.setPalette(qt_palette(colours))
        sheet = style_sheet(colours)
        if self._app.styleSheet() != sheet:
            self._app.setStyleSheet(sheet)

    def _wanted(self) -> Palette:
        if self._scheme is Scheme.SYSTEM:
            return DARK if self._hints.colorScheme() is Qt.ColorScheme.Dark else LIGHT
        return DARK if self._scheme is Scheme.DARK else LIGHT


def apply(app: QApplication, scheme: str = Scheme.SYSTEM) -> None:
    """Dress the application; call it again when the user chooses another scheme."""
    theme = app.findChild(_Theme)
    if theme is None:
        app.setStyle("Fusion")
        lend_fonts(app)
        theme = _Theme(app)
    theme.use(Scheme(scheme))
