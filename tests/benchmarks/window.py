# SPDX-License-Identifier: EUPL-1.2
"""Starts a window in a process of its own and says, a line each, what is painted and what it takes.

`bare`: PySide6 and an empty table, the least a window can be. `accordi …`: the program with these arguments;
after `--type` it is typed into as well, after `--home` it ends once the first page is filled.
"""

from __future__ import annotations

import json
import os
import sys
from functools import partial
from pathlib import Path
from time import process_time
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from accordi_desktop.ui.app.program_window import ProgramWindow
    from accordi_desktop.ui.home.home_page import HomePage


def tell(what: str, value: object = None) -> None:
    """A line for the process that waits for it."""
    sys.stdout.write(f"{json.dumps({what: value})}\n")
    sys.stdout.flush()


def resident() -> int:
    """Bytes of memory this process has to itself or shares; zero where the system does not say."""
    pages = Path("/proc/self/statm")
    if sys.platform == "win32" or not pages.exists():
        return 0
    return int(pages.read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE")


def tell_window() -> None:
    """Say that the window is painted, and what the processor did for it, which no other program alters."""
    tell("window")
    tell("cpu", process_time())


class Paints(QObject):
    """Calls once when a widget has been painted and a condition holds."""

    def __init__(self, widget: QWidget, holds: Callable[[], bool], then: Callable[[], None]) -> None:
        super().__init__(widget)
        self._holds = holds
        self._then: Callable[[], None] | None = then
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if self._then is not None and event.type() == QEvent.Type.Paint and self._holds():
            QTimer.singleShot(0, self._then)
            self._then = None
        return False


def bare() -> None:
    """A window with an empty table, and nothing else."""
    app = QApplication([])
    window, table = QMainWindow(), QTableView()
    window.setCentralWidget(table)
    window.resize(1180, 720)

    def painted() -> None:
        tell_window()
        QTimer.singleShot(500, settled)

    def settled() -> None:
        tell("memory", resident())
        app.quit()

    watch = Paints(table.viewport(), lambda: True, painted)
    window.show()
    app.exec()
    del watch


def watch_rows(window: ProgramWindow, *, typing: bool) -> None:
    """Say when the first rows are painted; end when the list and its filters have been read."""
    window.show_page(window.actions_["show_register"])
    view = window.register_page.agreements
    table = view._table
    quiet = QTimer(window, interval=100)

    def tell_rows() -> None:
        tell("rows")
        tell("rows cpu", process_time())

    Paints(table.viewport(), lambda: table.rows.rowCount() > 0, tell_rows)

    def look() -> None:
        if table.rows.rowCount() and not view._reader.busy and not window.context.tasks.busy:
            quiet.stop()
            tell("memory", resident())
            if typing:
                from tests.benchmarks.typing import keystrokes  # noqa: PLC0415

                tell("keys", keystrokes(view._search, table.viewport()))
                tell("typed memory", resident())
            window.close()

    quiet.timeout.connect(look)
    quiet.start()


def watch_home(window: ProgramWindow) -> None:
    """Say when the first page is filled and painted, and end."""
    page = cast("HomePage", window.made_page("show_home"))
    look = QTimer(window, interval=5)

    def ready() -> None:
        if page.ready:
            look.stop()
            window.repaint()
            tell("home")
            tell("home cpu", process_time())
            window.close()

    look.timeout.connect(ready)
    look.start()


def accordi(call: list[str], *, typing: bool = False, home: bool = False) -> None:
    """The program as its command starts it; ends when the list and its filters have been read."""
    from accordi_desktop.cli import main  # noqa: PLC0415
    from accordi_desktop.ui.app.application import Application  # noqa: PLC0415

    start = Application.start

    def watched(application: Application) -> None:
        window = application.window
        Paints(window, lambda: True, tell_window)
        if home:
            window.context.register_changed.connect(partial(watch_home, window))
        elif any(one.startswith("--register") for one in call):
            window.context.register_changed.connect(partial(watch_rows, window, typing=typing))
        else:
            QTimer.singleShot(500, window.close)
        start(application)

    setattr(Application, "start", watched)  # noqa: B010
    main(call)


if __name__ == "__main__":
    arguments = [one for one in sys.argv[1:] if one not in {"--type", "--home"}]
    if arguments == ["bare"]:
        bare()
    else:
        accordi(arguments[1:], typing="--type" in sys.argv, home="--home" in sys.argv)
