# SPDX-License-Identifier: EUPL-1.2
"""The life of an agreement as a bar: its act, its renewals, the last day for notice, today."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from accordi_desktop.model.enums import Status
from accordi_desktop.ui.theme.palette import colours
from accordi_desktop.ui.widgets.spans.axis import Axis, bar_of
from accordi_desktop.ui.widgets.spans.bars import paint_bar

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from accordi_desktop.model.timespans import Span

_BAR = 10
_ABOVE = 4  # pixels that the marks of days stand out of the bar
_MARK = 3
_MARGIN_DAYS = 30.0


class LifeBar(QWidget):
    """Says nothing to a screen reader: the words beside it do. Hidden where no date is known."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spans: tuple[Span, ...] = ()
        self._today: date | None = None
        self._notice: date | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVisible(False)

    def show_life(self, spans: Iterable[Span], today: date, notice: date | None = None) -> None:
        """Show spans with marks for today and for the last day for notice."""
        self._spans = tuple(span for span in spans if span.start.known or span.end.known)
        self._today, self._notice = today, notice
        self.setVisible(bool(self._spans))
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room, as high as the bar and its marks."""
        return QSize(120, _BAR + 2 * _ABOVE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the spans, then the marks over them."""
        del event
        if self._today is None:
            return
        painter = QPainter(self)
        axis = Axis.fitting(self._spans, self._today, self.width(), margin=_MARGIN_DAYS)
        band = QRect(0, _ABOVE, self.width(), _BAR)
        for span in self._spans:
            paint_bar(painter, bar_of(span, axis), band, icons=False)
        if self._notice is not None:
            ink = QColor(colours().tones[Status.EXPIRING].dot)
            self._mark(painter, axis, self._notice, ink)
        self._mark(painter, axis, self._today, QColor(colours().danger))
        painter.end()

    def _mark(self, painter: QPainter, axis: Axis, day: date, ink: QColor) -> None:
        left = min(max(round(axis.x(day.toordinal())), 0), self.width() - _MARK)
        painter.fillRect(left, 0, _MARK, self.height(), ink)
