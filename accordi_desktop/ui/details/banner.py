# SPDX-License-Identifier: EUPL-1.2
"""A line over the details with a remark on the agreement and a button."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from accordi_desktop.ui.theme.icons import SMALL
from accordi_desktop.ui.theme.style import GAP, GRID
from accordi_desktop.ui.widgets.buttons.buttons import push_button, tool_button
from accordi_desktop.ui.widgets.labels.elided_label import ElidedLabel
from accordi_desktop.ui.widgets.labels.marks import mark
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel
from accordi_desktop.ui.widgets.labels.symbol import Symbol


class Banner(QFrame):
    """Shown until the remark no longer holds. One that `closes` is one line with a button to close it."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None, *, kind: str = "warning", closes: bool = False) -> None:
        super().__init__(parent)
        mark(self, "bar", kind)
        self._symbol = Symbol(side=SMALL)
        self._text = ElidedLabel() if closes else PlainLabel()
        self._act: Callable[[], object] | None = None
        self.action_button = push_button("", self._on_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(3 * GRID, GRID, 3 * GRID, GRID)
        row.setSpacing(GAP)
        row.addWidget(self._symbol)
        row.addWidget(self._text, 1)
        row.addWidget(self.action_button)
        self.close_button = tool_button("dismiss", self.tr("Dismiss the message"), self._close)
        row.addWidget(self.close_button)
        if not closes:  # not setVisible: what has no parent yet would open as a window and take the focus
            self.close_button.hide()
        self.hide()

    def say(
        self,
        text: str,
        icon_name: str = "info",
        action_text: str = "",
        action: Callable[[], object] | None = None,
    ) -> None:
        """Show a text with an icon and a button, or hide for an empty text."""
        self._text.setText(text)
        self._symbol.show_icon(icon_name)
        self._act = action
        self.action_button.setText(action_text)
        self.action_button.setVisible(action is not None)
        self.setVisible(bool(text))
        if text:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def text(self) -> str:
        """What the banner says."""
        return self._text.text()

    def _close(self) -> None:
        self.hide()
        self.closed.emit()

    def _on_clicked(self) -> None:
        if self._act is not None:
            self._act()
