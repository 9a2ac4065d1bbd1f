# SPDX-License-Identifier: EUPL-1.2
"""The table, or in its place what to do when there is nothing to show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QWidget

from accordi_desktop.ui.agreement_table.view import AgreementsTable
from accordi_desktop.ui.agreements.similar_searches import SimilarSearches
from accordi_desktop.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from accordi_desktop.register.values.views import Counts
    from accordi_desktop.ui.context.context import AppContext


class ListPane(QStackedWidget):
    """Its actions are connected by the view."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = AgreementsTable(context, self)
        self.new_action = QAction(self.tr("New agreement…"), self)
        self.clear_action = QAction(self.tr("Clear search and filters"), self)
        self._no_agreements = EmptyState(
            "register",
            self.tr("No agreements yet"),
            self.tr("The register is empty. Record the first agreement."),
            [self.new_action],
            self,
        )
        self._no_results = EmptyState(
            "search",
            self.tr("No results"),
            self.tr("No agreement matches the search and the filters."),
            [self.clear_action],
            self,
        )
        self.similar = SimilarSearches(self)
        self._no_results.add(self.similar)
        for page in (self.table, self._no_agreements, self._no_results):
            self.addWidget(page)

    @property
    def is_empty(self) -> bool:
        """Whether the register itself holds nothing."""
        return self.currentWidget() is self._no_agreements

    def focus_first(self) -> None:
        """Put the keyboard into the table, or on what is shown in its place."""
        shown = self.currentWidget()
        if shown is self._no_results and self.similar.focus_first():
            return
        if isinstance(shown, EmptyState):
            shown.focus_first()
        else:
            self.table.go_to_first()

    def show_counts(self, counts: Counts, *, read_only: bool, in_bin: bool) -> None:
        """Show the table, or why there is nothing in it."""
        self.similar.offer(())
        self.new_action.setVisible(not read_only)
        if counts.matching or counts.hidden_expired:
            self.setCurrentWidget(self.table)
        elif counts.total or in_bin:
            self.setCurrentWidget(self._no_results)
        else:
            self.setCurrentWidget(self._no_agreements)
