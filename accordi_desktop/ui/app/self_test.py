# SPDX-License-Identifier: EUPL-1.2
"""The window shown once on a register, for the program's test of itself."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication, QTableView, QWidget

from accordi_desktop.paths import Paths
from accordi_desktop.register.values.lists.query import AgreementQuery
from accordi_desktop.ui.app.application import Application, Wish
from accordi_desktop.ui.registers.register_opener import RegisterFactory

if TYPE_CHECKING:
    from pathlib import Path

    from accordi_desktop.register.register import Register

_PATIENCE = 30.0


def show_register(register: Register, folder: Path) -> int:
    """Show the window on that register; returns how many rows its table came to show on a screen."""
    app = QApplication.instance() or QApplication(["accordi"])
    openers = RegisterFactory(lambda _path, _told: register, lambda _path: register, lambda: register)
    window = Application(openers, Paths.of(folder), Wish()).window
    window.show()
    window.context.use(register)
    window.show_list(AgreementQuery(with_past=True))
    table = window.register_page.agreements.findChildren(QTableView)[0]
    until = time.monotonic() + _PATIENCE
    # The rows are read on a thread and come by a signal.
    while not (rows := _rows_shown(window, table)) and time.monotonic() < until:
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
    window.close()
    window.context.use(None)
    return rows


def _rows_shown(window: QWidget, table: QTableView) -> int:
    # Windows says "visible" of a window it could not make, too.
    handle = window.windowHandle()
    return table.model().rowCount() if handle is not None and handle.isExposed() else 0
