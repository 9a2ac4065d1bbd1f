# SPDX-License-Identifier: EUPL-1.2
"""Renew or extend one agreement, seeing the new end while typing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

from accordi_desktop.model.errors import AccordiError, InvalidDraftError
from accordi_desktop.model.partial_date import UNKNOWN, PartialDate
from accordi_desktop.model.vocabulary import PeriodKind, ProcedurePurpose
from accordi_desktop.register.commands import ProlongAgreement
from accordi_desktop.register.procedure import held
from accordi_desktop.ui.dialogs.form_dialog import FormDialog, add_row
from accordi_desktop.ui.dialogs.prolong_outcome import OutcomeCard
from accordi_desktop.ui.dialogs.prolong_signatories import SignatoryRows
from accordi_desktop.ui.dialogs.prolong_term import TermFields
from accordi_desktop.ui.suggestions import Suggestions
from accordi_desktop.ui.widgets.date_field import PartialDateField
from accordi_desktop.wording.procedure import early_signature

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from accordi_desktop.register.register import Register
    from accordi_desktop.ui.desk import Desk


class ProlongDialog(FormDialog):
    """Prefilled from the register; the start follows the act until somebody types another."""

    def __init__(
        self, desk: Desk, register: Register, agreement_id: int, kind: PeriodKind, parent: QWidget | None
    ) -> None:
        super().__init__(desk, "", "", parent)
        renewal = kind is PeriodKind.RENEWAL
        self.setWindowTitle(self.tr("Mark as renewed") if renewal else self.tr("Extend"))
        self.accept_button.setText(self.tr("Mark as renewed") if renewal else self.tr("Extend"))
        self._register = register
        self._id = agreement_id
        self._kind = kind
        self._own_start = False
        self._steps = register.sheet(agreement_id).steps
        suggested = register.prolongation(agreement_id, kind, PartialDate.of(register.today))
        words = desk.words
        self.term = TermFields(words, register.today, suggested.months)
        self.start = PartialDateField(words, words.field("start"))
        self.start.setValue(suggested.start)
        self.outcome = OutcomeCard(words)
        suggestions = Suggestions(desk, self)
        suggestions.refresh()
        self.signatories = SignatoryRows(words, suggestions)
        add_row(self.term.form, words.field("start"), self.start, at=1)
        self.head(register, (agreement_id,))
        for part in (self.term, self.signatories, self.outcome):
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
        )

    def save(self) -> None:
        """Append the period."""
        command = self.command()
        if command is None:
            self.term.focus_trouble()
        elif self.carry_out(command):
            self.accept()

    def _connect(self) -> None:
        self.term.act_changed.connect(self._follow_act)
        self.term.changed.connect(self._preview)
        self.start.changed.connect(self._take_start)
        for name in ("act_date", "months", "end"):
            self.watch(name, getattr(self.term, name))
        self.watch("start", self.start)
        self.watch("note", self.term.note)

    def _take_start(self) -> None:
        self._own_start = self.start.value() != UNKNOWN
        self._preview()

    def _follow_act(self) -> None:
        act_date = self.term.act_date.value()
        if self._own_start or act_date is None or not act_date.known:
            return
        self.start.setValue(self._register.prolongation(self._id, self._kind, act_date).start)

    def _preview(self) -> None:
        command = self.command()
        if command is None:
            self.outcome.showNothing(self.tr("Complete the dates to see the new end."))
            return
        self.show_problems(())
        early = held(command.act_date, self._steps, ProcedurePurpose.RENEWAL)
        warning = early_signature(self.desk.words, early)
        self.outcome.warn(warning)
        try:
            outcome = self._register.preview(replace(command, signatories=()))
        except InvalidDraftError as error:
            self.outcome.showNothing(self.desk.words.error(error))
        except AccordiError as error:
            self.outcome.showNothing("")
            self.show_fault(self.desk.words.error(error))
        else:
            self.outcome.showOutcome(outcome, command.start)
            clause = self.desk.words.say("prolong.against_clause") if outcome.against_clause else ""
            self.outcome.warn(" ".join(text for text in (clause, warning) if text))
