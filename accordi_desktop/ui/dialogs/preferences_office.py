# SPDX-License-Identifier: EUPL-1.2
"""The particulars of the office: letterhead and own city."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from accordi_desktop.model.country import all_countries
from accordi_desktop.ui.dialogs.form_dialog import add_row, form_layout
from accordi_desktop.ui.dialogs.problem_fields import LineField, TextField
from accordi_desktop.ui.theme.style import MARGIN
from accordi_desktop.ui.widgets.choice_box import ChoiceBox

if TYPE_CHECKING:
    from accordi_desktop.register.views import OfficeParticulars
    from accordi_desktop.ui.dialogs.form_dialog import ProblemField
    from accordi_desktop.wording import Words

_FIELDS = ("body", "office", "city", "country", "address", "contacts")


class OfficePage(QWidget):
    """Fields named like the particulars themselves."""

    def __init__(self, words: Words, office: OfficeParticulars) -> None:
        super().__init__()
        self._office = office
        countries = all_countries(words.language)
        self.body = LineField(words.field("body"), office.body)
        self.office = LineField(words.field("office"), office.office)
        self.city = LineField(words.field("city"), office.city)
        self.country = ChoiceBox[str](words.field("country"), [("", ""), *countries], office.country)
        self.address = TextField(words.field("address"), office.address, lines=2)
        self.contacts = TextField(words.field("contacts"), office.contacts, lines=2)
        form = form_layout()
        self.fields: dict[str, ProblemField] = {}
        for name in _FIELDS:
            field = getattr(self, name)
            add_row(form, words.field(name), field)
            if field is not self.country:
                self.fields[name] = field
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.addLayout(form)
        column.addStretch(1)

    def value(self) -> OfficeParticulars:
        """What was typed."""
        return replace(
            self._office,
            body=self.body.value(),
            office=self.office.value(),
            city=self.city.value(),
            country=self.country.value(),
            address=self.address.value(),
            contacts=self.contacts.value(),
        )
