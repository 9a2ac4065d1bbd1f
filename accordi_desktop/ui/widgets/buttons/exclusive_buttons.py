# SPDX-License-Identifier: EUPL-1.2
"""Buttons of which exactly one is checked."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QButtonGroup


class ExclusiveButtons(QButtonGroup):
    """Tab leads to the checked button, arrows to the others.

    Qt leads Tab to the one that had the focus last, also after another was checked without the keyboard.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.buttonToggled.connect(self._follow)

    def _follow(self) -> None:
        for button in self.buttons():
            checked = button is self.checkedButton()
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if checked else Qt.FocusPolicy.ClickFocus)
