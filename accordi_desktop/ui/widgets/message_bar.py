# SPDX-License-Identifier: EUPL-1.2
"""A bar that says what was done and offers to undo it; stays until the next message or until dismissed."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from accordi_desktop.ui.theme.style import GAP, GRID
from accordi_desktop.ui.widgets.buttons.buttons import push_button, tool_button
from accordi_desktop.ui.widgets.labels.marks import mark
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel
from accordi_desktop.ui.widgets.labels.symbol import Symbol


class MessageBar(QFrame):
    """One message at a time, announced to screen readers; never takes the focus and never goes by itself.

    `left` asks for the keyboard to be put elsewhere, before the bar goes that has it.
    """

    dismissed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = "info"
        self._action: Callable[[], object] | None = None
        self._symbol = Symbol("info")
        self._words = PlainLabel()
        self.action_button = push_button("", self._act)
        self.offer_button = push_button("", self._take_offer)
        self._offer: Callable[[], object] | None = None
        self.close_button = tool_button("dismiss", self.tr("Dismiss the message"), self.dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(3 * GRID, GRID, GRID, GRID)
        row.setSpacing(GAP)
        row.addWidget(self._symbol)
        row.addWidget(self._words, 1)
        row.addWidget(self.offer_button)
        row.addWidget(self.action_button)
        row.addWidget(self.close_button)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hide()

    def tell(
        self, text: str, action_text: str | None = None, action: Callable[[], object] | None = None
    ) -> None:
        """Say what happened; the action (undo, show) closes the bar."""
        self._show("info", text, action_text, action)

    def warn(
        self, text: str, action_text: str | None = None, action: Callable[[], object] | None = None
    ) -> None:
        """Say what did not work."""
        self._show("warning", text, action_text, action)

    def offer(self, text: str, action: Callable[[], object]) -> None:
        """Put one more button beside what the bar says, until it says something else."""
        self._offer = action
        self.offer_button.setText(text)
        self.offer_button.show()
        self.show()
        self._announce(text)

    def text(self) -> str:
        """What the bar says."""
        return self._words.text()

    def dismiss(self) -> None:
        """Close the bar."""
        self._action = self._offer = None
        focused = self.window().focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            self.left.emit()
        self.hide()
        self.dismissed.emit()

    def _show(
        self, kind: str, text: str, action_text: str | None, action: Callable[[], object] | None
    ) -> None:
        self._kind = kind
        self._action, self._offer = action, None
        self.offer_button.hide()
        mark(self, "bar", kind)
        self._symbol.show_icon("warning" if kind == "warning" else "info")
        self._words.setText(text)
        self.action_button.setText(action_text or "")
        self.action_button.setVisible(action is not None)
        self.setAccessibleName(text)
        self.show()
        self._announce(text)

    def _announce(self, text: str) -> None:
        # Its many enumerations take a while to load, and the window is painted before anything is said.
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # noqa: PLC0415

        event = QAccessibleAnnouncementEvent(self, text)
        if self._kind == "warning":
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)

    def _take_offer(self) -> None:
        offer = self._offer
        self.dismiss()
        if offer is not None:
            offer()

    def _act(self) -> None:
        action = self._action
        self.dismiss()
        if action is not None:
            action()
