# SPDX-License-Identifier: EUPL-1.2
"""The calendar page: month, year or agenda over one reading of the register."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from accordi_desktop.model.errors import AccordiError
from accordi_desktop.register.values.lists.query import AgreementQuery
from accordi_desktop.ui.agreement_table.column_widths import OPTIONAL, ORDER
from accordi_desktop.ui.agreement_table.copy_rows import RowCopier
from accordi_desktop.ui.calendar.agenda.agreement_list import AgreementList
from accordi_desktop.ui.calendar.day_popup import DayPopup
from accordi_desktop.ui.calendar.holidays import Holidays
from accordi_desktop.ui.calendar.loader import CalendarLoader
from accordi_desktop.ui.calendar.marks.legend import Legend
from accordi_desktop.ui.calendar.modes import Mode
from accordi_desktop.ui.calendar.months import Month
from accordi_desktop.ui.calendar.panes import CalendarPanes
from accordi_desktop.ui.calendar.picking import Picking
from accordi_desktop.ui.calendar.toolbar import CalendarBar
from accordi_desktop.ui.context.page import Page, Pane
from accordi_desktop.ui.theme.icons import icon
from accordi_desktop.ui.theme.style import GAP, MARGIN

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QRect
    from PySide6.QtGui import QAction, QShowEvent

    from accordi_desktop.register.register import Register
    from accordi_desktop.ui.context.context import AppContext


class CalendarPage(Page):
    """Shows deadlines and asks for what shall be done with them; it changes nothing itself."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._stale = True
        self._day: date | None = None
        self._shown = AgreementQuery()
        self._filters: Callable[[], AgreementQuery | None] = lambda: None
        self._actions: tuple[QAction, ...] = ()
        self.bar = CalendarBar(context.words)
        self.views = CalendarPanes(context.words)
        self._picking = Picking(self.views)
        self.legend = Legend(context.words)
        self._showing = CalendarLoader(context, self.views)
        self._holidays = Holidays(context, self.views)
        self._copier = RowCopier(context, self)
        self._lay_out()
        self._connect()
        self.views.showMode(Mode.MONTH)
        self._tell_picked()

    def set_context_actions(self, actions: Sequence[QAction]) -> None:
        """What the menu of an entry offers below "open" and "renew"."""
        self._actions = tuple(actions)

    def set_filters(self, asked: Callable[[], AgreementQuery | None]) -> None:
        """Where to ask for the filters of the register; None while nobody has set any."""
        self._filters = asked

    def selected_ids(self) -> tuple[int, ...]:
        """The agreements picked: of the entry, the rows or the day chosen last."""
        return self._picking.ids

    def copy(self) -> None:
        """Put the picked agreements on the clipboard."""
        self._copier.copy(self._picking.ids, [column for column in ORDER if column not in OPTIONAL])

    def select_all(self) -> None:
        """Select all lines of the list that has the keyboard."""
        if isinstance(focus := self.focusWidget(), AgreementList):
            focus.selectAll()

    def panes(self) -> tuple[Pane, ...]:
        """The view, and the agenda where it stands beside."""
        return self.views.panes()

    def show_date(self, day: date) -> None:
        """Go to a day."""
        self._day = Month.of(day).day(day.day)
        if self._stale or not self._select(self._day):
            self.refresh()

    def bring_up(self, subject: object) -> None:
        """Go to a day."""
        if isinstance(subject, date):
            self.show_date(subject)

    def refresh(self) -> None:
        """Read the register anew."""
        register = self._context.register
        if register is None:
            return
        self._stale = False
        try:
            self._show(register)
        except AccordiError as error:
            self._context.failed.emit(self._context.words.error(error))

    def save_state(self, settings: QSettings) -> None:
        """Keep how the page is set up."""
        self.views.save_state(settings)
        self.legend.save_state(settings)
        settings.setValue("calendar/over", self.bar.over.isChecked())
        settings.setValue("calendar/holidays", self.bar.holidays.isChecked())
        settings.setValue("calendar/mode", self.bar.modes.mode.value)

    def restore_state(self, settings: QSettings) -> None:
        """Set the page up as it was kept."""
        self.views.restore_state(settings)
        self.legend.restore_state(settings)
        self.bar.over.setChecked(bool(settings.value("calendar/over", True, type=bool)))
        self.bar.holidays.setChecked(bool(settings.value("calendar/holidays", False, type=bool)))
        self.bar.modes.setMode(Mode.remembered(settings.value("calendar/mode")))

    def showEvent(self, event: QShowEvent) -> None:
        """What went stale while hidden is read now."""
        super().showEvent(event)
        if self._stale or self._query() != self._shown:
            self.refresh()

    def _lay_out(self) -> None:
        self.bar.over.setChecked(True)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(MARGIN, GAP, MARGIN, GAP)
        outer.setSpacing(GAP)
        outer.addWidget(self.bar)
        outer.addWidget(self.views, 1)
        outer.addWidget(self.legend)

    def _connect(self) -> None:
        self._context.register_changed.connect(self._start_anew)
        self._context.changed.connect(self._go_stale)
        self.bar.moved.connect(self._move_months)
        self.bar.today_wanted.connect(self._go_today)
        self.bar.jumped.connect(self._jump)
        self.bar.over.toggled.connect(self._go_stale)
        self.bar.filters.toggled.connect(self._go_stale)
        self.bar.renew_wanted.connect(self._ask_renewal)
        self.bar.print_wanted.connect(self._print)
        self.bar.modes.chosen.connect(self._look)
        self.legend.changed.connect(self._go_stale)
        self._showing.picked.connect(self._picking.pick)
        self._picking.changed.connect(self._tell_picked)
        self.bar.holidays.toggled.connect(self._holidays.want)
        self.bar.holidays.toggled.connect(self._go_stale)
        views = self.views
        for view in (views.month, views.year):
            view.day_wanted.connect(self.show_date)
            view.today_wanted.connect(self._go_today)
        views.month.day_opened.connect(self._open_day)
        views.year.month_wanted.connect(self._open_month)
        views.nearest.wanted.connect(self.show_date)
        views.agenda.earlier_wanted.connect(self._show_earlier)
        lists = (views.timeline.list, views.undated.list, views.agenda.list)
        for part in (views.month, views.year, *lists):
            part.menu_wanted.connect(self._open_menu)
        for opening in (views.month, *lists):
            opening.agreement_activated.connect(self.agreement_activated)

    def _start_anew(self) -> None:
        """Another register: begin at today, with nothing of the one before."""
        self._day = None
        if self._context.register is not None:
            self._showing.clear(self._context.register.calendar.today)
        self._picking.pick(())
        self._go_stale()

    def _go_stale(self) -> None:
        self._stale = True
        if self.isVisible():
            self.refresh()

    def _select(self, day: date) -> bool:
        """Move to a day of what is shown already; False where it has to be read first."""
        views = self.views
        if self.bar.modes.mode is Mode.TIMELINE:
            views.timeline.go_to(day)
            return True
        if self.bar.modes.mode is Mode.YEAR:
            year = views.year.days.layout_shown
            if year is None or year.year != day.year:
                return False
            views.year.setCurrentIndex(views.year.days.index_of(day))
            return True
        month = views.month.days.layout_shown
        if month is None or month.month != Month.of(day):
            return False
        views.month.setCurrentIndex(views.month.days.index_of(day))
        return True

    def _show(self, register: Register) -> None:
        self._day = self._day or register.calendar.today
        self._shown = self._query()
        mode = self.bar.modes.mode
        self.bar.setMonth(Month.of(self._day), whole_year=mode is Mode.YEAR)
        if mode is Mode.TIMELINE:
            self._showing.timeline(register, self._shown)
        elif mode is Mode.YEAR:
            self._showing.year(register, self._day, self._shown, self.legend.kinds)
        else:
            self._showing.month(register, self._day, self._shown, self.legend.kinds)
        self._holidays.follow(self._day)

    def _look(self, mode: Mode) -> None:
        self.views.showMode(mode)
        self.bar.setSteps(months=mode is not Mode.YEAR, shown=mode is not Mode.TIMELINE)
        self.legend.setVisible(mode is not Mode.TIMELINE)
        self._picking.pick(())
        self._go_stale()

    def _open_month(self, day: date) -> None:
        self._day = day
        self.bar.modes.setMode(Mode.MONTH)
        self.views.focus_first()

    def _query(self) -> AgreementQuery:
        """What to show: of every agreement, or of those the filters of the register let through."""
        asked = self._filters()
        filtering = asked is not None and bool(asked.text or asked.statuses or asked.narrowed)
        self.bar.filters.setVisible(filtering)
        kept = asked if asked is not None and filtering and self.bar.filters.isChecked() else AgreementQuery()
        return replace(kept, with_past=self.bar.over.isChecked())

    def _move_months(self, months: int) -> None:
        if self._day is not None:
            self.show_date(Month.of(self._day).plus(months).day(self._day.day))

    def _jump(self, month: Month) -> None:
        self.show_date(month.day(self._day.day if self._day else 1))
        self.views.focus_first()

    def _show_earlier(self) -> None:
        self._showing.show_earlier()
        self.refresh()

    def _go_today(self) -> None:
        if self._context.register is not None:
            self.show_date(self._context.register.calendar.today)

    def _tell_picked(self) -> None:
        register = self._context.register
        self.bar.renew.setEnabled(bool(self._picking.ids) and register is not None and not register.read_only)
        self.selection_changed.emit()

    def _open_day(self, day: date, cell: QRect) -> None:
        layout = self.views.month.days.layout_shown
        if layout is None:
            return
        popup = DayPopup(self._context.words, day, layout.on(day), self)
        self._picking.follow(popup)
        popup.list.menu_wanted.connect(self._open_menu)
        popup.agreement_activated.connect(self.agreement_activated)
        popup.open_beside(cell)

    def _open_menu(self, point: QPoint) -> None:
        if not self._picking.ids:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if len(self._picking.ids) == 1:
            menu.addAction(icon("open"), self.tr("Open"), self._activate)
        if self._actions:
            menu.addActions(self._actions)
        else:
            renew = menu.addAction(icon("renew"), self.tr("Mark as renewed…"), self._ask_renewal)
            renew.setEnabled(self.bar.renew.isEnabled())
        menu.popup(point)

    def _activate(self) -> None:
        self.agreement_activated.emit(self._picking.ids[0])

    def _print(self) -> None:
        from accordi_desktop.ui.calendar.printing import InView, print_calendar  # noqa: PLC0415
        from accordi_desktop.ui.calendar.timeline.printing import print_timeline  # noqa: PLC0415

        if self.bar.modes.mode is Mode.TIMELINE:
            print_timeline(self._context, self.views.timeline, self.window())
        elif self._day is not None:
            page = InView(self.bar.modes.mode, self._day)
            print_calendar(self._context, page, self._shown, self.legend.kinds, self.window())

    def _ask_renewal(self) -> None:
        if self._picking.ids:
            self.renew_requested.emit(self._picking.ids)
