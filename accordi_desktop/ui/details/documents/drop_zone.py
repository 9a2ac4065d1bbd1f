# SPDX-License-Identifier: EUPL-1.2
"""The outline over a widget while files are held over it, with what a drop does."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from accordi_desktop.ui.theme.palette import colours
from accordi_desktop.ui.theme.style import GRID, padded_column
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel
from accordi_desktop.ui.widgets.labels.symbol import Symbol

_SYMBOL = 40
_LINE = 2
_RADIUS = 8
_VEIL = 232  # of 255: what lies below is seen to be there, and does not disturb the text


class DropZone(QWidget):
    """Covers the widget whole, whatever its size; lets everything through to it."""

    def __init__(self, covered: QWidget) -> None:
        super().__init__(covered)
        self._covered = covered
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._symbol = Symbol("attach", _SYMBOL, "accent")
        self.text = PlainLabel(role="heading")
        column = padded_column(self)
        column.addStretch(1)
        self.text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self._symbol, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.text)
        column.addStretch(1)
        covered.installEventFilter(self)
        self.hide()

    def invite(self, text: str) -> None:
        """Show the outline with a text."""
        self.text.setText(text)
        self.setGeometry(self._covered.rect())
        self.raise_()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the widget below."""
        if event.type() is QEvent.Type.Resize:
            self.setGeometry(self._covered.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A veil, and a dashed line around it."""
        palette = colours()
        veil = QColor(palette.surface)
        veil.setAlpha(_VEIL)
        pen = QPen(QColor(palette.accent), _LINE, Qt.PenStyle.DashLine)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), veil)
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(GRID, GRID, -GRID, -GRID), _RADIUS, _RADIUS)
        painter.end()
