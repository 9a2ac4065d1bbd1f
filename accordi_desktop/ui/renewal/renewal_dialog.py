# SPDX-License-Identifier: EUPL-1.2
"""Renew or extend one agreement, seeing the new end while typing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

from accordi_desktop.model.dates.partial_date import UNKNOWN, PartialDate
from accordi_desktop.model.enums import PeriodKind, ProcedurePurpose
from accordi_desktop.model.errors import AccordiError, InvalidDraftError
from accordi_desktop.register.commands.renewal import ProlongAgreement
from accordi_desktop.register.rules.renewal import previewed, suggested
from accordi_desktop.register.values.procedure import blocking_steps
from accordi_desktop.ui.context.waiting import behind
from accordi_desktop.ui.forms.acts.act_fields import ActFields
from accordi_desktop.ui.forms.acts.signatory_rows import SignatoryRows
from accordi_desktop.ui.forms.form_dialog import FormDialog, add_row
from accordi_desktop.ui.renewal.outcome_card import OutcomeCard
from accordi_desktop.ui.renewal.term_fields import TermFields
from accordi_desktop.ui.widgets.dates.date_field import PartialDateField
from accordi_desktop.wording.subjects.procedure import early_signature

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from accordi_desktop.register.register import Register
    from accordi_desktop.register.values.views import AgreementSheet, OfficeParticulars, Prolongation
    from accordi_desktop.ui.context.context import AppContext


class ProlongDialog(FormDialog):
    """Prefilled from the register; the start follows the act until somebody types another."""

    def __init__(
        self,
        context: AppContext,
        register: Register,
        agreement_id: int,
        kind: PeriodKind,
        parent: QWidget | None,
    ) -> None:
        super().__init__(context, "", "", parent)
        renewal = kind is PeriodKind.RENEWAL
        self.setWindowTitle(self.tr("Mark as renewed") if renewal else self.tr("Extend"))
        self.accept_button.setText(self.tr("Mark as renewed") if renewal else self.tr("Extend"))
        self._register = register
        self._id = agreement_id
        self._kind = kind
        self._own_start = False
        self._saving = False
        self._sheet, self._office = behind(self._read)
        proposed = self._suggested(PartialDate.of(self._sheet.today))
        words = context.words
        self.term = TermFields(words, self._sheet.today, proposed.months)
        self.start = PartialDateField(words, words.field("start"))
        self.start.setValue(proposed.start)
        self.outcome = OutcomeCard(words)
        self.particulars = ActFields(words, "periods")
        self.signatories = SignatoryRows.proposing(context, self)
        add_row(self.term.form, words.field("start"), self.start, at=1)
        self.head(register, (agreement_id,))
        for part in (self.term, self.particulars, self.signatories, self.outcome):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self._connect()
        self._preview()
        self.preferred = QSize(680, 520)
        self.term.act_date.edit.selectAll()
        self.term.act_date.setFocus()

    def command(self) -> ProlongAgreement | None:
        """What would be saved; None while a date is no date."""
        entry, start = self.term.entry(), self.start.value()
        if entry is None or start is None:
            return None
        act = self.particulars.value()
        return ProlongAgreement(
            self._id,
            self._kind,
            entry.act_date,
            start,
            entry.months,
            entry.end,
            entry.certainty,
            self.signatories.drafts(),
            entry.note,
            place=act.place,
            decided_by=act.decided_by,
            protocol_number=act.protocol_number,
            resolution_number=act.resolution_number,
        )

    def save(self) -> None:
        """Append the period."""
        command = self.command()
        if command is None:
            self.term.focus_problem()
            return
        self._saving = True
        if self.execute(command):
            self.accept()
        self._saving = False

    def _connect(self) -> None:
        self.term.act_changed.connect(self._follow_act)
        self.term.changed.connect(self._preview)
        self.start.changed.connect(self._take_start)
        for name in ("act_date", "months", "end"):
            self.watch(name, getattr(self.term, name))
        self.watch("start", self.start)
        self.watch("note", self.term.note)
        for name, line in self.particulars.fields.items():
            self.watch(name, line)
        self.context.changed.connect(self._read_anew)

    def _read_anew(self) -> None:
        """Read what the outcome is computed from: the register was changed, not by this dialog."""
        if self._saving:
            return
        self._sheet, self._office = behind(self._read)
        self._preview()

    def _read(self) -> tuple[AgreementSheet, OfficeParticulars]:
        return self._register.agreements.sheet(self._id), self._register.office.particulars

    def _suggested(self, act_date: PartialDate) -> ProlongAgreement:
        return suggested(self._id, self._sheet.facts, self._kind, act_date, self._office.usual_months)

    def _take_start(self) -> None:
        self._own_start = self.start.value() != UNKNOWN
        self._preview()

    def _follow_act(self) -> None:
        act_date = self.term.act_date.value()
        if self._own_start or act_date is None or not act_date.known:
            return
        self.start.setValue(self._suggested(act_date).start)

    def _preview(self) -> None:
        command = self.command()
        if command is None:
            self.outcome.showNothing(self.tr("Complete the dates to see the new end."))
            return
        self.show_problems(())
        early = blocking_steps(command.act_date, self._sheet.steps, ProcedurePurpose.RENEWAL)
        warning = early_signature(self.context.words, early)
        self.outcome.warn(warning)
        try:
            outcome = previewed(
                replace(command, signatories=()), self._sheet.facts, self._sheet.today, self._office.lead_days
            )
        except InvalidDraftError as error:
            self.outcome.showNothing(self.context.words.error(error))
        except AccordiError as error:
            self.outcome.showNothing("")
            self.show_fault(self.context.words.error(error))
        else:
            self.outcome.showOutcome(outcome, command.start)
            self.outcome.warn(" ".join((*self._remarks(outcome), warning)).strip())

    def _remarks(self, outcome: Prolongation) -> Iterator[str]:
        """What deserves a second look: a renewal against the clause, dates out of order."""
        words = self.context.words
        if outcome.against_clause:
            yield words.text("prolong.against_clause")
        for one in outcome.contradictions:
            if one.code != "renewal_without_clause":
                yield words.contradiction(one)
