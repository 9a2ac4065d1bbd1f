# SPDX-License-Identifier: EUPL-1.2
"""What comes next, as a list by month, beside the month shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from accordi_desktop.ui.calendar.agenda.entries_view import EntriesView
from accordi_desktop.ui.theme.style import GRID
from accordi_desktop.ui.widgets.buttons.buttons import push_button
from accordi_desktop.ui.widgets.empty_state import EmptyState
from accordi_desktop.ui.widgets.labels.elided_label import ElidedLabel
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from accordi_desktop.ui.calendar.agenda.layout import AgendaGroup
    from accordi_desktop.wording import Words


class Agenda(QWidget):
    """The deadlines of a year from the month shown on."""

    earlier_wanted = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._span = ElidedLabel(role="muted")
        self.list = EntriesView(words, self.tr("Agenda"))
        self.earlier = push_button("", self.earlier_wanted.emit, icon_name="chevron-up", kind="flat")
        self.earlier.setProperty("link", True)
        self.earlier.hide()
        self._nothing = EmptyState("calendar", self.tr("Nothing in this year"))
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self._nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(PlainLabel(self.tr("Agenda"), role="heading"))
        column.addWidget(self._span)
        column.addWidget(self.earlier, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._pages, 1)
        self.setMinimumWidth(240)

    def focus_first(self) -> None:
        """Put the keyboard into the list, or on what says that it is empty."""
        if self._pages.currentWidget() is self.list:
            self.list.setFocus()
        else:
            self._nothing.focus_first()

    def showGroups(
        self, groups: Sequence[AgendaGroup], first: date, last: date, begin: date | None = None
    ) -> None:
        """Show what happens from one day to another, beginning at the top or at a day between."""
        span = self.tr("from {first} to {last}").format(
            first=self._words.day(first), last=self._words.day(last)
        )
        self._span.setText(span)
        chosen = bool(self.list.selected_ids())
        self.list.entries.setGroups(groups)
        if chosen:
            self.list.picked.emit(())
        self.earlier.setText(self.tr("Before {day}").format(day=self._words.day(first)))
        self.earlier.show()
        if begin is None or begin <= first:
            self.list.scrollToTop()
        else:
            self.list.scroll_to_row(self.list.entries.row_from(begin))
        self._nothing.setTexts(
            self.tr("Nothing in this year"), self.tr("No deadlines {span}.").format(span=span)
        )
        self._pages.setCurrentWidget(self.list if groups else self._nothing)
