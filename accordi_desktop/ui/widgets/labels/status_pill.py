# SPDX-License-Identifier: EUPL-1.2
"""The status of an agreement: an icon and a word in a coloured pill; in lists a coloured dot and the word."""

from functools import cache

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from accordi_desktop.model.enums import Status
from accordi_desktop.ui.theme.icons import draw_icon
from accordi_desktop.ui.theme.palette import Palette, colours
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel

_ICON = 14
_INSET = 8
_GAP = 5
_DOT = 8
_DOT_GAP = 8


def dot_size(metrics: QFontMetrics, text: str) -> QSize:
    """How much room a dot with this text takes."""
    return QSize(_DOT + _DOT_GAP + metrics.horizontalAdvance(text) + 2, metrics.height())


def paint_dot(painter: QPainter, left: int, middle: int, status: Status) -> int:
    """Paint the dot of a status in the palette in use; returns where its word begins."""
    painter.drawPixmap(
        left, middle - _DOT // 2, _dot(colours().tones[status].dot, painter.device().devicePixelRatio())
    )
    return left + _DOT + _DOT_GAP


@cache
def _dot(colour: str, ratio: float) -> QPixmap:
    """The dot in a colour, drawn once: a list paints one a row."""
    dot = QPixmap(round(_DOT * ratio), round(_DOT * ratio))
    dot.setDevicePixelRatio(ratio)
    dot.fill(Qt.GlobalColor.transparent)
    brush = QPainter(dot)
    brush.setRenderHint(QPainter.RenderHint.Antialiasing)
    brush.setPen(Qt.PenStyle.NoPen)
    brush.setBrush(QColor(colour))
    brush.drawEllipse(QRectF(0, 0, _DOT, _DOT))
    brush.end()
    return dot


def pill_size(metrics: QFontMetrics, text: str) -> QSize:
    """How much room a pill with this text takes."""
    width = _INSET + _ICON + _GAP + metrics.horizontalAdvance(text) + _INSET + 2
    return QSize(width, max(metrics.height() + 4, 22))


def paint_pill(
    painter: QPainter, rect: QRect, status: Status, text: str, palette: Palette | None = None
) -> None:
    """Paint a pill at the left of `rect`, centred upright; the text is cut where there is no room."""
    tone = (palette or colours()).tones[status]
    metrics = painter.fontMetrics()
    size = pill_size(metrics, text)
    size.setWidth(min(size.width(), rect.width()))
    pill = QRect(rect.left(), rect.top() + (rect.height() - size.height()) // 2, size.width(), size.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(tone.edge), 1))
    painter.setBrush(QColor(tone.fill))
    frame = QRectF(pill).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2)
    ink = QColor(tone.ink)
    spot = QRect(pill.left() + _INSET, pill.top() + (pill.height() - _ICON) // 2, _ICON, _ICON)
    draw_icon(painter, f"status/{status}", spot, ink)
    words = pill.adjusted(_INSET + _ICON + _GAP, 0, -_INSET, 0)
    painter.setPen(ink)
    fitting = metrics.elidedText(text, Qt.TextElideMode.ElideRight, words.width())
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, fitting)
    painter.restore()


class StatusPill(PlainLabel):
    """A pill that stands alone; a label, so that it is read out and its words can be asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._status: Status | None = None
        self.setWordWrap(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def setStatus(self, status: Status, text: str) -> None:
        """Show a status in the words of the user's language."""
        self._status = status
        self.setText(text)
        self.setAccessibleName(text)

    def sizeHint(self) -> QSize:
        """Room for icon and word."""
        return pill_size(self.fontMetrics(), self.text())

    def minimumSizeHint(self) -> QSize:
        """Room for the icon."""
        return QSize(2 * _INSET + _ICON, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pill."""
        del event
        if self._status is not None:
            painter = QPainter(self)
            paint_pill(painter, self.rect(), self._status, self.text())
            painter.end()
