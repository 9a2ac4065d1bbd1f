# SPDX-License-Identifier: EUPL-1.2
"""What the tests ask of the Windows desktop: programs, their windows, and to wait for what must come."""

import ctypes
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

_CLOSE = 0x0010
_ctypes: Any = ctypes  # elsewhere than on Windows the half of it is not there
_user32 = _ctypes.windll.user32


def run(program: Path | str, *arguments: str, patience: float = 120) -> "subprocess.CompletedProcess[bytes]":
    """Run a program to its end; what it says comes through pipes."""
    return subprocess.run(
        [str(program), *arguments],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=patience,
        check=False,
    )


@contextmanager
def running(command: str | list[str]) -> "Iterator[subprocess.Popen[bytes]]":
    """A program that is waited for, and ended by force where what is done with it fails."""
    with subprocess.Popen(command) as program:
        try:
            yield program
        except BaseException:
            print(f"\nends by force: {program.poll()}; windows: {_titles()}")
            program.kill()
            raise


def wait_for(what: Callable[[], Any], patience: float = 60) -> Any:
    """What the function gives once it gives something."""
    until = time.monotonic() + patience
    while not (found := what()):
        assert time.monotonic() < until, "it did not come"
        time.sleep(0.1)
    return found


def windows_titled(text: str) -> list[int]:
    """The visible top windows whose title has that text."""
    return [window for window, title, visible in _top_windows() if text in title and visible]


def _titles() -> list[str]:
    return [title if visible else f"({title})" for _, title, visible in _top_windows()]


def _top_windows() -> list[tuple[int, str, bool]]:
    found: list[tuple[int, str, bool]] = []

    @_ctypes.WINFUNCTYPE(ctypes.c_bool, ctypes.c_void_p, ctypes.c_void_p)
    def look(window: int, _: int) -> bool:
        title = ctypes.create_unicode_buffer(512)
        _user32.GetWindowTextW(ctypes.c_void_p(window), title, 512)
        found.append((window, title.value, bool(_user32.IsWindowVisible(ctypes.c_void_p(window)))))
        return True

    _user32.EnumWindows(look, None)
    return found


def close(window: int) -> None:
    """Close a window as its owner would."""
    _user32.PostMessageW(ctypes.c_void_p(window), _CLOSE, None, None)
