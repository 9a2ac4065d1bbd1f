# SPDX-License-Identifier: EUPL-1.2
"""Paints a day of the year: its number, the mark of the first thing to happen, and how many there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from accordi_desktop.ui.calendar.marks import ICON_SIDE, ICONS, tone
from accordi_desktop.ui.calendar.year_model import YearModel
from accordi_desktop.ui.theme.icons import draw_icon
from accordi_desktop.ui.theme.palette import colours

if TYPE_CHECKING:
    from datetime import date

    from accordi_desktop.register.views import Deadline
    from accordi_desktop.ui.theme.palette import Palette

Index = QModelIndex | QPersistentModelIndex
_SATURDAY = 5
_NUMBER = 16


class YearDelegate(QStyledItemDelegate):
    """Weekends are shaded; a day on which something happens is filled in the colour of its kind."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one day, or the ground around a month."""
        model = index.model()
        if not isinstance(model, YearModel):
            return
        painter.save()
        rect: QRect = option.rect
        shades = colours()
        day = model.day_at(index)
        painter.fillRect(rect, QColor(shades.window if day is None else _ground(day, shades)))
        painter.setPen(QColor(shades.edge))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if day is not None:
            found = model.deadlines_at(index)
            self._paint_day(painter, option, day, found, shades, today=model.is_today(day))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Room for the number and a mark under it."""
        del option, index
        return QSize(20, _NUMBER + ICON_SIDE + 4)

    def _paint_day(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        day: date,
        found: tuple[Deadline, ...],
        shades: Palette,
        *,
        today: bool,
    ) -> None:
        rect: QRect = option.rect
        inner = QRectF(rect).adjusted(1, 1, -1, -2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if found:
            shade = tone(found[0].kind)
            painter.setPen(QColor(shade.edge))
            painter.setBrush(QColor(shade.fill))
            painter.drawRoundedRect(inner, 4, 4)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(QColor(shades.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(inner, 4, 4)
        ink = QColor(tone(found[0].kind).ink if found else shades.text)
        _paint_number(painter, rect, str(day.day), ink, today=today)
        if found:
            _paint_marks(painter, rect, found, ink)


def _ground(day: date, shades: Palette) -> str:
    return shades.alternate if day.weekday() >= _SATURDAY else shades.surface


def _paint_number(painter: QPainter, rect: QRect, text: str, ink: QColor, *, today: bool) -> None:
    place = QRect(rect.left(), rect.top() + 2, rect.width(), _NUMBER)
    if today:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours().accent))
        painter.drawRoundedRect(QRectF(place).adjusted(2, 0, -2, 0), 7, 7)
        ink = QColor(colours().on_accent)
    painter.setPen(ink)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)


def _paint_marks(painter: QPainter, rect: QRect, found: tuple[Deadline, ...], ink: QColor) -> None:
    """One thing is a mark; several are a mark and their number, or the number where there is no room."""
    below = QRect(rect.left(), rect.top() + 2 + _NUMBER, rect.width(), rect.height() - _NUMBER - 5)
    several = str(len(found)) if len(found) > 1 else ""
    width = painter.fontMetrics().horizontalAdvance(several) + 1 if several else 0
    painter.setPen(ink)
    if several and width + ICON_SIDE > rect.width() - 4:
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, several)
        return
    left = below.left() + (below.width() - ICON_SIDE - width) // 2
    spot = QRect(left, below.center().y() - ICON_SIDE // 2 + 1, ICON_SIDE, ICON_SIDE)
    draw_icon(painter, ICONS[found[0].kind], spot, ink)
    if several:
        beside = QRect(spot.right() + 1, below.top(), width, below.height())
        painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter, several)
