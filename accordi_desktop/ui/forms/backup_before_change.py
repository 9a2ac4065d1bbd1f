# SPDX-License-Identifier: EUPL-1.2
"""Before many agreements are changed at once: a backup off the window's thread, and only then the change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar

from accordi_desktop.model.errors import AccordiError
from accordi_desktop.ui.theme.style import padded_column
from accordi_desktop.ui.widgets.buttons.buttons import push_button
from accordi_desktop.ui.widgets.dialogs.dialog import Dialog
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from accordi_desktop.register.commands.command import Command
    from accordi_desktop.register.register import Register
    from accordi_desktop.ui.context.context import AppContext
    from accordi_desktop.ui.context.tasks import Task


class BackupFirst(Dialog):
    """`backed_up` is emitted when the change may follow; closed before, nothing is changed."""

    backed_up = Signal()

    def __init__(self, context: AppContext, register: Register, count: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.preferred = QSize(480, 0)
        self.setWindowTitle(self.tr("Backup"))
        self._context, self._register = context, register
        self._task: Task | None = None
        self.heading = PlainLabel(role="heading")
        self.text = PlainLabel()
        self._about = self.tr(
            "%n agreement(s) are about to change: the register is backed up first.", "", count
        )
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of the backup"))
        self.again_button = push_button(self.tr("Try again"), self.make, kind="primary")
        self.without_button = push_button(self.tr("Change without a backup"), self._go_on)
        self.cancel_button = push_button(self.tr("Cancel"), self.reject)
        self._lay_out()

    def make(self) -> None:
        """Make the backup; the change follows when it is there."""
        register = self._register
        self.heading.setText(self.tr("Making a backup…"))
        self.text.setText(self._about)
        self._show(making=True)
        self._task = self._context.tasks.run(
            register.backups.make, lambda _nothing: self._go_on(), self._failed, owner=self
        )
        self._task.progressed.connect(self._progressed)

    def done(self, result: int) -> None:
        """Cancel the backup under way."""
        if self._task is not None:
            self._task.cancel()
        super().done(result)

    def _go_on(self) -> None:
        self._task = None
        # Another register may have come in the place of this one.
        same = self._context.register is self._register
        self.accept()
        if same:
            self.backed_up.emit()

    def _failed(self, error: Exception) -> None:
        self._task = None
        if not isinstance(error, AccordiError):
            self.reject()
            raise error
        self.heading.setText(self.tr("The backup could not be made"))
        stands = self.tr("Nothing was changed so far.")
        self.text.setText(f"{self._context.words.error(error)}\n{stands}")
        self._show(making=False)
        self.again_button.setFocus()

    def _progressed(self, done: int, total: int, _label: str) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _show(self, *, making: bool) -> None:
        self.bar.setRange(0, 0)
        self.bar.setVisible(making)
        self.again_button.setVisible(not making)
        self.without_button.setVisible(not making)
        self.grow()

    def _lay_out(self) -> None:
        column = padded_column(self)
        for part in (self.heading, self.text, self.bar):
            column.addWidget(part)
        column.addStretch(1)
        row = QHBoxLayout()
        row.addStretch(1)
        for button in (self.cancel_button, self.without_button, self.again_button):
            button.setAutoDefault(False)
            row.addWidget(button)
        self.again_button.setDefault(True)
        column.addLayout(row)


def back_up_first(context: AppContext, command: Command, parent: QWidget, then: Callable[[], object]) -> None:
    """Call `then`, which performs the command: at once, or after a backup if it changes many agreements."""
    register = context.register
    if register is None or not register.backups.due_before(command):
        then()
        return
    dialog = BackupFirst(context, register, command.changed_agreements, parent)
    dialog.backed_up.connect(then)
    dialog.open()
    dialog.make()


def perform_with_backup(context: AppContext, command: Command, parent: QWidget) -> None:
    """Perform a command, after a backup where it changes many agreements; errors are shown."""
    back_up_first(context, command, parent, lambda: context.perform(command, without_backup=True))
