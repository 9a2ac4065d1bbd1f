# SPDX-License-Identifier: EUPL-1.2
"""The dialog over a command that takes long: nothing is saved yet, how far it is, and a way to give it up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar

from accordi_desktop.ui.theme.style import padded_column
from accordi_desktop.ui.widgets.buttons.buttons import push_button
from accordi_desktop.ui.widgets.dialogs.dialog import Dialog
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

_LOOK_MS = 100
_DEADLINE_MS = 10_000


class NotSavedYet(Dialog):
    """Stays until the command is done or given up; closing it gives the command up.

    `reached` tells the steps done and those there are: 0 while nobody knows.
    """

    def __init__(
        self, reached: Callable[[], tuple[int, int]], cancel: Callable[[], None], parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setWindowTitle(self.tr("Saving"))
        self.preferred = QSize(480, 0)
        self._reached, self._cancel = reached, cancel
        self.heading = PlainLabel(self.tr("Not saved yet…"), role="heading")
        self.text = PlainLabel(self.tr("The change is being written. What you typed is kept."))
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of the saving"))
        self.cancel_button = push_button(self.tr("Cancel"), self.reject)
        column = padded_column(self)
        for part in (self.heading, self.text, self.bar):
            column.addWidget(part)
        column.addStretch(1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.cancel_button)
        column.addLayout(row)
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self._show_progress)
        self._look.start()
        self._deadline = QTimer(self, interval=_DEADLINE_MS, singleShot=True)
        self._deadline.timeout.connect(self._tell_of_delay)
        self._deadline.start()

    def reject(self) -> None:
        """Give the command up: it ends at its next step, unless that is the commit."""
        self._cancel()
        self._deadline.stop()
        self.cancel_button.setEnabled(False)
        self.text.setText(self.tr("Giving up: nothing will be changed, unless it has just been saved."))
        self.grow()

    def _show_progress(self) -> None:
        done, total = self._reached()
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _tell_of_delay(self) -> None:
        if not self._reached()[1]:
            self.text.setText(
                self.tr(
                    "The disk or the network has not answered for 10 seconds. What you typed is kept: "
                    "wait, or cancel and try again."
                )
            )
            self.grow()
