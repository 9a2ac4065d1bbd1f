# SPDX-License-Identifier: EUPL-1.2
"""The particulars of the office in a dialog of their own, for where they are missed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accordi_desktop.register.commands.office import SaveOffice
from accordi_desktop.ui.context.waiting import behind
from accordi_desktop.ui.forms.form_dialog import FormDialog
from accordi_desktop.ui.forms.office_form import PARTICULARS, OfficeForm
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from accordi_desktop.register.register import Register
    from accordi_desktop.ui.context.context import AppContext


class LetterheadDialog(FormDialog):
    """Fields for some of the particulars, and a word on what they are for."""

    def __init__(
        self,
        context: AppContext,
        register: Register,
        parent: QWidget | None,
        names: Sequence[str] = PARTICULARS,
    ) -> None:
        super().__init__(context, "", "", parent)
        self.setWindowTitle(self.tr("Your office"))
        self.accept_button.setText(self.tr("Save"))
        self._office = behind(lambda: register.office.particulars)
        self.form = OfficeForm(context.words, self._office, names)
        hint = self.tr(
            "Printed pages carry these particulars as their letterhead, and new agreements begin with your "
            "own side filled in. They can be changed at any time in Preferences, under Office."
        )
        self.column.addWidget(PlainLabel(hint, role="muted"))
        self.column.addWidget(self.form)
        self.column.addStretch(1)
        for path, field in self.form.fields.items():
            self.watch(path, field)
        self.form.focus_first()

    def save(self) -> None:
        """Save what was typed; what cannot be saved is shown at its field."""
        if self.save_office():
            self.accept()

    def save_office(self) -> bool:
        """Whether the register holds what was typed."""
        office = self.form.value(self._office)
        return office == self._office or self.execute(SaveOffice(office))


def open_letterhead(
    context: AppContext, parent: QWidget, saved: Callable[[], None]
) -> LetterheadDialog | None:
    """Ask for the particulars over a window; `saved` is called once they are saved."""
    register = context.register
    if register is None or register.read_only:
        return None
    dialog = LetterheadDialog(context, register, parent)
    dialog.accepted.connect(saved)
    dialog.open()
    return dialog
