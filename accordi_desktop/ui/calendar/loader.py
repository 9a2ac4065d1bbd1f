# SPDX-License-Identifier: EUPL-1.2
"""Reads the deadlines of a month or a year, or all terms, off the window's thread and shows them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from accordi_desktop.register.values.lists.query import Column
from accordi_desktop.ui.calendar.agenda.layout import AGENDA_MONTHS, agenda, agenda_span
from accordi_desktop.ui.calendar.month.layout import month_layout
from accordi_desktop.ui.calendar.months import Month, weeks_of
from accordi_desktop.ui.calendar.nearest_deadline import nearest_deadline
from accordi_desktop.ui.calendar.year.layout import YearLayout, year_layout

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from accordi_desktop.model.enums import DeadlineKind
    from accordi_desktop.register.register import Register
    from accordi_desktop.register.values.lists.query import AgreementQuery
    from accordi_desktop.register.values.views import Deadline
    from accordi_desktop.ui.calendar.month.layout import MonthLayout
    from accordi_desktop.ui.calendar.panes import CalendarPanes
    from accordi_desktop.ui.context.context import AppContext
    from accordi_desktop.ui.context.tasks import Task

Found = TypeVar("Found")


@dataclass(frozen=True, slots=True)
class _MonthFound:
    """A month, and where an empty one is left for: the deadlines nearest to it."""

    layout: MonthLayout
    before: Deadline | None = None
    after: Deadline | None = None


def _month_of(
    register: Register, month: Month, query: AgreementQuery, kinds: frozenset[DeadlineKind]
) -> _MonthFound:
    weeks = weeks_of(month)
    layout = month_layout(month, register.calendar.deadlines(weeks[0][0], weeks[-1][-1], query, kinds))
    if not layout.empty:
        return _MonthFound(layout)
    return _MonthFound(
        layout,
        nearest_deadline(register, query, kinds, month, forward=False),
        nearest_deadline(register, query, kinds, month, forward=True),
    )


class CalendarLoader(QObject):
    """Has one reading under way; `picked` emits the agreements of the day in view."""

    picked = Signal(tuple)

    def __init__(self, context: AppContext, views: CalendarPanes) -> None:
        super().__init__(views)
        self._context = context
        self._views = views
        self._reading: Task | None = None
        self._agenda_month: Month | None = None
        self._earlier = 0

    def show_earlier(self) -> None:
        """Let the agenda begin a year earlier at the next reading."""
        self._earlier += AGENDA_MONTHS

    def clear(self, today: date) -> None:
        """Clear all views: another register is open."""
        views, month = self._views, Month.of(today)
        views.month.showMonth(month_layout(month, ()), today, today)
        views.year.showYear(year_layout(today.year, ()), today, today)
        views.timeline.showRows((), today)
        views.agenda.showGroups((), *agenda_span(month, today))
        views.nearest.hide()
        self._begin_anew()

    def timeline(self, register: Register, query: AgreementQuery) -> None:
        """Read the terms of all agreements."""
        views, today = self._views, register.calendar.today
        views.undated.hide()
        views.nearest.hide()
        views.timeline.begin(today)
        # The axis stands at today: what ends last comes first in its group, or a long list would begin empty.
        latest = replace(query, order=Column.END, descending=True)
        self._read(
            lambda asked: asked.calendar.timeline(latest), lambda rows: views.timeline.showRows(rows, today)
        )

    def year(
        self, register: Register, day: date, query: AgreementQuery, kinds: frozenset[DeadlineKind]
    ) -> None:
        """Show the year at once, its deadlines when they are read."""
        views, today = self._views, register.calendar.today
        shown = views.year.days.layout_shown
        if shown is None or shown.year != day.year:
            views.year.showYear(year_layout(day.year, ()), day, today)
            self._begin_anew()
        views.nearest.hide()
        first, last = Month(day.year, 1).first, Month(day.year, 12).last

        def take(layout: YearLayout) -> None:
            # The keyboard may have moved on within the year.
            current = views.year.day or day
            views.year.showYear(layout, current, today)
            views.undated.showDeadlines(layout.undated)
            self.picked.emit(views.day_ids())

        self._read(
            lambda asked: year_layout(day.year, asked.calendar.deadlines(first, last, query, kinds)), take
        )

    def month(
        self, register: Register, day: date, query: AgreementQuery, kinds: frozenset[DeadlineKind]
    ) -> None:
        """Show the month at once, then its deadlines, then the agenda from it on."""
        views, today, month = self._views, register.calendar.today, Month.of(day)
        shown = views.month.days.layout_shown
        if shown is None or shown.month != month:
            views.month.showMonth(month_layout(month, ()), day, today)
            self._begin_anew()
        if month != self._agenda_month:
            self._agenda_month, self._earlier = month, 0
        begin = agenda_span(month, today)[0]
        first, last = agenda_span(month, today, self._earlier)

        def take(found: _MonthFound) -> None:
            current = views.month.day or day
            views.month.showMonth(found.layout, current, today)
            views.undated.showDeadlines(found.layout.undated)
            views.nearest.setVisible(found.layout.empty)
            if found.layout.empty:
                views.nearest.offer(found.before, found.after)
            self.picked.emit(views.day_ids())
            self._read(
                lambda asked: agenda(asked.calendar.deadlines(first, last, query, kinds), first, last),
                lambda groups: views.agenda.showGroups(groups, first, last, begin),
            )

        self._read(lambda asked: _month_of(asked, month, query, kinds), take)

    def _begin_anew(self) -> None:
        """Clear what belongs to another month or year, and the choice in it."""
        self._views.undated.clear()
        self.picked.emit(())

    def _read(self, question: Callable[[Register], Found], done: Callable[[Found], object]) -> None:
        """Ask the register; an answer to an older question is not waited for any more."""
        if self._reading is not None and isValid(self._reading):
            self._reading.cancel()
        self._reading = self._context.ask(question, done, owner=self)
