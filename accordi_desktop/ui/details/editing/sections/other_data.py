# SPDX-License-Identifier: EUPL-1.2
"""What few agreements have, or what is filled in later: a part of the form that is made when it is opened."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from accordi_desktop.register.values.drafts import (
    ActNumberDraft,
    AgreementDraft,
    AssertionDraft,
    GapDraft,
    InitiativeDraft,
    LinkDraft,
    SuspensionDraft,
    TextLanguageDraft,
)
from accordi_desktop.ui.details.editing.sections.act_forms import AssertionForm, SuspensionForm
from accordi_desktop.ui.details.editing.sections.contents import Contents
from accordi_desktop.ui.details.editing.sections.overview_forms import (
    EndingForm,
    NoticeForm,
    PurposeForm,
    ReferencesForm,
)
from accordi_desktop.ui.details.editing.sections.reference_forms import (
    ActNumberForm,
    LinkForm,
    TextLanguageForm,
)
from accordi_desktop.ui.details.editing.sections.subject_forms import GapForm, InitiativeForm, NotesForm
from accordi_desktop.ui.forms.list_editor import ListEditor
from accordi_desktop.wording.fields import OWN_FIELDS, PARTS

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from accordi_desktop.ui.details.editing.sections.contents import FormContext
    from accordi_desktop.ui.forms.item_form import ItemForm

# What the first part of the form has; the lists there are those of parties, sectors and so on.
_ESSENTIAL = {"reference", "kind_id", "renewal_clause", "notice_months", "tacit_months", "open_ended"}
_ESSENTIAL_LISTS = {"titles", "parties", "signatories", "sectors", "periods"}
_FIELDS = tuple(
    dict.fromkeys(
        field.attribute for field in OWN_FIELDS if field.read is None and field.attribute not in _ESSENTIAL
    )
)
_LISTS = tuple(part.name for part in PARTS if part.name not in _ESSENTIAL_LISTS)


class OtherData(Contents):
    """References, aim, state, notice, an early end, suspensions, initiatives, points to clarify, notes."""

    def __init__(self, draft: AgreementDraft, context: FormContext, parent: QObject) -> None:
        super().__init__(parent)
        words = context.words
        self.add_form(self.add_group("references", self.tr("References")), ReferencesForm(words, draft))
        self.add_form(self.add_group("purpose", words.field("purpose")), PurposeForm(words, draft))
        self._add_rows("assertions", self.tr("State"), partial(AssertionForm, words), draft.assertions)
        self.add_form(self.add_group("notice", self.tr("Notice")), NoticeForm(words, draft))
        self.add_form(self.add_group("ending", self.tr("Early end")), EndingForm(words, draft))
        for name, form in (
            ("suspensions", partial(SuspensionForm, words)),
            ("text_languages", partial(TextLanguageForm, words)),
            ("numbers", partial(ActNumberForm, words)),
            ("links", partial(LinkForm, words, context.register)),
            ("initiatives", partial(InitiativeForm, words)),
            ("gaps", partial(GapForm, words)),
        ):
            self._add_rows(name, words.section(name), form, getattr(draft, name))
        self.add_form(self.add_group("notes", words.section("notes")), NotesForm(words, draft))

    def _add_rows(
        self, name: str, heading: str, form: Callable[..., ItemForm], items: tuple[Any, ...]
    ) -> None:
        blank, add = self._kinds()[name]
        self.add_list(self.add_group(name, heading), name, ListEditor(items, form, lambda _: blank, add))

    def _kinds(self) -> dict[str, tuple[Any, tuple[str, str]]]:
        """What a new row of a list is, the text of the button that adds it, and that button's name."""
        return {
            "assertions": (
                AssertionDraft(),
                (self.tr("Source"), self.tr("Add what a source says of the state")),
            ),
            "suspensions": (SuspensionDraft(), (self.tr("Suspension"), self.tr("Add a suspension"))),
            "text_languages": (
                TextLanguageDraft(),
                (self.tr("Language"), self.tr("Add a language of the text")),
            ),
            "numbers": (ActNumberDraft(), (self.tr("Number"), self.tr("Add a number"))),
            "links": (LinkDraft(), (self.tr("Link"), self.tr("Link another agreement"))),
            "initiatives": (InitiativeDraft(), (self.tr("Initiative"), self.tr("Add an initiative"))),
            "gaps": (GapDraft(), (self.tr("Point"), self.tr("Add a point to clarify"))),
        }


def count_filled(draft: AgreementDraft) -> int:
    """How many of these fields and rows say something."""
    blank = AgreementDraft()
    said = [name for name in _FIELDS if getattr(draft, name) != getattr(blank, name)]
    return len(said) + sum(len(getattr(draft, name)) for name in _LISTS)
