# SPDX-License-Identifier: EUPL-1.2
"""Icons drawn in the colour of the text around them: right in light, dark, disabled, at any scale."""

from functools import cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from accordi_desktop.assets import resource
from accordi_desktop.ui.theme.palette import colours

SMALL = 16
NORMAL = 20


@cache
def _renderer(name: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(resource(f"icons/{name}.svg").read_bytes()))


@cache
def _drawn(name: str, width: int, height: int, rgba: int) -> QPixmap:
    pixmap = QPixmap(width, height)
    pixmap.fill(Qt.GlobalColor.transparent)
    side = min(width, height)
    painter = QPainter(pixmap)
    _renderer(name).render(painter, QRectF((width - side) / 2, (height - side) / 2, side, side))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(pixmap.rect(), QColor.fromRgba(rgba))
    painter.end()
    return pixmap


def draw_icon(painter: QPainter, name: str, rect: QRect, colour: QColor) -> None:
    """Paint an icon in a colour, sharp at the painter's scale."""
    device = painter.device()
    ratio = device.devicePixelRatio() if device is not None else 1.0
    pixmap = _drawn(name, round(rect.width() * ratio), round(rect.height() * ratio), colour.rgba())
    painter.drawPixmap(QRectF(rect), pixmap, QRectF(pixmap.rect()))


# Qt takes a copy without taking it over, so it would die with the call: they are kept, being few and small.
_COPIES: list[QIconEngine] = []


class _Engine(QIconEngine):
    """Draws one file in the palette's colour at the moment of painting."""

    def __init__(self, name: str, ink: str | None) -> None:
        super().__init__()
        self._name = name
        self._ink = ink

    def clone(self) -> QIconEngine:
        copy = _Engine(self._name, self._ink)
        _COPIES.append(copy)
        return copy

    def key(self) -> str:
        return "accordi"

    def isNull(self) -> bool:
        return False

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        del state
        draw_icon(painter, self._name, rect, self._colour(mode))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        del state
        width, height = round(size.width() * scale), round(size.height() * scale)
        pixmap = QPixmap(_drawn(self._name, width, height, self._colour(mode).rgba()))
        pixmap.setDevicePixelRatio(scale)
        return pixmap

    def actualSize(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QSize:
        del mode, state
        return size

    def _colour(self, mode: QIcon.Mode) -> QColor:
        if mode is QIcon.Mode.Disabled:
            return QColor(colours().disabled)
        if self._ink is not None:
            return QColor(getattr(colours(), self._ink))
        roles = QPalette.ColorRole
        role = roles.HighlightedText if mode is QIcon.Mode.Selected else roles.ButtonText
        return QGuiApplication.palette().color(QPalette.ColorGroup.Active, role)


def icon(name: str, ink: str | None = None) -> QIcon:
    """The icon `resources/icons/NAME.svg`; `ink` names a colour of the palette instead of the text's."""
    path = resource(f"icons/{name}.svg")
    if not path.is_file():
        raise FileNotFoundError(path)
    return QIcon(_Engine(name, ink))


def pixmap_at(name: str, side: int, ratio: float, ink: str = "text") -> QPixmap:
    """A pixmap of an icon in a colour of the palette, for labels; ask again when the palette changes."""
    pixels = round(side * ratio)
    pixmap = QPixmap(_drawn(name, pixels, pixels, QColor(getattr(colours(), ink)).rgba()))
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
