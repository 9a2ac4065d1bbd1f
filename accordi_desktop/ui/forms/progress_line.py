# SPDX-License-Identifier: EUPL-1.2
"""One line at the foot of a dialog: work under way with its progress, or what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from accordi_desktop.ui.theme.style import GAP
from accordi_desktop.ui.widgets.buttons.buttons import push_button
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from accordi_desktop.model.errors import AccordiError
    from accordi_desktop.ui.context.context import AppContext
    from accordi_desktop.ui.context.tasks import Progress, Task

T = TypeVar("T")


class ProgressLine(QWidget):
    """Runs one piece of work at a time; `busy_changed` lets the dialog lock its buttons meanwhile."""

    busy_changed = Signal(bool)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._task: Task | None = None
        self.said = PlainLabel(role="muted")
        self._bar = QProgressBar()
        self._bar.setAccessibleName(self.tr("Progress"))
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(140)
        self._stop = push_button(self.tr("Stop"), self.stop)
        self._stop.setAutoDefault(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self.said, 1)
        row.addWidget(self._bar)
        row.addWidget(self._stop)
        self._show_busy(busy=False)

    @property
    def busy(self) -> bool:
        """Whether work is under way."""
        return self._task is not None

    def run(self, text: str, work: Callable[[Progress], T], done: Callable[[T], None]) -> None:
        """Begin; trouble is said on the line."""
        self.say(text)
        self._task = self._context.run(
            work, done, self._failed, progressed=self._progressed, ended=self._ended, owner=self
        )
        self._show_busy(busy=True)

    def stop(self) -> None:
        """Give the work up."""
        if self._task is not None:
            self._task.cancel()
            self.say(self.tr("Stopped."))

    def say(self, text: str) -> None:
        """What the line says."""
        self.said.setText(text)
        self.said.setAccessibleName(text)

    def _progressed(self, done: int, total: int, label: str) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        if label:
            self.say(label)

    def _ended(self) -> None:
        self._task = None
        self._show_busy(busy=False)

    def _show_busy(self, *, busy: bool) -> None:
        self._bar.setRange(0, 0)
        self._bar.setVisible(busy)
        self._stop.setVisible(busy)
        self.busy_changed.emit(busy)

    def _failed(self, error: AccordiError) -> None:
        self.say(self._context.words.error(error))
