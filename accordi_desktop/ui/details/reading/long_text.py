# SPDX-License-Identifier: EUPL-1.2
"""Text that a label cannot hold well: very long, or with words wider than the pane."""

import re

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QMouseEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

from accordi_desktop.ui.widgets.plain_label import PlainLabel

_LONG = 1500
_WIDE_WORD = re.compile(r"\S{28}")
_MOST_LINES = 16


def text_widget(text: str, name: str, *, role: str = "body") -> QWidget:
    """A label where one will do, else a text that breaks anywhere and scrolls."""
    if len(text) > _LONG or _WIDE_WORD.search(text):
        return LongText(text, name)
    return ValueLabel(text, role=role, selectable=True)


class ValueLabel(PlainLabel):
    """A label whose text can be marked; a double click is left to the pane, which begins to edit."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Left to the pane."""
        event.ignore()


class LongText(QPlainTextEdit):
    """As high as its text up to some lines, then it scrolls; lays out only what is seen."""

    def __init__(self, text: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QPlainTextEdit { background: transparent; border: none; padding: 0; }")
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.setPlainText(text)

    def sizeHint(self) -> QSize:
        """As many lines as there are, up to a limit."""
        lines = 0
        block = self.document().firstBlock()
        while block.isValid() and lines < _MOST_LINES:
            self.blockBoundingRect(block)
            lines += max(1, block.layout().lineCount())
            block = block.next()
        height = min(max(lines, 1), _MOST_LINES) * self.fontMetrics().lineSpacing()
        return QSize(120, height + 4)

    def minimumSizeHint(self) -> QSize:
        """One line."""
        return QSize(60, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width makes other lines."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
