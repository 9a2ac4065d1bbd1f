# SPDX-License-Identifier: EUPL-1.2
"""A period of validity, with the end that follows from what is typed."""

from accordi_desktop.model.term import PeriodEnd
from accordi_desktop.model.vocabulary import Certainty, PeriodKind
from accordi_desktop.register.drafts import PeriodDraft
from accordi_desktop.ui.details.editing.choice_fields import ChoiceField
from accordi_desktop.ui.details.editing.item_form import ItemForm
from accordi_desktop.ui.details.editing.text_fields import TextField
from accordi_desktop.ui.widgets.date_field import PartialDateField
from accordi_desktop.ui.widgets.month_field import MonthsField
from accordi_desktop.ui.widgets.plain_label import PlainLabel
from accordi_desktop.wording import Words


class PeriodForm(ItemForm):
    """Length or stated end, both, or neither; nothing is filled in by itself."""

    def __init__(self, words: Words, period: PeriodDraft) -> None:
        super().__init__(words, "periods")
        kinds = [(kind, words.of(kind)) for kind in PeriodKind]
        degrees = [(degree, words.of(degree)) for degree in Certainty]
        months = MonthsField(words, self.label("months"))
        months.setValue(period.months)
        self.add("kind", ChoiceField(self.label("kind"), kinds, period.kind))
        for name in ("act_date", "start"):
            self._add_date(name, period)
        self.add("months", months)
        self._add_date("end", period)
        self.reading = PlainLabel(role="muted")
        self.column.addWidget(self.reading)
        self.add("certainty", ChoiceField(self.label("certainty"), degrees, period.certainty))
        self.add("note", TextField(self.label("note"), period.note, least=1))

    def show_end(self, found: PeriodEnd) -> None:
        """Say which end follows from the length; a stated one stands in its field."""
        follows = found.computed and found.end.known
        text = self.tr("Computed end: {date}").format(date=self.words.date(found.end)) if follows else ""
        self.reading.setText(text)
        self.reading.setVisible(follows)

    def _add_date(self, name: str, period: PeriodDraft) -> None:
        field = PartialDateField(self.words, self.label(name))
        field.setValue(getattr(period, name))
        self.add(name, field)
