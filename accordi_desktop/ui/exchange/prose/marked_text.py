# SPDX-License-Identifier: EUPL-1.2
"""A text with marked facts: a line under what is said, dashes under what is derived, dots under doubts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QColor, QHelpEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QToolTip

from accordi_desktop.exchange.prose.marks import Sureness
from accordi_desktop.ui.theme.palette import colours
from accordi_desktop.ui.widgets.labels.plain_label import plain_tip

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QMouseEvent

    from accordi_desktop.exchange.prose.marks import Mark

_LINES = {
    Sureness.STATED: QTextCharFormat.UnderlineStyle.SingleUnderline,
    Sureness.DERIVED: QTextCharFormat.UnderlineStyle.DashUnderline,
    Sureness.DOUBTFUL: QTextCharFormat.UnderlineStyle.DotLine,
}
_BEYOND = 0xFFFF


class MarkedText(QPlainTextEdit):
    """Shows marks and tells what each means; `chosen` emits the mark that is pressed."""

    chosen = Signal(object)

    def __init__(self, name: str, tell: Callable[[Mark], str]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self._tell = tell
        self._marks: tuple[Mark, ...] = ()
        self._current: Mark | None = None

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Underline these marks, and no others."""
        self._marks = tuple(marks)
        if self._current not in self._marks:
            self._current = None
        self._paint()

    def show_current(self, mark: Mark | None) -> None:
        """Light one mark, and scroll to it."""
        self._current = mark
        self._paint()
        if mark is not None:
            cursor = self._cursor(mark)
            cursor.setPosition(cursor.selectionStart())
            self.setTextCursor(cursor)
            self.ensureCursorVisible()

    def mark_at(self, place: int) -> Mark | None:
        """The shortest mark that holds a place of the document."""
        text = self.toPlainText()
        found = [one for one in self._marks if _units(text, one.start) <= place < _units(text, one.end)]
        return min(found, key=lambda one: one.end - one.start, default=None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press without a drag chooses the mark under it."""
        super().mouseReleaseEvent(event)
        if not self.textCursor().hasSelection():
            place = self.cursorForPosition(event.position().toPoint()).position()
            if (mark := self.mark_at(place)) is not None:
                self.chosen.emit(mark)

    def event(self, event: QEvent) -> bool:
        """Tell what a mark means where the pointer rests on it."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            mark = self.mark_at(self.cursorForPosition(event.pos()).position())
            QToolTip.showText(event.globalPos(), plain_tip(self._tell(mark)) if mark else "", self)
            return True
        return super().event(event)

    def _paint(self) -> None:
        self.setExtraSelections([self._selection(mark) for mark in self._marks])

    def _selection(self, mark: Mark) -> QTextEdit.ExtraSelection:
        selection, of_scheme = QTextEdit.ExtraSelection(), colours()
        form = QTextCharFormat()
        form.setUnderlineStyle(_LINES[mark.sureness])
        form.setUnderlineColor(QColor(of_scheme.accent))
        if mark == self._current:
            form.setBackground(QColor(of_scheme.selection))
            form.setForeground(QColor(of_scheme.on_selection))
        selection.format = form
        selection.cursor = self._cursor(mark)
        return selection

    def _cursor(self, mark: Mark) -> QTextCursor:
        text = self.toPlainText()
        cursor = QTextCursor(self.document())
        cursor.setPosition(_units(text, mark.start))
        cursor.setPosition(_units(text, mark.end), QTextCursor.MoveMode.KeepAnchor)
        return cursor


def _units(text: str, place: int) -> int:
    """A place in a text as Qt counts it: signs beyond the first plane are two."""
    return place + sum(ord(sign) > _BEYOND for sign in text[:place]) if not text.isascii() else place
