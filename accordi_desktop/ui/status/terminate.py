# SPDX-License-Identifier: EUPL-1.2
"""End agreements before their term: the day, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accordi_desktop.register.commands.status import TerminateAgreements
from accordi_desktop.register.values.drafts import TerminationDraft
from accordi_desktop.ui.forms.fields.text_fields import LineField, TextField
from accordi_desktop.ui.forms.form_dialog import FormDialog, add_row, form_layout, open_on
from accordi_desktop.ui.widgets.dates.date_field import PartialDateField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from accordi_desktop.register.register import Register
    from accordi_desktop.ui.context.context import AppContext

_FIELDS = ("on", "reason", "decided_on", "decided_by", "resolution_number")


class TerminateDialog(FormDialog):
    """Asks for the day it takes effect and the reason, which are needed, and the act that decided it."""

    def __init__(
        self, context: AppContext, register: Register, ids: tuple[int, ...], parent: QWidget | None
    ) -> None:
        super().__init__(context, "", "", parent)
        self.setWindowTitle(self.tr("Terminate"))
        self.accept_button.setText(self.tr("Terminate"))
        self._ids = ids
        words = context.words
        self.on = PartialDateField(words, words.field("termination.on"))
        self.reason = TextField(words.field("termination.reason"), least=3, most=3, clears_problem=True)
        self.decided_on = PartialDateField(words, words.field("termination.decided_on"))
        self.decided_by = LineField(words.field("termination.decided_by"), "", clears_problem=True)
        self.resolution_number = LineField(
            words.field("termination.resolution_number"), "", clears_problem=True
        )
        form = form_layout()
        for name in _FIELDS:
            add_row(form, words.field(f"termination.{name}"), getattr(self, name))
        self.head(register, ids)
        self.column.addLayout(form)
        self.column.addStretch(1)
        for name in _FIELDS:
            self.watch(f"termination.{name}", getattr(self, name))
        self.on.setFocus()

    def save(self) -> None:
        """Record the termination."""
        on, decided_on = self.on.value(), self.decided_on.value()
        if on is None or decided_on is None:
            (self.on if on is None else self.decided_on).setFocus()
            return
        ended = TerminationDraft(
            on,
            self.reason.value(),
            decided_on,
            self.decided_by.value(),
            resolution_number=self.resolution_number.value(),
        )
        self.submit(TerminateAgreements(self._ids, ended))


def open_terminate(
    context: AppContext, ids: tuple[int, ...], parent: QWidget | None = None
) -> TerminateDialog | None:
    """Ask how some agreements ended."""
    return open_on(TerminateDialog, context, ids, parent)
