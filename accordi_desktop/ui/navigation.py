# SPDX-License-Identifier: EUPL-1.2
"""The rail on the left: one button for each page of the window."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFrame, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from accordi_desktop.ui.theme.style import GRID

_ICON_SIDE = 24
_WIDTH = 88


class Navigation(QFrame):
    """Shows the page actions as large buttons; the checked one is the page in view."""

    def __init__(
        self, pages: Sequence[QAction], below: Sequence[QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("navigation")
        self.setAccessibleName(self.tr("Pages"))
        self.setFixedWidth(_WIDTH)
        group = QActionGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, 2 * GRID, GRID, 2 * GRID)
        column.setSpacing(GRID)
        for action in pages:
            group.addAction(action)
            column.addWidget(_button(action))
        column.addStretch(1)
        for action in below:
            column.addWidget(_button(action))


def _button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setProperty("kind", "navigation")
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
    button.setIconSize(QSize(_ICON_SIDE, _ICON_SIDE))
    button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setAutoRaise(True)
    return button
