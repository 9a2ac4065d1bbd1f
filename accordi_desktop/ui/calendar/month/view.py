# SPDX-License-Identifier: EUPL-1.2
"""The month as a grid, moved in by keys and mouse; what is wanted is emitted, nothing is done here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect, Qt, Signal
from PySide6.QtWidgets import QHeaderView

from accordi_desktop.ui.calendar.days.view import DaysView
from accordi_desktop.ui.calendar.month.delegate import DayDelegate
from accordi_desktop.ui.calendar.month.model import MonthModel
from accordi_desktop.ui.calendar.months import Month

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtCore import QModelIndex, QPoint
    from PySide6.QtGui import QKeyEvent, QMouseEvent
    from PySide6.QtWidgets import QWidget

    from accordi_desktop.register.values.views import Deadline
    from accordi_desktop.ui.calendar.month.layout import MonthLayout
    from accordi_desktop.wording import Words

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
_PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_YEARLY = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier


class MonthView(DaysView):
    """One month; `day_wanted` asks for another day, which may lie in another month."""

    days: MonthModel
    agreement_activated = Signal(int)
    day_opened = Signal(object, QRect)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(MonthModel(words), QCoreApplication.translate("MonthView", "Month"), parent)
        self._delegate = DayDelegate(words, self)
        self.setItemDelegate(self._delegate)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumSize(7 * 64, 180)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(24)
        for header in (self.verticalHeader(), self.horizontalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            header.setSectionsClickable(False)
        self.horizontalHeader().setHighlightSections(False)

    def showMonth(self, layout: MonthLayout, day: date, today: date) -> None:
        """Show a month with a day selected; `picked` is not emitted."""
        blocked = self.blockSignals(True)
        self.days.setLayout(layout, today)
        self.setCurrentIndex(self.days.index_of(day))
        self.executeDelayedItemsLayout()  # else the page is painted a second time after it
        self.blockSignals(blocked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move by days and weeks, pages by months, with Shift or Ctrl by years, Home to today."""
        key = Qt.Key(event.key())
        day = self.day
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open_day()
        elif key == Qt.Key.Key_Home:
            self.today_wanted.emit()
        elif day is not None and key in _STEPS:
            self.want_day(day, _STEPS[key])
        elif day is not None and key in _PAGES:
            months = _PAGES[key] * (12 if event.modifiers() & _YEARLY else 1)
            self.day_wanted.emit(Month.of(day).plus(months).day(day.day))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on an entry picks that agreement alone."""
        super().mousePressEvent(event)
        entry = self.entry_at(event.position().toPoint())
        if entry is not None:
            self.picked.emit((entry.agreement_id,))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on an entry opens the agreement, one on "+N" opens the day."""
        super().mouseReleaseEvent(event)
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        point = event.position().toPoint()
        entry = self.entry_at(point)
        index = self.indexAt(point)
        if entry is not None:
            self.agreement_activated.emit(entry.agreement_id)
        elif self._delegate.more_at(index, self.visualRect(index), point, self.fontMetrics()):
            self._tell_opened(index)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click on the free part of a day shows its list."""
        super().mouseDoubleClickEvent(event)
        if self.entry_at(event.position().toPoint()) is None:
            self._open_day()

    def entry_at(self, point: QPoint) -> Deadline | None:
        """The entry under a point."""
        index = self.indexAt(point)
        return self._delegate.entry_at(index, self.visualRect(index), point, self.fontMetrics())

    def _open_day(self) -> None:
        found = self.days.deadlines_at(self.currentIndex())
        if len(found) == 1:
            self.agreement_activated.emit(found[0].agreement_id)
        elif found:
            self._tell_opened(self.currentIndex())

    def _tell_opened(self, index: QModelIndex) -> None:
        rect = self.visualRect(index)
        self.day_opened.emit(
            self.days.day_at(index), QRect(self.viewport().mapToGlobal(rect.topLeft()), rect.size())
        )
