# SPDX-License-Identifier: EUPL-1.2
"""One page of a document, drawn from its vectors as large as wanted."""

from enum import StrEnum

from PySide6.QtCore import QByteArray, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPixmap, QResizeEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QWidget

from accordi_desktop.ui.theme.style import MARGIN

_POINTS_PER_INCH = 72
_NAVIGATION = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End)


class Zoom(StrEnum):
    """How large a page is shown."""

    PAGE = "page"
    WIDTH = "width"
    ACTUAL = "actual"


class PagePicture(QLabel):
    """The page itself: black on white in a dark window too, for that is how it will be printed."""

    def __init__(self) -> None:
        super().__init__()
        self._renderer = QSvgRenderer()
        self._drawn: QPixmap | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_page(self, svg: bytes, name: str) -> None:
        """Show a page; the name is what a screen reader says of it."""
        self._renderer = QSvgRenderer(QByteArray(svg))
        self._drawn = None
        self.setAccessibleName(name)
        self.update()

    def page_size(self) -> QSizeF:
        """Its size in points."""
        return self._renderer.viewBoxF().size()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the page once for each size, and the focus around it."""
        del event
        if not self._renderer.isValid():
            return
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture())
        role = QPalette.ColorRole.Highlight if self.hasFocus() else QPalette.ColorRole.Mid
        painter.setPen(self.palette().color(role))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _picture(self) -> QPixmap:
        pixels = self.size() * self.devicePixelRatioF()
        if self._drawn is None or self._drawn.size() != pixels:
            self._drawn = QPixmap(pixels)
            self._drawn.fill(Qt.GlobalColor.white)
            painter = QPainter(self._drawn)
            self._renderer.render(painter, QRectF(self._drawn.rect()))
            painter.end()
            self._drawn.setDevicePixelRatio(self.devicePixelRatioF())
        return self._drawn


class PageArea(QScrollArea):
    """The room a page is shown in; the page follows it in size unless shown in its own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture = PagePicture()
        self._zoom = Zoom.PAGE
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        # Without it the bar that comes with a wide page would make it narrower, and the bar go.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setWidget(self.picture)

    def show_page(self, svg: bytes, name: str) -> None:
        """Show a page from its top."""
        self.picture.show_page(svg, name)
        self._fit()
        self.verticalScrollBar().setValue(0)

    def set_zoom(self, zoom: Zoom) -> None:
        """Show the page whole, as wide as the room, or in its own size."""
        self._zoom = zoom
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the page fitting."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows move within a page; the keys that turn pages are left to the dialog."""
        if event.key() in _NAVIGATION:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        page = self.picture.page_size()
        if page.isEmpty():
            return
        room = QSizeF(self.viewport().size()) - QSizeF(MARGIN, MARGIN)
        factors = {
            Zoom.PAGE: min(room.width() / page.width(), room.height() / page.height()),
            Zoom.WIDTH: room.width() / page.width(),
            Zoom.ACTUAL: self.logicalDpiX() / _POINTS_PER_INCH,
        }
        factor = max(factors[self._zoom], 0.1)
        self.picture.resize(QSize(round(page.width() * factor), round(page.height() * factor)))
