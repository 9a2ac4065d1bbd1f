# SPDX-License-Identifier: EUPL-1.2
"""Shows that work on a register takes its time, and lets the user stop it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

    from accordi_desktop.ui.context.tasks import Task
    from accordi_desktop.ui.registers.progress_dialog import ProgressDialog

_WORTH_SHOWING_MS = 300


class WatchedTask(QObject):
    """Lives as long as a task; opens a dialog soon after the task reports its first step."""

    def __init__(self, task: Task, make_dialog: Callable[[], ProgressDialog]) -> None:
        super().__init__(task)
        self._task, self._make_dialog = task, make_dialog
        self._dialog: ProgressDialog | None = None
        self._last_step = (0, 0, "")
        self._pause = QTimer(self, interval=_WORTH_SHOWING_MS, singleShot=True)
        self._pause.timeout.connect(self._open)
        task.progressed.connect(self._progressed)
        task.ended.connect(self._ended)

    def _progressed(self, done: int, total: int, label: str) -> None:
        if not self._last_step[2]:
            self._pause.start()
        self._last_step = (done, total, label)
        if self._dialog is not None:
            self._dialog.show_step(*self._last_step)

    def _open(self) -> None:
        self._dialog = self._make_dialog()
        self._dialog.stopped.connect(self._task.cancel)
        self._dialog.show_step(*self._last_step)
        self._dialog.open()

    def _ended(self) -> None:
        self._pause.stop()
        if self._dialog is not None:
            self._dialog.accept()
            self._dialog = None
