# SPDX-License-Identifier: EUPL-1.2
"""A command under way behind the window: how far it is, and whether it was given up."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QApplication

from accordi_desktop.ui.context.tasks import Progress
from accordi_desktop.ui.context.waiting import behind

if TYPE_CHECKING:
    from collections.abc import Callable

    from accordi_desktop.ui.context.not_saved_yet import NotSavedYet

T = TypeVar("T")


class Saving:
    """Runs one command; while it takes long a dialog says that nothing is saved yet."""

    def __init__(self) -> None:
        self._reached = (0, 0)
        self._progress = Progress(self._report)
        self._dialog: NotSavedYet | None = None

    def run(self, work: Callable[[Progress], T]) -> T:
        """Do the work and return its result; raises CancelledError where the user gave it up."""
        try:
            return behind(lambda: work(self._progress), self._open)
        finally:
            if self._dialog is not None:
                self._dialog.accept()
                self._dialog.deleteLater()

    def _report(self, done: int, total: int, _label: str) -> None:
        self._reached = (done, total)

    def _open(self) -> None:
        from accordi_desktop.ui.context.not_saved_yet import NotSavedYet  # noqa: PLC0415 - hardly ever needed

        parent = QApplication.activeModalWidget() or QApplication.activeWindow()
        self._dialog = NotSavedYet(lambda: self._reached, self._progress.cancel, parent)
        self._dialog.open()
