# SPDX-License-Identifier: EUPL-1.2
"""The line over the table: how many agreements there are, how many are hidden, and a click to show them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from accordi_desktop.ui.agreements.filters.filter_bar import same_but_words, without_filters
from accordi_desktop.ui.theme.style import GAP
from accordi_desktop.ui.widgets.buttons.buttons import push_button
from accordi_desktop.ui.widgets.flow_layout import FlowLayout
from accordi_desktop.ui.widgets.labels.elided_label import ElidedLabel

if TYPE_CHECKING:
    from accordi_desktop.register.values.lists.query import AgreementQuery
    from accordi_desktop.register.values.views import Counts
    from accordi_desktop.wording import Words


class ResultLine(QWidget):
    """Tells whether those that are over shall be shown, and when all filters shall go.

    What does not fit beside the count takes another line; what is added to `row` stands at its right end.
    """

    past_wanted = Signal(bool)
    clear_wanted = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._found = ""
        self._counted: AgreementQuery | None = None
        self._label = ElidedLabel(role="muted")
        self._label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._show = push_button(self.tr("Show them"), lambda: self.past_wanted.emit(True), kind="flat")
        self._hide = push_button(
            self.tr("Hide expired and terminated"), lambda: self.past_wanted.emit(False), kind="flat"
        )
        # Not among the chips, which grow and move: a click meant for one of them would clear them all.
        self._clear = push_button(
            self.tr("Clear filters"), self.clear_wanted.emit, icon_name="filter-clear", kind="flat"
        )
        self.row = FlowLayout(self, GAP, last_at_end=True)
        buttons = (self._show, self._hide, self._clear)
        for widget in (self._label, *buttons):
            self.row.addWidget(widget)
        for button in buttons:
            button.hide()

    def show_counts(self, query: AgreementQuery, counts: Counts) -> None:
        """Show the counts of a list: agreements shown, and those hidden because they are over.

        While only the words change the line keeps its height.
        """
        self.row.hold(same_but_words(query, self._counted))
        self._counted = query
        if counts.matching or not counts.hidden_expired:
            self._found = self.tr("%n agreement(s)", "", counts.matching)
            if counts.hidden_expired:
                self._found += " · " + self.tr("%n expired or terminated, hidden", "", counts.hidden_expired)
        else:
            self._found = self.tr(
                "No agreement in force; %n expired or terminated", "", counts.hidden_expired
            )
        self._label.setText(self._found)
        self._show.setVisible(bool(counts.matching and counts.hidden_expired))
        self._hide.setVisible(query.with_past and not query.statuses and not query.in_bin)
        self._clear.setVisible(query != without_filters(query))

    def show_chosen(self, count: int) -> None:
        """Show how many agreements are chosen, from two on."""
        several = " · " + self.tr("%n selected", "", count) if count > 1 else ""
        self._label.setText(self._found + several)
