# SPDX-License-Identifier: EUPL-1.2
"""The month as a grid, moved in by keys and mouse; what is wanted is emitted, nothing is done here."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from accordi_desktop.model.dates.date_text import FIRST_YEAR, LAST_YEAR
from accordi_desktop.ui.calendar.month.delegate import DayDelegate
from accordi_desktop.ui.calendar.month.model import MonthModel
from accordi_desktop.ui.calendar.months import Month, agreement_ids
from accordi_desktop.ui.widgets.context_menu_pos import context_menu_pos

if TYPE_CHECKING:
    from PySide6.QtCore import QItemSelection, QModelIndex
    from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
    from PySide6.QtWidgets import QWidget

    from accordi_desktop.register.values.views import Deadline
    from accordi_desktop.ui.calendar.month.layout import MonthLayout
    from accordi_desktop.wording import Words

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
_PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_YEARLY = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier


class MonthView(QTableView):
    """One month; `day_wanted` asks for another day, which may lie in another month."""

    agreement_activated = Signal(int)
    day_wanted = Signal(object)
    today_wanted = Signal()
    day_opened = Signal(object, QRect)
    picked = Signal(tuple)
    menu_wanted = Signal(QPoint)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days = MonthModel(words, self)
        self._delegate = DayDelegate(words, self)
        self.setModel(self._days)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Month"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumSize(7 * 64, 180)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(24)
        for header in (self.verticalHeader(), self.horizontalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            header.setSectionsClickable(False)
        self.horizontalHeader().setHighlightSections(False)

    @property
    def days(self) -> MonthModel:
        """The model of the month."""
        return self._days

    @property
    def day(self) -> date | None:
        """The selected day."""
        return self._days.day_at(self.currentIndex())

    def showMonth(self, layout: MonthLayout, day: date, today: date) -> None:
        """Show a month with a day selected; `picked` is not emitted."""
        blocked = self.blockSignals(True)
        self._days.setLayout(layout, today)
        self.setCurrentIndex(self._days.index_of(day))
        self.executeDelayedItemsLayout()  # else the page is painted a second time after it
        self.blockSignals(blocked)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Picking a day picks the agreements of that day."""
        super().selectionChanged(selected, deselected)
        self.picked.emit(agreement_ids(self._days.deadlines_at(self.currentIndex())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move by days and weeks, pages by months, with Shift or Ctrl by years, Home to today."""
        key = Qt.Key(event.key())
        day = self.day
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open_day()
        elif key == Qt.Key.Key_Home:
            self.today_wanted.emit()
        elif day is not None and key in _STEPS:
            self._want(day, _STEPS[key])
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

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu stands at the mouse, or at the selected day when the keyboard asked."""
        self.menu_wanted.emit(context_menu_pos(self, event))

    def entry_at(self, point: QPoint) -> Deadline | None:
        """The entry under a point."""
        index = self.indexAt(point)
        return self._delegate.entry_at(index, self.visualRect(index), point, self.fontMetrics())

    def _open_day(self) -> None:
        found = self._days.deadlines_at(self.currentIndex())
        if len(found) == 1:
            self.agreement_activated.emit(found[0].agreement_id)
        elif found:
            self._tell_opened(self.currentIndex())

    def _tell_opened(self, index: QModelIndex) -> None:
        rect = self.visualRect(index)
        self.day_opened.emit(
            self._days.day_at(index), QRect(self.viewport().mapToGlobal(rect.topLeft()), rect.size())
        )

    def _want(self, day: date, days: int) -> None:
        wanted = day + timedelta(days=days)
        if FIRST_YEAR <= wanted.year <= LAST_YEAR:
            self.day_wanted.emit(wanted)
