# SPDX-License-Identifier: EUPL-1.2
"""Paints a day of the month, and finds the entry under a point of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from accordi_desktop.ui.calendar.marks.painter import MarkPainter
from accordi_desktop.ui.calendar.month.layout import fitting
from accordi_desktop.ui.calendar.month.model import MonthModel
from accordi_desktop.ui.theme.palette import colours

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from accordi_desktop.register.values.views import Deadline
    from accordi_desktop.wording import Words

Index = QModelIndex | QPersistentModelIndex
_PAD = 4
_HEAD = 24
_GAP = 2


@dataclass(frozen=True, slots=True)
class DayPlaces:
    """Where the entries of a day are drawn; `more` is the place of "+N", empty when all fit."""

    entries: tuple[QRect, ...]
    more: QRect
    hidden: int


def day_places(rect: QRect, count: int, metrics: QFontMetrics) -> DayPlaces:
    """Lay `count` entries out in a cell: two lines each where they fit, else one, the rest behind "+N"."""
    room = rect.height() - _HEAD - _PAD
    for lines in (2, 1):
        height = lines * metrics.height() + 4
        slots = max((room + _GAP) // (height + _GAP), 0)
        if count <= slots:
            break
    shown, hidden = fitting(count, slots)
    tops = [rect.top() + _HEAD + place * (height + _GAP) for place in range(shown)]
    width = rect.width() - 2 * _PAD
    entries = tuple(QRect(rect.left() + _PAD, top, width, height) for top in tops)
    more = QRect()
    if hidden:  # with no line free it stands beside the number of the day
        top = rect.top() + _HEAD + shown * (height + _GAP) if slots else rect.top() + 1
        left = rect.left() + (_PAD if slots else rect.width() // 2)
        more = QRect(left, top, rect.right() - _PAD - left, max(height, _HEAD - 4))
    return DayPlaces(entries, more, hidden)


class DayDelegate(QStyledItemDelegate):
    """Draws the number of the day, its entries, and "+N" for those without room."""

    def __init__(self, words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words
        self._marks = MarkPainter()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one day."""
        model = index.model()
        if not isinstance(model, MonthModel):
            return
        painter.save()
        self._paint_ground(painter, option, model, index)
        found = model.deadlines_at(index)
        places = day_places(option.rect, len(found), painter.fontMetrics())
        for deadline, place in zip(found, places.entries, strict=False):
            name = deadline.counterpart or deadline.title or deadline.reference
            self._marks.paint(painter, place, deadline.kind, self._words.short(deadline.kind), name)
        if places.hidden:
            painter.setPen(QColor(colours().link))
            text = self.tr("+%n more", "", places.hidden)
            painter.drawText(places.more.adjusted(_PAD, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Room for the number and one entry."""
        del index
        return QSize(64, _HEAD + option.fontMetrics.height() + 8)

    def entry_at(self, index: Index, rect: QRect, point: QPoint, metrics: QFontMetrics) -> Deadline | None:
        """The entry under a point of a cell."""
        model = index.model()
        if not isinstance(model, MonthModel):
            return None
        found = model.deadlines_at(index)
        places = day_places(rect, len(found), metrics)
        return next(
            (one for one, place in zip(found, places.entries, strict=False) if place.contains(point)), None
        )

    def more_at(self, index: Index, rect: QRect, point: QPoint, metrics: QFontMetrics) -> bool:
        """Whether the point is on "+N"."""
        model = index.model()
        if not isinstance(model, MonthModel):
            return False
        places = day_places(rect, len(model.deadlines_at(index)), metrics)
        return bool(places.hidden) and places.more.contains(point)

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, model: MonthModel, index: Index
    ) -> None:
        shades = colours()
        rect = option.rect
        day = model.day_at(index)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        inside = day is not None and model.in_month(day)
        ground = shades.selection if selected else shades.surface if inside else shades.window
        painter.fillRect(rect, QColor(ground))
        painter.setPen(QColor(shades.edge))
        painter.drawLine(rect.topRight(), rect.bottomRight())
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if day is None:
            return
        if selected and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(shades.accent), 2))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        ink = shades.on_selection if selected else shades.text if inside else shades.muted
        today = model.is_today(day)
        self._paint_number(painter, rect, str(day.day), ink, today=today)
        if not today and (kept := model.holiday(day)):
            _paint_holiday(painter, rect, kept, shades.on_selection if selected else shades.muted)

    def _paint_number(self, painter: QPainter, rect: QRect, text: str, ink: str, *, today: bool) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        number = QRect(rect.left() + _PAD, rect.top() + 2, 24, 20)
        font = painter.font()
        if today:
            font.setBold(True)
            painter.setFont(font)
            shades = colours()
            word = self.tr("Today")
            width = painter.fontMetrics().horizontalAdvance(text) + 14
            number.setWidth(max(width, 24))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(shades.accent))
            painter.drawRoundedRect(QRectF(number), 10, 10)
            painter.setPen(QColor(ink))
            beside = QRect(
                number.right() + 5, number.top(), rect.right() - number.right() - 8, number.height()
            )
            painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter, word)
            ink = shades.on_accent
        painter.setPen(QColor(ink))
        painter.drawText(number, Qt.AlignmentFlag.AlignCenter, text)
        painter.restore()


def _paint_holiday(painter: QPainter, rect: QRect, text: str, ink: str) -> None:
    """Beside the number, as much of it as there is room for."""
    beside = rect.adjusted(_PAD + 28, 2, -_PAD, 0)
    beside.setHeight(20)
    painter.setPen(QColor(ink))
    cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, beside.width())
    painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, cut)
