# SPDX-License-Identifier: EUPL-1.2
"""The habits of the office: how long an agreement lasts, and when to think of its renewal."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from accordi_desktop.ui.forms.fields.text_fields import LineField
from accordi_desktop.ui.theme.style import GAP, GRID, MARGIN
from accordi_desktop.ui.widgets.dates.month_field import MonthsField
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel
from accordi_desktop.ui.widgets.number_field import NumberField

if TYPE_CHECKING:
    from accordi_desktop.register.values.views import OfficeParticulars
    from accordi_desktop.ui.forms.form_dialog import ProblemField
    from accordi_desktop.wording import Words

_LONGEST_LEAD = 9999
_MOST_MONTHS = 999


class TermsPage(QWidget):
    """Fields named like the particulars themselves, each below its question."""

    def __init__(self, words: Words, office: OfficeParticulars) -> None:
        super().__init__()
        self.usual_months = MonthsField(words, words.field("usual_months"))
        self.usual_months.setValue(office.usual_months)
        self.lead_days = NumberField(words.field("lead_days"), words.days, _LONGEST_LEAD)
        self.lead_days.setValue(office.lead_days)
        self.decision_months = NumberField(words.field("decision_months"), words.months, _MOST_MONTHS)
        self.decision_months.setValue(office.decision_months)
        self.reminder_days = LineField(
            words.field("reminder_days"), office.reminder_days, clears_problem=True
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GRID)
        self.fields: dict[str, ProblemField] = {}
        for name in ("usual_months", "lead_days", "decision_months", "reminder_days"):
            field = getattr(self, name)
            caption = PlainLabel(words.field(name))
            caption.setBuddy(field.focusProxy() or field)
            column.addWidget(caption)
            column.addWidget(field)
            column.addSpacing(GAP)
            self.fields[name] = field
        column.addStretch(1)

    def value(self, office: OfficeParticulars) -> OfficeParticulars:
        """The particulars with what was typed; an empty number is zero, for the register to judge."""
        return replace(
            office,
            usual_months=self.usual_months.value() or 0,
            lead_days=self.lead_days.value() or 0,
            decision_months=self.decision_months.value() or 0,
            reminder_days=self.reminder_days.value(),
        )
