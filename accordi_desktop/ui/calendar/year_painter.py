# SPDX-License-Identifier: EUPL-1.2
"""Paints the days of a year: number, the mark of the first thing to happen, and how many there are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from accordi_desktop.ui.calendar.mark_painter import Plate, Plates
from accordi_desktop.ui.calendar.marks import ICON_SIDE, ICONS, tone
from accordi_desktop.ui.theme.icons import draw_icon
from accordi_desktop.ui.theme.laid_out import LaidOut
from accordi_desktop.ui.theme.palette import colours

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from accordi_desktop.register.views import Deadline
    from accordi_desktop.ui.calendar.year_layout import YearLayout

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
    """Weekends are shaded; a day on which something happens is filled in the colour of its kind."""

    def __init__(self) -> None:
        self._texts = LaidOut()
        self._plates = Plates()

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
        ink = shades.text
        if found:
            shade = tone(found[0].kind)
            ink = shade.ink
            ratio = painter.device().devicePixelRatio()
            plate = Plate(shade, rect.width() - 2, rect.height() - 3, ratio)
            painter.drawPixmap(rect.left() + 1, rect.top() + 1, self._plates.of(plate))
        if day == highlights.chosen:
            _paint_frame(painter, rect, shades.accent)
        if day == highlights.today:
            _paint_today(painter, rect, shades.accent)
        painter.setPen(QColor(shades.on_accent if day == highlights.today else ink))
        number = str(day.day)
        left = rect.left() + (rect.width() - self._texts.advance(number)) // 2
        top = rect.top() + 2 + (_NUMBER - self._texts.metrics.height()) // 2
        painter.drawStaticText(left, top, self._texts.text(number, rect.width()))
        if found:
            painter.setPen(QColor(ink))
            self._paint_marks(painter, rect, found, QColor(ink))

    def _paint_marks(self, painter: QPainter, rect: QRect, found: tuple[Deadline, ...], ink: QColor) -> None:
        """One thing is a mark; several are a mark and their number, or the number where there is no room."""
        below = QRect(rect.left(), rect.top() + 2 + _NUMBER, rect.width(), rect.height() - _NUMBER - 5)
        several = str(len(found)) if len(found) > 1 else ""
        width = self._texts.advance(several) + 1 if several else 0
        text = self._texts.text(several, rect.width())
        top = below.top() + (below.height() - self._texts.metrics.height()) // 2
        if several and width + ICON_SIDE > rect.width() - 4:
            painter.drawStaticText(below.left() + (below.width() - width) // 2, top, text)
            return
        left = below.left() + (below.width() - ICON_SIDE - width) // 2
        spot = QRect(left, below.center().y() - ICON_SIDE // 2 + 1, ICON_SIDE, ICON_SIDE)
        draw_icon(painter, ICONS[found[0].kind], spot, ink)
        if several:
            painter.drawStaticText(spot.right() + 1, top, text)


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
