# SPDX-License-Identifier: EUPL-1.2
"""Labels that never read mark-up: what stands in a record is shown as it is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


def plain_tip(text: str) -> str:
    """A tool tip that shows the text as it is, where Qt would take it for mark-up."""
    if "<" not in text and "&" not in text:
        return text
    from html import escape  # noqa: PLC0415 - most texts have nothing to escape

    return f"<span>{escape(text)}</span>"


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
