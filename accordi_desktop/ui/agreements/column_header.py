# SPDX-License-Identifier: EUPL-1.2
"""The header of the table: columns chosen, moved, sized and ordered by; its state is what is remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHeaderView, QMenu, QWidget

from accordi_desktop.ui.agreements.cells import COLUMNS, OPTIONAL, WIDTHS

if TYPE_CHECKING:
    from accordi_desktop.register.query import Column


class ColumnHeader(QHeaderView):
    """Hear `sortIndicatorChanged` for an order the user asked for."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setSortIndicatorShown(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(48)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)

    def arrange(self) -> None:
        """The order and the widths a new table begins with."""
        for place, (column, width) in enumerate(WIDTHS.items()):
            self.moveSection(self.visualIndex(COLUMNS.index(column)), place)
            self.resizeSection(COLUMNS.index(column), width)
            self.setSectionHidden(COLUMNS.index(column), column in OPTIONAL)

    def show_order(self, column: Column, *, descending: bool) -> None:
        """Put the arrow on the column the list is ordered by."""
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.blockSignals(True)
        self.setSortIndicator(COLUMNS.index(column), order)
        self.blockSignals(False)
        self.viewport().update()

    def column_actions(self, parent: QWidget) -> list[QAction]:
        """One action a column, ticked while it is shown; the last one shown stays."""
        shown = len(COLUMNS) - self.hiddenSectionCount()
        actions = []
        for place in sorted(range(len(COLUMNS)), key=self.visualIndex):
            name = str(self.model().headerData(place, Qt.Orientation.Horizontal))
            action = QAction(name.replace("&", "&&"), parent)
            action.setCheckable(True)
            action.setChecked(not self.isSectionHidden(place))
            action.setEnabled(self.isSectionHidden(place) or shown > 1)
            action.toggled.connect(lambda on, place=place: self.setSectionHidden(place, not on))
            actions.append(action)
        return actions

    def _open_menu(self, point: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self.column_actions(menu))
        menu.popup(self.mapToGlobal(point))
