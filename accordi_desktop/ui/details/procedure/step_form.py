# SPDX-License-Identifier: EUPL-1.2
"""The fields of one step; the term follows the day of the sending until somebody types another."""

from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.model.enums import ProcedurePurpose, StepOutcome
from accordi_desktop.register.values.documents import DocumentView
from accordi_desktop.register.values.procedure import MOST_DUE_DAYS, StepDraft, due_day, has_own_due
from accordi_desktop.ui.forms.fields.choice_fields import ChoiceField, TickField
from accordi_desktop.ui.forms.fields.text_fields import LineField, TextField
from accordi_desktop.ui.forms.item_form import ItemForm
from accordi_desktop.ui.widgets.dates.date_field import PartialDateField
from accordi_desktop.ui.widgets.number_field import NumberField
from accordi_desktop.wording import Words


class StepForm(ItemForm):
    """What is to be done and by whom it is awaited, when it went out, how it ended."""

    def __init__(
        self, words: Words, step: StepDraft, documents: tuple[DocumentView, ...], today: PartialDate
    ) -> None:
        super().__init__(words, "steps")
        self._today = today
        self.sent_on, self.due_on, self.done_on = (
            self._date(name, step) for name in ("sent_on", "due_on", "done_on")
        )
        self.due_days = NumberField(self.label("due_days"), words.days, MOST_DUE_DAYS)
        self.due_days.setValue(step.due_days)
        outcomes: list[tuple[StepOutcome | None, str]] = [(None, "–")]
        outcomes += [(outcome, words.label(outcome)) for outcome in StepOutcome]
        self.outcome = ChoiceField(self.label("outcome"), outcomes, step.outcome)
        self.add("name", LineField(self.label("name"), step.name))
        self.add("recipient", LineField(self.label("recipient"), step.recipient))
        self.add_pair(
            ("sent_on", self.sent_on),
            ("protocol_number", LineField(self.label("protocol_number"), step.protocol_number)),
        )
        self.add_pair(("due_days", self.due_days), ("due_on", self.due_on))
        self.add_bare("holds_signature", held_field(self.label("holds_signature"), step.holds_signature))
        self.add_pair(("outcome", self.outcome), ("done_on", self.done_on))
        self.add_pair(
            ("document_id", self._document(step, documents)), ("purpose", purpose_field(words, step.purpose))
        )
        self.add("note", TextField(self.label("note"), step.note, least=1, most=4))
        self.own_due = has_own_due(step)
        self.due_on.changed.connect(self._take_due)
        self.sent_on.changed.connect(self._follow_sending)
        self.due_days.changed.connect(self._follow_sending)
        self.outcome.changed.connect(self._follow_outcome)

    def _take_due(self) -> None:
        value = self.due_on.value()
        self.own_due = value is None or value.known

    def _follow_sending(self) -> None:
        sent = self.sent_on.value()
        if not self.own_due and sent is not None:
            self.due_on.setValue(due_day(sent, self.due_days.value()))

    def _follow_outcome(self) -> None:
        done = self.done_on.value()
        if self.outcome.value() is not None and done is not None and not done.known:
            self.done_on.setValue(self._today)

    def _date(self, name: str, step: StepDraft) -> PartialDateField:
        field = PartialDateField(self.words, self.label(name))
        field.setValue(getattr(step, name))
        return field

    def _document(self, step: StepDraft, documents: tuple[DocumentView, ...]) -> ChoiceField[int | None]:
        choices: list[tuple[int | None, str]] = [(None, "–")]
        choices += [(document.id, document.content.file_name) for document in documents]
        return ChoiceField(self.label("document_id"), choices, step.document_id)


def purpose_field(words: Words, purpose: ProcedurePurpose) -> ChoiceField[ProcedurePurpose]:
    """What a step leads to."""
    purposes = [(one, words.label(one)) for one in ProcedurePurpose]
    return ChoiceField(words.field("steps.purpose"), purposes, purpose)


def held_field(label: str, holds: bool) -> TickField[bool]:
    """Whether a signature before the term deserves a warning."""
    return TickField(label, off=False, on=True, value=holds)
