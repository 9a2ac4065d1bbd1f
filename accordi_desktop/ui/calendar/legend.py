# SPDX-License-Identifier: EUPL-1.2
"""What the marks of the calendar mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from accordi_desktop.model.vocabulary import DeadlineKind
from accordi_desktop.ui.calendar.marks import ICON_SIDE, ICONS, INSET, tone
from accordi_desktop.ui.theme.icons import draw_icon
from accordi_desktop.ui.theme.palette import colours

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from accordi_desktop.wording import Words

_BETWEEN = 16


class Legend(QWidget):
    """The icons with their words, in a line."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries = tuple((kind, words.of(kind)) for kind in DeadlineKind)
        self.setAccessibleName(", ".join(text for _, text in self._entries))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for all in one line."""
        widths = (self.fontMetrics().horizontalAdvance(text) for _, text in self._entries)
        return QSize(
            sum(ICON_SIDE + INSET + width + _BETWEEN for width in widths),
            max(self.fontMetrics().height(), 20),
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint them side by side."""
        del event
        painter = QPainter(self)
        left = 0
        for kind, text in self._entries:
            spot = QRect(left, (self.height() - ICON_SIDE) // 2, ICON_SIDE, ICON_SIDE)
            draw_icon(painter, ICONS[kind], spot, QColor(tone(kind).ink))
            left += ICON_SIDE + INSET
            width = self.fontMetrics().horizontalAdvance(text)
            painter.setPen(QColor(colours().muted))
            painter.drawText(QRect(left, 0, width + 1, self.height()), Qt.AlignmentFlag.AlignVCenter, text)
            left += width + _BETWEEN
        painter.end()
