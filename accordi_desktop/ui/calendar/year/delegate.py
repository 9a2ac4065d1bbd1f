# SPDX-License-Identifier: EUPL-1.2
"""Paints the days of a year: their numbers, and the marks of what happens on them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from accordi_desktop.ui.calendar.year.marks import YearMarkPainter
from accordi_desktop.ui.theme.palette import colours
from accordi_desktop.ui.theme.static_text_cache import StaticTextCache

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from accordi_desktop.register.values.views import Deadline
    from accordi_desktop.ui.calendar.year.layout import YearLayout

_SATURDAY = 5
_NUMBER = 16


@dataclass(frozen=True, slots=True)
class Strip:
    """A row or a column of the planner: which, where it begins in the viewport, how wide it is."""

    number: int
    begins: int
    size: int


@dataclass(frozen=True, slots=True)
class Highlights:
    """The days that stand out."""

    today: date | None
    chosen: date | None


class YearPainter:
    """Weekends are shaded; a day is filled in the colours of the kinds that happen on it."""

    def __init__(self) -> None:
        self._texts = StaticTextCache()
        self._marks = YearMarkPainter()

    def paint(
        self,
        painter: QPainter,
        year: YearLayout,
        rows: Sequence[Strip],
        columns: Sequence[Strip],
        highlights: Highlights,
    ) -> None:
        """Paint the days of these rows and columns, and the ground around the months."""
        self._texts.begin(painter)
        self._marks.begin(painter)
        shades = colours()
        outside, workday, weekend = (
            QColor(name) for name in (shades.window, shades.surface, shades.alternate)
        )
        edge = QColor(shades.edge)
        for row in rows:
            for column in columns:
                day = year.day_at(row.number, column.number)
                rect = QRect(column.begins, row.begins, column.size, row.size)
                ground = outside if day is None else weekend if day.weekday() >= _SATURDAY else workday
                painter.fillRect(rect, ground)
                painter.setPen(edge)
                painter.drawLine(rect.bottomLeft(), rect.bottomRight())
                if day is not None:
                    self._paint_day(painter, rect, day, year.on(day), highlights)

    def _paint_day(
        self,
        painter: QPainter,
        rect: QRect,
        day: date,
        found: tuple[Deadline, ...],
        highlights: Highlights,
    ) -> None:
        shades = colours()
        segments = self._marks.segments(rect, found)
        for segment in segments:
            self._marks.paint_ground(painter, segment)
        ink = segments[0].shade.ink if len(segments) == 1 else shades.text
        if day == highlights.chosen:
            _paint_frame(painter, rect, shades.accent)
        if day == highlights.today:
            _paint_today(painter, rect, shades.accent)
        painter.setPen(QColor(shades.on_accent if day == highlights.today else ink))
        number = str(day.day)
        left = rect.left() + (rect.width() - self._texts.advance(number)) // 2
        top = rect.top() + 2 + (_NUMBER - self._texts.metrics.height()) // 2
        painter.drawStaticText(left, top, self._texts.text(number, rect.width()))
        for segment in segments:
            self._marks.paint_mark(painter, segment, segment.rect.adjusted(0, _NUMBER + 1, 0, -2))


def _paint_frame(painter: QPainter, rect: QRect, accent: str) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(accent), 2))
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -2), 4, 4)
    painter.restore()


def _paint_today(painter: QPainter, rect: QRect, accent: str) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(accent))
    painter.drawRoundedRect(QRectF(rect.left() + 2, rect.top() + 2, rect.width() - 4, _NUMBER), 7, 7)
    painter.restore()
