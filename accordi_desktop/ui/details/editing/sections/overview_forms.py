# SPDX-License-Identifier: EUPL-1.2
"""What an agreement is, in general, as forms over the draft itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accordi_desktop.model.enums import AssertedStatus, RenewalClause
from accordi_desktop.ui.forms.fields.choice_fields import ChoiceField, TickField
from accordi_desktop.ui.forms.fields.text_fields import LineField, TextField
from accordi_desktop.ui.forms.item_form import ItemForm
from accordi_desktop.ui.widgets.dates.date_field import PartialDateField
from accordi_desktop.ui.widgets.dates.month_field import MonthsField

if TYPE_CHECKING:
    from collections.abc import Sequence

    from accordi_desktop.model.dates.partial_date import PartialDate
    from accordi_desktop.register.values.drafts import AgreementDraft
    from accordi_desktop.register.values.views import TermChoice
    from accordi_desktop.wording import Words


class KindForm(ItemForm):
    """The kind of act, of the office's list."""

    def __init__(self, words: Words, kinds: Sequence[TermChoice], draft: AgreementDraft) -> None:
        super().__init__(words)
        choices: list[tuple[int | None, str]] = [(None, self.tr("(none of the list)"))]
        choices += [(kind.id, kind.name) for kind in kinds]
        self.add("kind_id", ChoiceField(self.label("kind_id"), choices, draft.kind_id))


class ClauseForm(ItemForm):
    """How the act may be renewed: notice and tacit term are asked for where the clause has them."""

    def __init__(self, words: Words, draft: AgreementDraft) -> None:
        super().__init__(words)
        clauses = [(clause, words.label(clause)) for clause in RenewalClause]
        self._clause = ChoiceField(self.label("renewal_clause"), clauses, draft.renewal_clause)
        self._notice = MonthsField(words, self.label("notice_months"))
        self._notice.setValue(draft.notice_months)
        self._tacit = MonthsField(words, self.label("tacit_months"))
        self._tacit.setValue(draft.tacit_months)
        open_ended = TickField(self.label("open_ended"), off=False, on=True, value=draft.open_ended)
        self._line = self.add_line(
            ("renewal_clause", self._clause, 3),
            ("notice_months", self._notice, 2),
            ("tacit_months", self._tacit, 2),
            ("open_ended", open_ended, 2),
        )
        self._clause.changed.connect(self._follow_clause)
        self._follow_clause()

    def _follow_clause(self) -> None:
        """What holds a value is shown whatever the clause."""
        clause = self._clause.value()
        renewable = clause in {RenewalClause.EXPRESS, RenewalClause.TACIT}
        for field, asked in ((self._notice, renewable), (self._tacit, clause is RenewalClause.TACIT)):
            self._line.show_field(field, shown=asked or bool(field.edit.text()))


class ReferencesForm(ItemForm):
    """Under which names and numbers the act is known, and whether the public page shows it."""

    def __init__(self, words: Words, draft: AgreementDraft) -> None:
        super().__init__(words)
        names = ("reference", "protocol_number", "resolution_number")
        self.add_line(*((name, LineField(self.label(name), getattr(draft, name)), 1) for name in names))
        self.add("kind_wording", LineField(self.label("kind_wording"), draft.kind_wording))
        self.add("source", TextField(self.label("source"), draft.source, least=1))
        self.add_bare(
            "published", TickField(self.label("published"), off=False, on=True, value=draft.published)
        )


class PurposeForm(ItemForm):
    """What it is for."""

    def __init__(self, words: Words, draft: AgreementDraft) -> None:
        super().__init__(words)
        self.add_bare("purpose", TextField(self.label("purpose"), draft.purpose))


class AssertionForm(ItemForm):
    """What a source says of the state."""

    def __init__(self, words: Words, draft: AgreementDraft) -> None:
        super().__init__(words)
        said = draft.assertion
        statuses: list[tuple[AssertedStatus | None, str]] = [(None, self.tr("(nothing stated)"))]
        statuses += [(status, words.label(status)) for status in AssertedStatus]
        self.add_line(
            ("assertion.status", ChoiceField(self.label("assertion.status"), statuses, said.status), 1),
            ("assertion.as_of", _date(self, "assertion.as_of", said.as_of), 1),
        )
        self.add_line(
            ("assertion.wording", LineField(self.label("assertion.wording"), said.wording), 1),
            ("assertion.source", LineField(self.label("assertion.source"), said.source), 1),
        )


class EndingForm(ItemForm):
    """A declined renewal, a termination before the term, a suspension."""

    def __init__(self, words: Words, draft: AgreementDraft) -> None:
        super().__init__(words)
        self.add("declined_on", _date(self, "declined_on", draft.declined_on))
        ended = draft.termination
        self.add_line(
            ("termination.on", _date(self, "termination.on", ended.on), 2),
            ("termination.reason", LineField(self.label("termination.reason"), ended.reason), 3),
        )
        note = LineField(self.label("suspension_note"), draft.suspension_note)
        self.add_line(
            ("suspended_on", _date(self, "suspended_on", draft.suspended_on), 2),
            ("suspension_note", note, 3),
        )


def _date(form: ItemForm, name: str, value: PartialDate) -> PartialDateField:
    field = PartialDateField(form.words, form.label(name), echo=False)
    field.setValue(value)
    return field
