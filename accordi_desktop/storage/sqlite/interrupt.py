# SPDX-License-Identifier: EUPL-1.2
"""Interrupting long statements."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager

_STEPS = 200_000


@contextmanager
def interruptible(connection: sqlite3.Connection, tell: Callable[[], object]) -> Iterator[None]:
    """Call `tell` while statements run; an exception from it interrupts them and leaves the block."""
    raised: list[BaseException] = []

    def look() -> int:
        try:
            tell()
        except BaseException as error:
            raised.append(error)
        return len(raised)

    connection.set_progress_handler(look, _STEPS)
    try:
        yield
    except Exception as error:
        # SQLite only says that it was interrupted.
        if raised and raised[0] is not error:
            raise raised[0] from error
        raise
    finally:
        connection.set_progress_handler(None, 0)
