# SPDX-License-Identifier: EUPL-1.2
"""The window shown once on a register, for the program's test of itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from accordi_desktop.paths import Paths
from accordi_desktop.ui.app import Application, Wish
from accordi_desktop.ui.opening import Openers

if TYPE_CHECKING:
    from pathlib import Path

    from accordi_desktop.register.register import Register


def show_register(register: Register, folder: Path) -> int:
    """Show the window on that register; returns how many rows its table has."""
    app = QApplication.instance() or QApplication(["accordi"])
    openers = Openers(lambda _path: register, lambda _path: register, lambda: register)
    application = Application(openers, Paths.of(folder), Wish())
    window = application.window
    window.show()
    window.desk.use(register)
    window.register_page.agreements.show_past()
    app.processEvents()
    rows = window.register_page.agreements.row_count()
    window.close()
    return rows
