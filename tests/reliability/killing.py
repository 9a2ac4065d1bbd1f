# SPDX-License-Identifier: EUPL-1.2
"""Work in a process that is killed at a random moment, as by a power cut."""

import os
import random
import signal
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

NO_FORK = "there is no fork on Windows"


def duration(work: Callable[[], object]) -> float:
    """How long the work takes in a process of its own when nobody disturbs it."""
    if sys.platform == "win32":
        raise OSError(NO_FORK)
    begun = time.monotonic()
    os.waitpid(_begin(work), 0)
    return time.monotonic() - begun


def kill_while(
    work: Callable[[], object],
    longest: float,
    chance: random.Random,
    begun: Callable[[], object] = lambda: None,
) -> bool:
    """Begin the work and kill it within that time after `begun` returns; tells whether it was at work."""
    if sys.platform == "win32":
        raise OSError(NO_FORK)
    child = _begin(work)
    begun()
    time.sleep(chance.uniform(0, longest))
    os.kill(child, signal.SIGKILL)
    _child, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


@contextmanager
def going_on(work: Callable[[], object]) -> Iterator[None]:
    """Somebody at work as long as the block lasts."""
    if sys.platform == "win32":
        raise OSError(NO_FORK)
    child = _begin(work)
    try:
        yield
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)


def _begin(work: Callable[[], object]) -> int:
    if sys.platform == "win32":
        raise OSError(NO_FORK)
    child = os.fork()
    if child == 0:
        code = 1
        try:
            work()
            code = 0
        finally:
            os._exit(code)
    return child
