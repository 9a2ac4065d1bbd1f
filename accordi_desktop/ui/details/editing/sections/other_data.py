# SPDX-License-Identifier: EUPL-1.2
"""What few agreements have, or what is filled in later: a part of the form that is made when it is opened."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from accordi_desktop.register.values.drafts import AgreementDraft, GapDraft, InitiativeDraft
from accordi_desktop.ui.details.editing.sections.contents import Contents
from accordi_desktop.ui.details.editing.sections.overview_forms import (
    AssertionForm,
    EndingForm,
    PurposeForm,
    ReferencesForm,
)
from accordi_desktop.ui.details.editing.sections.subject_forms import GapForm, InitiativeForm, NotesForm
from accordi_desktop.ui.forms.list_editor import ListEditor

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from accordi_desktop.wording import Words

# Without the reference, which every agreement has.
_FIELDS = (
    "kind_wording", "protocol_number", "resolution_number", "source", "published", "purpose", "assertion",
    "declined_on", "termination", "suspended_on", "suspension_note", "notes",
)  # fmt: skip


class OtherData(Contents):
    """References, aim, state, an early end, initiatives, points to clarify, notes."""

    def __init__(self, draft: AgreementDraft, words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self.add_form(self.add_group("references", self.tr("References")), ReferencesForm(words, draft))
        self.add_form(self.add_group("purpose", words.field("purpose")), PurposeForm(words, draft))
        self.add_form(self.add_group("assertion", self.tr("State")), AssertionForm(words, draft))
        self.add_form(self.add_group("ending", self.tr("Early end")), EndingForm(words, draft))
        initiatives = ListEditor(
            draft.initiatives,
            partial(InitiativeForm, words),
            lambda _: InitiativeDraft(),
            (self.tr("Initiative"), self.tr("Add an initiative")),
        )
        gaps = ListEditor(
            draft.gaps,
            partial(GapForm, words),
            lambda _: GapDraft(),
            (self.tr("Point"), self.tr("Add a point to clarify")),
        )
        self.add_list(self.add_group("initiatives", words.section("initiatives")), "initiatives", initiatives)
        self.add_list(self.add_group("gaps", words.section("gaps")), "gaps", gaps)
        self.add_form(self.add_group("notes", words.section("notes")), NotesForm(words, draft))


def count_filled(draft: AgreementDraft) -> int:
    """How many of these fields and rows say something."""
    blank = AgreementDraft()
    said = [name for name in _FIELDS if getattr(draft, name) != getattr(blank, name)]
    return len(said) + len(draft.initiatives) + len(draft.gaps)
