# SPDX-License-Identifier: EUPL-1.2
"""The bar above the calendar: back and forth by month and year, to today, to any month; and what to show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.ui.calendar.jump_popup import JumpPopup
from accordi_desktop.ui.calendar.modes import ModeSwitch
from accordi_desktop.ui.calendar.months import Month
from accordi_desktop.ui.theme.style import GAP, GRID
from accordi_desktop.ui.widgets.buttons.buttons import push_button, tool_button
from accordi_desktop.ui.widgets.choices.chips import ToggleChip

if TYPE_CHECKING:
    from accordi_desktop.wording import Words


class CalendarBar(QWidget):
    """Asks for another month; the title says which one is shown and opens the jump."""

    moved = Signal(int)
    today_wanted = Signal()
    jumped = Signal(object)
    renew_wanted = Signal()
    print_wanted = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._month = Month(2000, 1)
        self.previous_year = tool_button("first", self.tr("Previous year"), lambda: self.moved.emit(-12))
        self.previous_month = tool_button(
            "chevron-left", self.tr("Previous month"), lambda: self.moved.emit(-1)
        )
        self.next_month = tool_button("chevron-right", self.tr("Next month"), lambda: self.moved.emit(1))
        self.next_year = tool_button("last", self.tr("Next year"), lambda: self.moved.emit(12))
        self.title = push_button("", self.open_jump, icon_name="chevron-down", kind="flat")
        self.title.setIconSize(QSize(16, 12))
        self.title.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.title.setToolTip(self.tr("Go to a month"))
        self.title.setMinimumWidth(168)
        font = self.title.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.2)
        self.title.setFont(font)
        self.today = push_button(self.tr("Today"), self.today_wanted.emit)
        self.filters = ToggleChip(self.tr("Filters of the register"))
        self.filters.setToolTip(self.tr("Show only what the filters of the register let through"))
        self.filters.setChecked(True)
        self.filters.hide()
        self.holidays = ToggleChip(self.tr("Holidays"))
        self.holidays.setToolTip(self.tr("Holidays here and in the countries of the partners"))
        self.over = ToggleChip(self.tr("Expired and terminated too"))
        self.renew = push_button(self.tr("Mark as renewed…"), self.renew_wanted.emit, icon_name="renew")
        self.print = push_button(self.tr("Print…"), self.print_wanted.emit, icon_name="print")
        self.modes = ModeSwitch()
        self._lay_out()

    def setMonth(self, month: Month, *, whole_year: bool = False) -> None:
        """Say which month is shown, or which year."""
        self._month = month
        text = self._words.long_date(PartialDate(month.year, None if whole_year else month.number))
        text = text[:1].upper() + text[1:]
        self.title.setText(text)
        self.title.setAccessibleName(self.tr("{month}, go to a month").format(month=text))

    def setSteps(self, *, months: bool, shown: bool) -> None:
        """Offer what means something in the view shown; the timeline has tools of its own."""
        for step in (self.previous_month, self.next_month):
            step.setVisible(months and shown)
        for widget in (self.previous_year, self.title, self.next_year, self.today, self.holidays):
            widget.setVisible(shown)

    def open_jump(self) -> None:
        """Choose a month of any year."""
        popup = JumpPopup(self._words.language, self._month, self)
        popup.chosen.connect(self.jumped)
        popup.open_at(self.title.mapToGlobal(QPoint(0, self.title.height() + GRID)))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        ways, steps = QHBoxLayout(), QHBoxLayout()
        for row in (ways, steps):
            row.setSpacing(GRID)
            column.addLayout(row)
        ways.addWidget(self.modes)
        ways.addStretch(1)
        ways.addWidget(self.holidays)
        ways.addWidget(self.over)
        ways.addSpacing(GAP)
        ways.addWidget(self.renew)
        for widget in (self.previous_year, self.previous_month, self.title, self.next_month, self.next_year):
            steps.addWidget(widget)
        steps.addSpacing(GAP)
        steps.addWidget(self.today)
        steps.addStretch(1)
        steps.addWidget(self.filters)
        steps.addWidget(self.print)
