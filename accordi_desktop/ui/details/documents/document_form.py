# SPDX-License-Identifier: EUPL-1.2
"""The fields of one document."""

from accordi_desktop.model.enums import DocumentKind
from accordi_desktop.register.values.documents import DocumentDraft
from accordi_desktop.ui.details.act_choices import Act, ActChoices, act_of, with_act, with_standing
from accordi_desktop.ui.forms.fields.choice_fields import ChoiceField
from accordi_desktop.ui.forms.fields.text_fields import LineField, TextField
from accordi_desktop.ui.forms.item_form import ItemForm, T
from accordi_desktop.ui.forms.languages import USUAL, language_name
from accordi_desktop.ui.widgets.dates.date_field import PartialDateField
from accordi_desktop.wording import Words


class DocumentForm(ItemForm):
    """Name, kind, language, date, note; the act it belongs to where the agreement has several."""

    def __init__(self, words: Words, document: DocumentDraft, acts: ActChoices) -> None:
        super().__init__(words, "documents")
        kinds = [(kind, words.label(kind)) for kind in DocumentKind]
        known = document.language in ("", *USUAL)
        codes = USUAL if known else (*USUAL, document.language)
        languages = [("", "–"), *((code, language_name(code)) for code in codes)]
        dated = PartialDateField(words, self.label("dated"))
        dated.setValue(document.dated)
        self.add("file_name", LineField(self.label("file_name"), document.file_name))
        self.add_pair(
            ("kind", ChoiceField(self.label("kind"), kinds, document.kind)),
            ("language", ChoiceField(self.label("language"), languages, document.language)),
        )
        self.add("dated", dated)
        acts = with_standing(acts, act_of(document))
        if len(acts) > 1:
            self.add("period_id", ChoiceField(self.label("period_id"), acts, act_of(document)))
        self.add("note", TextField(self.label("note"), document.note, least=1, most=4))

    def apply(self, item: T, name: str, value: object) -> T:
        """The act is one choice here, and three fields of the draft."""
        if isinstance(value, Act) and isinstance(item, DocumentDraft):
            return with_act(item, value)
        return super().apply(item, name, value)
