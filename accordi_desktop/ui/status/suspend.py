# SPDX-License-Identifier: EUPL-1.2
"""Let agreements rest, as a twinning does in a quarrel: since when, and why; or take them up again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt

from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.register.commands.status import ResumeAgreements, SuspendAgreements
from accordi_desktop.register.values.drafts import SuspensionDraft
from accordi_desktop.ui.context.waiting import behind
from accordi_desktop.ui.forms.acts.act_fields import ActFields, Particulars
from accordi_desktop.ui.forms.acts.signatory_rows import SignatoryRows
from accordi_desktop.ui.forms.fields.text_fields import TextField
from accordi_desktop.ui.forms.form_dialog import FormDialog, add_row, form_layout, open_on
from accordi_desktop.ui.widgets.buttons.buttons import push_button
from accordi_desktop.ui.widgets.dates.date_field import PartialDateField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from accordi_desktop.register.register import Register
    from accordi_desktop.ui.context.context import AppContext


class SuspendDialog(FormDialog):
    """Asks for the days, the reason and the act; those that rest already can be taken up here."""

    def __init__(
        self, context: AppContext, register: Register, ids: tuple[int, ...], parent: QWidget | None
    ) -> None:
        super().__init__(context, "", "", parent)
        self.setWindowTitle(self.tr("Suspend"))
        self.accept_button.setText(self.tr("Suspend"))
        self._ids = ids
        words = context.words
        resting = behind(
            lambda: [one.suspension for one in register.agreements.sheets(ids) if one.suspension is not None]
        )
        stands = resting[0] if resting else SuspensionDraft(PartialDate.of(register.calendar.today))
        self.on = PartialDateField(words, words.field("suspensions.since"))
        self.on.setValue(stands.since)
        self.until = PartialDateField(words, words.field("suspensions.until"))
        self.until.setValue(stands.until)
        self.note = TextField(
            words.field("suspensions.reason"), stands.reason, least=3, most=3, clears_problem=True
        )
        self.decided_on = PartialDateField(words, words.field("suspensions.decided_on"))
        self.decided_on.setValue(stands.decided_on)
        act = (stands.place, stands.decided_by, stands.protocol_number, stands.resolution_number)
        self.particulars = ActFields(words, "suspensions", Particulars(*act))
        self.signatories = SignatoryRows.proposing(context, self)
        form = form_layout()
        for name, field in self._rows().items():
            add_row(form, words.field(f"suspensions.{name}"), field)
        self.head(register, ids)
        self.column.addLayout(form)
        self.column.addWidget(self.particulars)
        self.column.addWidget(self.signatories)
        self.preferred = QSize(680, 0)
        self.resume_button = push_button(self.tr("Take up again"), self._resume)
        self.resume_button.setVisible(bool(resting))
        self.column.addWidget(self.resume_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)
        for name, field in self._rows().items():
            self.watch(f"suspensions.{name}", field)
        for name, line in self.particulars.fields.items():
            self.watch(f"suspensions.{name}", line)
        self.on.setFocus()
        self.on.edit.selectAll()

    def save(self) -> None:
        """Record the suspension."""
        on, until, decided_on = (one.value() for one in (self.on, self.until, self.decided_on))
        if on is None or until is None or decided_on is None:
            next(one for one in (self.on, self.until, self.decided_on) if one.value() is None).setFocus()
            return
        act = self.particulars.value()
        self.submit(
            SuspendAgreements(
                self._ids,
                on,
                self.note.value(),
                until,
                decided_on,
                act.decided_by,
                act.place,
                act.protocol_number,
                act.resolution_number,
                self.signatories.drafts(),
            )
        )

    def _rows(self) -> dict[str, TextField | PartialDateField]:
        return {
            "since": self.on,
            "until": self.until,
            "reason": self.note,
            "decided_on": self.decided_on,
        }

    def _resume(self) -> None:
        self.submit(ResumeAgreements(self._ids))


def open_suspend(
    context: AppContext, ids: tuple[int, ...], parent: QWidget | None = None
) -> SuspendDialog | None:
    """Ask since when some agreements rest."""
    return open_on(SuspendDialog, context, ids, parent)
