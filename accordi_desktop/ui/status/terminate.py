# SPDX-License-Identifier: EUPL-1.2
"""End agreements before their term: the day, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

from accordi_desktop.register.commands.status import TerminateAgreements
from accordi_desktop.register.values.drafts import TerminationDraft
from accordi_desktop.ui.context.waiting import behind
from accordi_desktop.ui.forms.acts.act_fields import ActFields, Particulars
from accordi_desktop.ui.forms.acts.signatory_rows import SignatoryRows
from accordi_desktop.ui.forms.fields.text_fields import TextField
from accordi_desktop.ui.forms.form_dialog import FormDialog, add_row, form_layout, open_on
from accordi_desktop.ui.widgets.dates.date_field import PartialDateField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from accordi_desktop.register.register import Register
    from accordi_desktop.ui.context.context import AppContext

_FIELDS = ("on", "reason", "decided_on")


class TerminateDialog(FormDialog):
    """Asks for the day it takes effect and the reason, which are needed, and the act that decided it.

    Of one agreement that is terminated already it shows what is on record, to be corrected.
    """

    def __init__(
        self, context: AppContext, register: Register, ids: tuple[int, ...], parent: QWidget | None
    ) -> None:
        super().__init__(context, "", "", parent)
        self.setWindowTitle(self.tr("Terminate"))
        self.accept_button.setText(self.tr("Terminate"))
        self._ids = ids
        words = context.words
        stands = TerminationDraft()
        if len(ids) == 1:
            stands = behind(lambda: register.agreements.sheet(ids[0])).content.termination
        self.on = PartialDateField(words, words.field("termination.on"))
        self.on.setValue(stands.on)
        self.reason = TextField(
            words.field("termination.reason"), stands.reason, least=3, most=3, clears_problem=True
        )
        self.decided_on = PartialDateField(words, words.field("termination.decided_on"))
        self.decided_on.setValue(stands.decided_on)
        act = (stands.place, stands.decided_by, stands.protocol_number, stands.resolution_number)
        self.particulars = ActFields(words, "termination", Particulars(*act))
        self.signatories = SignatoryRows.proposing(context, self)
        form = form_layout()
        for name in _FIELDS:
            add_row(form, words.field(f"termination.{name}"), getattr(self, name))
        self.head(register, ids)
        self.column.addLayout(form)
        self.column.addWidget(self.particulars)
        self.column.addWidget(self.signatories)
        self.column.addStretch(1)
        self.preferred = QSize(680, 0)
        for name in _FIELDS:
            self.watch(f"termination.{name}", getattr(self, name))
        for name, line in self.particulars.fields.items():
            self.watch(f"termination.{name}", line)
        self.on.setFocus()
        self.on.edit.selectAll()

    def save(self) -> None:
        """Record the termination."""
        on, decided_on = self.on.value(), self.decided_on.value()
        if on is None or decided_on is None:
            (self.on if on is None else self.decided_on).setFocus()
            return
        act = self.particulars.value()
        ended = TerminationDraft(
            on,
            self.reason.value(),
            decided_on,
            act.decided_by,
            act.place,
            act.protocol_number,
            act.resolution_number,
        )
        self.submit(TerminateAgreements(self._ids, ended, self.signatories.drafts()))


def open_terminate(
    context: AppContext, ids: tuple[int, ...], parent: QWidget | None = None
) -> TerminateDialog | None:
    """Ask how some agreements ended."""
    return open_on(TerminateDialog, context, ids, parent)
