# SPDX-License-Identifier: EUPL-1.2
"""A dialog about work on a register: how far it is, and a way to stop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar

from accordi_desktop.ui.theme.style import padded_column
from accordi_desktop.ui.widgets.buttons.buttons import push_button
from accordi_desktop.ui.widgets.dialogs.dialog import Dialog
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class ProgressDialog(Dialog):
    """Open until the work has ended; `stopped` is emitted when the user asks to cancel."""

    stopped = Signal()

    def __init__(self, title: str, heading: str, text: str, stopping: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.preferred = QSize(520, 0)
        self.setWindowTitle(title)
        self._stopping_text = stopping
        self._stopping = False
        self.step = PlainLabel(role="muted")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(title)
        self.stop_button = push_button(self.tr("Cancel"), self.reject)
        self.stop_button.setAutoDefault(False)
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
            self.step.setText(self._stopping_text)
            self.stopped.emit()
