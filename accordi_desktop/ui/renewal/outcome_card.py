# SPDX-License-Identifier: EUPL-1.2
"""Where a renewal leads, shown before it is saved: the old end, the new one, and the status then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout

from accordi_desktop.register.rules.renewal import uncovered_days
from accordi_desktop.ui.theme.style import GAP, GRID
from accordi_desktop.ui.widgets.card import Card
from accordi_desktop.ui.widgets.labels.marks import mark
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel
from accordi_desktop.ui.widgets.labels.status_pill import StatusPill
from accordi_desktop.ui.widgets.labels.symbol import Symbol

if TYPE_CHECKING:
    from accordi_desktop.model.dates.partial_date import PartialDate
    from accordi_desktop.register.values.views import Prolongation
    from accordi_desktop.wording import Words


class OutcomeCard(Card):
    """The old end, an arrow, the new end, the status, and the days between the terms that stay uncovered."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self.old_end = PlainLabel()
        self.new_end = PlainLabel(role="heading")
        self.pill = StatusPill()
        self.remark = PlainLabel(role="muted")
        self.warning = PlainLabel()
        self._frame = QFrame()
        mark(self._frame, "bar", "warning")
        self._frame.hide()
        self._arrow = Symbol("chevron-right")
        for label in (self.old_end, self.new_end):
            label.setWordWrap(False)
        row = QHBoxLayout()
        row.addWidget(self.old_end)
        row.addWidget(self._arrow)
        row.addWidget(self.new_end)
        row.addStretch(1)
        row.addWidget(self.pill)
        self.column.addLayout(row)
        self.column.addWidget(self.remark)
        inside = QHBoxLayout(self._frame)
        inside.setContentsMargins(GAP, GRID, GAP, GRID)
        inside.addWidget(self.warning)
        self.column.addWidget(self._frame)

    def showOutcome(self, outcome: Prolongation, start: PartialDate) -> None:
        """Show where it leads."""
        self.old_end.setText(self.tr("End now: {date}").format(date=self._words.date(outcome.old_end)))
        self.new_end.setText(self.tr("New end: {date}").format(date=self._words.date(outcome.new_end)))
        self.pill.setStatus(outcome.status, self._words.label(outcome.status))
        self._show(outcome=True)
        gap = uncovered_days(outcome.old_end, start)
        text = ""
        if gap:
            text = self._words.uncovered(outcome.old_end, start, gap)
        elif not outcome.old_end.known:
            text = self.tr("The end of the present term is not known.")
        self._remark(text)

    def showSameEnd(self, outcome: Prolongation) -> None:
        """Show that the end stays as it is."""
        if outcome.old_end.known:
            text = self.tr("The end stays {date}.").format(date=self._words.date(outcome.old_end))
        else:
            text = self.tr("The end of the present term is not known.")
        self.new_end.setText(text)
        self.pill.setStatus(outcome.status, self._words.label(outcome.status))
        self._show(outcome=True)
        for label in (self.old_end, self._arrow):
            label.hide()
        self._remark("")

    def warn(self, text: str) -> None:
        """Show a warning that does not keep from saving; "" hides it."""
        self.warning.setText(text)
        self._frame.setVisible(bool(text))

    def showNothing(self, text: str) -> None:
        """Say why there is no outcome yet."""
        self._show(outcome=False)
        self._remark(text)

    def _show(self, *, outcome: bool) -> None:
        for widget in (self.old_end, self._arrow, self.new_end, self.pill):
            widget.setVisible(outcome)

    def _remark(self, text: str) -> None:
        self.remark.setText(text)
        self.remark.setVisible(bool(text))
