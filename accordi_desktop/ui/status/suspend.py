# SPDX-License-Identifier: EUPL-1.2
"""Let agreements rest, as a twinning does in a quarrel: since when, and why; or take them up again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from accordi_desktop.model.partial_date import PartialDate
from accordi_desktop.register.commands import ResumeAgreements, SuspendAgreements
from accordi_desktop.ui.dialogs.form_dialog import FormDialog, add_row, form_layout
from accordi_desktop.ui.dialogs.problem_fields import TextField
from accordi_desktop.ui.widgets.buttons import push_button
from accordi_desktop.ui.widgets.date_field import PartialDateField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from accordi_desktop.register.register import Register
    from accordi_desktop.ui.desk import Desk


class SuspendDialog(FormDialog):
    """Asks for the day and the reason; those that rest already can be taken up here."""

    def __init__(self, desk: Desk, register: Register, ids: tuple[int, ...], parent: QWidget | None) -> None:
        super().__init__(desk, "", "", parent)
        self.setWindowTitle(self.tr("Suspend"))
        self.accept_button.setText(self.tr("Suspend"))
        self._ids = ids
        words = desk.words
        resting = [sheet.content for sheet in register.sheets(ids) if sheet.content.suspended_on.known]
        self.on = PartialDateField(words, words.field("suspended_on"))
        self.on.setValue(resting[0].suspended_on if resting else PartialDate.of(register.today))
        self.note = TextField(words.field("suspension_note"), resting[0].suspension_note if resting else "")
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


def open_suspend(desk: Desk, ids: tuple[int, ...], parent: QWidget | None = None) -> SuspendDialog | None:
    """Ask since when some agreements rest."""
    if desk.register is None or not ids:
        return None
    dialog = SuspendDialog(desk, desk.register, ids, parent)
    dialog.open()
    return dialog
