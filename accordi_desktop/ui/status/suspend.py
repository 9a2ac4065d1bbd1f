# SPDX-License-Identifier: EUPL-1.2
"""Let agreements rest, as a twinning does in a quarrel: since when, and why; or take them up again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.register.commands.status import ResumeAgreements, SuspendAgreements
from accordi_desktop.ui.forms.fields.text_fields import TextField
from accordi_desktop.ui.forms.form_dialog import FormDialog, add_row, form_layout, open_on
from accordi_desktop.ui.widgets.buttons.buttons import push_button
from accordi_desktop.ui.widgets.dates.date_field import PartialDateField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from accordi_desktop.register.register import Register
    from accordi_desktop.ui.context.context import AppContext


class SuspendDialog(FormDialog):
    """Asks for the day and the reason; those that rest already can be taken up here."""

    def __init__(
        self, context: AppContext, register: Register, ids: tuple[int, ...], parent: QWidget | None
    ) -> None:
        super().__init__(context, "", "", parent)
        self.setWindowTitle(self.tr("Suspend"))
        self.accept_button.setText(self.tr("Suspend"))
        self._ids = ids
        words = context.words
        resting = [
            sheet.content for sheet in register.agreements.sheets(ids) if sheet.content.suspended_on.known
        ]
        self.on = PartialDateField(words, words.field("suspended_on"))
        self.on.setValue(resting[0].suspended_on if resting else PartialDate.of(register.calendar.today))
        self.note = TextField(
            words.field("suspension_note"),
            resting[0].suspension_note if resting else "",
            least=3,
            most=3,
            clears_problem=True,
        )
        form = form_layout()
        add_row(form, words.field("suspended_on"), self.on)
        add_row(form, words.field("suspension_note"), self.note)
        self.head(register, ids)
        self.column.addLayout(form)
        self.resume_button = push_button(self.tr("Take up again"), self._resume)
        self.resume_button.setVisible(bool(resting))
        self.column.addWidget(self.resume_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)
        self.watch("suspended_on", self.on)
        self.watch("suspension_note", self.note)
        self.on.setFocus()
        self.on.edit.selectAll()

    def save(self) -> None:
        """Record the suspension."""
        on = self.on.value()
        if on is None:
            self.on.setFocus()
            return
        self.settle(SuspendAgreements(self._ids, on, self.note.value()))

    def _resume(self) -> None:
        self.settle(ResumeAgreements(self._ids))


def open_suspend(
    context: AppContext, ids: tuple[int, ...], parent: QWidget | None = None
) -> SuspendDialog | None:
    """Ask since when some agreements rest."""
    return open_on(SuspendDialog, context, ids, parent)
