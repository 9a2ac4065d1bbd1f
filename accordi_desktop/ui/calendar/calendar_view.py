# SPDX-License-Identifier: EUPL-1.2
"""The calendar page: the month, the lane without days and the agenda, over one reading of the register."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtWidgets import QMenu, QSplitter, QVBoxLayout, QWidget

from accordi_desktop.model.errors import AccordiError
from accordi_desktop.register.query import AgreementQuery
from accordi_desktop.ui.calendar.agenda import Agenda
from accordi_desktop.ui.calendar.bar import CalendarBar
from accordi_desktop.ui.calendar.day_popup import DayPopup
from accordi_desktop.ui.calendar.lane import Lane
from accordi_desktop.ui.calendar.layout import (
    Month,
    agenda_span,
    agreement_ids,
    month_layout,
    nearest,
    spans_ahead,
)
from accordi_desktop.ui.calendar.legend import Legend
from accordi_desktop.ui.calendar.month_view import MonthView
from accordi_desktop.ui.calendar.nearest_bar import NearestBar
from accordi_desktop.ui.page import Page
from accordi_desktop.ui.theme.icons import icon
from accordi_desktop.ui.theme.style import GAP, MARGIN

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtCore import QRect
    from PySide6.QtGui import QAction, QShowEvent

    from accordi_desktop.register.register import Register
    from accordi_desktop.register.views import Deadline
    from accordi_desktop.ui.desk import Desk


class CalendarView(Page):
    """Shows deadlines and asks for what shall be done with them; it changes nothing itself."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._stale = True
        self._day: date | None = None
        self._ids: tuple[int, ...] = ()
        self._actions: tuple[QAction, ...] = ()
        self.bar = CalendarBar(desk.words)
        self.month = MonthView(desk.words)
        self.lane = Lane(desk.words)
        self.nearest = NearestBar(desk.words)
        self.agenda = Agenda(desk.words)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.month)
        self._pick(())

    def set_context_actions(self, actions: Sequence[QAction]) -> None:
        """What the menu of an entry offers below "open" and "renew"."""
        self._actions = tuple(actions)

    def selected_ids(self) -> tuple[int, ...]:
        """The agreements picked: of the entry, the rows or the day chosen last."""
        return self._ids

    def show_date(self, day: date) -> None:
        """Go to a day."""
        self._day = Month.of(day).day(day.day)
        layout = self.month.days.layout_shown
        if layout is None or layout.month != Month.of(day) or self._stale:
            self.refresh()
        else:
            self.month.setCurrentIndex(self.month.days.index_of(self._day))

    def refresh(self) -> None:
        """Read the register anew."""
        register = self._desk.register
        if register is None:
            return
        self._stale = False
        try:
            self._show(register)
        except AccordiError as error:
            self._desk.failed.emit(self._desk.words.error(error))

    def save_state(self, settings: QSettings) -> None:
        """Keep how the page is set up."""
        settings.setValue("calendar/splitter", self._splitter.saveState())
        settings.setValue("calendar/over", self.bar.over.isChecked())

    def restore_state(self, settings: QSettings) -> None:
        """Set the page up as it was kept."""
        kept = settings.value("calendar/splitter")
        if kept is not None:
            self._splitter.restoreState(kept)
        self.bar.over.setChecked(bool(settings.value("calendar/over", True, type=bool)))

    def showEvent(self, event: QShowEvent) -> None:
        """What went stale while hidden is read now."""
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def _lay_out(self) -> None:
        self.bar.over.setChecked(True)
        self.nearest.hide()
        month_side = QWidget()
        column = QVBoxLayout(month_side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        for widget, stretch in (
            (self.month, 1),
            (self.lane, 0),
            (self.nearest, 0),
            (Legend(self._desk.words), 0),
        ):
            column.addWidget(widget, stretch)
        self._splitter.addWidget(month_side)
        self._splitter.addWidget(self.agenda)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setSizes([660, 320])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(MARGIN, GAP, MARGIN, GAP)
        outer.setSpacing(GAP)
        outer.addWidget(self.bar)
        outer.addWidget(self._splitter, 1)

    def _connect(self) -> None:
        self._desk.register_changed.connect(self._start_anew)
        self._desk.changed.connect(self._go_stale)
        self.bar.turned.connect(self._turn)
        self.bar.today_wanted.connect(self._go_today)
        self.bar.jumped.connect(self._jump)
        self.bar.over.toggled.connect(self._go_stale)
        self.bar.renew_wanted.connect(self._ask_renewal)
        self.month.day_wanted.connect(self.show_date)
        self.month.today_wanted.connect(self._go_today)
        self.month.day_opened.connect(self._open_day)
        self.nearest.wanted.connect(self.show_date)
        for part in (self.month, self.lane.list, self.agenda):
            part.agreement_activated.connect(self.agreement_activated)
            part.picked.connect(self._pick)
            part.menu_wanted.connect(self._open_menu)

    def _start_anew(self) -> None:
        """Another register: begin at today."""
        self._day = None
        self._pick(())
        self._go_stale()

    def _go_stale(self) -> None:
        self._stale = True
        if self.isVisible():
            self.refresh()

    def _show(self, register: Register) -> None:
        today = register.today
        day = self._day or today
        self._day = day
        month = Month.of(day)
        first, last = agenda_span(month, today)
        grid = month_layout(month, ())
        query = self._query()
        found = register.deadlines(min(first, grid.weeks[0][0]), max(last, grid.weeks[-1][-1]), query)
        layout = month_layout(month, found)
        self.bar.setMonth(month)
        self.month.showMonth(layout, day, today)
        self._pick(agreement_ids(layout.on(day)))
        self.lane.showDeadlines(layout.undated)
        self.agenda.showSpan(found, first, last)
        self.nearest.setVisible(layout.empty)
        if layout.empty:
            self.nearest.offer(
                _nearest(register, query, month, forward=False),
                _nearest(register, query, month, forward=True),
            )

    def _query(self) -> AgreementQuery:
        return AgreementQuery(with_past=self.bar.over.isChecked())

    def _turn(self, months: int) -> None:
        if self._day is not None:
            self.show_date(Month.of(self._day).plus(months).day(self._day.day))

    def _jump(self, month: Month) -> None:
        self.show_date(month.day(self._day.day if self._day else 1))
        self.month.setFocus()

    def _go_today(self) -> None:
        if self._desk.register is not None:
            self.show_date(self._desk.register.today)

    def _pick(self, ids: tuple[int, ...]) -> None:
        self._ids = ids
        register = self._desk.register
        self.bar.renew.setEnabled(bool(ids) and register is not None and not register.read_only)
        self.selection_changed.emit()

    def _open_day(self, day: date, cell: QRect) -> None:
        layout = self.month.days.layout_shown
        if layout is None:
            return
        popup = DayPopup(self._desk.words, day, layout.on(day), self)
        popup.picked.connect(self._pick)
        popup.list.menu_wanted.connect(self._open_menu)
        popup.agreement_activated.connect(self.agreement_activated)
        popup.open_beside(cell)

    def _open_menu(self, point: QPoint) -> None:
        if not self._ids:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if len(self._ids) == 1:
            menu.addAction(icon("open"), self.tr("Open"), self._activate)
        if self._actions:
            menu.addActions(self._actions)
        else:
            renew = menu.addAction(icon("renew"), self.tr("Mark as renewed…"), self._ask_renewal)
            renew.setEnabled(self.bar.renew.isEnabled())
        menu.popup(point)

    def _activate(self) -> None:
        self.agreement_activated.emit(self._ids[0])

    def _ask_renewal(self) -> None:
        if self._ids:
            self.renew_requested.emit(self._ids)


def _nearest(register: Register, query: AgreementQuery, month: Month, *, forward: bool) -> Deadline | None:
    """The nearest deadline on one side, looking further and further."""
    for first, last in spans_ahead(month, forward=forward):
        found = nearest(register.deadlines(first, last, query), month, forward=forward)
        if found is not None:
            return found
    return None
