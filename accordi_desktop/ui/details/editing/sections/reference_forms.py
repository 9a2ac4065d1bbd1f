# SPDX-License-Identifier: EUPL-1.2
"""The rows of a language of the text, of a further number, and of a linked agreement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accordi_desktop.model.enums import LinkKind, NumberKind, TextStanding
from accordi_desktop.ui.details.editing.sections.agreement_field import AgreementField
from accordi_desktop.ui.forms.fields.choice_fields import ChoiceField
from accordi_desktop.ui.forms.fields.text_fields import LineField
from accordi_desktop.ui.forms.item_form import ItemForm
from accordi_desktop.ui.forms.languages import USUAL, language_name

if TYPE_CHECKING:
    from accordi_desktop.register.register import Register
    from accordi_desktop.register.values.drafts import ActNumberDraft, LinkDraft, TextLanguageDraft
    from accordi_desktop.wording import Words


class TextLanguageForm(ItemForm):
    """A language the act was written in, and whether its text is authentic."""

    def __init__(self, words: Words, text: TextLanguageDraft) -> None:
        super().__init__(words, "text_languages")
        codes = USUAL if text.language in ("", *USUAL) else (*USUAL, text.language)
        languages = [("", "–"), *((code, language_name(code)) for code in codes)]
        standings = [(standing, words.label(standing)) for standing in TextStanding]
        self.add_line(
            ("language", ChoiceField(self.label("language"), languages, text.language), 1),
            ("standing", ChoiceField(self.label("standing"), standings, text.standing), 1),
        )


class ActNumberForm(ItemForm):
    """A number beyond the main ones, with the body that gave it and its day."""

    def __init__(self, words: Words, number: ActNumberDraft) -> None:
        super().__init__(words, "numbers")
        kinds = [(kind, words.label(kind)) for kind in NumberKind]
        self.add_line(
            ("number", LineField(self.label("number"), number.number), 1),
            ("kind", ChoiceField(self.label("kind"), kinds, number.kind), 1),
        )
        self.add_line(
            ("body", LineField(self.label("body"), number.body), 1),
            ("dated", self.date("dated", number.dated), 1),
        )


class LinkForm(ItemForm):
    """What this agreement is to another one of the register."""

    ON_DEMAND = ("note",)

    def __init__(self, words: Words, register: Register, link: LinkDraft) -> None:
        super().__init__(words, "links")
        self._link = link
        kinds = [(kind, words.label(kind)) for kind in LinkKind]
        self.add_line(
            ("kind", ChoiceField(self.label("kind"), kinds, link.kind), 2),
            ("other_id", AgreementField(self.label("other_id"), register, link.other_id), 3),
        )

    def build_more(self) -> None:
        """A note on the link."""
        self.add("note", LineField(self.label("note"), self._link.note))
