# SPDX-License-Identifier: EUPL-1.2
"""Text to be read: in a label, or where a label cannot hold it well in a text that scrolls."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QWidget

from accordi_desktop.ui.forms.fields.auto_height_edit import AutoHeightEdit
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel

_LONG = 1500
_WIDE_WORD = re.compile(r"\S{24}")
_MOST_LINES = 16


def text_widget(text: str, name: str, *, role: str = "body") -> QWidget:
    """A label where one will do, else a text that breaks anywhere and scrolls."""
    if len(text) > _LONG or _WIDE_WORD.search(text):
        return LongText(text, name)
    return ValueLabel(text, role=role, selectable=True)


class ValueLabel(PlainLabel):
    """A label whose text can be marked; a double click is left to the pane, which begins to edit."""

    def __init__(self, text: str = "", *, role: str = "body", selectable: bool = False) -> None:
        super().__init__(text, role=role, selectable=selectable)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Left to the pane."""
        event.ignore()


class LongText(AutoHeightEdit):
    """Looks like a label."""

    def __init__(self, text: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, 1, _MOST_LINES, 4, parent)
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet(
            "QPlainTextEdit { background: transparent; border: none; padding: 0; min-height: 0; }"
        )
        self.document().setDocumentMargin(0)
        self.setPlainText(text)
