# SPDX-License-Identifier: EUPL-1.2
"""The question under which name the filters shown are kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accordi_desktop.register.commands.office import SaveView
from accordi_desktop.ui.context.prompts import Choice
from accordi_desktop.ui.context.waiting import behind
from accordi_desktop.ui.forms.fields.text_fields import LineField
from accordi_desktop.ui.forms.form_dialog import FormDialog, add_row, form_layout
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from accordi_desktop.register.register import Register
    from accordi_desktop.register.values.lists.query import AgreementQuery
    from accordi_desktop.ui.context.context import AppContext


class SaveViewDialog(FormDialog):
    """A name; asks before a view that has it already is replaced."""

    def __init__(
        self, context: AppContext, register: Register, query: AgreementQuery, parent: QWidget | None
    ) -> None:
        super().__init__(context, "", "", parent)
        self.setWindowTitle(self.tr("Save this view"))
        self.accept_button.setText(self.tr("Save"))
        self._register, self._query = register, query
        label = self.tr("Name of the view")
        self.name = LineField(label, clears_problem=True)
        form = form_layout()
        add_row(form, label, self.name)
        hint = self.tr("Search, filters and order come back together from the menu “Views”.")
        self.column.addWidget(PlainLabel(hint, role="muted"))
        self.column.addLayout(form)
        self.column.addStretch(1)
        self.watch("name", self.name)
        self.name.setFocus()

    def save(self) -> None:
        """Save the view; without a name, or with one that is taken, it asks."""
        name = self.name.value()
        views = behind(self._register.office.saved_views)
        taken = [view for view in views if view.name.lower() == name.lower()]
        if not name:
            self.name.setProblem(self.tr("Give the view a name."))
            self.name.setFocus()
        elif taken:
            self._ask_to_replace(taken[0].name)
        else:
            self._settle_view()

    def _ask_to_replace(self, name: str) -> None:
        self.context.prompts.choose(
            self,
            self.tr("Replace the view “{name}”?").format(name=name),
            self.tr("The filters it holds now are given up; undo brings them back."),
            (Choice(self.tr("Replace"), self._settle_view),),
        )

    def _settle_view(self) -> None:
        self.submit(SaveView(self.name.value(), self._query.to_json()))


def open_save_view(
    context: AppContext, query: AgreementQuery, parent: QWidget | None = None
) -> SaveViewDialog | None:
    """Ask for the name of a view."""
    if context.register is None:
        return None
    dialog = SaveViewDialog(context, context.register, query, parent)
    dialog.open()
    return dialog
