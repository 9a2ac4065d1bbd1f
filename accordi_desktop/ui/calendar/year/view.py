# SPDX-License-Identifier: EUPL-1.2
"""The year as a planner, moved in by keys and mouse; what is wanted is emitted, nothing is done here."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from accordi_desktop.model.dates.date_text import FIRST_YEAR, LAST_YEAR
from accordi_desktop.ui.calendar.months import Month, agreement_ids
from accordi_desktop.ui.calendar.year.delegate import Highlights, Strip, YearPainter
from accordi_desktop.ui.calendar.year.model import YearModel
from accordi_desktop.ui.theme.style import GAP
from accordi_desktop.ui.widgets.context_menu_pos import context_menu_pos

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtCore import QItemSelection, QModelIndex
    from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from accordi_desktop.ui.calendar.year.layout import YearLayout
    from accordi_desktop.wording import Words

_DAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
# Room for a month and how much happens in it: or the days would move aside when that has been read.
_WIDEST_NAME = "Mmm  000"
_MONTHS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -12, Qt.Key.Key_PageDown: 12}


class YearView(QTableView):
    """One year; `day_wanted` asks for another day, `month_wanted` for the month of one."""

    day_wanted = Signal(object)
    today_wanted = Signal()
    month_wanted = Signal(object)
    picked = Signal(tuple)
    menu_wanted = Signal(QPoint)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.days = YearModel(words, self)
        self.setModel(self.days)
        self._painter = YearPainter()
        self.setAccessibleName(self.tr("Year"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for header, least in ((self.verticalHeader(), 34), (self.horizontalHeader(), 18)):
            header.setMinimumSectionSize(least)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            header.setSectionsClickable(False)
            header.setHighlightSections(False)
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.clicked.connect(self._open)

    @property
    def day(self) -> date | None:
        """The selected day."""
        return self.days.day_at(self.currentIndex())

    def showYear(self, layout: YearLayout, day: date, today: date) -> None:
        """Show a year with a day selected; `picked` is not emitted."""
        blocked = self.blockSignals(True)
        self.days.setLayout(layout, today)
        names = self.verticalHeader()
        names.setMinimumWidth(names.fontMetrics().horizontalAdvance(_WIDEST_NAME) + 2 * GAP)
        self.executeDelayedItemsLayout()  # else the page is painted a second time after it
        self.updateGeometries()  # the counts beside the months ask for more room than their names
        self.setCurrentIndex(self.days.index_of(day))
        self.blockSignals(blocked)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the days that are looked at."""
        year = self.days.layout_shown
        if year is None:
            return
        area = event.rect()
        rows = self._strips(self.verticalHeader(), area.top(), area.bottom())
        columns = self._strips(self.horizontalHeader(), area.left(), area.right())
        painter = QPainter(self.viewport())
        self._painter.paint(painter, year, rows, columns, Highlights(self.days.today, self.day))
        painter.end()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Picking a day picks the agreements of that day."""
        super().selectionChanged(selected, deselected)
        self.picked.emit(agreement_ids(self.days.deadlines_at(self.currentIndex())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move by days and months, pages by years, Home to today; Enter opens the month."""
        key = Qt.Key(event.key())
        day = self.day
        if day is not None and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.month_wanted.emit(day)
        elif key == Qt.Key.Key_Home:
            self.today_wanted.emit()
        elif day is not None and key in _DAYS:
            wanted = day + timedelta(days=_DAYS[key])
            if FIRST_YEAR <= wanted.year <= LAST_YEAR:
                self.day_wanted.emit(wanted)
        elif day is not None and key in _MONTHS:
            self.day_wanted.emit(Month.of(day).plus(_MONTHS[key]).day(day.day))
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu stands at the mouse, or at the selected day when the keyboard asked."""
        self.menu_wanted.emit(context_menu_pos(self, event))

    def _open(self, index: QModelIndex) -> None:
        day = self.days.day_at(index)
        if day is not None:
            self.month_wanted.emit(day)

    @staticmethod
    def _strips(header: QHeaderView, first: int, last: int) -> list[Strip]:
        """The rows or columns that touch a part of the viewport."""
        strips = (
            Strip(place, header.sectionViewportPosition(place), header.sectionSize(place))
            for place in range(header.count())
        )
        return [one for one in strips if one.begins <= last and one.begins + one.size > first]
