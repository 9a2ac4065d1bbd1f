# SPDX-License-Identifier: EUPL-1.2
"""Several chosen agreements in place of one: how many, what they have in common, what can be done to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from accordi_desktop.ui.context.page_loader import PageLoader
from accordi_desktop.ui.details.nothing_chosen import NARROWEST
from accordi_desktop.ui.theme.style import GAP, GRID, padded_column
from accordi_desktop.ui.widgets.buttons.action_button import ActionButton
from accordi_desktop.ui.widgets.buttons.row_button import RowButton
from accordi_desktop.ui.widgets.flow_layout import FlowLayout
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel
from accordi_desktop.ui.widgets.labels.status_pill import StatusPill

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QAction

    from accordi_desktop.register.register import Register
    from accordi_desktop.register.values.lists.selection import SelectionSummary
    from accordi_desktop.ui.context.context import AppContext

_MOST_COUNTRIES = 6
_DATE_WIDTH = 84


class SelectionPane(QScrollArea):
    """Summed up off the window's thread; the actions are those of the menus, about all of them."""

    agreement_activated = Signal(int)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._ids: tuple[int, ...] = ()
        self.heading = PlainLabel(role="title")
        self.waiting = PlainLabel(self.tr("Counting…"), role="muted")
        self.pills: list[StatusPill] = []
        self.countries = PlainLabel()
        self.next_end = RowButton(lead_width=_DATE_WIDTH)
        self.next_end.clicked.connect(self._open_next)
        self._next_id: int | None = None
        self._facts = QWidget()
        self._pill_flow = FlowLayout(None, GAP)
        self._buttons = FlowLayout(None, GAP)
        self._lay_out()
        self.reading = PageLoader(context, self, self._question, self._show, self._clear)

    def set_actions(self, primary: QAction, others: Sequence[QAction]) -> None:
        """What can be done to all of them: the first stands out."""
        self._buttons.addWidget(ActionButton(primary, "renew", "primary"))
        for action in others:
            self._buttons.addWidget(ActionButton(action))

    def show_agreements(self, ids: tuple[int, ...]) -> None:
        """Show these together: their number at once, the rest when it is counted."""
        if ids == self._ids:
            return
        self._ids = ids
        self.heading.setText(self.tr("%n agreement(s) selected", "", len(ids)))
        self._await()
        self.reading.again()

    def focus_first(self) -> None:
        """Put the keyboard on the first thing that can be done."""
        for index in range(self._buttons.count()):
            item = self._buttons.itemAt(index)
            button = item.widget() if item is not None else None
            if button is not None and button.isEnabled():
                button.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _question(self) -> Callable[[Register], SelectionSummary]:
        ids = self._ids
        return lambda register: register.dashboard.selection(ids)

    def _clear(self) -> None:
        """Another register has other agreements by these numbers."""
        self._ids, self._next_id = (), None
        self.heading.setText("")
        self._await()

    def _await(self) -> None:
        self.waiting.show()
        self._facts.hide()

    def _show(self, summary: SelectionSummary) -> None:
        words = self._context.words
        self.waiting.hide()
        self._facts.show()
        while len(self.pills) < len(summary.statuses):
            self.pills.append(StatusPill())
            self._pill_flow.addWidget(self.pills[-1])
        for index, pill in enumerate(self.pills):
            pill.setVisible(index < len(summary.statuses))
            if index < len(summary.statuses):
                status, number = summary.statuses[index]
                pill.setStatus(status, f"{words.label(status)}: {number}")
        self.countries.setText(self._countries(summary))
        self._show_next(summary)

    def _countries(self, summary: SelectionSummary) -> str:
        words = self._context.words
        shown = summary.countries[:_MOST_COUNTRIES]
        named = ", ".join(f"{words.country(code)} ({number})" for code, number in shown)
        left = len(summary.countries) - len(shown)
        if left:
            named = self.tr("{named} and %n other(s)", "", left).format(named=named)
        if not named:
            return self.tr("No country is recorded.")
        return self.tr("Countries: {named}.").format(named=named)

    def _show_next(self, summary: SelectionSummary) -> None:
        end, words = summary.next_end, self._context.words
        self._next_id = None if end is None else end.agreement_id
        self.next_end.setEnabled(end is not None)
        if end is None:
            self.next_end.say("–", self.tr("None of them has an end ahead."))
        else:
            about = " · ".join(part for part in (end.reference, end.counterpart) if part)
            self.next_end.say(words.date(end.on), about)

    def _open_next(self) -> None:
        if self._next_id is not None:
            self.agreement_activated.emit(self._next_id)

    def _lay_out(self) -> None:
        facts = QVBoxLayout(self._facts)
        facts.setContentsMargins(0, 0, 0, 0)
        facts.setSpacing(GAP)
        pills = QWidget()
        pills.setLayout(self._pill_flow)
        facts.addWidget(pills)
        facts.addWidget(self.countries)
        facts.addWidget(PlainLabel(self.tr("Next end"), role="muted"))
        facts.addWidget(self.next_end)
        body, buttons = QWidget(), QWidget()
        buttons.setLayout(self._buttons)
        column = padded_column(body)
        column.addWidget(self.heading)
        column.addWidget(self.waiting)
        column.addWidget(self._facts)
        column.addSpacing(GRID)
        column.addWidget(buttons)
        column.addStretch(1)
        self.setWidget(body)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(NARROWEST)
        self.setAccessibleName(self.tr("Selected agreements"))
