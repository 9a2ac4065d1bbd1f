# SPDX-License-Identifier: EUPL-1.2
"""What the month and the year have in common: a grid of days; what is wanted is emitted for the page."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QTableView

from accordi_desktop.model.dates.date_text import FIRST_YEAR, LAST_YEAR
from accordi_desktop.ui.calendar.months import agreement_ids
from accordi_desktop.ui.widgets.input.context_menu_pos import context_menu_pos

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtCore import QItemSelection
    from PySide6.QtGui import QContextMenuEvent
    from PySide6.QtWidgets import QWidget

    from accordi_desktop.ui.calendar.days.model import DaysModel


class DaysView(QTableView):
    """A cell a day; `day_wanted` asks for another day, `picked` emits the agreements of the selected one."""

    day_wanted = Signal(object)
    today_wanted = Signal()
    picked = Signal(tuple)
    menu_wanted = Signal(QPoint)

    def __init__(self, days: DaysModel[Any], name: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.days = days
        days.setParent(self)
        self.setModel(days)
        self.setAccessibleName(name)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @property
    def day(self) -> date | None:
        """The selected day."""
        return self.days.day_at(self.currentIndex())

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Picking a day picks the agreements of that day."""
        super().selectionChanged(selected, deselected)
        self.picked.emit(agreement_ids(self.days.deadlines_at(self.currentIndex())))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu stands at the mouse, or at the selected day when the keyboard asked."""
        self.menu_wanted.emit(context_menu_pos(self, event))

    def want_day(self, day: date, days: int) -> None:
        """Ask for the day so many days later, if it lies in a year the register can hold."""
        wanted = day + timedelta(days=days)
        if FIRST_YEAR <= wanted.year <= LAST_YEAR:
            self.day_wanted.emit(wanted)
