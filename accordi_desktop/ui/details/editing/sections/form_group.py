# SPDX-License-Identifier: EUPL-1.2
"""Fields that belong together: their heading at the left where there is room, else above them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from accordi_desktop.ui.theme.style import GAP, GRID
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QPushButton

HEADING_WIDTH = 108
_BESIDE = 480


class FormGroup(QWidget):
    """Add to `column`. The buttons that add rows stand under the heading; Tab reaches them last."""

    def __init__(self, heading: str) -> None:
        super().__init__()
        self.heading = PlainLabel(heading, role="heading")
        self.column = QVBoxLayout()
        self.column.setSpacing(GAP)
        self._buttons: list[QPushButton] = []
        self._left = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._left.setSpacing(GRID)
        self._left.addWidget(self.heading)
        self._left.addStretch(1)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(GAP)
        self._sides.addLayout(self._left)
        self._sides.addLayout(self.column, 1)
        self._arrange(beside=True)

    @property
    def last_stops(self) -> tuple[QWidget, ...]:
        """The buttons that add rows."""
        return tuple(self._buttons)

    def add_button(self, button: QPushButton) -> None:
        """Put a button that adds rows under the heading."""
        self._buttons.append(button)
        self._left.insertWidget(self._left.count() - 1, button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn when the width asks for it."""
        super().resizeEvent(event)
        self._arrange(beside=event.size().width() >= _BESIDE)

    def _arrange(self, *, beside: bool) -> None:
        way = QBoxLayout.Direction
        self._sides.setDirection(way.LeftToRight if beside else way.TopToBottom)
        self._left.setDirection(way.TopToBottom if beside else way.LeftToRight)
        self.heading.setFixedWidth(HEADING_WIDTH) if beside else self.heading.setMaximumWidth(16_777_215)
