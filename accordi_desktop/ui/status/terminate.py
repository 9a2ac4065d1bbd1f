# SPDX-License-Identifier: EUPL-1.2
"""End agreements before their term: the day, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accordi_desktop.register.commands.status import TerminateAgreements
from accordi_desktop.register.values.drafts import TerminationDraft
from accordi_desktop.ui.forms.fields.text_fields import TextField
from accordi_desktop.ui.forms.form_dialog import FormDialog, add_row, form_layout, open_on
from accordi_desktop.ui.widgets.dates.date_field import PartialDateField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from accordi_desktop.register.register import Register
    from accordi_desktop.ui.context.context import AppContext


class TerminateDialog(FormDialog):
    """Asks for the day and the reason; both are needed."""

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
        form = form_layout()
        add_row(form, words.field("termination.on"), self.on)
        add_row(form, words.field("termination.reason"), self.reason)
        self.head(register, ids)
        self.column.addLayout(form)
        self.column.addStretch(1)
        self.watch("termination.on", self.on)
        self.watch("termination.reason", self.reason)
        self.on.setFocus()

    def save(self) -> None:
        """Record the termination."""
        on = self.on.value()
        if on is None:
            self.on.setFocus()
            return
        self.settle(TerminateAgreements(self._ids, TerminationDraft(on, self.reason.value())))


def open_terminate(
    context: AppContext, ids: tuple[int, ...], parent: QWidget | None = None
) -> TerminateDialog | None:
    """Ask how some agreements ended."""
    return open_on(TerminateDialog, context, ids, parent)
