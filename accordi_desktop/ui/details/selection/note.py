# SPDX-License-Identifier: EUPL-1.2
"""A line over the details where commands are about more than they show, or about what the list leaves out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from accordi_desktop.ui.details.banner import Banner
from accordi_desktop.ui.widgets.labels.marks import mark

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class SelectionNote(Banner):
    """Hear `reveal_requested` to bring the agreement shown into the list."""

    reveal_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark(self, "bar", "info")

    def show_selection(self, count: int, *, outside: bool) -> None:
        """Say that several agreements are selected, or that the one shown is not in the list; else go."""
        if count > 1:
            text = self.tr("%n agreements selected: commands are about them all.", "", count)
        elif outside:
            text = self.tr("Not in the list: the search or the filters leave it out.")
        else:
            text = ""
        if text == self.text():
            return
        if outside and count <= 1:
            self.say(text, "filter", self.tr("Show it in the list"), self.reveal_requested.emit)
        else:
            self.say(text)
