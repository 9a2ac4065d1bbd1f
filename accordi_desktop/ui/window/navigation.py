# SPDX-License-Identifier: EUPL-1.2
"""The rail on the left: a tab for each page of the window, and buttons below."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from accordi_desktop.ui.theme.style import GRID
from accordi_desktop.ui.window.page_tabs import ICON_SIDE, PageTabs

_LEAST_WIDTH = 88


class Navigation(QFrame):
    """Shows words under all its icons, or under none where the window is too low for them."""

    def __init__(
        self, pages: Sequence[QAction], below: Sequence[QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("navigation")
        self.tabs = PageTabs(pages)
        self._buttons = tuple(_button(action) for action in below)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(GRID, 2 * GRID, GRID, 2 * GRID)
        self._column.setSpacing(GRID)
        self._column.addWidget(self.tabs)
        self._column.addStretch(1)
        for button in self._buttons:
            self._column.addWidget(button)
        words = self.tabs.size_of_all(compact=False).width() + 2 * GRID
        buttons = max((button.sizeHint().width() + 2 * GRID for button in self._buttons), default=0)
        self.setFixedWidth(max(_LEAST_WIDTH, words, buttons))

    def minimumSizeHint(self) -> QSize:
        """Room for the icons."""
        return QSize(self.width(), self._height(compact=True))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the words where there is room for all of them."""
        super().resizeEvent(event)
        compact = self.height() < self._height(compact=False)
        self.tabs.set_compact(compact)
        for button in self._buttons:
            button.setToolButtonStyle(_style(compact=compact))

    def _height(self, *, compact: bool) -> int:
        tall = self.tabs.size_of_all(compact=compact).height() + 4 * GRID
        word = 0 if compact else self.fontMetrics().height()
        return tall + len(self._buttons) * (ICON_SIDE + 6 * GRID + word)


def _style(*, compact: bool) -> Qt.ToolButtonStyle:
    styles = Qt.ToolButtonStyle
    return styles.ToolButtonIconOnly if compact else styles.ToolButtonTextUnderIcon


def _button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setProperty("kind", "navigation")
    button.setToolButtonStyle(_style(compact=False))
    button.setIconSize(QSize(ICON_SIDE, ICON_SIDE))
    button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setAutoRaise(True)
    button.setAccessibleDescription(action.shortcut().toString(QKeySequence.SequenceFormat.NativeText))
    return button
