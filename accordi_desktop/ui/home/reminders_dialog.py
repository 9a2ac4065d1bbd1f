# SPDX-License-Identifier: EUPL-1.2
"""All reminders whose day has come, those put off too; several can be put off or finished at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QTableView

from accordi_desktop.model.errors import AccordiError
from accordi_desktop.register.commands.reminders import FinishReminders, SnoozeReminders
from accordi_desktop.ui.context.page_loader import PageLoader
from accordi_desktop.ui.context.waiting import behind
from accordi_desktop.ui.home.reminders_model import MATTER, RemindersModel
from accordi_desktop.ui.home.snooze_menu import SnoozeMenu
from accordi_desktop.ui.theme.style import padded_column
from accordi_desktop.ui.widgets.buttons.buttons import push_button
from accordi_desktop.ui.widgets.dialogs.dialog import Dialog
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel
from accordi_desktop.ui.widgets.message_bar import MessageBar
from accordi_desktop.ui.widgets.tables import style_table

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from accordi_desktop.register.commands.command import Command
    from accordi_desktop.register.register import Register
    from accordi_desktop.register.values.reminders import Reminder
    from accordi_desktop.ui.context.context import AppContext

_FLAG = QItemSelectionModel.SelectionFlag


class RemindersDialog(Dialog):
    """Keeps its place: after a reminder has gone, the one that comes in its place is chosen."""

    agreement_activated = Signal(int)

    def __init__(self, context: AppContext, register: Register, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Reminders"))
        self.preferred = QSize(820, 480)
        self._context, self._register = context, register
        self.messages = MessageBar()
        self.count = PlainLabel(role="muted")
        self.model = RemindersModel(context.words, register.calendar.today, self)
        self.table = _table(self.model, self.tr("All reminders"))
        self.open_button = push_button(self.tr("Show agreement"), self._open, icon_name="details")
        self.snooze_button = push_button(self.tr("Put off"), icon_name="clock")
        self.menu = SnoozeMenu(context.words, self._put_off, self.snooze_button)
        self.snooze_button.setMenu(self.menu)
        self.finish_button = push_button(self.tr("Done"), self._finish, icon_name="check")
        self.close_button = push_button(self.tr("Close"), self.reject, kind="primary")
        self._lay_out()
        self.menu.aboutToShow.connect(self._offer)
        self.table.activated.connect(self._open)
        self.table.selectionModel().selectionChanged.connect(self._update)
        self.reading = PageLoader(context, self, lambda: _read, self._show, self.reject)
        self._update()
        self.table.setFocus()

    def chosen(self) -> tuple[Reminder, ...]:
        """The reminders chosen, in the order of the table."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return tuple(one for one in map(self.model.row, rows) if one is not None)

    def _show(self, found: tuple[Reminder, ...]) -> None:
        row = max(self.table.currentIndex().row(), 0)
        self.model.show_reminders(found, self._register.calendar.today)
        self.count.setText(self._counted(found))
        if found:
            index = self.model.index(min(row, len(found) - 1), 0)
            self.table.selectionModel().setCurrentIndex(index, _FLAG.ClearAndSelect | _FLAG.Rows)
        self._update()

    def _counted(self, found: tuple[Reminder, ...]) -> str:
        put_off = sum(one.snoozed_until is not None for one in found)
        due = self.tr("%n reminder(s) due.", "", len(found) - put_off)
        return f"{due} {self.tr('%n put off.', '', put_off)}" if put_off else due

    def _update(self, _now: QItemSelection | None = None, _before: QItemSelection | None = None) -> None:
        chosen, writable = self.chosen(), not self._register.read_only
        self.open_button.setEnabled(len(chosen) == 1)
        for button in (self.snooze_button, self.finish_button):
            button.setEnabled(writable and bool(chosen))

    def _offer(self) -> None:
        if chosen := self.chosen():
            self.menu.offer(self._register.calendar.today, min(one.key.decision_on for one in chosen))

    def _open(self) -> None:
        chosen = self.chosen()
        if len(chosen) == 1:
            self.accept()
            self.agreement_activated.emit(chosen[0].key.agreement_id)

    def _put_off(self, until: date) -> None:
        self._perform(SnoozeReminders(tuple(one.key for one in self.chosen()), until))

    def _finish(self) -> None:
        self._perform(FinishReminders(tuple(one.key for one in self.chosen())))

    def _perform(self, command: Command) -> None:
        """Show what was done with an undo button here: the window behind the dialog cannot be reached."""
        try:
            self._context.save(command)
        except AccordiError as error:
            self.messages.warn(self._context.words.error(error))
            return
        if (step := behind(lambda: self._register.history.undo_step)) is not None:
            self.messages.tell(self._context.words.done(step), self.tr("Undo"), self._undo)

    def _undo(self) -> None:
        try:
            self._context.write(lambda progress: self._register.undo(progress=progress))
        except AccordiError as error:
            self.messages.warn(self._context.words.error(error))

    def _lay_out(self) -> None:
        agreement_actions, foot = QHBoxLayout(), QHBoxLayout()
        for button in (self.open_button, self.snooze_button, self.finish_button):
            button.setAutoDefault(False)
            agreement_actions.addWidget(button)
        agreement_actions.addStretch(1)
        foot.addWidget(self.count, 1)
        foot.addWidget(self.close_button)
        self.close_button.setAutoDefault(False)
        column = padded_column(self)
        column.addWidget(self.messages)
        column.addLayout(agreement_actions)
        column.addWidget(self.table, 1)
        column.addLayout(foot)


def open_reminders(context: AppContext, parent: QWidget | None) -> RemindersDialog | None:
    """Show all reminders."""
    if context.register is None:
        return None
    dialog = RemindersDialog(context, context.register, parent)
    dialog.open()
    return dialog


def _read(register: Register) -> tuple[Reminder, ...]:
    return register.dashboard.all_reminders()


def _table(model: RemindersModel, name: str) -> QTableView:
    table = QTableView()
    style_table(table)
    table.setModel(model)
    table.setAccessibleName(name)
    table.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
    table.setMinimumHeight(180)
    header = table.horizontalHeader()
    header.setDefaultSectionSize(104)
    header.setSectionResizeMode(MATTER, QHeaderView.ResizeMode.Stretch)
    return table
