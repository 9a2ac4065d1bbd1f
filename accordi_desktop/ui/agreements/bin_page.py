# SPDX-License-Identifier: EUPL-1.2
"""The bin: what was deleted, to be looked at and restored."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from accordi_desktop.register.values.lists.query import AgreementQuery, Column
from accordi_desktop.ui.agreement_table.cells import COLUMNS
from accordi_desktop.ui.agreement_table.row_menu import RowMenu
from accordi_desktop.ui.agreement_table.view import AgreementsTable
from accordi_desktop.ui.context.page import Page, Pane
from accordi_desktop.ui.context.page_loader import PageLoader
from accordi_desktop.ui.theme.style import padded_column
from accordi_desktop.ui.widgets.buttons.action_button import ActionButton
from accordi_desktop.ui.widgets.empty_state import EmptyState
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel

if TYPE_CHECKING:
    from array import array
    from collections.abc import Sequence

    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QAction

    from accordi_desktop.register.register import Register
    from accordi_desktop.register.values.views import AgreementRow
    from accordi_desktop.ui.context.context import AppContext

    _Found = tuple[tuple[AgreementRow, ...], array[int]]

_FIRST_ROWS = 60


class BinPage(Page):
    """A table of what is in the bin; nothing leaves it but by being restored.

    `on_rows` are the groups of the context menu.
    """

    lists_deleted = True

    def __init__(
        self,
        context: AppContext,
        restore: QAction,
        on_rows: Sequence[Sequence[QAction]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._table = AgreementsTable(context)
        self._table.setAccessibleName(self.tr("Deleted agreements"))
        self._actions = on_rows
        self._table.menu_wanted.connect(self._open_menu)
        self._table.choice_changed.connect(self.selection_changed)
        self._empty = EmptyState(
            "bin",
            self.tr("The bin is empty"),
            self.tr("Agreements you delete are kept here and can be restored."),
        )
        self._layers = QStackedWidget()
        self._layers.addWidget(self._empty)
        self._layers.addWidget(self._table)
        self._layers.setCurrentWidget(self._table)  # nothing is said before it is read
        self._button = ActionButton(restore, "restore")
        top = QHBoxLayout()
        top.addWidget(PlainLabel(self.tr("Bin"), role="title"), 1)
        top.addWidget(self._button, 0, Qt.AlignmentFlag.AlignRight)
        column = padded_column(self)
        column.addLayout(top)
        column.addWidget(self._layers, 1)
        self._query = AgreementQuery(in_bin=True, order=Column.REFERENCE)
        self._table.columns.show_order(self._query.order, descending=self._query.descending)
        self._table.columns.sortIndicatorChanged.connect(self._order_by)
        self.reading = PageLoader(context, self, lambda: partial(_read, self._query), self._show, self._clear)

    def selected_ids(self) -> tuple[int, ...]:
        """The deleted agreements that are chosen."""
        return self._table.chosen_ids()

    def panes(self) -> tuple[Pane, ...]:
        """One part: the table, or what says that nothing is in the bin."""
        if self._layers.currentWidget() is self._empty:
            return ((self, self._empty.focus_first),)
        return ((self, self._table.go_to_first if self.reading.ready else self.setFocus),)

    def copy(self) -> None:
        """Put the chosen rows on the clipboard."""
        self._table.copy()

    def select_all(self) -> None:
        """Choose all there is in the bin."""
        self._table.select_all()

    def _order_by(self, section: int, order: Qt.SortOrder) -> None:
        descending = order is Qt.SortOrder.DescendingOrder
        self._query = replace(self._query, order=COLUMNS[section], descending=descending)
        self.reading.again()

    def _open_menu(self, point: QPoint) -> None:
        RowMenu(self._actions, self).popup(point)

    def _clear(self) -> None:
        """Show neither rows nor the empty state until the register is read."""
        self._table.show_first(())
        self._table.choose(None)
        self._layers.setCurrentIndex(1)
        self._button.hide()

    def _show(self, found: _Found) -> None:
        rows, ids = found
        self._table.show_first(rows)
        self._table.show_all(ids)
        self._layers.setCurrentIndex(1 if ids else 0)
        self._button.setVisible(bool(ids))
        self.focus_read()


def _read(query: AgreementQuery, register: Register) -> _Found:
    return register.agreements.page(query, 0, _FIRST_ROWS), register.agreements.ids(query)
