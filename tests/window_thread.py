# SPDX-License-Identifier: EUPL-1.2
"""No code of the window asks the register on the window's thread: whatever does fails its test.

What counts is who calls the register: a test may ask it wherever it likes, the window only behind itself.
"""

import sys
import threading
from collections.abc import Iterator
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import accordi_desktop
import tests

if TYPE_CHECKING:
    from types import FrameType

_PROGRAM = Path(accordi_desktop.__file__).parent
_WINDOW = str(_PROGRAM / "ui")
_TESTS = str(Path(tests.__file__).parent)


class OnTheWindowThreadError(AssertionError):
    """The window asked the register on its own thread, and would stand still for as long as that takes."""


def refuse_on_window_thread() -> None:
    """Raise where the nearest caller is code of the window, on the main thread."""
    if threading.current_thread() is not threading.main_thread():
        return
    frame: FrameType | None = sys._getframe(1)
    while frame is not None:
        name = frame.f_code.co_filename
        if name.startswith(_WINDOW):
            where = Path(name).relative_to(_PROGRAM)
            message = f"{where}:{frame.f_lineno} asks the register on the window's thread"
            raise OnTheWindowThreadError(message)
        if name.startswith(_TESTS) and name != __file__:
            return
        frame = frame.f_back


@pytest.fixture(autouse=True, scope="session")
def window_thread_guard() -> Iterator[None]:
    """Watches the door to the database for as long as the tests run."""
    from accordi_desktop.storage.sqlite.backend import SqliteBackend  # noqa: PLC0415 - after Qt was found

    with pytest.MonkeyPatch.context() as patch:
        for name in ("reading", "writing"):
            open_door = getattr(SqliteBackend, name)

            @wraps(open_door)
            def guarded(self, *, _open=open_door, **how):
                refuse_on_window_thread()
                return _open(self, **how)

            patch.setattr(SqliteBackend, name, guarded)
        yield
