# SPDX-License-Identifier: EUPL-1.2
"""Labels that never read mark-up: what stands in a record is shown as it is."""

import html

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QStyleOption, QWidget


def plain_tip(text: str) -> str:
    """A tool tip that shows the text as it is, where Qt would take it for mark-up."""
    return f"<span>{html.escape(text)}</span>" if "<" in text or "&" in text else text


class PlainLabel(QLabel):
    """A label of plain text that wraps; `role` is "body", "muted", "heading", "title", "brand" or "error"."""

    def __init__(
        self, text: str = "", parent: QWidget | None = None, *, role: str = "body", selectable: bool = False
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setWordWrap(True)
        self.setProperty("role", role)
        if selectable:
            self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if role == "title":
            font = self.font()
            font.setPointSizeF(font.pointSizeF() * 1.4)
            font.setBold(True)
            self.setFont(font)


class ElidedLabel(PlainLabel):
    """One line that ends in … where there is no room; the whole text is in the tool tip."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, role: str = "body") -> None:
        super().__init__(text, parent, role=role)
        self.setWordWrap(False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        """Show a text; it is also the tool tip."""
        super().setText(text)
        self.setToolTip(plain_tip(text))

    def minimumSizeHint(self) -> QSize:
        """As narrow as the room there is."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what fits."""
        del event
        option = QStyleOption()
        option.initFrom(self)
        painter = QPainter(self)
        self.style().drawItemText(
            painter,
            self.contentsRect(),
            int(QStyle.visualAlignment(self.layoutDirection(), self.alignment())),
            option.palette,
            self.isEnabled(),
            self.fontMetrics().elidedText(
                self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width()
            ),
            self.foregroundRole(),
        )
