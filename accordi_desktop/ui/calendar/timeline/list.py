# SPDX-License-Identifier: EUPL-1.2
"""The lines of the timeline as a list one walks, moves and zooms with keys and a mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from accordi_desktop.ui.calendar.agenda.agreement_list import AgreementList
from accordi_desktop.ui.calendar.timeline.model import TimelineModel

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex
    from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent
    from PySide6.QtWidgets import QWidget

    from accordi_desktop.ui.calendar.timeline.delegate import TimelineDelegate
    from accordi_desktop.wording import Words

_ZOOMS = {
    Qt.Key.Key_Plus: 1.25,
    Qt.Key.Key_Equal: 1.25,
    Qt.Key.Key_Minus: 0.8,
    Qt.Key.Key_Underscore: 0.8,
}
_MOVES = {Qt.Key.Key_Left: -0.1, Qt.Key.Key_Right: 0.1}
_NOTCH = 120
_STEP = 60
_BY_WHEEL = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class TimelineList(AgreementList):
    """A double click or Enter opens an agreement; what it shows of the axis is asked for."""

    moved = Signal(float)
    zoomed = Signal(float, float)
    today_wanted = Signal()
    widened = Signal(int)
    resized = Signal()

    def __init__(
        self, words: Words, painted: TimelineDelegate, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(name, parent)
        self.lines = TimelineModel(words, self)
        self.setModel(self.lines)
        self._painted = painted
        self.setItemDelegate(painted)
        self.setUniformItemSizes(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().setEnabled(False)
        self.verticalScrollBar().rangeChanged.connect(self._show_bar)
        self.doubleClicked.connect(self.open_line)

    @property
    def field_width(self) -> int:
        """How wide the axis is."""
        return max(self.viewport().width() - self._painted.name_width, 1)

    def agreement_at(self, index: QModelIndex) -> int | None:
        """The agreement whose life a line shows."""
        row = self.lines.row_at(index)
        return None if row is None else row.id

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right move the axis, with Ctrl the edge of the names; plus and minus zoom; Home: today."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Home:
            self.today_wanted.emit()
        elif key in _MOVES and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.widened.emit(_STEP if key == Qt.Key.Key_Right else -_STEP)
        elif key in _MOVES:
            self.moved.emit(_MOVES[key] * self.field_width)
        elif key in _ZOOMS:
            self.zoomed.emit(_ZOOMS[key], self.field_width / 2)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl it zooms at the mouse, with Shift or sideways it moves along the axis."""
        notches = event.angleDelta()
        held = event.modifiers() & _BY_WHEEL
        if held & Qt.KeyboardModifier.ControlModifier:
            x = event.position().x() - self._painted.name_width
            self.zoomed.emit(1.25 ** (notches.y() / _NOTCH), max(x, 0.0))
        elif held or abs(notches.x()) > abs(notches.y()):
            self.moved.emit(-(notches.x() or notches.y()) / _NOTCH * _STEP)
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width shows another piece of the axis."""
        super().resizeEvent(event)
        self.resized.emit()

    def _show_bar(self, least: int, most: int) -> None:
        # always on, so that the lines are laid out once; without a handle where there is nothing to scroll
        self.verticalScrollBar().setEnabled(most > least)
