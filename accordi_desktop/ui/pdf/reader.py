# SPDX-License-Identifier: EUPL-1.2
"""The window's end of the reading process: ask from any thread, one question at a time."""

from __future__ import annotations

import threading
import time
from multiprocessing import get_context
from typing import TYPE_CHECKING, Any

from accordi_desktop.model.errors import DocumentError
from accordi_desktop.ui.pdf.worker import BROKEN, serve

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from accordi_desktop.ui.pdf.plain import Hit, Picture

    Pulse = Callable[[int, int], None]

_TIME = 20.0
_SLICE = 0.1


class PdfReader:
    """One open PDF; every question may raise DocumentError, after which the process has ended."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._closed = False
        self._owed = False
        self._process: Any = None
        self._questions: Any = None

    def count(self, pulse: Pulse) -> int:
        """How many pages there are."""
        return int(self._ask(pulse, "count"))

    def size(self, pulse: Pulse, number: int) -> tuple[float, float]:
        """Width and height of a page in points."""
        width, height = self._ask(pulse, "size", number)
        return float(width), float(height)

    def picture(self, pulse: Pulse, number: int, width: int) -> Picture:
        """A page drawn that many pixels wide."""
        picture: Picture = self._ask(pulse, "picture", number, width)
        return picture

    def hits(self, pulse: Pulse, number: int, wanted: str) -> tuple[Hit, ...]:
        """Where a text stands on a page."""
        found: tuple[Hit, ...] = self._ask(pulse, "hits", number, wanted)
        return found

    def text(self, pulse: Pulse, number: int) -> str:
        """What a page says."""
        return str(self._ask(pulse, "text", number))

    def close(self) -> None:
        """End the process; a question under way raises DocumentError."""
        self._closed = True
        if self._lock.acquire(blocking=False):
            self._end()
            self._lock.release()
        elif self._process is not None:
            self._process.kill()

    def _ask(self, pulse: Pulse, *question: object) -> Any:  # noqa: ANN401
        with self._lock:
            if self._closed:
                raise DocumentError(BROKEN)
            try:
                self._start()
                self._answer(pulse)
                self._questions.send(question)
                self._owed = True
                fine, answer = self._answer(pulse)
            except (EOFError, OSError) as error:
                self._end()
                raise DocumentError(BROKEN) from error
            except DocumentError:
                self._end()
                raise
        if not fine:
            raise DocumentError(answer)
        return answer

    def _start(self) -> None:
        if self._process is not None:
            return
        # Not a fork: that would take the window's threads and locks along.
        context = get_context("spawn")
        self._questions, theirs = context.Pipe()
        self._process = context.Process(target=serve, args=(theirs, str(self._path)), daemon=True)
        self._process.start()
        theirs.close()

    def _answer(self, pulse: Pulse) -> tuple[bool, Any]:
        """Wait for the answer that is owed; one that somebody gave up waiting for is taken by the next."""
        answer: tuple[bool, Any] = (True, None)
        end = time.monotonic() + _TIME
        while self._owed:
            if self._questions.poll(_SLICE):
                answer = self._questions.recv()
                self._owed = False
            elif time.monotonic() > end:
                raise DocumentError("pdf_too_slow")
            else:
                pulse(0, 0)
        return answer

    def _end(self) -> None:
        self._closed = True
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.join()
            process.close()
            self._questions.close()
