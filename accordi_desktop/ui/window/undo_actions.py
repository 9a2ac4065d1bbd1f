# SPDX-License-Identifier: EUPL-1.2
"""Undo and redo in the window: the labels of the two actions, and the bar that offers to take a step back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from accordi_desktop.model.errors import AccordiError
from accordi_desktop.ui.context.waiting import behind

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction

    from accordi_desktop.register.values.views import ChangeSet, StepLabel
    from accordi_desktop.ui.context.context import AppContext
    from accordi_desktop.ui.widgets.message_bar import MessageBar


class UndoActions(QObject):
    """Follows what was done last and what was undone last."""

    def __init__(
        self, context: AppContext, undo: QAction, redo: QAction, bar: MessageBar, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._undo_action, self._redo_action = undo, redo
        self._bar = bar
        self._undoing = False  # or redoing
        self._undo_step: StepLabel | None = None
        self._redo_step: StepLabel | None = None
        undo.triggered.connect(self.undo)
        redo.triggered.connect(self.redo)
        context.register_changed.connect(self.update_actions)
        context.changed.connect(self._changed)
        self.update_actions()

    def undo(self) -> None:
        """Take the last step back."""
        register, step = self._context.register, self._undo_step
        if register is not None and step is not None:
            text = self.tr("Undone: {step}.").format(step=self._context.words.undo_label(step))
            self._perform(register.undo, text, self.tr("Redo"), self.redo)

    def redo(self) -> None:
        """Do again what was undone last."""
        register, step = self._context.register, self._redo_step
        if register is not None and step is not None:
            text = self.tr("Done again: {step}.").format(step=self._context.words.undo_label(step))
            self._perform(register.redo, text, self.tr("Undo"), self.undo)

    def update_actions(self) -> None:
        """Read the steps that would be undone and redone, once a change; name them in the actions."""
        register = self._context.register
        writable = register is not None and not register.read_only
        self._undo_step = self._redo_step = None
        if register is not None and writable:
            history = register.history
            self._undo_step, self._redo_step = behind(lambda: (history.undo_step, history.redo_step))
        self._label(self._undo_action, self.tr("&Undo"), self._undo_step)
        self._label(self._redo_action, self.tr("&Redo"), self._redo_step)

    def _perform(
        self,
        step: Callable[..., ChangeSet],
        text: str,
        action_text: str,
        action: Callable[[], None],
    ) -> None:
        self._undoing = True
        try:
            self._context.write(lambda progress: step(progress=progress))
        except AccordiError as error:
            self._refuse(error)
        else:
            self._bar.tell(text, action_text, action)
        finally:
            self._undoing = False

    def _refuse(self, error: AccordiError) -> None:
        """Show the error; for an `UndoConflictError` the newer values beside those undo would restore."""
        from accordi_desktop.register.values.history import UndoConflictError  # noqa: PLC0415 - not before the window
        from accordi_desktop.wording.subjects.changes import word_conflict  # noqa: PLC0415

        words = self._context.words
        if isinstance(error, UndoConflictError):
            lines = "\n".join(word_conflict(words, error.conflict))
            self._context.prompts.tell(self._bar.window(), words.error(error), lines)
        else:
            self._bar.warn(words.error(error))

    def _changed(self, _change: ChangeSet) -> None:
        self.update_actions()
        if not self._undoing and self._undo_step is not None:
            self._bar.tell(self._context.words.done(self._undo_step), self.tr("Undo"), self.undo)

    def _label(self, action: QAction, verb: str, step: StepLabel | None) -> None:
        action.setEnabled(step is not None)
        action.setText(f"{verb}: {self._context.words.undo_label(step)}" if step is not None else verb)
