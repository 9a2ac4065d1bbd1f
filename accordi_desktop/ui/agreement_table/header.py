# SPDX-License-Identifier: EUPL-1.2
"""The header of the table: columns chosen, moved, sized and ordered by; its state is what is remembered."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHeaderView, QMenu, QPushButton, QTableView, QWidget

from accordi_desktop.register.values.lists.query import Column
from accordi_desktop.ui.agreement_table.cells import COLUMNS
from accordi_desktop.ui.agreement_table.column_widths import (
    OPTIONAL,
    ORDER,
    Needs,
    arrange,
    chosen_widths,
    column_needs,
)
from accordi_desktop.ui.theme.icons import icon
from accordi_desktop.ui.widgets.buttons.buttons import push_button

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QResizeEvent

    from accordi_desktop.wording import Words

_ASCENDING, _DESCENDING = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


class ColumnHeader(QHeaderView):
    """Hear `sortIndicatorChanged` for an order the user asked for, `filter_wanted` for a column to filter by.

    Which columns there are follows the room there is until somebody chooses or moves one; their widths do
    until somebody sizes one. `under` says which columns are written on the second line of another.
    """

    filter_wanted = Signal(Column)
    arranged = Signal()

    def __init__(self, table: QTableView, words: Words) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._table = table
        self._words = words
        self._chooses = True  # the columns by the room there is, until somebody chooses them
        self._shares = True  # the room among the columns, until somebody sizes one
        self._arranging = False
        self._needs: Needs = {}
        self._given: list[Column] = []  # the columns it chose itself
        self.under: Mapping[Column, tuple[Column, ...]] = {}
        self.filtered_by: frozenset[Column] = (
            frozenset()
        )  # the columns whose values the list can be narrowed to
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(48)
        self.setResizeContentsPrecision(0)  # a column is fitted to the lines in view
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)
        self.sectionResized.connect(self._sized)
        self.sectionMoved.connect(self._moved)

    def arrange(self) -> None:
        """The columns, their order and the widths a new table begins with."""
        self._arranging = True
        for section, column in enumerate(ORDER):
            self.moveSection(self.visualIndex(COLUMNS.index(column)), section)
        self._arranging = False
        self._chooses = self._shares = True
        self._given = []
        self._share()

    def shown_columns(self) -> list[Column]:
        """The columns that are shown, from the first on."""
        places = sorted(range(len(COLUMNS)), key=self.visualIndex)
        return [COLUMNS[section] for section in places if not self.isSectionHidden(section)]

    def told_columns(self) -> list[Column]:
        """The columns a copy of the rows has: those somebody chose, else all of a new table."""
        if self._chooses and self._as_new():
            return [column for column in ORDER if column not in OPTIONAL]
        return self.shown_columns()

    def measure(self) -> None:
        """Reckon the widths anew: the font is another."""
        heads = {column: self._name(section) for section, column in enumerate(COLUMNS)}
        self._needs = column_needs(self._table.font(), heads, self._words)
        self._share()

    def show_order(self, column: Column, *, descending: bool) -> None:
        """Put the arrow on the column the list is ordered by."""
        self.blockSignals(True)
        # Here and not once: a table that takes the header, and a state that is restored, put the arrow off.
        self.setSortIndicatorShown(True)
        self.setSortIndicator(COLUMNS.index(column), _DESCENDING if descending else _ASCENDING)
        self.blockSignals(False)
        self.viewport().update()

    def keep(self) -> QByteArray:
        """The state to remember; empty as long as nobody chose, moved or sized a column."""
        return QByteArray() if self._chooses and self._shares and self._as_new() else self.saveState()

    def restore(self, state: QByteArray) -> None:
        """Take up a state that was kept."""
        if state.isEmpty():
            return
        order = self.sortIndicatorSection(), self.sortIndicatorOrder()
        self._arranging = True
        self._chooses = self._shares = not self.restoreState(state)
        self._arranging = False
        self._fold({})
        self.blockSignals(True)
        self.setSortIndicatorShown(True)
        self.setSortIndicator(*order)
        self.blockSignals(False)

    def column_actions(self, parent: QMenu) -> list[QAction]:
        """One action a column, ticked while it is shown; the last one shown stays."""
        shown = len(COLUMNS) - self.hiddenSectionCount()
        actions = []
        for section in sorted(range(len(COLUMNS)), key=self.visualIndex):
            action = QAction(self._name(section), parent)
            action.setCheckable(True)
            action.setChecked(not self.isSectionHidden(section))
            action.setEnabled(self.isSectionHidden(section) or shown > 1)
            action.toggled.connect(lambda on, section=section: self._show_column(section, shown=on))
            actions.append(action)
        return actions

    def fill_menu(self, menu: QMenu) -> None:
        """Offer what is done with the columns as a whole: shown, ordered by, fitted, arranged anew."""
        menu.clear()
        menu.addActions(self.column_actions(menu))
        menu.addSeparator()
        order = menu.addMenu(icon("sort"), self.tr("Order by"))
        beneath = [column for columns in self.under.values() for column in columns]
        for column in (*self.shown_columns(), *beneath):
            section = COLUMNS.index(column)
            action = order.addAction(self._name(section), partial(self._order_by, section))
            action.setCheckable(True)
            action.setChecked(self.sortIndicatorSection() == section)
        menu.addAction(icon("fit-width"), self.tr("Fit all columns"), self.fit_all)
        menu.addAction(self.tr("Columns as at first"), self.arrange)

    def fit_all(self) -> None:
        """Make each column as wide as what is in view needs."""
        self._table.resizeColumnsToContents()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More room is shared among the columns."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        if not self._shares or not self._needs:
            return
        room = self.viewport().width()
        if self._chooses and (not self._given or self._as_new()):
            letter = self._table.fontMetrics().averageCharWidth()
            arrangement = arrange(room, self._needs, letter)
            widths = arrangement.widths
            self._arranging = True
            for section, column in enumerate(COLUMNS):
                self.setSectionHidden(section, column not in widths)
            self._given = self.shown_columns()
            self._fold(arrangement.under)
        else:
            widths = chosen_widths(self.shown_columns(), room, self._needs)
        self._arranging = True
        for column, width in widths.items():
            self.resizeSection(COLUMNS.index(column), width)
        self._arranging = False

    def _fold(self, under: Mapping[Column, tuple[Column, ...]]) -> None:
        self.under = under
        self.arranged.emit()

    def _sized(self, _place: int, before: int, after: int) -> None:
        # A column that is hidden or shown is sized from or to nothing.
        if before and after and not self._arranging:
            self._shares = False

    def _moved(self) -> None:
        if not self._arranging:
            self._chooses = False
            self.arranged.emit()

    def _as_new(self) -> bool:
        return self.shown_columns() == self._given

    def _show_column(self, section: int, *, shown: bool) -> None:
        self._chooses = False
        for column in (column for columns in self.under.values() for column in columns):
            self.setSectionHidden(COLUMNS.index(column), False)
        self.setSectionHidden(section, not shown)
        self._fold({})
        self._share()

    def _order_by(self, section: int) -> None:
        """By another column from the least on; by the same the other way round."""
        same = self.sortIndicatorSection() == section
        descending = same and self.sortIndicatorOrder() is _ASCENDING
        self.setSortIndicator(section, _DESCENDING if descending else _ASCENDING)

    def _name(self, section: int) -> str:
        return str(self.model().headerData(section, Qt.Orientation.Horizontal)).replace("&", "&&")

    def _open_menu(self, point: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        section = self.logicalIndexAt(point)
        if section >= 0:
            self._fill_for(menu, section)
        menu.popup(self.mapToGlobal(point))

    def _fill_for(self, menu: QMenu, section: int) -> None:
        name = self._name(section)
        menu.addAction(
            icon("chevron-up"), self.tr("Sort ascending"), lambda: self.setSortIndicator(section, _ASCENDING)
        )
        menu.addAction(
            icon("chevron-down"),
            self.tr("Sort descending"),
            lambda: self.setSortIndicator(section, _DESCENDING),
        )
        if COLUMNS[section] in self.filtered_by:
            menu.addAction(
                icon("filter"),
                self.tr("Filter by “{column}”…").format(column=name),
                lambda: self.filter_wanted.emit(COLUMNS[section]),
            )
        menu.addSeparator()
        menu.addAction(self.tr("Fit column"), lambda: self._table.resizeColumnToContents(section))
        menu.addAction(icon("fit-width"), self.tr("Fit all columns"), self.fit_all)
        menu.addSeparator()
        hide = menu.addAction(
            self.tr("Hide “{column}”").format(column=name), lambda: self._show_column(section, shown=False)
        )
        hide.setEnabled(len(self.shown_columns()) > 1)
        columns = menu.addMenu(icon("columns"), self.tr("Columns"))
        columns.addActions(self.column_actions(columns))


def columns_button(header: ColumnHeader, text: str, parent: QWidget) -> QPushButton:
    """A button with the menu of the columns, for the keyboard."""
    button = push_button(text, icon_name="columns", kind="flat", parent=parent)
    menu = QMenu(button)
    menu.aboutToShow.connect(lambda: header.fill_menu(menu))
    button.setMenu(menu)
    return button
