# SPDX-License-Identifier: EUPL-1.2
"""The lists of an agreement as editors: which form a row has, and what a new row begins with."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from accordi_desktop.model.term import AgreementFacts, PeriodFacts, period_ends
from accordi_desktop.model.vocabulary import PeriodKind
from accordi_desktop.register.drafts import (
    AgreementDraft,
    GapDraft,
    InitiativeDraft,
    PartyDraft,
    PeriodDraft,
    SectorDraft,
    SignatoryDraft,
    TitleDraft,
)
from accordi_desktop.ui.details.editing.list_editor import ListEditor
from accordi_desktop.ui.details.editing.matter_forms import GapForm, InitiativeForm, TitleForm
from accordi_desktop.ui.details.editing.party_form import PartyForm
from accordi_desktop.ui.details.editing.period_form import PeriodForm
from accordi_desktop.ui.details.editing.sector_form import SectorForm
from accordi_desktop.ui.details.editing.signatory_form import SignatoryForm

if TYPE_CHECKING:
    from typing import Any

    from accordi_desktop.register.register import Register
    from accordi_desktop.wording import Words


def list_editors(draft: AgreementDraft, words: Words, register: Register) -> dict[str, ListEditor[Any]]:
    """An editor for each list, by the name of its field in the draft."""
    return {
        "titles": ListEditor(
            draft.titles,
            partial(TitleForm, words),
            lambda _: TitleDraft(),
            QCoreApplication.translate("Lists", "Add a title"),
        ),
        "parties": ListEditor(
            draft.parties,
            partial(PartyForm, words, register),
            lambda _: PartyDraft(),
            QCoreApplication.translate("Lists", "Add a party"),
        ),
        "signatories": ListEditor(
            draft.signatories,
            partial(SignatoryForm, words, register),
            lambda _: SignatoryDraft(),
            QCoreApplication.translate("Lists", "Add a signatory"),
        ),
        "sectors": ListEditor(
            draft.sectors,
            partial(SectorForm, words, register.sectors()),
            lambda _: SectorDraft(),
            QCoreApplication.translate("Lists", "Add a sector"),
        ),
        "periods": ListEditor(
            draft.periods,
            partial(PeriodForm, words),
            lambda there: PeriodDraft(PeriodKind.RENEWAL if there else PeriodKind.ORIGINAL),
            QCoreApplication.translate("Lists", "Add a period"),
        ),
        "initiatives": ListEditor(
            draft.initiatives,
            partial(InitiativeForm, words),
            lambda _: InitiativeDraft(),
            QCoreApplication.translate("Lists", "Add an initiative"),
        ),
        "gaps": ListEditor(
            draft.gaps,
            partial(GapForm, words),
            lambda _: GapDraft(),
            QCoreApplication.translate("Lists", "Add a point to clarify"),
        ),
    }


def show_ends(editor: ListEditor[PeriodDraft], draft: AgreementDraft) -> None:
    """Say in each row of the periods which end follows from what the form says now."""
    periods = tuple(
        PeriodFacts(one.kind, one.act_date, one.start, _sound(one.months), one.end) for one in draft.periods
    )
    facts = AgreementFacts(
        periods,
        draft.renewal_clause,
        tacit_months=_sound(draft.tacit_months),
        declined_on=draft.declined_on,
    )
    for row, found in zip(editor.rows, period_ends(facts), strict=True):
        if isinstance(row.form, PeriodForm):
            row.form.show_end(found)


def _sound(months: int | None) -> int | None:
    """A length that is refused anyway reaches no end, however far it would."""
    return months if months is not None and 1 <= months <= 1200 else None
