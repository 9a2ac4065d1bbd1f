# SPDX-License-Identifier: EUPL-1.2
"""The fields of one document."""

from accordi_desktop.model.enums import DocumentKind
from accordi_desktop.register.values.documents import DocumentDraft
from accordi_desktop.ui.details.act_choices import ActChoices
from accordi_desktop.ui.forms.fields.choice_fields import ChoiceField
from accordi_desktop.ui.forms.fields.text_fields import LineField, TextField
from accordi_desktop.ui.forms.item_form import ItemForm
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
        if len(acts) > 1:
            self.add("period_id", ChoiceField(self.label("period_id"), acts, document.period_id))
        self.add("note", TextField(self.label("note"), document.note, least=1, most=4))
