# SPDX-License-Identifier: EUPL-1.2
"""What the bars of the timeline mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from accordi_desktop.model.timespans import SpanKind
from accordi_desktop.ui.theme.palette import colours
from accordi_desktop.ui.widgets.spans.axis import Bar
from accordi_desktop.ui.widgets.spans.bars import paint_bar

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent

_BAR = 34
_INSET = 6
_BETWEEN = 18


class TimelineLegend(QWidget):
    """Each kind of bar with its words, and one whose end is not known to the day."""

    def __init__(self, text_of: Callable[[SpanKind], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries = [(Bar(kind, 0, _BAR), text_of(kind)) for kind in SpanKind]
        faded = Bar(SpanKind.ORIGINAL, 0, _BAR, _BAR / 3, _BAR / 2)
        self._entries.append((faded, self.tr("Date not known to the day")))
        self.setAccessibleName(", ".join(text for _, text in self._entries))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for all in one line."""
        widths = (self.fontMetrics().horizontalAdvance(text) for _, text in self._entries)
        return QSize(sum(_BAR + _INSET + width + _BETWEEN for width in widths), 22)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint them side by side."""
        del event
        painter = QPainter(self)
        left = 0
        for bar, text in self._entries:
            shown = Bar(bar.kind, left, left + _BAR, bar.faded_left, bar.faded_right)
            paint_bar(painter, shown, QRect(left, 3, _BAR, self.height() - 6))
            left += _BAR + _INSET
            width = self.fontMetrics().horizontalAdvance(text)
            painter.setPen(QColor(colours().muted))
            painter.drawText(QRect(left, 0, width + 1, self.height()), Qt.AlignmentFlag.AlignVCenter, text)
            left += width + _BETWEEN
        painter.end()
