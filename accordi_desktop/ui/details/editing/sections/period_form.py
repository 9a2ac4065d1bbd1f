# SPDX-License-Identifier: EUPL-1.2
"""A period of validity, with the end that follows from what is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout

from accordi_desktop.model.enums import Certainty, PeriodKind, RenewalManner, StartRule
from accordi_desktop.ui.forms.fields.choice_fields import ChoiceField
from accordi_desktop.ui.forms.fields.text_fields import LineField, TextField
from accordi_desktop.ui.forms.item_form import ItemForm
from accordi_desktop.ui.theme.style import GAP
from accordi_desktop.ui.widgets.buttons.buttons import push_button
from accordi_desktop.ui.widgets.dates.date_field import PartialDateField
from accordi_desktop.ui.widgets.dates.month_field import MonthsField
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel
from accordi_desktop.ui.widgets.number_field import NumberField

if TYPE_CHECKING:
    from collections.abc import Mapping

    from accordi_desktop.model.validity.term_chain import PeriodEnd
    from accordi_desktop.register.values.drafts import PeriodDraft
    from accordi_desktop.ui.details.act_choices import AboutChoices
    from accordi_desktop.ui.forms.fields.field import Field
    from accordi_desktop.wording import Words

MOST_DAYS = 36500


class PeriodForm(ItemForm):
    """Length or stated end, both, or neither. `proposed` is the office's usual length, in months.

    `acts` are those it may be about.

    A proposal is no fact: it is recorded only if somebody accepts it, and then as inferred.
    """

    ON_DEMAND = (
        "kind", "start", "start_rule", "entered_into_force", "days", "manner", "certainty", "note",
        "place", "decided_by", "protocol_number", "resolution_number", "subject", "about_id",
    )  # fmt: skip

    def __init__(
        self, words: Words, period: PeriodDraft, acts: AboutChoices, proposed: int | None = None
    ) -> None:
        super().__init__(words, "periods")
        self._others = acts
        self._period = period
        self._proposed = proposed
        self._months = MonthsField(words, self.label("months"))
        self._months.setValue(period.months)
        self._end = self._date("end", period)
        fields: list[tuple[str, Field, int]] = [
            ("act_date", self._date("act_date", period), 3),
            ("months", self._months, 2),
            ("end", self._end, 3),
        ]
        if period.kind is not PeriodKind.ORIGINAL:
            fields.insert(0, ("kind", self._kind(), 3))
        self.add_line(*fields)
        self.reading = PlainLabel(role="muted")
        self.reading.setWordWrap(False)
        self.accept_button = push_button(self.tr("Accept"), self.accept_proposal, kind="flat")
        self.accept_button.setProperty("link", True)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.reading)
        row.addWidget(self.accept_button)
        row.addStretch(1)
        self.column.addLayout(row)
        self._show_proposal(open_ended=False)

    def build_more(self) -> None:
        """From when it counts, how well it is known, a note, and the particulars of its act."""
        period = self._period
        first = () if "kind" in self.fields else (("kind", self._kind(), 1),)
        self.add_line(
            *first, ("start_rule", self._start_rule(), 1), ("start", self._date("start", period), 1)
        )
        days = NumberField(self.label("days"), lambda _: "", MOST_DAYS)
        days.setValue(period.days)
        self.add_line(
            ("entered_into_force", self._date("entered_into_force", period), 1),
            ("days", days, 1),
            ("manner", self._manner(), 1),
        )
        degrees = [(degree, self.words.label(degree)) for degree in Certainty]
        certainty = self.given("certainty", period.certainty)
        self.add_line(
            ("certainty", ChoiceField(self.label("certainty"), degrees, certainty), 1),
            ("note", TextField(self.label("note"), period.note, least=1), 2),
        )
        for names in (("place", "decided_by"), ("protocol_number", "resolution_number")):
            self.add_line(*((name, LineField(self.label(name), getattr(period, name)), 1) for name in names))
        self.add("subject", TextField(self.label("subject"), period.subject, least=1))
        about = ChoiceField(self.label("about_id"), self._others, period.about_id)
        self.add("about_id", about)

    def accept_proposal(self) -> None:
        """Take the usual length, as inferred: no act was read that says so."""
        if self._proposed is not None:
            self._months.setValue(self._proposed)
            self._months.changed.emit()
            self.fill_in({"certainty": Certainty.INFERRED}, self._period)
            self._months.setFocus()

    def show_end(self, found: PeriodEnd, *, open_ended: bool) -> None:
        """Say which end follows from the length; a stated one stands in its field."""
        follows = found.computed and found.end.known
        text = self.tr("Computed end: {date}").format(date=self.words.long_date(found.end)) if follows else ""
        self.reading.setText(text)
        self.reading.setVisible(follows)
        self._show_proposal(open_ended=open_ended)

    def _show_proposal(self, *, open_ended: bool) -> None:
        end = self._end.value()
        nothing = self._months.value() is None and end is not None and not end.known
        offered = self._proposed is not None and nothing and not open_ended
        self._months.edit.setPlaceholderText(f"{self._proposed}?" if offered else "")
        self.accept_button.setVisible(offered)
        if offered and self._proposed is not None:
            length = self.words.months(self._proposed)
            self.reading.setText(self.tr("{length}? As is usual in the office.").format(length=length))
            self.reading.show()

    def _kind(self) -> ChoiceField[PeriodKind]:
        kinds = [(kind, self.words.label(kind)) for kind in PeriodKind]
        return ChoiceField(self.label("kind"), kinds, self._period.kind)

    def names(self) -> Mapping[str, Mapping[int, str]]:
        """The acts, by their number."""
        return {"periods.about_id": {number: text for number, text in self._others if number is not None}}

    def _start_rule(self) -> ChoiceField[StartRule | None]:
        rules: list[tuple[StartRule | None, str]] = [(None, self.tr("(not stated)"))]
        rules += [(rule, self.words.label(rule)) for rule in StartRule]
        return ChoiceField(self.label("start_rule"), rules, self._period.start_rule)

    def _manner(self) -> ChoiceField[RenewalManner]:
        manners = [(RenewalManner.UNSTATED, self.tr("(not stated)"))]
        manners += [
            (one, self.words.label(one)) for one in RenewalManner if one is not RenewalManner.UNSTATED
        ]
        return ChoiceField(self.label("manner"), manners, self._period.manner)

    def _date(self, name: str, period: PeriodDraft) -> PartialDateField:
        field = PartialDateField(self.words, self.label(name), echo=False)
        field.setValue(getattr(period, name))
        return field
