# SPDX-License-Identifier: EUPL-1.2
"""One chip for all filters there is no room for: its menu names them and opens the list of one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QMenu, QPushButton

from accordi_desktop.ui.theme.icons import icon

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from accordi_desktop.ui.widgets.choices.chips import FilterChip


class MoreChip(QPushButton):
    """Shown only while there are such filters."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(self.tr("Filter"))
        self.setProperty("chip", True)
        self.setIcon(icon("add"))
        self.setIconSize(QSize(16, 12))
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        self.hide()

    def gather(self, chips: Sequence[FilterChip]) -> None:
        """Offer the filters of these chips."""
        self._menu.clear()
        for chip in chips:
            self._menu.addAction(chip.text(), partial(chip.open_list, self))
        self.setVisible(bool(chips))
