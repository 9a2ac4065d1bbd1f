# SPDX-License-Identifier: EUPL-1.2
"""A line that suggests what fits the typed text; the first is current, Enter and Tab take the current."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractScrollArea, QLineEdit

from accordi_desktop.ui.widgets.choices.suggestion_list import Suggestion, SuggestionList
from accordi_desktop.ui.widgets.input.enter_key import ENTER

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QFocusEvent, QHideEvent
    from PySide6.QtWidgets import QWidget

__all__ = ["SuggestEdit", "Suggestion"]

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class SuggestEdit(QLineEdit):
    """Asks `source` at every key; Esc and leaving with the mouse keep what was typed.

    What a suggestion replaced comes back with undo, as any typed text.
    """

    taken = Signal(str)

    def __init__(
        self, source: Callable[[str], Sequence[Suggestion]], name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._source = source
        self._list: SuggestionList | None = None
        self.textEdited.connect(self._look_up)

    def suggestions(self) -> list[str]:
        """What is suggested now; nothing while the list is closed."""
        return self._list.texts() if self._list is not None and self._list.isVisible() else []

    def current_suggestion(self) -> str | None:
        """What Enter and Tab would take; None while the list is closed."""
        return self._list.current_text() if self._list is not None and self._list.isVisible() else None

    def close_suggestions(self) -> None:
        """Close the list and keep what was typed."""
        if self._list is not None:
            self._list.hide()

    def take(self, text: str) -> None:
        """Put a suggestion into the line."""
        self.close_suggestions()
        self.selectAll()
        self.insert(text)
        self.taken.emit(text)

    def event(self, event: QEvent) -> bool:
        """While the list is open Esc closes the list, and nothing else."""
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if escape and event.type() == QEvent.Type.ShortcutOverride and self.suggestions():
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the current suggestion, the arrows choose another, Down opens the list."""
        current = self.current_suggestion()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and current is not None and event.key() in ENTER:
            self.take(current)
        elif plain and current is not None and event.key() == Qt.Key.Key_Escape:
            self.close_suggestions()
        elif plain and event.key() in _STEPS:
            self._step(_STEPS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool, /) -> bool:
        """Tab takes the current suggestion before it goes on."""
        current = self.current_suggestion()
        if forward and current is not None:
            self.take(current)
        return super().focusNextPrevChild(forward)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The list is closed."""
        self.close_suggestions()
        super().focusOutEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """The list is closed."""
        self.close_suggestions()
        super().hideEvent(event)

    def _step(self, step: int) -> None:
        if self.suggestions() and self._list is not None:
            self._list.step(step)
        elif step > 0:
            self._look_up(self.text())

    def _look_up(self, text: str) -> None:
        found = list(self._source(text.strip()))
        if not found or [one.text for one in found] == [text]:
            self.close_suggestions()
            return
        if self._list is None:
            self._list = SuggestionList(self)
            self._list.clicked_text.connect(self.take)
            self.destroyed.connect(self._list.deleteLater)
            self._close_on_scroll(self._list)
        self._list.show_at(self, found, text)

    def _close_on_scroll(self, opened: SuggestionList) -> None:
        widget = self.parentWidget()
        while widget is not None:
            if isinstance(widget, QAbstractScrollArea):
                widget.verticalScrollBar().valueChanged.connect(opened.hide)
            widget = widget.parentWidget()
