# SPDX-License-Identifier: EUPL-1.2
"""Knows how much room the whole text of a cell takes; the painting is `LinePainter`'s."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize

from accordi_desktop.register.values.lists.query import Column
from accordi_desktop.ui.agreement_table.cells import COLUMNS
from accordi_desktop.ui.agreement_table.column_widths import INSET
from accordi_desktop.ui.widgets.labels.full_text_tooltip import WholeTextDelegate
from accordi_desktop.ui.widgets.labels.status_pill import dot_size

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem


class CellDelegate(WholeTextDelegate):
    """One for all columns."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Room for the whole text, asked for when a column is fitted by a double-click."""
        text = str(index.data() or "")
        if COLUMNS[index.column()] is Column.STATUS:
            width = dot_size(option.fontMetrics, text).width()
        else:
            width = option.fontMetrics.horizontalAdvance(text)
        return QSize(width + 2 * INSET + 2, option.fontMetrics.height() + 2 * INSET)
