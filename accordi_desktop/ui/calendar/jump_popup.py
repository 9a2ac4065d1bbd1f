# SPDX-License-Identifier: EUPL-1.2
"""Jump to any month of any year, the far past included."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout

from accordi_desktop.model.dates.date_text import FIRST_YEAR, LAST_YEAR, MONTH_NAMES
from accordi_desktop.ui.calendar.months import Month
from accordi_desktop.ui.theme.style import GAP, GRID
from accordi_desktop.ui.widgets.buttons.buttons import push_button, tool_button
from accordi_desktop.ui.widgets.choices.popup import Popup

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QPushButton, QWidget

_COLUMNS = 3


class JumpPopup(Popup):
    """A year to type and twelve months to choose; Enter in the year keeps the month."""

    chosen = Signal(object)

    def __init__(self, language: str, shown: Month, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Go to a month"))
        self._shown = shown
        self.year = QLineEdit(str(shown.year))
        self.year.setAccessibleName(self.tr("Year"))
        self.year.setValidator(QIntValidator(FIRST_YEAR, LAST_YEAR, self))
        self.year.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.year.returnPressed.connect(lambda: self._take(self._shown.number))
        self.months = tuple(self._month_button(language, number) for number in range(1, 13))
        self._lay_out()

    def open_at(self, corner: QPoint) -> None:
        """Show with the top left there, the year ready to be typed over."""
        super().open_at(corner)
        self.year.setFocus()
        self.year.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows up and down turn the year."""
        turns = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
        key = Qt.Key(event.key())
        if key in turns:
            self._move_years(turns[key])
        else:
            super().keyPressEvent(event)

    def _month_button(self, language: str, number: int) -> QPushButton:
        button = push_button(MONTH_NAMES[language][number - 1], lambda: self._take(number), kind="flat")
        button.setCheckable(True)
        button.setChecked(number == self._shown.number)
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(tool_button("chevron-left", self.tr("Previous year"), lambda: self._move_years(-1)))
        row.addWidget(self.year, 1)
        row.addWidget(tool_button("chevron-right", self.tr("Next year"), lambda: self._move_years(1)))
        grid = QGridLayout()
        grid.setSpacing(GRID)
        for index, button in enumerate(self.months):
            grid.addWidget(button, index // _COLUMNS, index % _COLUMNS)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GAP, GAP, GAP)
        column.addLayout(row)
        column.addLayout(grid)

    def _typed(self) -> int:
        return int(self.year.text()) if self.year.hasAcceptableInput() else self._shown.year

    def _move_years(self, years: int) -> None:
        self.year.setText(str(min(max(self._typed() + years, FIRST_YEAR), LAST_YEAR)))

    def _take(self, number: int) -> None:
        month = Month(self._typed(), number)
        self.close()
        self.chosen.emit(month)
