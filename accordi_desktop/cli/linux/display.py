# SPDX-License-Identifier: EUPL-1.2
"""Whether Linux has a display for a window, checked before Qt, which aborts without one."""

import ctypes
import os
import sys
from contextlib import closing
from pathlib import Path


def platforms() -> frozenset[str]:
    """The Qt platforms set in the environment, by name; none if Qt may choose."""
    named = os.environ.get("QT_QPA_PLATFORM", "")
    return frozenset(part.split(":")[0] for part in named.split(";") if part)


def has_display() -> bool:
    """Whether an X server or a Wayland compositor answers, or Qt was told to use neither."""
    wanted = platforms()
    if any(not name.startswith(("xcb", "wayland")) for name in wanted):
        return True
    by_x = not wanted or "xcb" in wanted
    by_wayland = not wanted or any(name.startswith("wayland") for name in wanted)
    return (by_x and x_answers()) or (by_wayland and _wayland_answers())


def x_answers() -> bool:
    """Whether the X server named in the environment answers."""
    if not os.environ.get("DISPLAY"):
        return False
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # then it is the library that is missing, and it is told by its package
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    failed = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not failed


def _wayland_answers() -> bool:
    name = os.environ.get("WAYLAND_DISPLAY")
    if sys.platform == "win32" or not name:
        return False
    import socket  # noqa: PLC0415 - only Wayland wants it

    # An absolute name stands for itself.
    path = Path(os.environ.get("XDG_RUNTIME_DIR", "/"), name)
    with closing(socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)) as asked:
        try:
            asked.connect(str(path))
        except OSError:
            return False
    return True
