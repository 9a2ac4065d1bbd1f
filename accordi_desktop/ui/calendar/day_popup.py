# SPDX-License-Identifier: EUPL-1.2
"""All that happens on one day, for a day that holds more than its cell can show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QVBoxLayout

from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.ui.calendar.agenda.entries_view import EntriesView
from accordi_desktop.ui.theme.style import GAP
from accordi_desktop.ui.widgets.choices.popup import Popup
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from accordi_desktop.register.values.views import Deadline
    from accordi_desktop.wording import Words

_WIDTH = 380
_MOST_ROWS = 7
_ROW = 54


class DayPopup(Popup):
    """Closes on a choice, on Esc and on a click elsewhere, and dies then."""

    agreement_activated = Signal(int)
    picked = Signal(tuple)

    def __init__(self, words: Words, day: date, deadlines: Sequence[Deadline], parent: QWidget) -> None:
        super().__init__(parent)
        title = words.long_date(PartialDate.of(day))
        self.setAccessibleName(title)
        self.list = EntriesView(words, title)
        self.list.entries.setEntries(deadlines)
        self.list.setFixedSize(_WIDTH, min(len(deadlines), _MOST_ROWS) * _ROW + 4)
        self.list.picked.connect(self.picked)
        self.list.agreement_activated.connect(self._take)
        self.list.setCurrentIndex(self.list.entries.index(0))
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GAP, GAP, GAP)
        column.addWidget(PlainLabel(title, role="heading"))
        column.addWidget(self.list)

    def open_beside(self, cell: QRect) -> None:
        """Show the list over a cell of the calendar, moved so that all of it is on the screen."""
        self.open_at(cell.topLeft())
        self.list.setFocus()

    def _take(self, agreement_id: int) -> None:
        self.close()
        self.agreement_activated.emit(agreement_id)
