# SPDX-License-Identifier: EUPL-1.2
"""The box that is ticked when a step is done, and the place from which the keyboard does all else to it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QKeyCombination, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox

_WIDE, _HIGH = 26, 35
_KEYS = Qt.Key
_CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_NONE = Qt.KeyboardModifier.NoModifier


class StepTick(QCheckBox):
    """Space ticks; F2 and Enter open, Del removes, Ctrl+Shift with an arrow moves: this step alone."""

    edit_requested = Signal()
    remove_requested = Signal()
    move_requested = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)

    def sizeHint(self) -> QSize:
        """As high as the buttons of its row."""
        return QSize(_WIDE, _HIGH)

    def event(self, event: QEvent) -> bool:
        """The keys of the window's menus are this step's while it has the keyboard."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.ShortcutOverride
            and self._command_of(event.keyCombination()) is not None
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the key says."""
        command = self._command_of(event.keyCombination())
        if command is None:
            super().keyPressEvent(event)
        else:
            command()

    def _command_of(self, keys: QKeyCombination) -> Callable[[], object] | None:
        pressed = (keys.keyboardModifiers() & ~Qt.KeyboardModifier.KeypadModifier, keys.key())
        return {
            (_NONE, _KEYS.Key_F2): self.edit_requested.emit,
            (_NONE, _KEYS.Key_Return): self.edit_requested.emit,
            (_NONE, _KEYS.Key_Enter): self.edit_requested.emit,
            (_NONE, _KEYS.Key_Delete): self.remove_requested.emit,
            (_CTRL_SHIFT, _KEYS.Key_Up): lambda: self.move_requested.emit(-1),
            (_CTRL_SHIFT, _KEYS.Key_Down): lambda: self.move_requested.emit(1),
        }.get(pressed)
