# SPDX-License-Identifier: EUPL-1.2
"""What every agreement has, in the order in which it is read off the paper."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from accordi_desktop.model.enums import PeriodKind, Side
from accordi_desktop.register.values.drafts import (
    PartyDraft,
    PeriodDraft,
    SectorDraft,
    SignatoryDraft,
    TitleDraft,
)
from accordi_desktop.ui.context.waiting import behind
from accordi_desktop.ui.details.act_choices import about_choices, act_choices
from accordi_desktop.ui.details.editing.sections.contents import Contents
from accordi_desktop.ui.details.editing.sections.overview_forms import ClauseForm, KindForm
from accordi_desktop.ui.details.editing.sections.party_form import PartyForm
from accordi_desktop.ui.details.editing.sections.period_form import PeriodForm
from accordi_desktop.ui.details.editing.sections.sector_form import SectorForm
from accordi_desktop.ui.details.editing.sections.signatory_form import SignatoryForm
from accordi_desktop.ui.details.editing.sections.subject_forms import TitleForm
from accordi_desktop.ui.forms.list_editor import ListEditor
from accordi_desktop.ui.forms.list_row import TOOLS_WIDTH
from accordi_desktop.ui.forms.share_layout import ShareLayout

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from accordi_desktop.register.values.drafts import AgreementDraft
    from accordi_desktop.ui.details.editing.sections.contents import FormContext


_LEAST_TITLE = 260  # pixels; with less beside it the kind of act stands on a line of its own


class Essentials(Contents):
    """Counterpart, title, kind, date, term, clause, signatories, sectors."""

    def __init__(self, draft: AgreementDraft, context: FormContext, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words = context.words
        self._suggestions = context.suggestions
        self._register = context.register
        self._acts = act_choices(words, draft)
        parties = self.add_group("parties", words.section("parties"))
        self.add_list(parties, "parties", self._parties(draft.parties))
        self._add_act(draft, taken_over=context.kind_taken_over)
        term = self.add_group("periods", self.tr("Term"))
        self.add_list(term, "periods", self._periods(draft.periods, context.proposed))
        clause = ClauseForm(words, draft)
        clause.setContentsMargins(0, 0, TOOLS_WIDTH, 0)
        self.add_form(term, clause)
        signatories = self.add_group("signatories", words.section("signatories"))
        self.add_list(signatories, "signatories", self._signatories(draft.signatories))
        sectors = self.add_group("sectors", words.section("sectors"))
        self.add_list(sectors, "sectors", self._sectors(draft.sectors))

    def _add_act(self, draft: AgreementDraft, *, taken_over: bool) -> None:
        """The title with the kind of act beside it."""
        act = self.add_group("overview", self.tr("Act"))
        titles = self.lists["titles"] = self._titles(draft.titles)
        kinds = behind(self._register.office.instrument_kinds)
        kind = KindForm(self._words, kinds, draft, taken_over=taken_over)
        kind.setContentsMargins(0, 0, TOOLS_WIDTH, 0)
        self.forms.append(kind)
        line = ShareLayout()
        line.addShare(titles, 5, _LEAST_TITLE)
        line.addShare(kind, 3)
        act.add_rows(line, titles.add_button)

    def _parties(self, items: tuple[PartyDraft, ...]) -> ListEditor[PartyDraft]:
        form = partial(PartyForm, self._words, self._suggestions)
        return ListEditor(
            items,
            form,
            lambda _: PartyDraft(),
            (self.tr("Party"), self.tr("Add a party")),
            summary=self._own_side,
        )

    def _own_side(self, party: PartyDraft) -> str:
        """The own side is the same in every agreement: its name will do."""
        return (
            f"{party.name} · {self._words.label(Side.OWN)}" if party.side is Side.OWN and party.name else ""
        )

    def _titles(self, items: tuple[TitleDraft, ...]) -> ListEditor[TitleDraft]:
        form = partial(TitleForm, self._words)
        return ListEditor(items, form, lambda _: TitleDraft(), (self.tr("Title"), self.tr("Add a title")))

    def _periods(self, items: tuple[PeriodDraft, ...], proposed: int | None) -> ListEditor[PeriodDraft]:
        def form(period: PeriodDraft) -> PeriodForm:
            first = period.kind is PeriodKind.ORIGINAL
            acts = about_choices(self._words, items, period)
            return PeriodForm(self._words, period, acts, proposed if first else None)

        def blank(there: tuple[PeriodDraft, ...]) -> PeriodDraft:
            return PeriodDraft(PeriodKind.RENEWAL if there else PeriodKind.ORIGINAL)

        return ListEditor(items, form, blank, (self.tr("Period"), self.tr("Add a period")))

    def _signatories(self, items: tuple[SignatoryDraft, ...]) -> ListEditor[SignatoryDraft]:
        form = partial(SignatoryForm, self._words, self._suggestions, self._acts)
        add = (self.tr("Signatory"), self.tr("Add a signatory"))
        return ListEditor(items, form, lambda _: SignatoryDraft(), add, grows=True)

    def _sectors(self, items: tuple[SectorDraft, ...]) -> ListEditor[SectorDraft]:
        form = partial(SectorForm, self._words, behind(self._register.office.sectors), self._suggestions)
        add = (self.tr("Sector"), self.tr("Add a sector"))
        return ListEditor(items, form, lambda _: SectorDraft(), add, grows=True)
