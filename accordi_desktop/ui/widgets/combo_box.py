# SPDX-License-Identifier: EUPL-1.2
"""A drop-down list that the wheel neither enters nor changes."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget


class ComboBox(QComboBox):
    """Takes the focus by Tab and by a click; a wheel over it scrolls what it stands on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Left to what it stands on."""
        event.ignore()
