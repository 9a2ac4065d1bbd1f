# SPDX-License-Identifier: EUPL-1.2
"""Reminders on the first page: each can be opened, put off, or said to have been heard."""

from __future__ import annotations

from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from accordi_desktop.register.commands.reminders import FinishReminders, SnoozeReminders
from accordi_desktop.ui.home.decision_button import DecisionButton
from accordi_desktop.ui.home.snooze_menu import SnoozeMenu
from accordi_desktop.ui.theme.style import GAP, GRID
from accordi_desktop.ui.widgets.buttons.buttons import push_button, tool_button
from accordi_desktop.ui.widgets.card import Card
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel
from accordi_desktop.wording.subjects.reminders import matter

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from accordi_desktop.register.values.reminders import Reminder
    from accordi_desktop.ui.context.context import AppContext

MOST = 6
_WEEK, _MONTH = 7, 31  # days


class RemindersCard(Card):
    """Not there at all while nothing is due or put off; the nearest decisions where there are many."""

    agreement_activated = Signal(int)
    letter_requested = Signal()
    all_requested = Signal()

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self.setAccessibleName(self.tr("Reminders"))
        self.letter = push_button(
            self.tr("Prepare an e-mail…"), self.letter_requested.emit, icon_name="export", kind="flat"
        )
        self.nothing = PlainLabel(self.tr("Nothing to be reminded of today."), role="muted")
        self.all = push_button("", self.all_requested.emit, kind="flat")
        self.all.setProperty("link", True)
        self.rows: list[ReminderRow] = []
        self._spans: list[PlainLabel] = []
        top = QHBoxLayout()
        top.addWidget(PlainLabel(self.tr("Next decisions"), role="heading"), 1)
        top.addWidget(self.letter)
        self.column.setSpacing(0)
        self.column.addLayout(top)
        self.column.addWidget(self.nothing)
        self.column.addWidget(self.all)
        self.hide()

    def show_reminders(self, reminders: Sequence[Reminder], put_off: int, today: date) -> None:
        """Show the first of these; the keyboard stays on its line, or on the one that takes its place."""
        index = next((at for at, row in enumerate(self.rows) if row.has_keyboard()), None)
        for shown in (*self.rows, *self._spans):
            shown.hide()
            shown.deleteLater()
        self.rows, self._spans = [], []
        for span, group in groupby(reminders[:MOST], key=lambda reminder: self._span(reminder, today)):
            heading = PlainLabel(span, role="caption")
            heading.setContentsMargins(GAP, GAP, 0, GRID)
            self._spans.append(heading)
            self._add(heading)
            self.rows += [self._row(reminder, today) for reminder in group]
        self.letter.setVisible(bool(reminders))
        self.nothing.setVisible(not reminders)
        self.all.setText(self._all_text(len(reminders), put_off))
        self.all.setVisible(len(reminders) > MOST or put_off > 0)
        self.setVisible(bool(reminders) or put_off > 0)
        if index is not None and self.rows:
            self.rows[min(index, len(self.rows) - 1)].line.setFocus()

    def _all_text(self, due: int, put_off: int) -> str:
        if not put_off:
            return self.tr("Show all %n reminder(s)", "", due)
        if due <= MOST:
            return self.tr("Show %n reminder(s) put off", "", put_off)
        return self.tr("Show all %n reminder(s), those put off too", "", due + put_off)

    def _row(self, reminder: Reminder, today: date) -> ReminderRow:
        row = ReminderRow(self._context, reminder, today)
        row.line.clicked.connect(partial(self._open, reminder.key.agreement_id))
        self._add(row)
        return row

    def _add(self, widget: QWidget) -> None:
        self.column.insertWidget(self.column.indexOf(self.nothing), widget)

    def _span(self, reminder: Reminder, today: date) -> str:
        days = (reminder.key.decision_on - today).days
        if days <= _WEEK:
            return self.tr("Within a week")
        return self.tr("Within a month") if days <= _MONTH else self.tr("Later")

    def _open(self, agreement_id: int, _checked: bool = False) -> None:
        self.agreement_activated.emit(agreement_id)


class ReminderRow(QWidget):
    """One reminder with what can be done about it."""

    def __init__(self, context: AppContext, reminder: Reminder, today: date) -> None:
        super().__init__()
        self._context, self._key = context, reminder.key
        words, text = context.words, matter(reminder, context.words)
        self.line = DecisionButton(reminder, words, today)
        self.snooze = tool_button("clock", self.tr("Put off: {matter}").format(matter=text))
        self.snooze.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = SnoozeMenu(words, self._put_off, self)
        menu.offer(today, reminder.key.decision_on)
        self.snooze.setMenu(menu)
        self.finish = tool_button("check", self.tr("Done: {matter}").format(matter=text), self._finish)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self.line, 1)
        row.addSpacing(GAP)
        writable = context.register is not None and not context.register.read_only
        for button in (self.snooze, self.finish):
            button.setEnabled(writable)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def has_keyboard(self) -> bool:
        """Whether the keyboard is in this line."""
        return any(widget.hasFocus() for widget in (self.line, self.snooze, self.finish))

    def _put_off(self, until: date) -> None:
        self._context.perform(SnoozeReminders((self._key,), until))

    def _finish(self) -> None:
        self._context.perform(FinishReminders((self._key,)))
