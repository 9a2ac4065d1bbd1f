# SPDX-License-Identifier: EUPL-1.2
"""One step of the procedure, added or changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.register.commands.procedure import AddStep, ReviseStep
from accordi_desktop.register.values.procedure import StepDraft, StepView
from accordi_desktop.ui.details.procedure.step_form import StepForm
from accordi_desktop.ui.forms.form_dialog import FormDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from accordi_desktop.register.values.views import AgreementSheet
    from accordi_desktop.ui.context.context import AppContext


class StepDialog(FormDialog):
    """Without a step it adds one."""

    def __init__(
        self, context: AppContext, sheet: AgreementSheet, step: StepView | None, parent: QWidget | None
    ) -> None:
        super().__init__(context, "", "", parent)
        self.setWindowTitle(self.tr("Step of the procedure"))
        self.accept_button.setText(self.tr("Save"))
        self._sheet = sheet
        self._step = step
        self._content = step.content if step is not None else _blank(sheet)
        self.form = StepForm(context.words, self._content, sheet.documents, PartialDate.of(sheet.today))
        self.column.addWidget(self.form)
        self.column.addStretch(1)
        for name, field in self.form.fields.items():
            self.watch(f"steps.{name}", field)
        self.preferred = QSize(600, 0)
        self.form.fields["name" if step is None else "sent_on"].setFocus()

    def save(self) -> None:
        """Record what the form says."""
        for field in self.form.unreadable():
            field.setFocus()
            return
        content = self.form.filled(self._content)
        # What the form shows is what is kept: there the term has followed the sending already.
        command = (
            AddStep(self._sheet.id, content, own_due=True)
            if self._step is None
            else ReviseStep(self._step.id, content, own_due=True)
        )
        if self.execute(command):
            self.accept()


def _blank(sheet: AgreementSheet) -> StepDraft:
    """A step for what the last one is for."""
    return StepDraft(purpose=sheet.steps[-1].content.purpose) if sheet.steps else StepDraft()
