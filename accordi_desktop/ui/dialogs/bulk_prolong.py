# SPDX-License-Identifier: EUPL-1.2
"""Renew or extend many agreements at once: one date, one term, a preview, one step to undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QHeaderView, QProgressBar, QTableView

from accordi_desktop.model.vocabulary import PeriodKind
from accordi_desktop.register.commands import ProlongMany
from accordi_desktop.ui.dialogs.bulk_model import AGREEMENT, REMARK, BulkModel
from accordi_desktop.ui.dialogs.form_dialog import FormDialog
from accordi_desktop.ui.dialogs.prolong_plan import plan
from accordi_desktop.ui.dialogs.prolong_term import TermFields
from accordi_desktop.ui.widgets.tables import calm

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from accordi_desktop.register.register import Register
    from accordi_desktop.ui.desk import Desk
    from accordi_desktop.ui.dialogs.prolong_plan import Planned
    from accordi_desktop.ui.tasks import Progress, Task

_PAUSE_MS = 150
_WORTH_PROGRESS = 200


class BulkProlongDialog(FormDialog):
    """The plan is worked out off the window's thread, and anew after each change."""

    def __init__(
        self, desk: Desk, register: Register, ids: tuple[int, ...], kind: PeriodKind, parent: QWidget | None
    ) -> None:
        super().__init__(desk, "", "", parent)
        renewal = kind is PeriodKind.RENEWAL
        self.setWindowTitle(self.tr("Mark as renewed") if renewal else self.tr("Extend"))
        self._register = register
        self._ids = ids
        self._kind = kind
        self._task: Task | None = None
        self.term = TermFields(desk.words, register.today, register.office.usual_months)
        self.plan = BulkModel(desk.words, self)
        self.table = _table(self.plan, self.tr("What would change"))
        self.progress = QProgressBar()
        self.progress.setRange(0, len(ids))
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Working out the new ends"))
        self.head(register, ids)
        self.column.addWidget(self.term)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self.progress)
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._work_out)
        self.term.changed.connect(self._wait)
        self.term.certainty.currentIndexChanged.connect(self._wait)
        self.term.note.changed.connect(self._wait)
        self.plan.dataChanged.connect(self._count)
        self.finished.connect(self._give_up)
        self.preferred = QSize(860, 560)
        self._work_out()
        self.term.act_date.setFocus()

    @property
    def ready(self) -> bool:
        """Whether the preview shows what would be saved."""
        return self._task is None and not self._pause.isActive()

    def save(self) -> None:
        """Append a period to each ticked agreement, all as one revision."""
        commands = self.plan.commands()
        if not self.ready or not commands:
            return
        self.settle(ProlongMany(commands))

    def _wait(self) -> None:
        self._give_up()
        self._pause.start()
        self._count()

    def _work_out(self) -> None:
        entry = self.term.entry()
        if entry is None:
            self._count()
            return
        register, ids, kind = self._register, self._ids, self._kind

        def work(progress: Progress) -> tuple[Planned, ...]:
            return plan(register, ids, kind, entry, progress)

        self.progress.setVisible(len(ids) > _WORTH_PROGRESS)
        self._task = self.desk.tasks.run(work, self._show_plan, self._show_fault, owner=self)
        self._task.progressed.connect(self.progress.setValue)
        self._count()

    def _show_plan(self, planned: tuple[Planned, ...]) -> None:
        self._task = None
        self.progress.hide()
        self.plan.setPlan(planned)
        self._count()

    def _show_fault(self, error: Exception) -> None:
        self._task = None
        self.progress.hide()
        raise error

    def _give_up(self) -> None:
        self._pause.stop()
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _count(self) -> None:
        count = len(self.plan.commands())
        renewal = self._kind is PeriodKind.RENEWAL
        text = (
            self.tr("Renew %n agreement(s)", "", count)
            if renewal
            else self.tr("Extend %n agreement(s)", "", count)
        )
        self.accept_button.setText(text)
        self.accept_button.setEnabled(self.ready and count > 0)


def _table(model: BulkModel, name: str) -> QTableView:
    table = QTableView()
    calm(table)
    table.setModel(model)
    table.setAccessibleName(name)
    table.setMinimumHeight(140)
    header = table.horizontalHeader()
    header.resizeSection(AGREEMENT, 240)
    header.setSectionResizeMode(REMARK, QHeaderView.ResizeMode.Stretch)
    return table
