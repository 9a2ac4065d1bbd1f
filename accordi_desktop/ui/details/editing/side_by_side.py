# SPDX-License-Identifier: EUPL-1.2
"""Widgets side by side where there is room, one under the other where there is not."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from accordi_desktop.ui.theme.style import GAP

_ENOUGH = 300


class SideBySide(QWidget):
    """Turns with its width; the order stays the same."""

    def __init__(self) -> None:
        super().__init__()
        self.row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(GAP)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn when the width asks for it."""
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        wanted = way.LeftToRight if event.size().width() >= _ENOUGH else way.TopToBottom
        if self.row.direction() is not wanted:
            self.row.setDirection(wanted)
