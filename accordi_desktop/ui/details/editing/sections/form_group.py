# SPDX-License-Identifier: EUPL-1.2
"""Fields that belong together: their heading at the left where there is room, else above them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QLayout, QVBoxLayout, QWidget

from accordi_desktop.ui.theme.style import GAP, GRID
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QPushButton

HEADING_WIDTH = 108
_BESIDE = 480


class FormGroup(QWidget):
    """Add to `column`, and rows by `add_rows`."""

    def __init__(self, heading: str) -> None:
        super().__init__()
        self.heading = PlainLabel(heading, role="heading")
        self.column = QVBoxLayout()
        self.column.setSpacing(GAP)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(GAP)
        self._sides.addWidget(self.heading, 0, Qt.AlignmentFlag.AlignTop)
        self._sides.addLayout(self.column, 1)
        self._arrange(beside=True)

    def add_rows(self, rows: QWidget | QLayout, button: QPushButton) -> None:
        """Add rows with the button under them that adds one."""
        together = QVBoxLayout()
        together.setSpacing(GRID // 2)
        if isinstance(rows, QLayout):
            together.addLayout(rows)
        else:
            together.addWidget(rows)
        together.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addLayout(together)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn when the width asks for it."""
        super().resizeEvent(event)
        self._arrange(beside=event.size().width() >= _BESIDE)

    def _arrange(self, *, beside: bool) -> None:
        way = QBoxLayout.Direction
        self._sides.setDirection(way.LeftToRight if beside else way.TopToBottom)
        self.heading.setFixedWidth(HEADING_WIDTH) if beside else self.heading.setMaximumWidth(16_777_215)
