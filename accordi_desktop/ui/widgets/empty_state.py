# SPDX-License-Identifier: EUPL-1.2
"""What a view shows when it has nothing to show: what that means, and what to do about it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from accordi_desktop.ui.theme.style import GAP, padded_column
from accordi_desktop.ui.widgets.buttons.action_button import ActionButton
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel
from accordi_desktop.ui.widgets.labels.symbol import Symbol

_SIDE = 40


class EmptyState(QWidget):
    """An icon, a heading, a sentence, and buttons for the actions; the first is the primary one."""

    def __init__(
        self,
        icon_name: str,
        title: str,
        text: str = "",
        actions: Sequence[QAction] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._symbol = Symbol(icon_name, _SIDE, "muted")
        self._title = PlainLabel(title, role="title")
        self._text = PlainLabel(text, role="muted")
        column = padded_column(self)
        column.addStretch(1)
        column.addWidget(self._symbol, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        self._place_of_more = column.count()
        column.addSpacing(GAP)
        self._buttons = [
            ActionButton(action, kind="primary" if position == 0 else "secondary")
            for position, action in enumerate(actions)
        ]
        for button in self._buttons:
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        self._column = column

    def add(self, widget: QWidget) -> None:
        """Put something more between the sentence and the buttons."""
        self._column.insertWidget(self._place_of_more, widget)

    def focus_first(self) -> None:
        """Put the keyboard on the first button there is, or on the heading, to be read out."""
        ready = (button for button in self._buttons if button.isEnabled() and not button.isHidden())
        next(ready, self._title).setFocus(Qt.FocusReason.OtherFocusReason)

    def setTexts(self, title: str, text: str) -> None:
        """Show other texts."""
        self._title.setText(title)
        self._text.setText(text)
