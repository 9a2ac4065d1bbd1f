# SPDX-License-Identifier: EUPL-1.2
"""Long work off the window's thread: plain data in, the result by a signal out, with progress and cancel."""

import threading
import time
from collections.abc import Callable
from typing import TypeVar, cast

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal
from shiboken6 import isValid

T = TypeVar("T")

_PAUSE = 0.05


class CancelledError(Exception):
    """The work was given up because the user asked for it."""


class Progress:
    """What the work tells of itself; call it often: it is also where a cancel takes effect."""

    def __init__(self, tell: Callable[[int, int, str], None]) -> None:
        self._tell = tell
        self._told_at = -_PAUSE
        self._cancelled = threading.Event()

    @property
    def cancelled(self) -> bool:
        """Whether the user asked to stop."""
        return self._cancelled.is_set()

    def __call__(self, done: int, total: int, label: str = "") -> None:
        """Tell how far the work is; raises CancelledError when it shall stop."""
        if self.cancelled:
            raise CancelledError
        now = time.monotonic()
        if done == total or now - self._told_at >= _PAUSE:  # the window is told no more than it can show
            self._told_at = now
            self._tell(done, total, label)

    def cancel(self) -> None:
        """Ask the work to stop at its next word."""
        self._cancelled.set()


class Task(QObject):
    """One piece of work under way; its signals arrive on the window's thread."""

    progressed = Signal(int, int, str)
    ended = Signal()
    _told = Signal(int, int, str)

    def __init__(
        self,
        work: Callable[[Progress], object],
        done: Callable[[object], None],
        failed: Callable[[Exception], None] | None,
        owner: QObject | None,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._work = work
        self._done = done
        self._failed = failed
        self._owner = owner
        self._progress = Progress(self._told.emit)
        self._told.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    @property
    def cancelled(self) -> bool:
        """Whether the user asked to stop."""
        return self._progress.cancelled

    def cancel(self) -> None:
        """Ask the work to stop; neither `done` nor `failed` is called any more."""
        self._progress.cancel()

    def carry_out(self) -> tuple[object, Exception | None]:
        """Do the work; runs on a thread of the pool."""
        result: object = None
        error: Exception | None = None
        try:
            result = self._work(self._progress)
        except Exception as trouble:
            error = trouble
        return result, error

    def _tell(self, done: int, total: int, label: str) -> None:
        if not self.cancelled:
            self.progressed.emit(done, total, label)

    def deliver(self, result: object, error: Exception | None) -> None:
        """Hand the outcome over; runs on the window's thread."""
        self.ended.emit()
        self.deleteLater()  # here, not when the thread lets go of its last reference
        done, failed, owner = self._done, self._failed, self._owner
        # Let go by the deletion, they could take the parent along, which would delete this a second time.
        del self._work, self._done, self._failed, self._owner
        if self.cancelled or (owner is not None and not isValid(owner)):
            return
        if error is None:
            done(result)
        elif failed is not None:
            failed(error)
        else:
            raise error


class Tasks(QObject):
    """The work under way; `busy_changed` tells whether there is any."""

    busy_changed = Signal(bool)
    # Told by what outlives every task: a task may be deleted while its thread is still within the telling.
    _finished = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._pool = QThreadPool(self)
        self._running: set[Task] = set()
        self._closed = False

    @property
    def busy(self) -> bool:
        """Whether any work is under way."""
        return bool(self._running)

    def run(
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], object],
        failed: Callable[[Exception], None] | None = None,
        *,
        owner: QObject | None = None,
    ) -> Task:
        """Start work on a thread; `done` or `failed` is called on the window's, unless `owner` died."""
        task = Task(work, cast("Callable[[object], None]", done), failed, owner, self)
        if self._closed:
            task.cancel()
            return task
        self._running.add(task)
        task.ended.connect(self._forget)
        if len(self._running) == 1:
            self.busy_changed.emit(True)
        self._pool.start(lambda: self._finished.emit(task, *task.carry_out()))
        return task

    def shutdown(self) -> None:
        """Cancel all work and wait for it; nothing is delivered and nothing begun afterwards."""
        self._closed = True
        for task in self._running:
            task.cancel()
        self._pool.waitForDone()

    def _deliver(self, task: Task, result: object, error: Exception | None) -> None:
        task.deliver(result, error)

    def _forget(self) -> None:
        self._running.discard(cast("Task", self.sender()))
        if not self._running:
            self.busy_changed.emit(False)
