# SPDX-License-Identifier: EUPL-1.2
"""Initiatives, points to clarify, titles and notes."""

from accordi_desktop.register.values.drafts import AgreementDraft, GapDraft, InitiativeDraft, TitleDraft
from accordi_desktop.ui.forms.fields.choice_fields import ChoiceField, TickField
from accordi_desktop.ui.forms.fields.text_fields import LineField, TextField
from accordi_desktop.ui.forms.item_form import ItemForm
from accordi_desktop.ui.forms.languages import USUAL, language_name
from accordi_desktop.wording import Words


class InitiativeForm(ItemForm):
    """A project born of the agreement."""

    def __init__(self, words: Words, initiative: InitiativeDraft) -> None:
        super().__init__(words, "initiatives")
        self.add("name", LineField(self.label("name"), initiative.name))
        self.add("description", TextField(self.label("description"), initiative.description))
        self.add("fields", TextField(self.label("fields"), initiative.fields, least=1))


class GapForm(ItemForm):
    """Something to find out."""

    def __init__(self, words: Words, gap: GapDraft) -> None:
        super().__init__(words, "gaps")
        self.add("text", TextField(self.label("text"), gap.text))
        self.add_bare("settled", TickField(self.label("settled"), off=False, on=True, value=gap.settled))


class TitleForm(ItemForm):
    """A title in one language: of the act, or a description of ours."""

    ON_DEMAND = ("language", "proper")

    def __init__(self, words: Words, title: TitleDraft) -> None:
        super().__init__(words, "titles")
        self._title = title
        self.add("text", TextField(self.label("text"), title.text, least=1, paragraph=True))

    def build_more(self) -> None:
        """The language, and whether the act has it."""
        title = self._title
        codes = USUAL if title.language in USUAL else (*USUAL, title.language)
        languages = [(code, language_name(code) or "–") for code in codes]
        self.add_pair(
            ("language", ChoiceField(self.label("language"), languages, title.language)),
            ("proper", TickField(self.label("proper"), off=False, on=True, value=title.proper)),
            captions=False,
        )


class NotesForm(ItemForm):
    """The notes of the office."""

    def __init__(self, words: Words, draft: AgreementDraft) -> None:
        super().__init__(words)
        self.add_bare("notes", TextField(self.label("notes"), draft.notes, least=4, most=20))
