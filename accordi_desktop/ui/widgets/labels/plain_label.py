# SPDX-License-Identifier: EUPL-1.2
"""Labels that never read mark-up: what stands in a record is shown as it is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from accordi_desktop.ui.theme.type_scale import ROLES, font_of


def plain_tip(text: str) -> str:
    """A tool tip that shows the text as it is, where Qt would take it for mark-up."""
    if "<" not in text and "&" not in text:
        return text
    from html import escape  # noqa: PLC0415 - most texts have nothing to escape

    return f"<span>{escape(text)}</span>"


class PlainLabel(QLabel):
    """A label of plain text that wraps; `role` is a role of the type scale, or "muted", "brand", "error"."""

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
        if role in ROLES:
            self.setFont(font_of(role, self.font()))
