# SPDX-License-Identifier: EUPL-1.2
"""Paints a deadline as two lines of a list or as a chip, and the headings between."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from accordi_desktop.register.values.views import Deadline
from accordi_desktop.ui.calendar.agenda.entries_model import ENTRY_ROLE, Heading
from accordi_desktop.ui.calendar.marks.marks import ICON_SIDE, ICONS, INSET, tone
from accordi_desktop.ui.calendar.marks.painter import MarkPainter
from accordi_desktop.ui.theme.icons import draw_icon
from accordi_desktop.ui.theme.palette import colours
from accordi_desktop.ui.widgets.labels.status_pill import paint_pill, pill_size

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from accordi_desktop.wording import Words

Index = QModelIndex | QPersistentModelIndex
_LINE_HEIGHT = 54
_HEADING_HEIGHT = 32
_PAD = 10
_V = Qt.AlignmentFlag.AlignVCenter


class EntryDelegate(QStyledItemDelegate):
    """Kind, date and status on the first line; counterpart and title on the second."""

    def __init__(self, words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines for a deadline, one for a heading."""
        del option
        heading = isinstance(index.data(ENTRY_ROLE), Heading)
        return QSize(120, _HEADING_HEIGHT if heading else _LINE_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row = index.data(ENTRY_ROLE)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if isinstance(row, Deadline):
            _paint_ground(painter, rect, state)
            self._paint_entry(painter, rect, row, selected=bool(state & QStyle.StateFlag.State_Selected))
        elif isinstance(row, Heading):
            _paint_heading(painter, rect, row, focused=bool(state & QStyle.StateFlag.State_HasFocus))
        painter.restore()

    def _paint_entry(self, painter: QPainter, rect: QRect, deadline: Deadline, *, selected: bool) -> None:
        inner = rect.adjusted(_PAD, 5, -_PAD, -5)
        half = inner.height() // 2
        first = QRect(inner.left(), inner.top(), inner.width(), half)
        second = QRect(inner.left(), inner.top() + half, inner.width(), half)
        text = colours().on_selection if selected else colours().text
        width = self._paint_pill(painter, first, deadline)
        self._paint_kind(painter, first.adjusted(0, 0, -width, 0), deadline, text)
        self._paint_names(painter, second, deadline, text, selected=selected)

    def _paint_pill(self, painter: QPainter, line: QRect, deadline: Deadline) -> int:
        """The status at the right end of the line; gives the room it took."""
        word = self._words.short(deadline.status)
        width = min(pill_size(painter.fontMetrics(), word).width(), line.width() // 2)
        paint_pill(
            painter, QRect(line.right() - width, line.top(), width, line.height()), deadline.status, word
        )
        return width + _PAD

    def _paint_kind(self, painter: QPainter, line: QRect, deadline: Deadline, text: str) -> None:
        ink = QColor(tone(deadline.kind).ink)
        top = line.top() + (line.height() - ICON_SIDE) // 2
        draw_icon(painter, ICONS[deadline.kind], QRect(line.left(), top, ICON_SIDE, ICON_SIDE), ink)
        left = line.left() + ICON_SIDE + INSET + 1
        painter.setFont(_bold(painter.font()))
        painter.setPen(QColor(text))
        left += _draw(painter, left, line, self._words.date(deadline.on)) + _PAD
        painter.setFont(_plain(painter.font()))
        painter.setPen(ink if text == colours().text else QColor(text))
        _draw(painter, left, line, self._words.short(deadline.kind))

    def _paint_names(
        self, painter: QPainter, line: QRect, deadline: Deadline, text: str, *, selected: bool
    ) -> None:
        painter.setPen(QColor(text if selected else colours().muted))
        left = line.left() + ICON_SIDE + INSET + 1
        if deadline.counterpart:
            left += _draw(painter, left, line, deadline.reference) + _PAD
        painter.setPen(QColor(text))
        left += _draw(painter, left, line, deadline.counterpart or deadline.reference) + _PAD
        painter.setPen(QColor(text if selected else colours().muted))
        _draw(painter, left, line, deadline.title)


class ChipDelegate(QStyledItemDelegate):
    """One line: icon, kind, how much of the date is known, and who."""

    def __init__(self, words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words
        self._marks = MarkPainter()
        self._font = QFont()
        self._metrics = QFontMetrics(_bold(self._font))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As wide as its words, within reason."""
        font: QFont = option.font
        if font != self._font:
            self._font, self._metrics = font, QFontMetrics(_bold(font))
        words = self._metrics.horizontalAdvance(self._text(index))
        return QSize(min(words + ICON_SIDE + 4 * INSET, 320), max(self._metrics.height() + 6, 24))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one chip."""
        row = index.data(ENTRY_ROLE)
        if not isinstance(row, Deadline):
            return
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        self._marks.paint(painter, rect, row.kind, "", self._text(index))
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(QColor(colours().accent), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))

    def _text(self, index: Index) -> str:
        row = index.data(ENTRY_ROLE)
        if not isinstance(row, Deadline):
            return ""
        return (
            f"{self._words.date(row.on)} · {self._words.short(row.kind)} · {row.counterpart or row.reference}"
        )


def _draw(painter: QPainter, left: int, line: QRect, text: str) -> int:
    """Draw a text from `left` to the end of the line at most; gives its width."""
    room = max(line.right() - left, 0)
    fitted = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
    painter.drawText(QRect(left, line.top(), room, line.height()), _V, fitted)
    return painter.fontMetrics().horizontalAdvance(fitted)


def _paint_ground(painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
    shades = colours()
    if state & QStyle.StateFlag.State_Selected:
        painter.fillRect(rect, QColor(shades.selection))
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, QColor(shades.hover))
    painter.setPen(QColor(shades.edge))
    painter.drawLine(rect.left() + _PAD, rect.bottom(), rect.right() - _PAD, rect.bottom())
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(QColor(shades.accent), 2))
        painter.drawRect(rect.adjusted(1, 1, -1, -1))


def _paint_heading(painter: QPainter, rect: QRect, heading: Heading, *, focused: bool) -> None:
    muted = QColor(colours().muted)
    painter.fillRect(rect, QColor(colours().alternate))
    left = rect.left() + _PAD
    if heading.folded is not None:
        spot = QRect(left, rect.center().y() - ICON_SIDE // 2, ICON_SIDE, ICON_SIDE)
        draw_icon(painter, "chevron-right" if heading.folded else "chevron-down", spot, muted)
        left += ICON_SIDE + INSET
    painter.setFont(_bold(painter.font()))
    painter.setPen(muted)
    _draw(painter, left, rect.adjusted(0, 0, -_PAD, 0), heading.text)
    if focused:
        painter.setPen(QPen(QColor(colours().accent), 2))
        painter.drawRect(rect.adjusted(1, 1, -1, -1))


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold


def _plain(font: QFont) -> QFont:
    plain = QFont(font)
    plain.setBold(False)
    return plain
