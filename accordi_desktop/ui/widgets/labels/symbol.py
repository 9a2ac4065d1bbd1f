# SPDX-License-Identifier: EUPL-1.2
"""A picture beside a text that says the same."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from accordi_desktop.ui.theme.icons import NORMAL, icon


class Symbol(QWidget):
    """An icon in a colour of the palette; nothing to a screen reader, which reads the text."""

    def __init__(
        self, name: str = "", side: int = NORMAL, ink: str | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name, self._ink = name, ink
        self.setFixedSize(side, side)

    def show_icon(self, name: str) -> None:
        """Show another icon."""
        self._name = name
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The icon, in the colours of the moment."""
        if self._name:
            painter = QPainter(self)
            icon(self._name, self._ink).paint(painter, self.rect())
            painter.end()
