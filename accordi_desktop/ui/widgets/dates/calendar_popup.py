# SPDX-License-Identifier: EUPL-1.2
"""A calendar to point at a day, or at the whole month or year it shows."""

from typing import TypeVar

from PySide6.QtCore import QDate, QEvent, QLocale, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCalendarWidget,
    QHBoxLayout,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.ui.theme.icons import icon
from accordi_desktop.ui.theme.palette import colours
from accordi_desktop.ui.theme.style import GAP
from accordi_desktop.ui.widgets.buttons.buttons import push_button
from accordi_desktop.ui.widgets.choices.popup import Popup
from accordi_desktop.ui.widgets.input.wheel import ignore_wheel

W = TypeVar("W", bound=QWidget)


class CalendarPopup(Popup):
    """Closes on a choice, on Esc and on a click elsewhere; the wheel turns pages and chooses no day."""

    chosen = Signal(PartialDate)

    def __init__(self, language: str, shown: PartialDate, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Calendar"))
        self.calendar = _calendar(language, shown)
        self.calendar.setAccessibleName(self.tr("Calendar"))
        self._name_parts()
        self.month_button = push_button("", self._take_month, kind="flat")
        self.year_button = push_button("", self._take_year, kind="flat")
        self.calendar.activated.connect(self._take_day)
        self.calendar.clicked.connect(self._take_day)
        self.calendar.currentPageChanged.connect(self._word_buttons)
        self._word_buttons()
        row = QHBoxLayout()
        row.addWidget(self.month_button)
        row.addWidget(self.year_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GAP, GAP, GAP)
        column.addWidget(self.calendar)
        column.addLayout(row)

    def open_at(self, corner: QPoint) -> None:
        """Show the calendar with its top left there, moved so that all of it is on the screen."""
        super().open_at(corner)
        self.calendar.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Over the days the wheel turns to another month, where Qt would choose another day."""
        if not isinstance(event, QWheelEvent):
            return super().eventFilter(watched, event)
        if event.angleDelta().y() < 0:
            self.calendar.showNextMonth()
        elif event.angleDelta().y() > 0:
            self.calendar.showPreviousMonth()
        return True

    def _name_parts(self) -> None:
        for part, name, symbol in (
            ("qt_calendar_prevmonth", self.tr("Previous month"), "chevron-left"),
            ("qt_calendar_nextmonth", self.tr("Next month"), "chevron-right"),
            ("qt_calendar_monthbutton", self.tr("Month"), None),
            ("qt_calendar_yearbutton", self.tr("Year"), None),
        ):
            button = _part(self.calendar, QToolButton, part)
            button.setAccessibleName(name)
            button.setMinimumSize(28, 28)
            if symbol is not None:
                button.setIcon(icon(symbol))
        year = _part(self.calendar, QAbstractSpinBox, "qt_calendar_yearedit")
        year.setAccessibleName(self.tr("Year"))
        ignore_wheel(year)
        days = _part(self.calendar, QTableView, "qt_calendar_calendarview")
        days.setAccessibleName(self.tr("Days"))
        days.viewport().installEventFilter(self)

    def _word_buttons(self) -> None:
        year, month = self.calendar.yearShown(), self.calendar.monthShown()
        name = self.calendar.locale().standaloneMonthName(month)
        self.month_button.setText(self.tr("Only {month} {year}").format(month=name, year=year))
        self.year_button.setText(self.tr("Only {year}").format(year=year))

    def _take_day(self, day: QDate) -> None:
        self._choose(PartialDate(day.year(), day.month(), day.day()))

    def _take_month(self) -> None:
        self._choose(PartialDate(self.calendar.yearShown(), self.calendar.monthShown()))

    def _take_year(self) -> None:
        self._choose(PartialDate(self.calendar.yearShown()))

    def _choose(self, value: PartialDate) -> None:
        self.close()
        self.chosen.emit(value)


def _part(calendar: QCalendarWidget, kind: type[W], name: str) -> W:
    part = calendar.findChild(kind, name)
    if part is None:
        raise LookupError(name)
    return part


def _calendar(language: str, shown: PartialDate) -> QCalendarWidget:
    calendar = QCalendarWidget()
    locale = QLocale(QLocale.Language.Italian if language == "it" else QLocale.Language.English)
    calendar.setLocale(locale)
    calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    calendar.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
    plain = QTextCharFormat()
    plain.setForeground(QColor(colours().text))
    for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(weekend, plain)
    header = QTextCharFormat()
    header.setForeground(QColor(colours().muted))
    calendar.setHeaderTextFormat(header)
    if shown.known:
        day = shown.earliest
        calendar.setSelectedDate(QDate(day.year, day.month, day.day))
    return calendar
