# SPDX-License-Identifier: EUPL-1.2
"""The particulars of the office: letterhead, own city, usual term, and when to think of renewals."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from accordi_desktop.model.country import all_countries
from accordi_desktop.ui.dialogs.form_dialog import add_row, form_layout
from accordi_desktop.ui.dialogs.problem_fields import LineField, TextField
from accordi_desktop.ui.theme.style import MARGIN
from accordi_desktop.ui.widgets.choice_box import ChoiceBox
from accordi_desktop.ui.widgets.month_field import MonthsField
from accordi_desktop.ui.widgets.number_field import NumberField

if TYPE_CHECKING:
    from accordi_desktop.register.views import OfficeParticulars
    from accordi_desktop.ui.dialogs.form_dialog import ProblemField
    from accordi_desktop.wording import Words

_LONGEST_LEAD = 9999
_MOST_MONTHS = 999
_FIELDS = (
    "body", "office", "city", "country", "address", "contacts",
    "lead_days", "usual_months", "decision_months", "reminder_days",
)  # fmt: skip


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
        self.lead_days = NumberField(words.field("lead_days"), words.days, _LONGEST_LEAD)
        self.lead_days.setValue(office.lead_days)
        self.usual_months = MonthsField(words, words.field("usual_months"))
        self.usual_months.setValue(office.usual_months)
        self.decision_months = NumberField(words.field("decision_months"), words.months, _MOST_MONTHS)
        self.decision_months.setValue(office.decision_months)
        self.reminder_days = LineField(words.field("reminder_days"), office.reminder_days)
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
        """What was typed; an empty number is zero, for the register to judge."""
        return replace(
            self._office,
            body=self.body.value(),
            office=self.office.value(),
            city=self.city.value(),
            country=self.country.value(),
            address=self.address.value(),
            contacts=self.contacts.value(),
            lead_days=self.lead_days.value() or 0,
            usual_months=self.usual_months.value() or 0,
            decision_months=self.decision_months.value() or 0,
            reminder_days=self.reminder_days.value(),
        )
