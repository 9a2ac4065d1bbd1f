# SPDX-License-Identifier: EUPL-1.2
"""Decline the tacit renewal of agreements: the day of the notice, and whether it came in time."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox

from accordi_desktop.model.dates.approximate_date import date_of
from accordi_desktop.model.dates.partial_date import UNKNOWN, PartialDate
from accordi_desktop.model.enums import RenewalClause, Side
from accordi_desktop.model.validity.effective_end import EffectiveEnd
from accordi_desktop.model.validity.facts import NoticeGiven
from accordi_desktop.register.commands.status import DeclineRenewal
from accordi_desktop.ui.context.waiting import behind
from accordi_desktop.ui.forms.form_dialog import FormDialog, add_row, form_layout, open_on
from accordi_desktop.ui.widgets.buttons.buttons import push_button
from accordi_desktop.ui.widgets.choices.choice_box import ChoiceBox
from accordi_desktop.ui.widgets.dates.date_field import PartialDateField
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from accordi_desktop.model.validity.facts import ValidityFacts
    from accordi_desktop.register.register import Register
    from accordi_desktop.ui.context.context import AppContext


class DeclineDialog(FormDialog):
    """Says where the notice leads before it is recorded; a notice on record can be withdrawn here."""

    def __init__(
        self, context: AppContext, register: Register, ids: tuple[int, ...], parent: QWidget | None
    ) -> None:
        super().__init__(context, "", "", parent)
        self.setWindowTitle(self.tr("Decline renewal"))
        self.accept_button.setText(self.tr("Record notice"))
        self._ids = ids
        self._facts = behind(lambda: [sheet.facts for sheet in register.agreements.sheets(ids)])
        given = next((facts.notice_given.on for facts in self._facts if facts.notice_given), UNKNOWN)
        self.on = PartialDateField(context.words, context.words.field("declined_on"))
        self.on.setValue(given if given.known else PartialDate.of(register.calendar.today))
        self.outcome = PlainLabel(role="muted")
        self.late = PlainLabel(role="error")
        stands = next((facts.notice_given for facts in self._facts if facts.notice_given), None)
        sides: list[tuple[Side | None, str]] = [(None, "–")]
        sides += [(side, context.words.label(side)) for side in Side]
        self.by = ChoiceBox[Side | None](
            context.words.field("declined_by"), sides, stands.side if stands else None
        )
        self.accepted_late = QCheckBox(context.words.field("accepted_late"))
        self.accepted_late.setChecked(stands is not None and stands.accepted_late)
        form = form_layout()
        add_row(form, context.words.field("declined_on"), self.on)
        add_row(form, context.words.field("declined_by"), self.by)
        self.head(register, ids)
        self.column.addLayout(form)
        self.column.addWidget(self.outcome)
        self.column.addWidget(self.late)
        self.column.addWidget(self.accepted_late)
        self.withdraw_button = push_button(self.tr("Withdraw the notice"), self._withdraw)
        self.withdraw_button.setVisible(given.known)
        self.column.addWidget(self.withdraw_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)
        self.watch("declined_on", self.on)
        self.on.changed.connect(self._tell)
        self.by.activated.connect(self._tell)
        self.accepted_late.toggled.connect(self._tell)
        self._tell()
        self.on.setFocus()
        self.on.edit.selectAll()

    def save(self) -> None:
        """Record the notice."""
        on = self.on.value()
        if on is None or not on.known:
            self.on.setFocus()
            return
        late = self.accepted_late.isChecked() and not self.accepted_late.isHidden()
        self.submit(DeclineRenewal(self._ids, on, self.by.value(), accepted_late=late))

    def _withdraw(self) -> None:
        self.submit(DeclineRenewal(self._ids, UNKNOWN))

    def _tell(self) -> None:
        given = self.on.value() or UNKNOWN
        tacit = [facts for facts in self._facts if facts.clause is RenewalClause.TACIT]
        self.accept_button.setEnabled(len(tacit) == len(self._facts))
        self._say(self.outcome, self._outcome(tacit, given))
        late = self._warning(tacit, given) if given.known else ""
        self.accepted_late.setVisible(bool(late))
        self._say(self.late, "" if self.accepted_late.isChecked() else late)

    def _outcome(self, tacit: list[ValidityFacts], given: PartialDate) -> str:
        """Where the notice leads, of one agreement."""
        if len(self._ids) > 1:
            return ""
        if not tacit:
            return self.tr("This agreement is not renewed tacitly: there is nothing to decline.")
        notice = NoticeGiven(given, self.by.value(), accepted_late=self.accepted_late.isChecked())
        end = ending(tacit[0], notice) if given.known else UNKNOWN
        if not end.known:
            return ""
        said = self.context.words.date(end)
        return self.tr("It ends on {date} and is not renewed any more.").format(date=said)

    def _warning(self, tacit: list[ValidityFacts], given: PartialDate) -> str:
        """That the notice came too late; of several, how many do."""
        late = [facts for facts in tacit if too_late(facts, given)]
        if not late:
            return ""
        if len(self._ids) > 1:
            return self.tr("%n notice(s) after the last day for it.", "", len(late))
        said = self.context.words.date(last_day(late[0], given))
        return self.tr("The last day for it was {date}: it takes effect at the next end.").format(date=said)

    @staticmethod
    def _say(label: PlainLabel, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))


def ending(facts: ValidityFacts, notice: NoticeGiven) -> PartialDate:
    """The end at which a notice works; a late one that was not accepted works at the next."""
    end = EffectiveEnd(replace(facts, notice_given=notice)).on(notice.on.latest).end
    return UNKNOWN if end is None else date_of(end)


def too_late(facts: ValidityFacts, on: PartialDate) -> bool:
    """Whether a notice of that day came after the last day for it."""
    last = last_day(facts, on)
    return last.known and on.earliest > last.latest


def last_day(facts: ValidityFacts, on: PartialDate) -> PartialDate:
    """The last day for notice of the term in which that day falls."""
    notice = EffectiveEnd(replace(facts, notice_given=None)).on(on.latest).own_notice
    return UNKNOWN if notice is None else date_of(notice)


def open_decline(
    context: AppContext, ids: tuple[int, ...], parent: QWidget | None = None
) -> DeclineDialog | None:
    """Ask when notice was given."""
    return open_on(DeclineDialog, context, ids, parent)
