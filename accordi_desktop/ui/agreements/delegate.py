# SPDX-License-Identifier: EUPL-1.2
"""Paints the cells: straight from the rows, for a table asks for seven roles a cell where one is needed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from accordi_desktop.register.query import HIDDEN_BY_DEFAULT, Column
from accordi_desktop.ui.agreements.cells import COLUMNS, cell_text
from accordi_desktop.ui.theme.palette import Palette, colours
from accordi_desktop.ui.widgets.plain_label import plain_tip
from accordi_desktop.ui.widgets.status_pill import paint_pill, pill_size

if TYPE_CHECKING:
    from accordi_desktop.ui.agreements.table_model import AgreementsModel
    from accordi_desktop.wording import Words

INSET = 8
_BAR = 3
_SELECTED = QStyle.StateFlag.State_Selected
_TEXT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class _Inks:
    """Pens and colours of one palette, made once."""

    palette: Palette
    text: QPen
    muted: QPen
    selected: QPen
    line: QPen
    selection: QColor
    hover: QColor
    accent: QColor

    @classmethod
    def of(cls, palette: Palette) -> _Inks:
        return cls(
            palette,
            QPen(QColor(palette.text)),
            QPen(QColor(palette.muted)),
            QPen(QColor(palette.on_selection)),
            QPen(QColor(palette.edge)),
            QColor(palette.selection),
            QColor(palette.hover),
            QColor(palette.accent),
        )


class CellDelegate(QStyledItemDelegate):
    """One for all columns; `hovered` and `current` are lines of the table, -1 for none."""

    def __init__(self, model: AgreementsModel, words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._words = words
        self._inks: _Inks | None = None
        self._fitting: dict[tuple[str, int], str] = {}
        self.hovered = -1
        self.current = -1

    def forget_colours(self) -> None:
        """The palette or the font has changed."""
        self._inks = None
        self._fitting.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Room for the whole text, asked for when a column is fitted by a double-click."""
        text = str(index.data() or "")
        if COLUMNS[index.column()] is Column.STATUS:
            width = pill_size(option.fontMetrics, text).width()
        else:
            width = option.fontMetrics.horizontalAdvance(text)
        return QSize(width + 2 * INSET + 2, option.fontMetrics.height() + 2 * INSET)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, line, and the text or the pill."""
        inks = self._inks = self._inks or _Inks.of(colours())
        place, rect = index.row(), option.rect
        selected = bool(option.state & _SELECTED)
        if selected:
            painter.fillRect(rect, inks.selection)
        elif place == self.hovered:
            painter.fillRect(rect, inks.hover)
        painter.setPen(inks.line)
        painter.drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom())
        if place == self.current and rect.left() <= 0:
            painter.fillRect(QRect(rect.left(), rect.top(), _BAR, rect.height() - 1), inks.accent)
        row = self._model.row_at(place)
        if row is None:
            return
        column = COLUMNS[index.column()]
        text = cell_text(row, column, self._words)
        inner = rect.adjusted(INSET, 0, -INSET, -1)
        if column is Column.STATUS:
            paint_pill(painter, inner, row.status, text, inks.palette)
            return
        over = row.status in HIDDEN_BY_DEFAULT
        painter.setPen(inks.selected if selected else inks.muted if over else inks.text)
        painter.drawText(inner, int(_TEXT), self._fit(painter, text, inner.width()))

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """The whole text of a cell that shows a part of it, never read as mark-up."""
        if event.type() != QEvent.Type.ToolTip:
            return super().helpEvent(event, view, option, index)
        text = str(index.data() or "")
        room = view.visualRect(index).width()
        cut = self.sizeHint(option, index).width() - 2 > room
        QToolTip.showText(event.globalPos(), plain_tip(text) if cut else "", view)
        return True

    def _fit(self, painter: QPainter, text: str, width: int) -> str:
        fitted = self._fitting.get((text, width))
        if fitted is None:
            if len(self._fitting) > 2000:
                self._fitting.clear()
            fitted = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width)
            self._fitting[text, width] = fitted
        return fitted
