# SPDX-License-Identifier: EUPL-1.2
"""Whether the installed program starts when its user logs on to Windows."""

import sys

from PySide6.QtCore import QSettings

_RUN = r"HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Run"
_NAME = "Accordi"


def can_start_with_system() -> bool:
    """On Windows, and for the installed program only: a checkout has no command of its own."""
    return sys.platform == "win32" and bool(getattr(sys, "frozen", False))


def starts_with_system() -> bool:
    """Whether the program is registered to start with Windows."""
    return _run().contains(_NAME)


def start_with_system(*, wanted: bool) -> None:
    """Tell Windows, or take it back."""
    run = _run()
    if wanted:
        run.setValue(_NAME, f'"{sys.executable}"')
    else:
        run.remove(_NAME)
    run.sync()


def _run() -> QSettings:
    return QSettings(_RUN, QSettings.Format.NativeFormat)
