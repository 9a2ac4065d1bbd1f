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
_LINE = 22
_UNBOUNDED = 1 << 20


class TimelineLegend(QWidget):
    """Each kind of bar with its words, and one whose end is not known to the day."""

    def __init__(self, text_of: Callable[[SpanKind], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries = [(Bar(kind, 0, _BAR), text_of(kind)) for kind in SpanKind]
        faded = Bar(SpanKind.ORIGINAL, 0, _BAR, _BAR / 3, _BAR / 2)
        self._entries.append((faded, self.tr("Date not known to the day")))
        self.setAccessibleName(", ".join(text for _, text in self._entries))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Room for all in one line."""
        widths = [place.width() + _BETWEEN for place in self.places(_UNBOUNDED)]
        return QSize(sum(widths), self._line())

    def minimumSizeHint(self) -> QSize:
        """Room for the widest alone."""
        return QSize(max(place.width() for place in self.places(0)), self._line())

    def heightForWidth(self, width: int) -> int:
        """The height of the lines they need at a width."""
        return max(place.bottom() + 1 for place in self.places(width))

    def places(self, width: int) -> list[QRect]:
        """Where each stands: side by side, wrapped to the next line where the width ends."""
        left = top = 0
        places = []
        for _, text in self._entries:
            needed = _BAR + _INSET + self.fontMetrics().horizontalAdvance(text) + 1
            if left and left + needed > width:
                left, top = 0, top + self._line()
            places.append(QRect(left, top, needed, self._line()))
            left += needed + _BETWEEN
        return places

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint each at its place."""
        del event
        painter = QPainter(self)
        painter.setPen(QColor(colours().muted))
        for (bar, text), place in zip(self._entries, self.places(self.width()), strict=True):
            left = place.left()
            shown = Bar(bar.kind, left, left + _BAR, bar.faded_left, bar.faded_right)
            painter.save()
            paint_bar(painter, shown, QRect(left, place.top() + 3, _BAR, place.height() - 6))
            painter.restore()
            words = place.adjusted(_BAR + _INSET, 0, 0, 0)
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()

    def _line(self) -> int:
        return max(_LINE, self.fontMetrics().height())
