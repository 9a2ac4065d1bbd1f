# SPDX-License-Identifier: EUPL-1.2
"""A button that looks and does as an action."""

import re

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton

from accordi_desktop.ui.theme.icons import SMALL, icon
from accordi_desktop.ui.theme.style import GRID

_MNEMONIC = re.compile(r"&(.)")


class ActionButton(QPushButton):
    """Follows the action's text, and whether it shows and can be done; the letter after & is the menu's."""

    def __init__(self, action: QAction, icon_name: str = "", kind: str = "secondary") -> None:
        super().__init__()
        self._action = action
        self.setProperty("kind", kind)
        if icon_name:
            self.setIcon(icon(icon_name, "on_accent" if kind == "primary" else None))
            self.setIconSize(QSize(SMALL + GRID, SMALL))
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        action.visibleChanged.connect(self._appear)
        if not action.isVisible():
            self.hide()
        self._follow()

    def _follow(self) -> None:
        self.setText(_MNEMONIC.sub(r"\1", self._action.text()))
        self.setEnabled(self._action.isEnabled())

    def _appear(self) -> None:
        self.setVisible(self._action.isVisible())
