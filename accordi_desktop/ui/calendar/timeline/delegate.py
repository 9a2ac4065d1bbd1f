# SPDX-License-Identifier: EUPL-1.2
"""Paints a line of the timeline: the name on the left, the bars on the axis, today through all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from accordi_desktop.register.values.timeline import TimelineRow
from accordi_desktop.ui.calendar.timeline.layout import Heading, out_of_view, ticks
from accordi_desktop.ui.calendar.timeline.model import LINE_ROLE
from accordi_desktop.ui.theme.icons import draw_icon
from accordi_desktop.ui.theme.palette import colours
from accordi_desktop.ui.widgets.spans.axis import Axis, bar_of
from accordi_desktop.ui.widgets.spans.bars import paint_bar

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtCore import QObject

    from accordi_desktop.ui.widgets.spans.axis import Bar

Index = QModelIndex | QPersistentModelIndex
NARROWEST_NAME, WIDEST_NAME = 160, 520
_NAME_SHARE = 0.3
LINE_HEIGHT = 30
_PAD = 8
_ARROW = 14
_ARROWS = {"before": "chevron-left", "after": "chevron-right"}


def usual_name_width(width: int) -> int:
    """How wide the names are in a timeline of that width, until somebody drags their edge."""
    return bounded_name_width(round(width * _NAME_SHARE), width)


def bounded_name_width(wanted: int, width: int) -> int:
    """As wide as wanted, as long as at least half of the timeline is left for the axis."""
    return max(min(wanted, WIDEST_NAME, width // 2), NARROWEST_NAME)


class TimelineDelegate(QStyledItemDelegate):
    """Only lines in view are ever painted; the bars are laid out while painting."""

    def __init__(self, today: date, axis: Axis, parent: QObject) -> None:
        super().__init__(parent)
        self.today = today
        self.axis = axis
        self.name_width = NARROWEST_NAME

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Every line is as high as every other."""
        del option, index
        return QSize(NARROWEST_NAME * 2, LINE_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one line."""
        line = index.data(LINE_ROLE)
        painter.save()
        if isinstance(line, TimelineRow):
            self._paint_row(painter, option, line)
        elif isinstance(line, Heading):
            _paint_heading(painter, option.rect, line)
        painter.restore()

    def _paint_row(self, painter: QPainter, option: QStyleOptionViewItem, row: TimelineRow) -> None:
        shades = colours()
        rect: QRect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        field = rect.adjusted(self.name_width, 0, 0, 0)
        painter.fillRect(rect, QColor(shades.surface))
        self._paint_ground(painter, field)
        label = QRect(rect.left(), rect.top(), self.name_width, rect.height())
        if selected:
            painter.fillRect(label, QColor(shades.selection))
        _paint_name(painter, label, row, shades.on_selection if selected else shades.text)
        axis = Axis(self.axis.left - field.left() / self.axis.scale, self.axis.scale)
        band = field.adjusted(0, 6, 0, -6)
        bars = [bar_of(span, axis) for span in row.spans]
        for bar in (*bars, *(bar_of(span, axis) for span in row.suspensions)):
            paint_bar(painter, bar, band)
        self._paint_elsewhere(painter, field, bars)
        self._paint_today(painter, field)
        if selected and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(shades.accent), 2))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))

    def _paint_ground(self, painter: QPainter, field: QRect) -> None:
        painter.setPen(QColor(colours().edge))
        for tick in ticks(self.axis, field.width()):
            x = field.left() + round(tick.x)
            if x >= field.left():
                painter.drawLine(x, field.top(), x, field.bottom())

    def _paint_elsewhere(self, painter: QPainter, field: QRect, bars: Sequence[Bar]) -> None:
        """An empty line says where to look, or that there is nothing to see."""
        muted = QColor(colours().muted)
        if not bars:
            painter.setPen(muted)
            words = field.adjusted(_PAD, 0, -_PAD, 0)
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.tr("No dates known"))
            return
        where = out_of_view(bars, field.left(), field.right())
        if where:
            spot = QRect(0, field.center().y() - _ARROW // 2, _ARROW, _ARROW)
            spot.moveLeft(field.left() + 2 if where == "before" else field.right() - _ARROW - 2)
            draw_icon(painter, _ARROWS[where], spot, muted)

    def _paint_today(self, painter: QPainter, field: QRect) -> None:
        x = field.left() + round(self.axis.x(self.today.toordinal()))
        if field.left() <= x <= field.right():
            painter.setPen(QPen(QColor(colours().danger), 2))
            painter.drawLine(x, field.top(), x, field.bottom())


def _paint_name(painter: QPainter, label: QRect, row: TimelineRow, ink: str) -> None:
    painter.setPen(QColor(ink))
    name = row.counterpart or row.title
    text = painter.fontMetrics().elidedText(
        f"{row.reference}  {name}", Qt.TextElideMode.ElideRight, label.width() - 2 * _PAD
    )
    painter.drawText(label.adjusted(_PAD, 0, -_PAD, 0), Qt.AlignmentFlag.AlignVCenter, text)


def _paint_heading(painter: QPainter, rect: QRect, heading: Heading) -> None:
    shades = colours()
    painter.fillRect(rect, QColor(shades.window))
    painter.setPen(QColor(shades.edge))
    painter.drawLine(rect.bottomLeft(), rect.bottomRight())
    font = painter.font()
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(QColor(shades.text))
    text = f"{heading.name}  ({heading.count})"
    painter.drawText(rect.adjusted(_PAD, 0, -_PAD, 0), Qt.AlignmentFlag.AlignVCenter, text)
