# SPDX-License-Identifier: EUPL-1.2
"""A queue of requests to open a register: one at a time, and none while a dialog is open over the window."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from accordi_desktop.ui.context.waiting import is_waiting

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    Request = Callable[[], object]


_RETRY_MS = 50


class RequestQueue(QObject):
    """Runs requests in the order in which they came; `busy_changed` tells whether one is under way.

    A dialog speaks of the register that was open when it was opened: no other may take its place behind it.
    """

    busy_changed = Signal(bool)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._waiting: deque[Request] = deque()
        self._unblocked: deque[Request] = deque()
        self._busy = False
        window.installEventFilter(self)

    @property
    def busy(self) -> bool:
        """Whether a request is under way."""
        return self._busy

    def submit(self, request: Request) -> None:
        """Run a request now, or when those before it are done and no dialog is open."""
        self._waiting.append(request)
        self._run_next()

    def hold(self) -> None:
        """Begin a request that goes on after its call returns; the next one waits for `release`."""
        self._busy = True
        self.busy_changed.emit(True)

    def release(self) -> None:
        """End the request begun with `hold`."""
        self._busy = False
        self.busy_changed.emit(False)
        # What the caller still does with the register comes before the next one.
        QTimer.singleShot(0, self, self._run_next)

    def when_unblocked(self, action: Request) -> None:
        """Run an action of the request under way now, or when no dialog is open over the window."""
        self._unblocked.append(action)
        self._run_next()

    def hand_over(self, other: RequestQueue) -> None:
        """Let another queue run what is still waiting here."""
        waiting, self._waiting = self._waiting, deque()
        for request in waiting:
            other.submit(request)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go on when the dialog over the window is closed."""
        if event.type() == QEvent.Type.WindowUnblocked:
            QTimer.singleShot(0, self, self._run_next)
        return super().eventFilter(watched, event)

    def _run_next(self) -> None:
        if is_waiting():
            QTimer.singleShot(_RETRY_MS, self, self._run_next)
            return
        while QApplication.activeModalWidget() is None:
            if self._unblocked:
                self._unblocked.popleft()()
            elif self._waiting and not self._busy:
                self._waiting.popleft()()
            else:
                return
