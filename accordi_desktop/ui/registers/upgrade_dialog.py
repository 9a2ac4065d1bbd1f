# SPDX-License-Identifier: EUPL-1.2
"""A register of an earlier version on its way to the present one: how far it is, and a way to stop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar

from accordi_desktop.ui.theme.style import padded_column
from accordi_desktop.ui.widgets.buttons.buttons import push_button
from accordi_desktop.ui.widgets.dialogs.dialog import Dialog
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget


class UpgradingDialog(Dialog):
    """Open until the work has ended; `stopped` is emitted when the user asks to cancel."""

    stopped = Signal()

    def __init__(self, path: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.preferred = QSize(520, 0)
        self.setWindowTitle(self.tr("Updating the register"))
        self._stopping = False
        self.step = PlainLabel(role="muted")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(self.tr("Progress of the update"))
        self.stop_button = push_button(self.tr("Cancel"), self.reject)
        self.stop_button.setAutoDefault(False)
        heading = self.tr("“{name}” comes from an earlier version of the program").format(name=path.name)
        text = self.tr(
            "It is brought to the present version. A backup is made first, and until the very end the "
            "register stays as it was: you can cancel at any moment."
        )
        column = padded_column(self)
        for part in (PlainLabel(heading, role="heading"), PlainLabel(text), self.bar, self.step):
            column.addWidget(part)
        column.addStretch(1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.stop_button)
        column.addLayout(row)

    def show_step(self, done: int, total: int, label: str) -> None:
        """How far the work is; without a total, only that it goes on."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        if not self._stopping:
            self.step.setText(label)

    def reject(self) -> None:
        """Ask the work to stop; it takes a moment to put everything back."""
        if not self._stopping:
            self._stopping = True
            self.stop_button.setEnabled(False)
            self.step.setText(self.tr("Stopping: the register stays as it was…"))
            self.stopped.emit()
