# SPDX-License-Identifier: EUPL-1.2
"""Knows how much room the whole text of a cell takes, and shows it where the cell has less."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from accordi_desktop.register.query import Column
from accordi_desktop.ui.agreements.cells import COLUMNS
from accordi_desktop.ui.widgets.plain_label import plain_tip
from accordi_desktop.ui.widgets.status_pill import pill_size

if TYPE_CHECKING:
    from PySide6.QtGui import QHelpEvent

INSET = 8

Index = QModelIndex | QPersistentModelIndex


class CellDelegate(QStyledItemDelegate):
    """One for all columns; the painting is `LinePainter`'s."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Room for the whole text, asked for when a column is fitted by a double-click."""
        text = str(index.data() or "")
        if COLUMNS[index.column()] is Column.STATUS:
            width = pill_size(option.fontMetrics, text).width()
        else:
            width = option.fontMetrics.horizontalAdvance(text)
        return QSize(width + 2 * INSET + 2, option.fontMetrics.height() + 2 * INSET)

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """The whole text of a cell that shows a part of it, never read as mark-up."""
        if event.type() != QEvent.Type.ToolTip:
            return super().helpEvent(event, view, option, index)
        cut = self.sizeHint(option, index).width() - 2 > view.visualRect(index).width()
        QToolTip.showText(event.globalPos(), plain_tip(str(index.data() or "")) if cut else "", view)
        return True
