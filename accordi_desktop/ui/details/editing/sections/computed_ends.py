# SPDX-License-Identifier: EUPL-1.2
"""The ends that follow from what the form says now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accordi_desktop.model.validity.term_chain import period_ends
from accordi_desktop.register.rules.problems import countable
from accordi_desktop.register.validity_facts import facts_of_draft
from accordi_desktop.ui.details.editing.sections.period_form import PeriodForm

if TYPE_CHECKING:
    from accordi_desktop.register.values.drafts import AgreementDraft, PeriodDraft
    from accordi_desktop.ui.forms.list_editor import ListEditor


def show_ends(editor: ListEditor[PeriodDraft], draft: AgreementDraft) -> None:
    """Say in each row of the periods which end follows from the draft."""
    for row, found in zip(editor.rows, period_ends(facts_of_draft(countable(draft))), strict=True):
        if isinstance(row.form, PeriodForm):
            row.form.show_end(found, open_ended=draft.open_ended)
