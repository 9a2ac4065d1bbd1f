# SPDX-License-Identifier: EUPL-1.2
"""What an agreement is, in general, as forms over the draft itself."""

from collections.abc import Sequence

from accordi_desktop.model.vocabulary import AssertedStatus, RenewalClause
from accordi_desktop.register.drafts import AgreementDraft
from accordi_desktop.register.views import TermChoice
from accordi_desktop.ui.details.editing.choice_fields import ChoiceField, TickField
from accordi_desktop.ui.details.editing.item_form import ItemForm
from accordi_desktop.ui.details.editing.text_fields import LineField, TextField
from accordi_desktop.ui.widgets.date_field import PartialDateField
from accordi_desktop.ui.widgets.month_field import MonthsField
from accordi_desktop.wording import Words


class ActForm(ItemForm):
    """Reference and kind."""

    def __init__(self, words: Words, kinds: Sequence[TermChoice], draft: AgreementDraft) -> None:
        super().__init__(words)
        choices: list[tuple[int | None, str]] = [(None, self.tr("(none of the list)"))]
        choices += [(kind.id, kind.name) for kind in kinds]
        self.add("reference", LineField(self.label("reference"), draft.reference))
        self.add("kind_id", ChoiceField(self.label("kind_id"), choices, draft.kind_id))
        self.add("kind_wording", LineField(self.label("kind_wording"), draft.kind_wording))


class PurposeForm(ItemForm):
    """What it is for."""

    def __init__(self, words: Words, draft: AgreementDraft) -> None:
        super().__init__(words)
        self.add("purpose", TextField(self.label("purpose"), draft.purpose))


class ClauseForm(ItemForm):
    """How the act may be renewed and given notice of."""

    def __init__(self, words: Words, draft: AgreementDraft) -> None:
        super().__init__(words)
        clauses = [(clause, words.of(clause)) for clause in RenewalClause]
        self.add("renewal_clause", ChoiceField(self.label("renewal_clause"), clauses, draft.renewal_clause))
        lengths = [(name, MonthsField(words, self.label(name))) for name in ("notice_months", "tacit_months")]
        for name, field in lengths:
            field.setValue(getattr(draft, name))
        self.add_pair(*lengths)
        declined = PartialDateField(words, self.label("declined_on"))
        declined.setValue(draft.declined_on)
        self.add("declined_on", declined)
        self.add_bare(
            "open_ended", TickField(self.label("open_ended"), off=False, on=True, value=draft.open_ended)
        )


class StandingForm(ItemForm):
    """What a source says of the state, a termination before the term, a suspension."""

    def __init__(self, words: Words, draft: AgreementDraft) -> None:
        super().__init__(words)
        said = draft.assertion
        statuses: list[tuple[AssertedStatus | None, str]] = [(None, self.tr("(nothing stated)"))]
        statuses += [(status, words.of(status)) for status in AssertedStatus]
        self.add("assertion.status", ChoiceField(self.label("assertion.status"), statuses, said.status))
        self.add("assertion.wording", LineField(self.label("assertion.wording"), said.wording))
        self.add("assertion.source", LineField(self.label("assertion.source"), said.source))
        as_of = PartialDateField(words, self.label("assertion.as_of"))
        as_of.setValue(said.as_of)
        self.add("assertion.as_of", as_of)
        ended = PartialDateField(words, self.label("termination.on"))
        ended.setValue(draft.termination.on)
        self.add("termination.on", ended)
        self.add("termination.reason", LineField(self.label("termination.reason"), draft.termination.reason))
        rests = PartialDateField(words, self.label("suspended_on"))
        rests.setValue(draft.suspended_on)
        self.add("suspended_on", rests)
        self.add("suspension_note", LineField(self.label("suspension_note"), draft.suspension_note))


class PapersForm(ItemForm):
    """Numbers, source, and whether the public page shows it."""

    def __init__(self, words: Words, draft: AgreementDraft) -> None:
        super().__init__(words)
        names = ("protocol_number", "resolution_number")
        self.add_pair(*((name, LineField(self.label(name), getattr(draft, name))) for name in names))
        self.add("source", TextField(self.label("source"), draft.source, least=1))
        self.add_bare(
            "published", TickField(self.label("published"), off=False, on=True, value=draft.published)
        )
