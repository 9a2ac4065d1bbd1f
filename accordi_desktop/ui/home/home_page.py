# SPDX-License-Identifier: EUPL-1.2
"""What needs a decision now, at one glance; each count opens the list it counts."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.model.enums import Status
from accordi_desktop.register.values.home import HomeCountKind
from accordi_desktop.ui.context.page import Page, Pane
from accordi_desktop.ui.context.page_loader import PageLoader
from accordi_desktop.ui.home.figure_card import FigureCard
from accordi_desktop.ui.home.line_card import LineCard
from accordi_desktop.ui.home.reminders_card import MOST, RemindersCard
from accordi_desktop.ui.theme.style import MARGIN, PAGE_MARGIN
from accordi_desktop.ui.widgets.buttons.buttons import push_button
from accordi_desktop.ui.widgets.empty_state import EmptyState
from accordi_desktop.ui.widgets.input.tab_order import follow_layout
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QPushButton

    from accordi_desktop.register.register import Register
    from accordi_desktop.register.values.home import Home, HomeCount, RecentChange
    from accordi_desktop.register.values.views import Deadline
    from accordi_desktop.ui.context.context import AppContext
    from accordi_desktop.ui.home.line_card import Line
    from accordi_desktop.wording import Words

_NUMBER, _DATE = 24, 84
_WIDEST = 165  # letters on a line of the page
_MOST_FACTS = 5


class HomePage(Page):
    """Calm: what expired years ago is in the register and not here."""

    worklist_requested = Signal(object)  # the fact to begin with, or None
    calendar_requested = Signal()

    def __init__(self, context: AppContext, new: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.reminders = RemindersCard(context)
        self.day = PlainLabel(role="display")
        self.ending = FigureCard(self.tr("ending within 90 days"), Status.EXPIRING)
        self.notices = FigureCard(self.tr("notices within 90 days"), Status.SUSPENDED)
        self.decisions = FigureCard(self.tr("renewals to be decided on"), Status.AWAITING_ENTRY)
        self.facts = FigureCard(self.tr("facts to verify"), Status.TO_VERIFY)
        self.headline = PlainLabel(role="muted")
        self.decide = LineCard(
            self.tr("Deadlines"), self.tr("Nothing to decide."), lead_width=_NUMBER, numbers=True
        )
        self.coming = LineCard(
            self.tr("Other dates"), self.tr("No other dates in the next 180 days."), lead_width=_DATE
        )
        self.verify = LineCard(
            self.tr("To verify"), self.tr("Nothing is missing."), lead_width=_NUMBER, numbers=True
        )
        self.recent = LineCard(self.tr("Changed lately"), self.tr("Nothing changed yet."), lead_width=_DATE)
        self.all_facts = push_button(
            self.tr("Open the worklist"), lambda: self.worklist_requested.emit(None), kind="flat"
        )
        self.calendar = push_button(self.tr("Open the calendar"), self.calendar_requested.emit, kind="flat")
        self.changed = push_button("", self._open_changed, kind="flat")
        self._changed_query: object = None
        self._empty = EmptyState(
            "register",
            self.tr("The register is empty"),
            self.tr("Record the first agreement: what needs a decision is then shown here."),
            (new,),
        )
        self._lay_out()
        self.reminders.agreement_activated.connect(self.agreement_activated)
        self.reminders.letter_requested.connect(self._prepare_letter)
        self.reminders.all_requested.connect(self._show_reminders)
        self._home: Home | None = None
        self.reading = PageLoader(context, self, lambda: _read, self._show, self._begin_anew)

    @property
    def ready(self) -> bool:
        """Whether it shows the register as it is."""
        return self.reading.ready

    @property
    def shows_nothing(self) -> bool:
        """Whether the register is empty, and it says how to begin."""
        return self._layers.currentWidget() is self._empty

    def panes(self) -> tuple[Pane, ...]:
        """One part: what there is to do, or the page itself while it is being read."""
        if self.shows_nothing:
            return ((self, self._empty.focus_first),)
        if self._layers.currentWidget() is self._blank:
            return ((self, self.setFocus),)
        return ((self, self._focus_first_line),)

    def _focus_first_line(self) -> None:
        lines: list[QPushButton] = []
        if self.reminders.isVisibleTo(self):
            lines += [row.line for row in self.reminders.rows]
        for card in (self.decide, self.coming, self.verify, self.recent):
            lines += card.rows
        ready = (line for line in lines if line.isEnabled() and line.isVisibleTo(self))
        next(ready, self).setFocus()

    def _begin_anew(self) -> None:
        """Show neither cards nor the empty state until the register is read."""
        self._layers.setCurrentWidget(self._blank)
        self._home = None

    def _show(self, home: Home) -> None:
        self._home = home
        self._layers.setCurrentWidget(self._scroll if home.total else self._empty)
        self.day.setText(self._today(home.today))
        self.headline.setText(self._headline(home))
        self.reminders.show_reminders(home.reminders, home.put_off, home.today)
        self._show_figures(home)
        self.decide.show_lines([self._count_line(count) for count in home.counts if count.number])
        reminded = {reminder.key.agreement_id for reminder in home.reminders[:MOST]}
        others = [deadline for deadline in home.coming if deadline.agreement_id not in reminded]
        self.coming.show_lines([self._deadline_line(deadline) for deadline in others])
        self._show_facts(home)
        self._show_changes(home)
        follow_layout(self)
        self.focus_read()

    def _show_figures(self, home: Home) -> None:
        counts = {count.kind: count for count in home.counts}
        for card, kind in (
            (self.ending, HomeCountKind.ENDS_IN_90),
            (self.notices, HomeCountKind.NOTICE_IN_90),
            (self.decisions, HomeCountKind.DECISION),
        ):
            count = counts[kind]
            card.show_count(count.number, partial(self.list_requested.emit, count.query))
        open_facts = sum(count.open for count in home.to_verify)
        self.facts.show_count(open_facts, partial(self.worklist_requested.emit, None))

    def _prepare_letter(self) -> None:
        from accordi_desktop.ui.home.prepared_letter import open_letter  # noqa: PLC0415

        if self._home is not None:
            open_letter(self._context, self._home.reminders, self._home.today)

    def _show_reminders(self) -> None:
        from accordi_desktop.ui.home.reminders_dialog import open_reminders  # noqa: PLC0415

        dialog = open_reminders(self._context, self.window())
        if dialog is not None:
            dialog.agreement_activated.connect(self.agreement_activated)

    def _today(self, day: date) -> str:
        locale = QLocale(self._context.words.language)
        weekday = locale.standaloneDayName(day.isoweekday(), QLocale.FormatType.LongFormat)
        return f"{weekday[:1].upper()}{weekday[1:]} {self._context.words.long_date(PartialDate.of(day))}"

    def _headline(self, home: Home) -> str:
        numbers = {count.kind: count.number for count in home.counts}
        ending = numbers[HomeCountKind.ENDS_IN_180]
        if ending:
            return self.tr("%n agreement(s) ending within 180 days.", "", ending)
        return self.tr("No agreement ends within 180 days.")

    def _count_line(self, count: HomeCount) -> Line:
        texts = {
            HomeCountKind.ENDS_IN_30: self.tr("Ending within 30 days"),
            HomeCountKind.ENDS_IN_90: self.tr("Ending within 90 days"),
            HomeCountKind.ENDS_IN_180: self.tr("Ending within 180 days"),
            HomeCountKind.NOTICE_IN_90: self.tr("Last day for notice within 90 days"),
            HomeCountKind.DECISION: self.tr("Renewal to be decided on"),
            HomeCountKind.ENDED_90: self.tr("Expired in the last 90 days"),
            HomeCountKind.SUSPENDED: self.tr("Suspended"),
        }
        act = partial(self.list_requested.emit, count.query) if count.number else None
        return str(count.number), texts[count.kind], "", act

    def _deadline_line(self, deadline: Deadline) -> Line:
        words = self._context.words
        about = deadline.counterpart or deadline.title or deadline.reference
        act = partial(self.agreement_activated.emit, deadline.agreement_id)
        return words.date(deadline.on), about, words.deadline(deadline), act

    def _show_facts(self, home: Home) -> None:
        words = self._context.words
        facts = [count for count in home.to_verify if count.open]
        self.verify.show_lines(
            [
                (
                    str(count.open),
                    words.label(count.fact),
                    "",
                    partial(self.worklist_requested.emit, count.fact),
                )
                for count in facts[:_MOST_FACTS]
            ]
        )
        self.all_facts.setVisible(bool(facts))

    def _show_changes(self, home: Home) -> None:
        self.recent.show_lines([self._change_line(change) for change in home.recent])
        self._changed_query = home.changed_query
        self.changed.setText(self.tr("%n agreement(s) changed in 30 days", "", home.changed))
        self.changed.setVisible(bool(home.changed))

    def _change_line(self, change: RecentChange) -> Line:
        words = self._context.words
        about = change.agreement_id
        act = self._open_changed if about is None else partial(self.agreement_activated.emit, about)
        text = words.undo_label(change.step)
        return _moment(change.at, words), text[:1].upper() + text[1:], change.author, act

    def _open_changed(self) -> None:
        self.list_requested.emit(self._changed_query)

    def _lay_out(self) -> None:
        for card, below in ((self.coming, self.calendar), (self.verify, self.all_facts)):
            card.add_below(below)
        self.recent.add_below(self.changed)
        for button in (self.calendar, self.all_facts, self.changed):
            button.setProperty("link", True)
        self._scroll = QScrollArea()
        self._scroll.setWidget(self._body())
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._blank = QWidget()
        self._layers = QStackedWidget()
        for layer in (self._blank, self._scroll, self._empty):
            self._layers.addWidget(layer)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._layers)

    def _body(self) -> QWidget:
        """The desk, in the middle of a wide window."""
        desk = QWidget()
        desk.setMaximumWidth(_WIDEST * self.fontMetrics().averageCharWidth())
        column = QVBoxLayout(desk)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MARGIN)
        head = QVBoxLayout()
        head.setSpacing(0)
        head.addWidget(self.day)
        head.addWidget(self.headline)
        figures = QHBoxLayout()
        figures.setSpacing(MARGIN)
        for card in (self.ending, self.notices, self.decisions, self.facts):
            figures.addWidget(card, 1)
        cards = QHBoxLayout()
        cards.setSpacing(MARGIN)
        for share, parts in (
            (3, (self.reminders, self.coming, self.recent)),
            (2, (self.decide, self.verify)),
        ):
            half = QVBoxLayout()
            half.setSpacing(MARGIN)
            for part in parts:
                half.addWidget(part)
            half.addStretch(1)
            cards.addLayout(half, share)
        for layout in (head, figures, cards):
            column.addLayout(layout)
        column.addStretch(1)
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        row.addStretch(1)
        row.addWidget(desk, 1000)
        row.addStretch(1)
        return body


def _read(register: Register) -> Home:
    return register.dashboard.home()


def _moment(at: str, words: Words) -> str:
    """A moment of the history ("2026-11-22T09:30:00+00:00") in the clock of this place."""
    local = datetime.fromisoformat(at).astimezone()
    is_today = local.date() == datetime.now(local.tzinfo).date()
    return local.strftime("%H:%M") if is_today else words.day(local.date())
