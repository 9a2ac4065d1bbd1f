# SPDX-License-Identifier: EUPL-1.2
"""The axis above the timeline: years, or months where there is room, and today."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from accordi_desktop.ui.calendar.month.model import locale_of
from accordi_desktop.ui.calendar.timeline.delegate import NARROWEST_NAME, TimelineDelegate
from accordi_desktop.ui.calendar.timeline.layout import ticks
from accordi_desktop.ui.theme.palette import colours

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from accordi_desktop.model.dates.partial_date import PartialDate

_HEIGHT = 28
_GRIP = 5


class TimelineAxis(QWidget):
    """Shows the axis the lines are painted on; where the names end it can be dragged."""

    name_width_wanted = Signal(int)
    usual_width_wanted = Signal()

    def __init__(self, language: str, painted: TimelineDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._locale = locale_of(language)
        self._painted = painted
        self._dragging = False
        self.setAccessibleName(self.tr("Time axis"))
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """One line of text."""
        return QSize(NARROWEST_NAME * 2, _HEIGHT)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the edge of the names."""
        self._dragging = event.button() is Qt.MouseButton.LeftButton and self._is_edge(event.position().x())
        if not self._dragging:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the edge; else show where it can be taken hold of."""
        x = event.position().x()
        if self._dragging:
            self.name_width_wanted.emit(round(x))
        elif self._is_edge(x):
            self.setCursor(Qt.CursorShape.SplitHCursor)
            self.setToolTip(self.tr("Drag to give the names more room (Ctrl+Left, Ctrl+Right)"))
        else:
            self.unsetCursor()
            self.setToolTip("")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the drag."""
        self._dragging = False
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The edge goes back to where it usually is."""
        if self._is_edge(event.position().x()):
            self.usual_width_wanted.emit()

    def _is_edge(self, x: float) -> bool:
        return abs(x - self._painted.name_width) <= _GRIP

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words of the marks in view."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        field = self.rect().adjusted(self._painted.name_width, 0, 0, 0)
        painter.setPen(QColor(colours().edge))
        painter.drawLine(field.left() - 1, field.top() + 4, field.left() - 1, field.bottom())
        today = self._flag(field)
        painter.setClipRect(field)
        painter.setPen(QColor(colours().muted))
        for tick in ticks(self._painted.axis, field.width()):
            x = field.left() + round(tick.x)
            painter.drawLine(x, field.bottom() - 6, x, field.bottom())
            text = self._text(tick.on)
            label_rect = QRect(x + 4, field.top(), self.fontMetrics().horizontalAdvance(text), field.height())
            if field.contains(label_rect) and not today.intersects(label_rect):
                painter.drawText(label_rect, Qt.AlignmentFlag.AlignVCenter, text)
        self._paint_today(painter, today)
        painter.end()

    def _text(self, on: PartialDate) -> str:
        if on.month is None or on.month == 1:
            return str(on.year)
        return self._locale.standaloneMonthName(on.month, QLocale.FormatType.ShortFormat)

    def _flag(self, field: QRect) -> QRect:
        width = self.fontMetrics().horizontalAdvance(self.tr("Today")) + 12
        x = field.left() + round(self._painted.axis.x(self._painted.today.toordinal()))
        return QRect(x - width // 2, field.top() + 4, width, field.height() - 8)

    def _paint_today(self, painter: QPainter, flag: QRect) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours().danger))
        painter.drawRoundedRect(flag, 4, 4)
        painter.setPen(QColor(colours().surface))
        painter.drawText(flag, Qt.AlignmentFlag.AlignCenter, self.tr("Today"))
