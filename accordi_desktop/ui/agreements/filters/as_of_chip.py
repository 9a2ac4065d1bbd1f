# SPDX-License-Identifier: EUPL-1.2
"""The chip that shows the list as it was, or will be, on another day."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QPoint, Signal

from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.ui.theme.style import GRID
from accordi_desktop.ui.widgets.choices.chips import ToggleChip
from accordi_desktop.ui.widgets.dates.calendar_popup import CalendarPopup

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from accordi_desktop.register.values.lists.query import AgreementQuery
    from accordi_desktop.wording import Words

# Tacit renewals are told at least ten years ahead.
_YEARS_AHEAD = 9


class AsOfChip(ToggleChip):
    """A click asks for the day; once there is one it stands on the chip, and a click takes it away."""

    changed = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._words = words
        self._day: date | None = None
        self.setToolTip(self.tr("Shows what was in force on another day"))
        self.clicked.connect(self._ask_or_clear)
        self._show()

    def show_query(self, query: AgreementQuery) -> None:
        """Show the day of the query."""
        self._day = query.as_of
        self._show()

    def filled(self, query: AgreementQuery) -> AgreementQuery:
        """The query with the day as it is now."""
        return replace(query, as_of=self._day)

    def open_calendar(self) -> CalendarPopup:
        """Ask for the day."""
        popup = CalendarPopup(self._words.language, PartialDate(), self)
        popup.calendar.setMaximumDate(QDate(QDate.currentDate().year() + _YEARS_AHEAD, 12, 31))
        # A list is of a day.
        popup.month_button.hide()
        popup.year_button.hide()
        popup.chosen.connect(self._take)
        popup.open_at(self.mapToGlobal(QPoint(0, self.height() + GRID)))
        return popup

    def _ask_or_clear(self) -> None:
        if self._day is None:
            self.setChecked(False)
            self.open_calendar()
        else:
            self._day = None
            self._show()
            self.changed.emit()

    def _take(self, value: PartialDate) -> None:
        self._day = value.latest
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        self.setChecked(self._day is not None)
        self.setTitle(
            self.tr("In force on…")
            if self._day is None
            else self.tr("In force on {day}").format(day=self._words.day(self._day))
        )
