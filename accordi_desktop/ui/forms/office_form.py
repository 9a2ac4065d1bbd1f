# SPDX-License-Identifier: EUPL-1.2
"""The particulars of the office: letterhead and own city."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from accordi_desktop.model.text.country import all_countries
from accordi_desktop.ui.forms.fields.text_fields import LineField, TextField
from accordi_desktop.ui.forms.form_dialog import add_row, form_layout
from accordi_desktop.ui.theme.style import MARGIN
from accordi_desktop.ui.widgets.choices.choice_box import ChoiceBox

if TYPE_CHECKING:
    from collections.abc import Sequence

    from accordi_desktop.register.values.views import OfficeParticulars
    from accordi_desktop.ui.forms.form_dialog import ProblemField
    from accordi_desktop.wording import Words

PARTICULARS = ("body", "office", "city", "country", "address", "contacts")
_SEVERAL_LINES = frozenset({"address", "contacts"})


class OfficeForm(QWidget):
    """Fields for some of the particulars, named like them; those that can have a problem are in `fields`."""

    def __init__(self, words: Words, office: OfficeParticulars, names: Sequence[str] = PARTICULARS) -> None:
        super().__init__()
        self.rows = form_layout()
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.fields: dict[str, ProblemField] = {}
        self.editors: dict[str, LineField | TextField | ChoiceBox[str]] = {}
        for name in names:
            editor = _editor(name, words, getattr(office, name))
            add_row(self.rows, words.field(name), editor)
            self.editors[name] = editor
            if not isinstance(editor, ChoiceBox):
                self.fields[name] = editor
        self.setLayout(self.rows)

    def focus_first(self) -> None:
        """Put the keyboard into the first field."""
        next(iter(self.editors.values())).setFocus()

    def value(self, office: OfficeParticulars) -> OfficeParticulars:
        """The particulars with what was typed."""
        typed: dict[str, Any] = {name: editor.value() for name, editor in self.editors.items()}
        return replace(office, **typed)


class OfficePage(QWidget):
    """All particulars, as a page of the preferences."""

    def __init__(self, words: Words, office: OfficeParticulars) -> None:
        super().__init__()
        self._office = office
        self.form = OfficeForm(words, office)
        self.fields = self.form.fields
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.addWidget(self.form)
        column.addStretch(1)

    def value(self) -> OfficeParticulars:
        """What was typed."""
        return self.form.value(self._office)


def _editor(name: str, words: Words, value: str) -> LineField | TextField | ChoiceBox[str]:
    label = words.field(name)
    if name == "country":
        box = ChoiceBox[str](label, [("", ""), *all_countries(words.language)], value)
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return box
    return (
        TextField(label, value, least=2, most=2, clears_problem=True)
        if name in _SEVERAL_LINES
        else LineField(label, value, clears_problem=True)
    )
