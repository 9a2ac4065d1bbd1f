# SPDX-License-Identifier: EUPL-1.2
"""Has a file read by a process of its own, which a hostile file may end."""

from __future__ import annotations

import time
from multiprocessing import get_context
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from accordi_desktop.model.progress import Progress

_SLICE = 0.1


class TooSlowError(Exception):
    """The process did not answer in time."""


def answer_of(
    serving: Callable[..., None], given: tuple[object, ...], progress: Progress, seconds: float
) -> tuple[bool, Any]:
    """What `serving`, called with a connection and what is given, sends on it from another process.

    `progress` is called meanwhile; what it raises ends the process. Raises TooSlowError, and EOFError or
    OSError where the process ends without an answer.
    """
    # Not a fork: that would take the threads and locks of a window along.
    context = get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=serving, args=(theirs, *given), daemon=True)
    process.start()
    theirs.close()
    try:
        end = time.monotonic() + seconds
        progress(0, 0)
        while not ours.poll(_SLICE):
            if time.monotonic() > end:
                raise TooSlowError
            progress(0, 0)
        answer: tuple[bool, Any] = ours.recv()
    finally:
        process.kill()
        process.join()
        process.close()
        ours.close()
    return answer
