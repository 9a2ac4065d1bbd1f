# SPDX-License-Identifier: EUPL-1.2
"""The new term that an amendment may give: an end, or months or days; folded while there is none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from accordi_desktop.model.dates.partial_date import UNKNOWN, PartialDate
from accordi_desktop.ui.forms.form_dialog import add_row, form_layout
from accordi_desktop.ui.widgets.dates.date_field import PartialDateField
from accordi_desktop.ui.widgets.dates.month_field import MonthsField
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel
from accordi_desktop.ui.widgets.number_field import NumberField
from accordi_desktop.ui.widgets.section import Section

if TYPE_CHECKING:
    from accordi_desktop.wording import Words

_MOST_DAYS = 36500


@dataclass(frozen=True, slots=True)
class TermChange:
    """A stated end, or a length; nothing where the term stays."""

    end: PartialDate = UNKNOWN
    months: int | None = None
    days: int | None = None
    start: PartialDate = UNKNOWN


class AmendedTerm(Section):
    """Typing an end empties the lengths, typing a length empties the others."""

    changed = Signal()

    def __init__(self, words: Words) -> None:
        super().__init__("", expanded=False)
        self.setTitle(self.tr("New term"))
        self.end = PartialDateField(words, words.field("end"))
        self.months = MonthsField(words, words.field("months"))
        self.days = NumberField(words.field("days"), lambda _: "", _MOST_DAYS)
        self.start = PartialDateField(words, words.field("start"))
        self.fields: dict[str, PartialDateField | NumberField] = {
            "end": self.end,
            "months": self.months,
            "days": self.days,
            "start": self.start,
        }
        form = form_layout()
        for name, field in self.fields.items():
            add_row(form, words.field(name), field)
        self.column.addLayout(form)
        text = self.tr("Months and days count from the present end, or from the start if one is given.")
        self.column.addWidget(PlainLabel(text, role="muted"))
        self.end.changed.connect(self._keep_end)
        self.months.changed.connect(self._keep_months)
        self.days.changed.connect(self._keep_days)
        self.start.changed.connect(self.changed)

    def dates(self) -> tuple[PartialDateField, ...]:
        """The fields that hold dates."""
        return self.end, self.start

    def value(self) -> TermChange | None:
        """What was typed; None while a date is no date."""
        end, start = self.end.value(), self.start.value()
        if end is None or start is None:
            return None
        return TermChange(end, self.months.value(), self.days.value(), start)

    def _keep_end(self) -> None:
        if self.end.value() != UNKNOWN:
            self.months.setValue(None)
            self.days.setValue(None)
        self.changed.emit()

    def _keep_months(self) -> None:
        if self.months.value() is not None:
            self.end.setValue(UNKNOWN)
            self.days.setValue(None)
        self.changed.emit()

    def _keep_days(self) -> None:
        if self.days.value() is not None:
            self.end.setValue(UNKNOWN)
            self.months.setValue(None)
        self.changed.emit()
