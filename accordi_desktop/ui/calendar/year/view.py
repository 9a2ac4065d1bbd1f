# SPDX-License-Identifier: EUPL-1.2
"""The year as a planner, moved in by keys and mouse; what is wanted is emitted, nothing is done here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView

from accordi_desktop.ui.calendar.days.view import DaysView
from accordi_desktop.ui.calendar.months import Month
from accordi_desktop.ui.calendar.year.delegate import Highlights, Strip, YearPainter
from accordi_desktop.ui.calendar.year.model import YearModel
from accordi_desktop.ui.theme.style import GAP

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtCore import QModelIndex
    from PySide6.QtGui import QKeyEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from accordi_desktop.ui.calendar.year.layout import YearLayout
    from accordi_desktop.wording import Words

_DAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
# Room for a month and how much happens in it: or the days would move aside when that has been read.
_WIDEST_NAME = "Mmm  000"
_MONTHS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -12, Qt.Key.Key_PageDown: 12}


class YearView(DaysView):
    """One year; `day_wanted` asks for another day, `month_wanted` for the month of one."""

    days: YearModel
    month_wanted = Signal(object)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(YearModel(words), QCoreApplication.translate("YearView", "Year"), parent)
        self._painter = YearPainter()
        for header, least in ((self.verticalHeader(), 34), (self.horizontalHeader(), 18)):
            header.setMinimumSectionSize(least)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            header.setSectionsClickable(False)
            header.setHighlightSections(False)
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.clicked.connect(self._open)

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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move by days and months, pages by years, Home to today; Enter opens the month."""
        key = Qt.Key(event.key())
        day = self.day
        if day is not None and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.month_wanted.emit(day)
        elif key == Qt.Key.Key_Home:
            self.today_wanted.emit()
        elif day is not None and key in _DAYS:
            self.want_day(day, _DAYS[key])
        elif day is not None and key in _MONTHS:
            self.day_wanted.emit(Month.of(day).plus(_MONTHS[key]).day(day.day))
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        day = self.days.day_at(index)
        if day is not None:
            self.month_wanted.emit(day)

    @staticmethod
    def _strips(header: QHeaderView, first: int, last: int) -> list[Strip]:
        """The rows or columns that touch a part of the viewport."""
        strips = (
            Strip(section, header.sectionViewportPosition(section), header.sectionSize(section))
            for section in range(header.count())
        )
        return [one for one in strips if one.begins <= last and one.begins + one.size > first]
