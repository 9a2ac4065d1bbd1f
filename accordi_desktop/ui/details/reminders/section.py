# SPDX-License-Identifier: EUPL-1.2
"""When one is reminded of an agreement: by the office's days or by its own, and when next."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from accordi_desktop.model.reminders import reminder_days
from accordi_desktop.model.validity.coming_deadlines import decision_day
from accordi_desktop.ui.widgets.buttons.buttons import tool_button
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel
from accordi_desktop.ui.widgets.section import Section

if TYPE_CHECKING:
    from collections.abc import Callable

    from accordi_desktop.register.values.views import AgreementSheet
    from accordi_desktop.wording import Words


class RemindersSection(Section):
    """Says it in two sentences; `change` opens the form for days of its own."""

    def __init__(
        self, sheet: AgreementSheet, office_days: str, words: Words, change: Callable[[], object] | None
    ) -> None:
        super().__init__(words.section("reminders"))
        if change is not None:
            self.change = tool_button("edit", self.tr("Change the reminders"), change)
            self.addHeaderWidget(self.change)
        own = sheet.reminder_days
        days = reminder_days(office_days if own is None else own)
        self.column.addWidget(PlainLabel(self._plan(days, own=own is not None)))
        if text := self._next(sheet, days, words):
            self.column.addWidget(PlainLabel(text, role="muted"))

    def _plan(self, days: tuple[int, ...], *, own: bool) -> str:
        if not days:
            return self.tr("No reminders.")
        text = (
            self.tr("{days} days before the decision.")
            if own
            else self.tr("{days} days before the decision, as usual in the office.")
        )
        return text.format(days=", ".join(map(str, days)))

    def _next(self, sheet: AgreementSheet, days: tuple[int, ...], words: Words) -> str:
        decision = decision_day(sheet.facts, sheet.today)
        if decision is None:
            return self.tr("There is no day to decide on, so nothing reminds of it.")
        ahead = (decision - timedelta(days=one) for one in days)
        coming = min((on for on in ahead if on > sheet.today), default=None)
        by = self.tr("To decide on by {day}.").format(day=words.day(decision))
        return by if coming is None else f"{by} {self._coming().format(day=words.day(coming))}"

    def _coming(self) -> str:
        return self.tr("The next reminder comes on {day}.")
