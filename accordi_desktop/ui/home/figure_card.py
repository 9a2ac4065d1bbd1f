# SPDX-License-Identifier: EUPL-1.2
"""A number in large figures that opens what it counts, with the colour of its subject at the left edge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout

from accordi_desktop.ui.theme.palette import colours
from accordi_desktop.ui.theme.style import GAP, MARGIN
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from accordi_desktop.model.enums import Status

_EDGE = 4


class FigureCard(QPushButton):
    """One button, read out whole; a count of nothing cannot be pressed."""

    def __init__(self, label: str, status: Status) -> None:
        super().__init__()
        self._label_text = label
        self._status = status
        self._act: Callable[[], object] | None = None
        self.setProperty("kind", "figure")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._figure = PlainLabel(role="figure")
        self._label = PlainLabel(label, role="caption")
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN + _EDGE, GAP, MARGIN, GAP)
        column.setSpacing(0)
        for part in (self._figure, self._label):
            part.setWordWrap(False)
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(part)
        self.clicked.connect(self._press)

    def show_count(self, number: int, act: Callable[[], object]) -> None:
        """Show a number and what a press does."""
        self._figure.setText(str(number))
        self.setAccessibleName(f"{number}, {self._label_text}")
        self._act = act if number else None
        self.setEnabled(bool(number))

    def sizeHint(self) -> QSize:
        """Room for the figure and its label."""
        return self._column.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """The label is never cut."""
        return self._column.minimumSize()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The button, then the edge in the colour of what is counted."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        shade = colours()
        painter.setBrush(QColor(shade.tones[self._status].dot if self.isEnabled() else shade.edge))
        painter.drawRoundedRect(QRectF(2, GAP, _EDGE, self.height() - 2 * GAP), _EDGE / 2, _EDGE / 2)
        painter.end()

    def _press(self) -> None:
        if self._act is not None:
            self._act()
