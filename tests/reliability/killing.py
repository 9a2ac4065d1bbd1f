# SPDX-License-Identifier: EUPL-1.2
"""Work in a process that is killed at a random moment, as by a power cut."""

import os
import random
import signal
import time
from collections.abc import Callable


def duration(work: Callable[[], object]) -> float:
    """How long the work takes in a process of its own when nobody disturbs it."""
    begun = time.monotonic()
    child = _begin(work)
    os.waitpid(child, 0)
    return time.monotonic() - begun


def kill_while(
    work: Callable[[], object],
    longest: float,
    chance: random.Random,
    begun: Callable[[], object] = lambda: None,
) -> bool:
    """Begin the work and kill it within that time after `begun` returns; tells whether it was at work."""
    child = _begin(work)
    begun()
    time.sleep(chance.uniform(0, longest))
    os.kill(child, signal.SIGKILL)
    _child, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


def _begin(work: Callable[[], object]) -> int:
    child = os.fork()
    if child == 0:
        code = 1
        try:
            work()
            code = 0
        finally:
            os._exit(code)
    return child
