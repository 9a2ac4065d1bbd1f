# SPDX-License-Identifier: EUPL-1.2
"""What can be done with the procedure of the agreement in view."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from accordi_desktop.model.dates.partial_date import UNKNOWN, PartialDate
from accordi_desktop.model.enums import ProcedurePurpose, StepOutcome
from accordi_desktop.register.commands.procedure import MoveStep, RemoveSteps, ReviseStep, StartProcedure
from accordi_desktop.ui.details.procedure.step_dialog import StepDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from accordi_desktop.register.values.procedure import StepView
    from accordi_desktop.register.values.views import AgreementSheet
    from accordi_desktop.ui.context.context import AppContext


class ProcedureActions(QObject):
    """Each is one command, and one step to undo."""

    def __init__(self, context: AppContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._widget = parent
        self.dialog: StepDialog | None = None

    def start(self, sheet: AgreementSheet, purpose: ProcedurePurpose) -> None:
        """Put the steps of the office's template to it."""
        self._context.perform(StartProcedure(sheet.id, purpose))

    def add(self, sheet: AgreementSheet) -> None:
        """Ask for one more step."""
        self._ask(sheet, None)

    def edit(self, sheet: AgreementSheet, step: StepView) -> None:
        """Change a step."""
        self._ask(sheet, step)

    def tick(self, step: StepView, today: PartialDate, *, done: bool) -> None:
        """Done today, or not done after all; an outcome that says more is chosen in the form."""
        outcome = StepOutcome.DONE if done else None
        content = replace(step.content, outcome=outcome, done_on=today if done else UNKNOWN)
        self._context.perform(ReviseStep(step.id, content))

    def move(self, step: StepView, by: int) -> None:
        """Earlier or later."""
        self._context.perform(MoveStep(step.id, by))

    def remove(self, step: StepView) -> None:
        """Take a step off."""
        self._context.perform(RemoveSteps((step.id,)))

    def _ask(self, sheet: AgreementSheet, step: StepView | None) -> None:
        if not self._context.still_has((sheet.id,), self._context.register):
            return
        self.dialog = StepDialog(self._context, sheet, step, self._widget)
        self.dialog.finished.connect(self._forget)
        self.dialog.open()

    def _forget(self) -> None:
        self.dialog = None
