# SPDX-License-Identifier: EUPL-1.2
"""The fields of a renewal that are alike for one agreement and for many."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from accordi_desktop.model.dates.partial_date import UNKNOWN, PartialDate
from accordi_desktop.model.enums import Certainty
from accordi_desktop.ui.forms.fields.text_fields import TextField
from accordi_desktop.ui.forms.form_dialog import add_row, form_layout
from accordi_desktop.ui.renewal.plan import TermEntry
from accordi_desktop.ui.widgets.choices.choice_box import ChoiceBox
from accordi_desktop.ui.widgets.dates.date_field import PartialDateField
from accordi_desktop.ui.widgets.dates.month_field import MonthsField
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel

if TYPE_CHECKING:
    from datetime import date

    from accordi_desktop.wording import Words


class TermFields(QWidget):
    """The date of the act, and months or an end: typing one empties the other.

    Date and term are proposed. What was not typed, nobody has read in an act: the certainty is "inferred"
    until both were typed or the user chose another.
    """

    changed = Signal()
    act_changed = Signal()

    def __init__(self, words: Words, today: date, months: int | None) -> None:
        super().__init__()
        self.act_date = PartialDateField(words, words.field("act_date"))
        self.act_date.setValue(PartialDate.of(today))
        self.months = MonthsField(words, words.field("months"))
        self.months.setValue(months)
        self.end = PartialDateField(words, words.field("end"))
        self.certainty = ChoiceBox[Certainty](
            words.field("certainty"), [(one, words.label(one)) for one in Certainty], Certainty.INFERRED
        )
        self.hint = PlainLabel(role="muted")
        self._words = words
        self._proposed = ["act_date", "months"]
        self._chosen = False
        self.note = TextField(words.field("note"), least=2, most=2, clears_problem=True)
        self.form = form_layout()
        add_row(self.form, words.field("act_date"), self.act_date)
        add_row(self.form, words.field("months"), self.months)
        add_row(self.form, self.tr("or {field}").format(field=words.field("end").lower()), self.end)
        add_row(self.form, words.field("certainty"), self.certainty)
        self.form.addRow("", self.hint)
        add_row(self.form, words.field("note"), self.note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self.form)
        self.act_date.changed.connect(self._act)
        self.months.changed.connect(self._drop_end)
        self.end.changed.connect(self._drop_months)
        self.certainty.activated.connect(self._choose_certainty)
        self._show_certainty()

    def entry(self) -> TermEntry | None:
        """What was typed; None while a date is no date."""
        act_date, end = self.act_date.value(), self.end.value()
        if act_date is None or end is None:
            return None
        return TermEntry(act_date, self.months.value(), end, self.certainty.value(), self.note.value())

    def focus_problem(self) -> None:
        """Go to the first date that is none."""
        for field in (self.act_date, self.end):
            if field.value() is None:
                field.setFocus()
                return

    def _act(self) -> None:
        self._take("act_date")
        self.act_changed.emit()
        self.changed.emit()

    def _drop_end(self) -> None:
        self._take("months")
        if self.months.value() is not None:
            self.end.setValue(UNKNOWN)
        self.changed.emit()

    def _drop_months(self) -> None:
        self._take("months")
        if self.end.value() != UNKNOWN:
            self.months.setValue(None)
        self.changed.emit()

    def _take(self, name: str) -> None:
        """Note that somebody typed the date of the act or the term."""
        if name in self._proposed:
            self._proposed.remove(name)
            self._show_certainty()

    def _choose_certainty(self) -> None:
        self._chosen = True
        self._show_certainty()

    def _show_certainty(self) -> None:
        if not self._chosen:
            self.certainty.setValue(Certainty.INFERRED if self._proposed else Certainty.DOCUMENTED)
        names = ", ".join(self._words.field(name).lower() for name in self._proposed)
        text = self.tr("Proposed, not read in the act: {fields}. If the act says so, choose “{documented}”.")
        self.hint.setText(text.format(fields=names, documented=self._words.label(Certainty.DOCUMENTED)))
        self.hint.setVisible(bool(self._proposed) and not self._chosen)
