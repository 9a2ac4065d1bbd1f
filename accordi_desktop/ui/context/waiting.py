# SPDX-License-Identifier: EUPL-1.2
"""Questions to the register and commands on a thread of their own, waited for while the window goes on.

One at a time, in the order in which they are asked. Most answers come within milliseconds; until a longer one
is there the window is painted and hears its timers, and what the user types or clicks waits for it.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Qt, QThread, QThreadPool, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from shiboken6 import isValid

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

_AT_ONCE = 0.01  # seconds in which most answers come: no event is handled meanwhile
_LATE_MS = 500
_FLAG = QEventLoop.ProcessEventsFlag

_depth = 0


class _Answer(Generic[T]):
    """What came of a piece of work, once `ready` is set."""

    def __init__(self, work: Callable[[], T]) -> None:
        self._work = work
        self._found: list[T] = []
        self._error: Exception | None = None
        self.ready = threading.Event()

    def find(self) -> None:
        """Do the work; runs on the thread of the worker."""
        try:
            self._found.append(self._work())
        except Exception as error:
            self._error = error
        finally:
            self.ready.set()

    def take(self) -> T:
        """The result of the work; raises what it raised."""
        if self._error is not None:
            raise self._error
        return self._found[0]


class _Worker(QObject):
    """The thread on which the register answers the window."""

    _rung = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pool.setExpiryTimeout(-1)
        self._rung.connect(self._wake, Qt.ConnectionType.QueuedConnection)

    def start(self, answer: _Answer[T]) -> None:
        """Have the work done after all that was asked before."""

        def find() -> None:
            answer.find()
            self._rung.emit()

        self._pool.start(find)

    def _wake(self) -> None:
        """An event to wake the loop that waits."""


_workers: list[_Worker] = []


def behind(work: Callable[[], T], late: Callable[[], object] | None = None) -> T:
    """Do the work on the register's thread and return its result, or raise what it raised.

    `late` is called once on the window's thread if the work takes long: it opens a dialog that keeps the user
    from everything else, and the user's input is heard from then on. Without it the pointer says to wait.
    Called on another thread, `behind` does the work there.
    """
    application = QCoreApplication.instance()
    if application is None or QThread.currentThread() is not application.thread():
        return work()
    answer = _Answer(work)
    _worker(application).start(answer)
    if not answer.ready.wait(_AT_ONCE):
        _wait(answer, late)
    return answer.take()


def is_waiting() -> bool:
    """Whether something under way on the window's thread waits for an answer."""
    return _depth > 0


def _wait(answer: _Answer[T], late: Callable[[], object] | None) -> None:
    global _depth  # noqa: PLW0603 - one window thread a process
    flags = _FLAG.ExcludeUserInputEvents | _FLAG.WaitForMoreEvents
    timer = QTimer(singleShot=True, interval=_LATE_MS)
    timer.start()
    told = False
    _depth += 1
    try:
        while not answer.ready.is_set():
            QCoreApplication.processEvents(flags)
            if told or timer.isActive() or answer.ready.is_set():
                continue
            told = True
            if late is not None:
                late()
                flags = _FLAG.WaitForMoreEvents
            else:
                QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    finally:
        _depth -= 1
        if told and late is None:
            QGuiApplication.restoreOverrideCursor()


def _worker(application: QCoreApplication) -> _Worker:
    if not _workers or not isValid(_workers[0]):
        _workers[:] = [_Worker(application)]
    return _workers[0]
