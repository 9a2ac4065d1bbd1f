# SPDX-License-Identifier: EUPL-1.2
"""Accept a missing fact as unknown, with the reason: it is not asked for again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accordi_desktop.register.commands.worklist import AcceptFact
from accordi_desktop.ui.forms.fields.text_fields import TextField
from accordi_desktop.ui.forms.form_dialog import FormDialog, add_row, form_layout
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from accordi_desktop.model.enums import WorklistFact
    from accordi_desktop.register.register import Register
    from accordi_desktop.ui.context.context import AppContext


class AcceptFactDialog(FormDialog):
    """Asks why: somebody will wonder, years from now."""

    def __init__(
        self,
        context: AppContext,
        register: Register,
        ids: tuple[int, ...],
        fact: WorklistFact,
        parent: QWidget | None,
    ) -> None:
        super().__init__(context, "", "", parent)
        self.setWindowTitle(self.tr("Accept as unknown"))
        self.accept_button.setText(self.tr("Accept"))
        self._ids = ids
        self._fact = fact
        self.note = TextField(self.tr("Why"), least=3, most=3, clears_problem=True)
        form = form_layout()
        add_row(form, self.tr("Why"), self.note)
        self.head(register, ids)
        self.column.addWidget(PlainLabel(context.words.label(fact), role="muted"))
        self.column.addLayout(form)
        self.column.addStretch(1)
        self.watch("note", self.note)
        self.note.setFocus()

    def save(self) -> None:
        """Record the acceptance."""
        self.submit(AcceptFact(self._ids, self._fact, self.note.value()))


def open_accept_fact(
    context: AppContext, ids: tuple[int, ...], fact: WorklistFact, parent: QWidget | None = None
) -> AcceptFactDialog | None:
    """Ask why a fact will stay unknown."""
    if context.register is None or not ids:
        return None
    dialog = AcceptFactDialog(context, context.register, ids, fact, parent)
    dialog.open()
    return dialog
