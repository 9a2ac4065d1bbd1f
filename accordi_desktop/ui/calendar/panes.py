# SPDX-License-Identifier: EUPL-1.2
"""The parts of the calendar, and which of them stand side by side in each way to look at it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from accordi_desktop.ui.calendar.agenda.view import Agenda
from accordi_desktop.ui.calendar.modes import Mode
from accordi_desktop.ui.calendar.month.nearest_bar import NearestBar
from accordi_desktop.ui.calendar.month.undated_row import UndatedRow
from accordi_desktop.ui.calendar.month.view import MonthView
from accordi_desktop.ui.calendar.months import agreement_ids
from accordi_desktop.ui.calendar.timeline.layout import Grouping
from accordi_desktop.ui.calendar.timeline.view import TimelineView
from accordi_desktop.ui.calendar.year.view import YearView
from accordi_desktop.ui.theme.style import GAP
from accordi_desktop.ui.widgets.splitter import Splitter

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings

    from accordi_desktop.ui.context.page import Pane
    from accordi_desktop.wording import Words

_KEPT = "calendar/splitter"
_GROUPING = "calendar/grouping"
_NAMES = "calendar/names"


class CalendarPanes(Splitter):
    """On the left the view with the lane under it; on the right the agenda, or the agenda alone."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.month = MonthView(words)
        self.year = YearView(words)
        self.timeline = TimelineView(words)
        self.undated = UndatedRow(words)
        self.nearest = NearestBar(words)
        self.agenda = Agenda(words)
        self.nearest.hide()
        self._views = QStackedWidget()
        self._left = QWidget()
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        for view in (self.month, self.year, self.timeline):
            self._views.addWidget(view)
        column.addWidget(self._views, 1)
        column.addWidget(self.undated)
        column.addWidget(self.nearest)
        self.addWidget(self._left)
        self.addWidget(self.agenda)
        self.setStretchFactor(0, 1)
        self.setSizes([660, 320])

    def showMode(self, mode: Mode) -> None:
        """Bring the parts of a way to look at the calendar up."""
        shown: dict[Mode, QWidget] = {Mode.YEAR: self.year, Mode.TIMELINE: self.timeline}
        view = shown.get(mode, self.month)
        self._views.setCurrentWidget(view)
        self._left.setVisible(mode is not Mode.AGENDA)
        self.agenda.setVisible(mode in {Mode.MONTH, Mode.AGENDA})

    def focus_first(self) -> None:
        """Put the keyboard into the view, or into the agenda that stands in its place."""
        self.panes()[0][1]()

    def panes(self) -> tuple[Pane, ...]:
        """The view in sight and the agenda in sight, each with what puts the keyboard into it."""
        shown = self._views.currentWidget() or self._views
        view: Pane = (self._left, self.timeline.focus_first if shown is self.timeline else shown.setFocus)
        agenda: Pane = (self.agenda, self.agenda.focus_first)
        return tuple(pane for pane in (view, agenda) if not pane[0].isHidden())

    def day_ids(self) -> tuple[int, ...]:
        """The agreements of the day in view, or of the selected lines of the timeline."""
        view = self._views.currentWidget()
        if self._left.isHidden():
            return ()
        if view is self.timeline:
            return self.timeline.list.selected_ids()
        grid = self.year if view is self.year else self.month
        return agreement_ids(grid.days.deadlines_at(grid.currentIndex()))

    def save_state(self, settings: QSettings) -> None:
        """Keep where the parts are divided."""
        settings.setValue(_KEPT, self.saveState())
        settings.setValue(_GROUPING, self.timeline.grouping.value().value)
        settings.setValue(_NAMES, self.timeline.wanted_name_width or 0)

    def restore_state(self, settings: QSettings) -> None:
        """Restore the sizes of the panes."""
        if isinstance(kept := settings.value(_KEPT), QByteArray):
            self.restoreState(kept)
        names = settings.value(_NAMES, 0, type=int)
        self.timeline.set_name_width(names if isinstance(names, int) and names > 0 else None)
        kept_grouping = settings.value(_GROUPING)
        for grouping in Grouping:
            if grouping.value == kept_grouping:
                self.timeline.grouping.setValue(grouping)
