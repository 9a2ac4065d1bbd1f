# SPDX-License-Identifier: EUPL-1.2
"""What dialogs that change many agreements share: a plan worked out off the window's thread, and ticked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QHeaderView, QProgressBar, QTableView

from accordi_desktop.ui.forms.bulk.plan_model import AGREEMENT, PlanModel
from accordi_desktop.ui.forms.form_dialog import FormDialog
from accordi_desktop.ui.widgets.tables import style_table

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from accordi_desktop.register.commands.command import Command
    from accordi_desktop.register.register import Register
    from accordi_desktop.ui.context.context import AppContext
    from accordi_desktop.ui.context.tasks import Progress, Task

_PAUSE_MS = 150
_WORTH_PROGRESS = 200


class BulkDialog(FormDialog):
    """The plan is worked out anew after each change of the fields, which a subclass puts above the table."""

    def __init__(
        self,
        context: AppContext,
        register: Register,
        ids: tuple[int, ...],
        parent: QWidget | None,
        *,
        plan: PlanModel[Any],
    ) -> None:
        super().__init__(context, "", "", parent)
        self.register, self.ids = register, ids
        self._task: Task | None = None
        self.plan = plan
        plan.setParent(self)
        self.table = _table(plan)
        self.progress = QProgressBar()
        self.progress.setRange(0, len(ids))
        self.progress.setTextVisible(False)
        self.progress.hide()
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self.work_out)
        plan.dataChanged.connect(self.count)
        self.finished.connect(self._give_up)

    def work(self) -> Callable[[Progress], Sequence[Any]] | None:
        """What works the plan out on another thread; None while what was typed cannot be planned."""
        raise NotImplementedError

    def command(self) -> Command:
        """What would be saved for the ticked rows."""
        raise NotImplementedError

    def accept_text(self, count: int) -> str:
        """What the button says, with the number of agreements."""
        raise NotImplementedError

    @property
    def ready(self) -> bool:
        """Whether the preview shows what would be saved."""
        return self._task is None and not self._pause.isActive()

    def save(self) -> None:
        """Carry the command out for the ticked rows, as one revision."""
        if self.ready and self.plan.ticked():
            self.submit(self.command())

    def lay_out(self, fields: QWidget, table_name: str, progress_name: str) -> None:
        """Put the fields above the table and plan for the first time."""
        self.table.setAccessibleName(table_name)
        self.progress.setAccessibleName(progress_name)
        self.head(self.register, self.ids)
        self.column.addWidget(fields)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self.progress)
        self.preferred = QSize(860, 560)
        self.work_out()

    def wait(self) -> None:
        """Plan anew soon: something was typed."""
        self._give_up()
        self._pause.start()
        self.count()

    def work_out(self) -> None:
        """Plan anew now."""
        work = self.work()
        if work is not None:
            self.progress.setVisible(len(self.ids) > _WORTH_PROGRESS)
            self._task = self.context.tasks.run(work, self._show_plan, self._show_fault, owner=self)
            self._task.progressed.connect(self.progress.setValue)
        self.count()

    def count(self) -> None:
        """Say on the button how many agreements would be changed."""
        count = len(self.plan.ticked())
        self.accept_button.setText(self.accept_text(count))
        self.accept_button.setEnabled(self.ready and count > 0)

    def _show_plan(self, planned: Sequence[Any]) -> None:
        self._task = None
        self.progress.hide()
        self.plan.show_rows(planned)
        self.count()

    def _show_fault(self, error: Exception) -> None:
        self._task = None
        self.progress.hide()
        raise error

    def _give_up(self) -> None:
        self._pause.stop()
        if self._task is not None:
            self._task.cancel()
            self._task = None


def _table(model: PlanModel[Any]) -> QTableView:
    table = QTableView()
    style_table(table)
    table.setModel(model)
    table.setMinimumHeight(140)
    header = table.horizontalHeader()
    header.resizeSection(AGREEMENT, 240)
    header.setSectionResizeMode(model.columnCount() - 1, QHeaderView.ResizeMode.Stretch)
    return table
