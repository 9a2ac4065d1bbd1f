# SPDX-License-Identifier: EUPL-1.2
"""One page of a document as it is drawn, with the found texts marked on it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QStyle, QStyleOptionFocusRect, QWidget

from accordi_desktop.ui.pdf.plain import Hit, Picture, Rect
from accordi_desktop.ui.theme.palette import colours

# Paper is white in the dark too, and so the marks on it are the same in both.
_FOUND = QColor(255, 214, 0, 110)
_CURRENT = QColor(255, 140, 0, 150)
_MOST_TEXT = 4000


class PageLabel(QLabel):
    """Its size is the page's; the picture is stretched to it until a sharper one comes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._image = QImage()
        self._shape = QSize(1, 1)
        self._hits: tuple[Hit, ...] = ()
        self._current: Hit | None = None

    def showPicture(self, picture: Picture) -> None:
        """Show a page that was drawn."""
        image = QImage(
            picture.pixels, picture.width, picture.height, picture.stride, QImage.Format.Format_RGB32
        )
        self._image = image.copy()  # the first one only borrows its pixels
        self._shape = image.size()
        self.update()

    def forget(self) -> None:
        """Show nothing."""
        self._image = QImage()
        self.tell("", "")
        self.mark((), None)

    def tell(self, name: str, text: str) -> None:
        """Say which page this is and what stands on it, for those who do not see it."""
        self.setAccessibleName(name)
        self.setAccessibleDescription(text[:_MOST_TEXT])

    def stretch(self, width: int) -> None:
        """Take that width, and the height that goes with it."""
        self.setFixedSize(width, max(1, round(width * self._shape.height() / max(1, self._shape.width()))))

    def mark(self, hits: tuple[Hit, ...], current: Hit | None) -> None:
        """Mark found texts, one of them as the one in question."""
        self._hits, self._current = hits, current
        self.update()

    def place_of(self, rect: Rect) -> QRectF:
        """Where a part of the page is on the screen."""
        across, down = self.width(), self.height()
        return QRectF(
            rect.left * across,
            rect.top * down,
            (rect.right - rect.left) * across,
            (rect.bottom - rect.top) * down,
        ).adjusted(-1, -1, 1, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paper, page, marks, and a line around it when it has the keyboard."""
        del event
        if self._image.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self.rect(), self._image)
        for hit in self._hits:
            for rect in hit.rects:
                painter.fillRect(self.place_of(rect), _CURRENT if hit is self._current else _FOUND)
        painter.setPen(QPen(QColor(colours().edge), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        if self.hasFocus():
            option = QStyleOptionFocusRect()
            option.initFrom(self)
            self.style().drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, option, painter, self)
