# SPDX-License-Identifier: EUPL-1.2
"""A line over the details that says why they are not as usual: in the bin, or read-only."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from accordi_desktop.ui.theme.icons import SMALL, pixmap_at
from accordi_desktop.ui.theme.style import GAP, GRID
from accordi_desktop.ui.widgets.marks import mark
from accordi_desktop.ui.widgets.plain_label import PlainLabel


class Banner(QFrame):
    """Stays as long as what it says is so."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark(self, "bar", "warning")
        self._symbol = QLabel()
        self._text = PlainLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(3 * GRID, GRID, 3 * GRID, GRID)
        row.setSpacing(GAP)
        row.addWidget(self._symbol)
        row.addWidget(self._text, 1)
        self.hide()

    def say(self, text: str, icon_name: str = "info") -> None:
        """Say this, or go when there is nothing to say."""
        self._text.setText(text)
        self._symbol.setPixmap(pixmap_at(icon_name, SMALL, self.devicePixelRatioF()))
        self.setVisible(bool(text))

    def text(self) -> str:
        """What the banner says."""
        return self._text.text()
