# SPDX-License-Identifier: EUPL-1.2
"""The list at a line that suggests; the keyboard stays in the line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QPainter, QPalette
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from accordi_desktop.ui.theme.palette import colours
from accordi_desktop.ui.theme.style import GAP, GRID
from accordi_desktop.ui.widgets.choices.choice_rows import ROW_HEIGHT
from accordi_desktop.ui.widgets.dialogs.screens import bounded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

_LEAST_WIDTH = 220
_MOST_WIDTH = 460
_EDGE = 1  # as in the style sheet
_GAP = GRID // 2
_REMARK = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A text to take, with a remark that tells it from others.

    One that is not `preselected` is taken only when the arrows or the mouse chose it.
    """

    text: str
    remark: str = ""
    preselected: bool = True


class SuggestionList(QListWidget):
    """Lies over the window of its line, as high as its rows; never takes the focus."""

    clicked_text = Signal(str)

    def __init__(self, edit: QWidget) -> None:
        super().__init__(edit.window())
        self._edit = edit
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Suggestions"))
        self.setProperty("suggestions", True)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_Row(self))
        self.itemEntered.connect(self.setCurrentItem)
        self.itemClicked.connect(lambda item: self.clicked_text.emit(item.text()))
        self.currentItemChanged.connect(self._announce)

    def show_at(self, edit: QWidget, suggestions: Sequence[Suggestion], typed: str) -> None:
        """Show these at a line; current is the one that was typed whole, else the first if preselected."""
        self.clear()
        for one in suggestions:
            item = QListWidgetItem(one.text, self)
            item.setData(_REMARK, one.remark)
        same = (row for row, one in enumerate(suggestions) if one.text.casefold() == typed.casefold())
        self.setCurrentRow(next(same, 0 if suggestions[0].preselected else -1))
        self._place_at(edit)
        self.show()
        self._announce()

    def texts(self) -> list[str]:
        """The suggestions, in their order."""
        return [self.item(row).text() for row in range(self.count())]

    def current_text(self) -> str | None:
        """The current suggestion."""
        item = self.currentItem()
        return item.text() if item is not None else None

    def step(self, rows: int) -> None:
        """Make another one current, round from the last to the first."""
        if self.count():
            before = self.currentRow() if self.currentRow() >= 0 or rows > 0 else 0
            self.setCurrentRow((before + rows) % self.count())

    def _width(self, edit: QWidget) -> int:
        wanted = max(_width_of(self.item(row), self) for row in range(self.count()))
        return min(max(wanted, edit.width(), _LEAST_WIDTH), max(_MOST_WIDTH, edit.width()))

    def _place_at(self, edit: QWidget) -> None:
        """Below the line, or above it where there is more room; as many whole rows as fit."""
        window = edit.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        top = edit.mapTo(window, QPoint(0, -_GAP)).y()
        bottom = edit.mapTo(window, QPoint(0, edit.height() + _GAP)).y()
        wanted = self.count() * ROW_HEIGHT + 2 * _EDGE
        below, above = window.height() - bottom, top
        under = below >= min(wanted, above)
        rows = max(1, (min(wanted, below if under else above) - 2 * _EDGE) // ROW_HEIGHT)
        self.setFixedSize(self._width(edit), rows * ROW_HEIGHT + 2 * _EDGE)
        corner = QPoint(edit.mapTo(window, QPoint(0, 0)).x(), bottom if under else top - self.height())
        self.move(bounded(QRect(corner, self.size()), window.rect()).topLeft())
        self.raise_()

    def _announce(self) -> None:
        text = self.current_text()
        if text is not None and self.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._edit, text))


class _Row(QStyledItemDelegate):
    """The text, and at the right its remark in muted letters."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Every row is as high."""
        return QSize(super().sizeHint(option, index).width(), ROW_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the ground as the style does, and both texts, the remark shortened first."""
        self.initStyleOption(option, index)
        text, remark = option.text, str(index.data(_REMARK))
        option.text = ""
        option.widget.style().drawControl(
            QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget
        )
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        ink = option.palette.color(QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text)
        rect = option.rect.adjusted(GAP, 0, -GAP, 0)
        painter.save()
        painter.setPen(ink)
        shown = _elided(option, text, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.setPen(ink if chosen else QColor(colours().muted))
        left = rect.width() - option.fontMetrics.horizontalAdvance(shown) - 2 * GAP
        shown = _elided(option, remark, left)
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, shown)
        painter.restore()


def _elided(option: QStyleOptionViewItem, text: str, width: int) -> str:
    return option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, width)


def _width_of(item: QListWidgetItem, view: QListWidget) -> int:
    texts = (item.text(), str(item.data(_REMARK)))
    return sum(view.fontMetrics().horizontalAdvance(text) + 2 * GAP for text in texts)
