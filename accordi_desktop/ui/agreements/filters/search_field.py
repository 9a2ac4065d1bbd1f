# SPDX-License-Identifier: EUPL-1.2
"""The search field: every letter searches; Down goes to the list, Esc clears."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from accordi_desktop.ui.widgets.search_line import SearchLine

_LEAST_WIDTH = 180  # pixels: some words of what is searched for


class SearchField(SearchLine):
    """Hear `textChanged` for the words and `left` when the user goes on to what was found."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        shown = self.tr("Search partners, people, sectors, notes, numbers…")
        super().__init__(shown, self.tr("Search agreements"), parent)
        self.setMaxLength(200)
        self.setMinimumWidth(_LEAST_WIDTH)

    def begin(self, text: str) -> None:
        """Go on typing here what was begun elsewhere."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.end(False)
        self.insert(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down and Enter leave for the list, Esc clears; the rest is typing."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
