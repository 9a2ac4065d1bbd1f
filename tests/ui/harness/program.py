# SPDX-License-Identifier: EUPL-1.2
"""The running program on a filled register, and how to bring its pages and windows up."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid

from accordi_desktop.paths import Paths
from accordi_desktop.register.register import Register
from accordi_desktop.settings import Settings
from accordi_desktop.ui.app.application import Application, Wish
from accordi_desktop.ui.app.program_window import ProgramWindow
from accordi_desktop.ui.widgets.choices.popup import Popup
from tests.ui.harness.filled_register import fill, openers

_PATIENCE_MS = 60_000


def until(holds: Callable[[], object]) -> None:
    """Let the program work until something holds; raises TimeoutError where it never does."""
    deadline = QDeadlineTimer(_PATIENCE_MS)
    while not holds():
        if deadline.hasExpired():
            raise TimeoutError(holds)
        QTest.qWait(5)


def rest() -> None:
    """Let what was asked of the event loop be done: layouts, above all."""
    for _ in range(3):
        QCoreApplication.sendPostedEvents()
        QCoreApplication.processEvents()


def settle(window: ProgramWindow) -> None:
    """Wait until everything asked of the register is read and shown."""
    until(lambda: not window.context.tasks.busy)


@contextmanager
def program(folder: Path, language: str = "it", theme: str = "light") -> Iterator[ProgramWindow]:
    """The program's window on a filled register; closed with all its dialogs at the end."""
    paths = Paths.of(folder / "dati")
    settings = Settings(paths.settings)
    settings.language, settings.theme = language, theme
    settings.save()
    path = folder / "registro.accordi"
    fill(path, paths)
    application = Application(openers(paths), paths, Wish(path))
    window = application.window
    application.start()
    until(lambda: window.context.register is not None)
    settle(window)
    until(window.isActiveWindow)
    try:
        yield window
    finally:
        close_all(window)
        register = window.context.register
        application.stop()
        if register is not None:
            register.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def close_all(window: ProgramWindow) -> None:
    """Close whatever is open beside the window."""
    for other in QApplication.topLevelWidgets():
        if isValid(other) and other is not window and other.isVisible():
            other.close()
            if isValid(other) and other.isVisible() and isinstance(other, QDialog):
                other.accept()  # one that stays until its work has ended
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def show_page(window: ProgramWindow, action: QAction) -> None:
    window.show_page(action)
    reading = getattr(window.pages.page(action), "reading", None)
    until(lambda: reading is None or reading.ready)
    settle(window)


def show_agreement(window: ProgramWindow, agreement_id: int) -> None:
    window.show_agreement(agreement_id)
    settle(window)


def triggered(window: ProgramWindow, action: QAction) -> QWidget:
    before = set(_windows())
    action.trigger()
    until(lambda: set(_windows()) - before)
    return next(iter(set(_windows()) - before))


def _windows() -> list[QWidget]:
    return [one for one in QApplication.topLevelWidgets() if one.isVisible()]


def newest(window: ProgramWindow) -> QWidget:
    until(lambda: QApplication.activeModalWidget() not in (None, window))
    return QApplication.activeModalWidget()


def newest_popup() -> QWidget:
    until(lambda: isinstance(QApplication.activePopupWidget(), Popup))
    return QApplication.activePopupWidget()


def register_of(window: ProgramWindow) -> Register:
    register = window.context.register
    assert register is not None
    return register


def opened(dialog: QWidget | None) -> QWidget:
    assert dialog is not None
    return dialog
