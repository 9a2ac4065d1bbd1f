# SPDX-License-Identifier: EUPL-1.2
"""The ends that follow from what the form says now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accordi_desktop.model.term import AgreementFacts, PeriodFacts, period_ends
from accordi_desktop.ui.details.editing.sections.period_form import PeriodForm

if TYPE_CHECKING:
    from accordi_desktop.register.values.drafts import AgreementDraft, PeriodDraft
    from accordi_desktop.ui.forms.list_editor import ListEditor


def show_ends(editor: ListEditor[PeriodDraft], draft: AgreementDraft) -> None:
    """Say in each row of the periods which end follows from the draft."""
    periods = tuple(
        PeriodFacts(one.kind, one.act_date, one.start, _countable(one.months), one.end)
        for one in draft.periods
    )
    facts = AgreementFacts(
        periods,
        draft.renewal_clause,
        tacit_months=_countable(draft.tacit_months),
        declined_on=draft.declined_on,
    )
    for row, found in zip(editor.rows, period_ends(facts), strict=True):
        if isinstance(row.form, PeriodForm):
            row.form.show_end(found, open_ended=draft.open_ended)


def _countable(months: int | None) -> int | None:
    """A length that is refused anyway leads to no end."""
    return months if months is not None and 1 <= months <= 1200 else None
