# SPDX-License-Identifier: EUPL-1.2
"""Give an agreement reminders of its own, or those of the office again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QRadioButton

from accordi_desktop.model.reminders import reminder_days
from accordi_desktop.register.commands.reminders import PlanReminders
from accordi_desktop.ui.context.waiting import behind
from accordi_desktop.ui.forms.fields.text_fields import LineField
from accordi_desktop.ui.forms.form_dialog import FormDialog, add_row, form_layout

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from accordi_desktop.register.register import Register
    from accordi_desktop.ui.context.context import AppContext


class ReminderPlanDialog(FormDialog):
    """Two choices; days of its own may be none at all."""

    def __init__(
        self, context: AppContext, register: Register, agreement_id: int, parent: QWidget | None
    ) -> None:
        super().__init__(context, "", "", parent)
        self.setWindowTitle(self.tr("Reminders"))
        self.accept_button.setText(self.tr("Save"))
        self._id = agreement_id
        own, usual = behind(
            lambda: (
                register.agreements.sheet(agreement_id).reminder_days,
                register.office.particulars.reminder_days,
            )
        )
        listed = ", ".join(map(str, reminder_days(usual)))
        self.usual = QRadioButton(self.tr("As usual in the office: {days}").format(days=listed))
        self.own = QRadioButton(self.tr("Its own"))
        self.days = LineField(
            context.words.field("reminder_days"),
            ", ".join(map(str, reminder_days(usual if own is None else own))),
            clears_problem=True,
        )
        form = form_layout()
        add_row(form, context.words.field("reminder_days"), self.days)
        self.head(register, (agreement_id,))
        for widget in (self.usual, self.own):
            self.column.addWidget(widget)
        self.column.addLayout(form)
        self.column.addStretch(1)
        self.watch("reminder_days", self.days)
        self.own.toggled.connect(self.days.setEnabled)
        (self.usual if own is None else self.own).setChecked(True)
        self.days.setEnabled(own is not None)
        (self.usual if own is None else self.own).setFocus()

    def save(self) -> None:
        """Plan them."""
        self.submit(PlanReminders(self._id, self.days.value() if self.own.isChecked() else None))


def open_reminder_plan(
    context: AppContext, agreement_id: int, parent: QWidget | None = None
) -> ReminderPlanDialog | None:
    """Ask when to be reminded of an agreement."""
    if context.register is None:
        return None
    dialog = ReminderPlanDialog(context, context.register, agreement_id, parent)
    dialog.open()
    return dialog
