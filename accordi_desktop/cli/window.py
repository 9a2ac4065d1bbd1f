# SPDX-License-Identifier: EUPL-1.2
"""The start of the window: what it is given, and a plain sentence where there can be no window."""

import argparse
import ctypes
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from accordi_desktop.cli.register_choice import clock
from accordi_desktop.model.errors import AccordiError
from accordi_desktop.paths import Paths
from accordi_desktop.wording import Words

if TYPE_CHECKING:
    from accordi_desktop.register.register import Register

# What Qt needs of a Linux desktop, with the Debian package that has it.
_PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libxkbcommon.so.0": "libxkbcommon0",
}
# Loaded by the plugin for X11 only once the program runs: Qt would abort without a word on what is missing.
_X11_PACKAGES = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}


def run(arguments: argparse.Namespace, words: Words) -> int:
    """Open the window and stay until it is closed."""
    if sys.platform.startswith("linux"):
        _check_display()
    try:
        from accordi_desktop.ui import app  # noqa: PLC0415
    except ImportError as error:
        raise AccordiError("missing_library", package=_package_of(str(error))) from error
    del words
    paths = Paths.of(arguments.data_dir)
    language = arguments.lang if "--lang" in sys.argv else None
    wish = app.Wish(arguments.register or arguments.file, arguments.sample, language)
    return app.run(_openers(arguments, paths), paths, wish)


def _openers(arguments: argparse.Namespace, paths: Paths):  # type: ignore[no-untyped-def]  # noqa: ANN202
    """How the window comes by registers; called on a thread, so that the database loads behind the window."""
    from accordi_desktop.ui.opening import Openers  # noqa: PLC0415

    def open_file(path: Path) -> "Register":
        from accordi_desktop.bootstrap import open_register  # noqa: PLC0415

        return open_register(path, clock=clock(arguments), language=arguments.lang)

    def create(path: Path) -> "Register":
        from accordi_desktop.bootstrap import create_register  # noqa: PLC0415

        return create_register(path, clock=clock(arguments), language=arguments.lang)

    def sample() -> "Register":
        from accordi_desktop.bootstrap import open_sample  # noqa: PLC0415

        return open_sample(paths.samples, clock=clock(arguments), language=arguments.lang)

    return Openers(open_file, create, sample)


def _check_display() -> None:
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    has_x11, has_wayland = bool(os.environ.get("DISPLAY")), bool(os.environ.get("WAYLAND_DISPLAY"))
    if not (platform or has_x11 or has_wayland):
        raise AccordiError("no_display")
    needed = dict(_PACKAGES)
    if platform.startswith("xcb") or (not platform and has_x11 and not has_wayland):
        needed |= _X11_PACKAGES
    missing = sorted({package for library, package in needed.items() if not _loads(library)})
    if missing:
        raise AccordiError("missing_library", package=" ".join(missing))


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _package_of(message: str) -> str:
    found = [package for library, package in (_PACKAGES | _X11_PACKAGES).items() if library in message]
    return found[0] if found else message
