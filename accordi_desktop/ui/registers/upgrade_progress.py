# SPDX-License-Identifier: EUPL-1.2
"""Shows that a register being opened is brought to the present version, and lets the user stop it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from accordi_desktop.ui.registers.upgrade_dialog import UpgradingDialog

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from accordi_desktop.ui.context.tasks import Task

_WORTH_SHOWING_MS = 300


class Upgrade(QObject):
    """Lives as long as the task that opens the register; opens its dialog at the first step of an upgrade."""

    def __init__(self, task: Task, path: Path, window: QWidget) -> None:
        super().__init__(task)
        self._task, self._path, self._window = task, path, window
        self._dialog: UpgradingDialog | None = None
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
        self._dialog = UpgradingDialog(self._path, self._window)
        self._dialog.stopped.connect(self._task.cancel)
        self._dialog.show_step(*self._last_step)
        self._dialog.open()

    def _ended(self) -> None:
        self._pause.stop()
        if self._dialog is not None:
            self._dialog.accept()
            self._dialog = None
