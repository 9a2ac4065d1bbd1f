# SPDX-License-Identifier: EUPL-1.2
"""The base of the windows that write files: what is asked for, then progress with a way to stop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths

from accordi_desktop.ui.forms.form_dialog import FormDialog
from accordi_desktop.ui.forms.progress_line import ProgressLine

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from accordi_desktop.register.register import Register
    from accordi_desktop.ui.context.context import AppContext
    from accordi_desktop.ui.context.tasks import Progress


def documents_folder() -> str:
    """Where the user keeps files."""
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)


class OutputDialog(FormDialog):
    """Closes when the file is written; stopped, or after an error, it stays as it was filled in."""

    def __init__(self, context: AppContext, register: Register, title: str, parent: QWidget | None) -> None:
        super().__init__(context, title, "", parent)
        self.register = register
        self.line = ProgressLine(context)
        self.line.busy_changed.connect(self._lock)

    def finish_layout(self, first: QWidget) -> None:
        """Put the progress below the fields, and the keyboard into the first of them."""
        self.column.addStretch(1)
        self.column.addWidget(self.line)
        first.setFocus()

    def write(self, work: Callable[[Progress], str]) -> None:
        """Do the work on a thread; it returns the sentence that says what was written."""
        self.show_fault("")
        self.line.run(self.tr("Writing…"), work, self._written)

    def done(self, result: int) -> None:
        """Give up what is being written."""
        self.line.stop()
        super().done(result)

    def _written(self, sentence: str) -> None:
        self.accept()
        self.context.message.emit(sentence)

    def _lock(self, busy: bool) -> None:
        self.accept_button.setEnabled(not busy)
