# SPDX-License-Identifier: EUPL-1.2
"""The rows of what opens under a field, alike everywhere: how high, how many, a tick at the one in use."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from accordi_desktop.ui.theme.icons import SMALL, draw_icon
from accordi_desktop.ui.theme.style import GAP, GRID

ROW_HEIGHT = 32  # pixels, more where the text is large
MOST_ROWS = 10

Index = QModelIndex | QPersistentModelIndex


def row_height(line: int) -> int:
    """How high a row is where a line of text is so many pixels high."""
    return max(ROW_HEIGHT, line + 3 * GRID)


class TickedRows(QStyledItemDelegate):
    """Text at the left, at the right a tick beside the entry in use."""

    def __init__(self, in_use: Callable[[], int], parent: QObject) -> None:
        super().__init__(parent)
        self._in_use = in_use

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Room for the text and the tick."""
        text = option.fontMetrics.horizontalAdvance(str(index.data() or ""))
        return QSize(text + SMALL + 4 * GAP, row_height(option.fontMetrics.height()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The ground as the style has it, then the text and the tick."""
        self.initStyleOption(option, index)
        text, option.text = option.text, ""
        style = option.widget.style() if option.widget is not None else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        enabled = bool(option.state & QStyle.StateFlag.State_Enabled)
        group = QPalette.ColorGroup.Active if enabled else QPalette.ColorGroup.Disabled
        role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        ink = option.palette.color(group, role)
        rect = option.rect.adjusted(GAP, 0, -GAP, 0)
        if index.row() == self._in_use():
            spot = QRect(0, 0, SMALL, SMALL)
            spot.moveCenter(rect.center())
            spot.moveRight(rect.right())
            draw_icon(painter, "check", spot, ink)
        room = rect.adjusted(0, 0, -SMALL - GAP, 0)
        shown = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.save()
        painter.setPen(ink)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.restore()
