# SPDX-License-Identifier: EUPL-1.2
"""Work off the window's thread: plain data in, the outcome by a callback on the window's thread.

One chain for all of it: work, done, failed, progressed, ended, cancel, owner.
"""

import logging
import threading
import time
from collections.abc import Callable
from typing import TypeVar, cast

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal
from shiboken6 import isValid

T = TypeVar("T")

_PAUSE = 0.05
_CLOSING_MS = 5_000

# Pools of work that went on when its window was closed: the deletion of one would wait for it.
_abandoned: list[QThreadPool] = []


class CancelledError(Exception):
    """The work was given up because the user asked for it."""


class Progress:
    """The progress of a task. Work calls it often: this is also where a cancel takes effect."""

    def __init__(self, report: Callable[[int, int, str], None]) -> None:
        self._report = report
        self._reported_at = -_PAUSE
        self._cancelled = threading.Event()

    @property
    def cancelled(self) -> bool:
        """Whether the user asked to stop."""
        return self._cancelled.is_set()

    def __call__(self, done: int, total: int, label: str = "") -> None:
        """Report `done` of `total` steps, with a label; raises CancelledError after a cancel."""
        if self.cancelled:
            raise CancelledError
        now = time.monotonic()
        if done == total or now - self._reported_at >= _PAUSE:  # the window is told no more than it can show
            self._reported_at = now
            self._report(done, total, label)

    def cancel(self) -> None:
        """Make the next report raise CancelledError."""
        self._cancelled.set()


class Task(QObject):
    """One piece of work under way; its signals arrive on the window's thread."""

    progressed = Signal(int, int, str)
    ended = Signal()
    _reported = Signal(int, int, str)

    def __init__(
        self,
        work: Callable[[Progress], object],
        done: Callable[[object], None],
        failed: Callable[[Exception], None] | None,
        *,
        end: Callable[[], object] | None,
        owner: QObject | None,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._work = work
        self._done = done
        self._failed = failed
        self._end = end
        self._owner = owner
        self._progress = Progress(self._reported.emit)
        self._reported.connect(self._report, Qt.ConnectionType.QueuedConnection)

    @property
    def cancelled(self) -> bool:
        """Whether the user asked to stop."""
        return self._progress.cancelled

    def cancel(self) -> None:
        """Ask the work to stop; neither `done` nor `failed` is called any more."""
        self._progress.cancel()

    def execute(self) -> tuple[object, Exception | None]:
        """Do the work on a thread of the pool; returns its result, or None and what it raised."""
        result: object = None
        error: Exception | None = None
        try:
            if not self.cancelled:  # while it waited for a thread
                result = self._work(self._progress)
        except Exception as raised:
            error = raised
        return result, error

    def _report(self, done: int, total: int, label: str) -> None:
        if not self.cancelled:
            self.progressed.emit(done, total, label)

    def deliver(self, result: object, error: Exception | None) -> None:
        """Hand the outcome over; runs on the window's thread."""
        self.ended.emit()
        self.deleteLater()  # here, not when the thread lets go of its last reference
        done, failed, end, owner = self._done, self._failed, self._end, self._owner
        # Let go by the deletion, they could take the parent along, which would delete this a second time.
        del self._work, self._done, self._failed, self._end, self._owner
        if owner is not None and not isValid(owner):
            return
        if end is not None:
            end()
        if self.cancelled:
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
        self.closing_ms = _CLOSING_MS  # how long a shutdown waits for work that does not heed a cancel

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
        progressed: Callable[[int, int, str], object] | None = None,
        ended: Callable[[], object] | None = None,
        owner: QObject | None = None,
    ) -> Task:
        """Start work on a thread; what is said of it comes back on the window's, as long as `owner` lives.

        `progressed` gets the steps done, those there are and a label. `ended` is called when the work is
        over, cancelled or not; then `done` with the result, or `failed` with what was raised, which is raised
        on the window's thread without it. A cancelled task calls neither.
        """
        taker = cast("Callable[[object], None]", done)
        task = Task(work, taker, failed, end=ended, owner=owner, parent=self)
        if progressed is not None:
            task.progressed.connect(progressed)
        if self._closed:
            task.cancel()
            return task
        self._running.add(task)
        task.ended.connect(self._forget)
        if len(self._running) == 1:
            self.busy_changed.emit(True)
        self._pool.start(lambda: self._execute(task))
        return task

    def shutdown(self) -> bool:
        """Cancel all work and wait for it `closing_ms`; nothing is delivered and nothing begun afterwards.

        Returns whether all of it ended. What did not goes on until the process ends: see `work_left`.
        """
        self._closed = True
        for task in self._running:
            task.cancel()
        ended = self._pool.waitForDone(self.closing_ms)
        if not ended:
            logging.getLogger(__name__).warning("closed while work was under way: %s", len(self._running))
            self._pool.setParent(None)
            _abandoned.append(self._pool)
        return ended

    def _execute(self, task: Task) -> None:
        result, error = task.execute()
        if not self._closed:  # else this may be deleted
            self._finished.emit(task, result, error)

    def _deliver(self, task: Task, result: object, error: Exception | None) -> None:
        task.deliver(result, error)

    def _forget(self) -> None:
        self._running.discard(cast("Task", self.sender()))
        if not self._running:
            self.busy_changed.emit(False)


def work_left() -> bool:
    """Whether work of a closed window still goes on: the end of the process must not wait for it."""
    return any(pool.activeThreadCount() for pool in _abandoned)
