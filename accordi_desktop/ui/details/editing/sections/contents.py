# SPDX-License-Identifier: EUPL-1.2
"""A part of the form while it is put together: groups in their order, forms over the draft, lists."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from accordi_desktop.ui.details.editing.sections.form_group import FormGroup

if TYPE_CHECKING:
    from accordi_desktop.register.register import Register
    from accordi_desktop.ui.forms.fields.suggestions import Suggestions
    from accordi_desktop.ui.forms.item_form import ItemForm
    from accordi_desktop.ui.forms.list_editor import ListEditor
    from accordi_desktop.wording import Words


@dataclass(frozen=True, slots=True)
class FormContext:
    """What a form is made with; `proposed` is the usual length in months, offered for a new agreement.

    With `kind_taken_over` the kind of act of a new agreement is that of the one saved before.
    """

    words: Words
    register: Register
    suggestions: Suggestions
    proposed: int | None = None
    kind_taken_over: bool = False


class Contents(QObject):
    """Groups by name, forms over the draft itself, lists by their field in the draft."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.groups: dict[str, FormGroup] = {}
        self.forms: list[ItemForm] = []
        self.lists: dict[str, ListEditor[Any]] = {}

    def add_group(self, name: str, heading: str) -> FormGroup:
        """Begin another group."""
        self.groups[name] = FormGroup(heading)
        return self.groups[name]

    def add_form(self, group: FormGroup, form: ItemForm) -> None:
        """Put a form over the draft into a group."""
        self.forms.append(form)
        group.column.addWidget(form)

    def add_list(self, group: FormGroup, name: str, editor: ListEditor[Any]) -> None:
        """Put a list of the draft into a group."""
        self.lists[name] = editor
        group.add_rows(editor, editor.add_button)
