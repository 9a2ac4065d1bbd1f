# SPDX-License-Identifier: EUPL-1.2
"""Plain text as high as its lines, up to some; beyond them it scrolls, so that a long text costs no time."""

import re

from PySide6.QtCore import QMimeData, QSize, Qt
from PySide6.QtGui import QResizeEvent, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

# Qt looks for a word's end anew on each line: a word of a million letters would take minutes.
_ENDLESS_WORD = re.compile(r"\S{500}")


class AutoHeightEdit(QPlainTextEdit):
    """Breaks lines anywhere where a word is wider than the pane; Tab leaves it."""

    def __init__(self, name: str, least: int, most: int, frame: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = least
        self._most = most
        self._frame = frame
        self._lines = 0
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self._wrap_for("")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._grow)

    def setPlainText(self, text: str) -> None:
        """Show a text."""
        self._wrap_for(text)
        super().setPlainText(text)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take a pasted text."""
        self._wrap_for(source.text())
        super().insertFromMimeData(source)

    def sizeHint(self) -> QSize:
        """As many lines as there are, within limits."""
        lines = max(self._least, min(self._most, self._count_lines()))
        return QSize(120, lines * self.fontMetrics().lineSpacing() + self._frame)

    def minimumSizeHint(self) -> QSize:
        """As high, but as narrow as need be."""
        return QSize(60, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width makes other lines."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._grow()

    def _wrap_for(self, text: str) -> None:
        way = QTextOption.WrapMode
        endless = _ENDLESS_WORD.search(text) is not None
        self.setWordWrapMode(way.WrapAnywhere if endless else way.WrapAtWordBoundaryOrAnywhere)

    def _count_lines(self) -> int:
        lines = 0
        block = self.document().firstBlock()
        while block.isValid() and lines < self._most:
            self.blockBoundingRect(block)  # lays the block out
            lines += max(1, block.layout().lineCount())
            block = block.next()
        return lines

    def _grow(self) -> None:
        lines = self._count_lines()
        if lines != self._lines:
            self._lines = lines
            self.updateGeometry()
