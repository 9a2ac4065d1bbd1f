# SPDX-License-Identifier: EUPL-1.2
"""Record an amendment: what it changes, with or without a new term."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

from accordi_desktop.model.enums import Certainty, PeriodKind
from accordi_desktop.model.errors import AccordiError, InvalidDraftError
from accordi_desktop.register.commands.renewal import ProlongAgreement, ProlongMany
from accordi_desktop.register.rules.renewal import previewed
from accordi_desktop.ui.context.waiting import behind
from accordi_desktop.ui.forms.acts.act_fields import ActFields
from accordi_desktop.ui.forms.acts.signatory_rows import SignatoryRows
from accordi_desktop.ui.forms.fields.text_fields import TextField
from accordi_desktop.ui.forms.form_dialog import FormDialog, add_row, form_layout, open_on
from accordi_desktop.ui.renewal.amended_term import AmendedTerm
from accordi_desktop.ui.renewal.outcome_card import OutcomeCard
from accordi_desktop.ui.widgets.choices.choice_box import ChoiceBox
from accordi_desktop.ui.widgets.dates.date_field import PartialDateField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from accordi_desktop.register.register import Register
    from accordi_desktop.register.values.views import AgreementSheet
    from accordi_desktop.ui.context.context import AppContext


class AmendDialog(FormDialog):
    """Asks for the date of the act and what it changes; a new term, particulars and people on demand.

    Of one agreement it shows where the amendment leads; several take the same act.
    """

    def __init__(
        self, context: AppContext, register: Register, ids: tuple[int, ...], parent: QWidget | None
    ) -> None:
        super().__init__(context, "", "", parent)
        self.setWindowTitle(self.tr("Mark an amendment"))
        self.accept_button.setText(self.tr("Record the amendment"))
        self._ids = ids
        self._register = register
        self._saving = False
        words = context.words
        self.act_date = PartialDateField(words, words.field("act_date"))
        self.subject = TextField(words.field("subject"), least=3, most=6, clears_problem=True)
        self.certainty = ChoiceBox[Certainty](
            words.field("certainty"), [(one, words.label(one)) for one in Certainty], Certainty.DOCUMENTED
        )
        self.note = TextField(words.field("note"), least=2, most=2, clears_problem=True)
        self.term = AmendedTerm(words)
        self.particulars = ActFields(words, "periods")
        self.signatories = SignatoryRows.proposing(context, self)
        self.outcome = OutcomeCard(words)
        self.outcome.setVisible(len(ids) == 1)
        form = form_layout()
        for name in ("act_date", "subject", "certainty", "note"):
            add_row(form, words.field(name), getattr(self, name))
        self.head(register, ids)
        self.column.addLayout(form)
        for part in (self.term, self.particulars, self.signatories, self.outcome):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self.preferred = QSize(680, 520)
        self._connect()
        self._read_anew()
        self.act_date.setFocus()

    def commands(self) -> tuple[ProlongAgreement, ...] | None:
        """One for each agreement; None while a date is no date."""
        act_date, term = self.act_date.value(), self.term.value()
        if act_date is None or term is None:
            return None
        act = self.particulars.value()
        amendment = ProlongAgreement(
            self._ids[0],
            PeriodKind.AMENDMENT,
            act_date,
            term.start,
            term.months,
            term.end,
            self.certainty.value(),
            self.signatories.drafts(),
            self.note.value(),
            term.days,
            subject=self.subject.value(),
            place=act.place,
            decided_by=act.decided_by,
            protocol_number=act.protocol_number,
            resolution_number=act.resolution_number,
        )
        return tuple(replace(amendment, agreement_id=one) for one in self._ids)

    def save(self) -> None:
        """Append the amendment, of several agreements in one step."""
        commands = self.commands()
        if commands is None:
            dates = (self.act_date, *self.term.dates())
            next(one for one in dates if one.value() is None).setFocus()
            return
        self._saving = True
        self.submit(commands[0] if len(commands) == 1 else ProlongMany(commands))
        self._saving = False

    def _connect(self) -> None:
        self.act_date.changed.connect(self._preview)
        self.subject.changed.connect(self._preview)
        self.term.changed.connect(self._preview)
        self.context.changed.connect(self._read_anew)
        for name in ("act_date", "subject", "note"):
            self.watch(name, getattr(self, name))
        for name, field in self.term.fields.items():
            self.watch(name, field)
        for name, line in self.particulars.fields.items():
            self.watch(name, line)

    def _read_anew(self) -> None:
        """Read what the outcome is computed from, unless this dialog itself changed the register."""
        if self._saving or len(self._ids) > 1:
            return
        self._sheet, self._lead_days = behind(self._read)
        self._preview()

    def _read(self) -> tuple[AgreementSheet, int]:
        register = self._register
        return register.agreements.sheet(self._ids[0]), register.office.particulars.lead_days

    def _preview(self) -> None:
        """Show where it leads, of one agreement; what is still missing is said without a reproach."""
        commands = self.commands()
        if len(self._ids) > 1:
            return
        if commands is None or not commands[0].act_date.known:
            self.outcome.showNothing(self.tr("Complete the dates to see the end."))
            return
        words = self.context.words
        try:
            outcome = previewed(
                replace(commands[0], signatories=()), self._sheet.facts, self._sheet.today, self._lead_days
            )
        except InvalidDraftError:
            self.outcome.showNothing(self.tr("Say what changes, or give a new term."))
        except AccordiError as error:
            self.outcome.showNothing(words.error(error))
        else:
            if outcome.new_end == outcome.old_end:
                self.outcome.showSameEnd(outcome)
            else:
                self.outcome.showOutcome(outcome, commands[0].start)
            self.outcome.warn(" ".join(words.contradiction(one) for one in outcome.contradictions))


def open_amend(
    context: AppContext, ids: tuple[int, ...], parent: QWidget | None = None
) -> AmendDialog | None:
    """Ask what an act changed in some agreements."""
    return open_on(AmendDialog, context, ids, parent)
