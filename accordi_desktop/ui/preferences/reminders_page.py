# SPDX-License-Identifier: EUPL-1.2
"""Reminders on this computer: a notice of the system, and a calendar file to subscribe to."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from accordi_desktop.ui.context.tray import tray_there
from accordi_desktop.ui.context.waiting import behind
from accordi_desktop.ui.preferences.autostart import (
    can_start_with_system,
    start_with_system,
    starts_with_system,
)
from accordi_desktop.ui.theme.style import GAP, MARGIN, padded_column
from accordi_desktop.ui.widgets.buttons.buttons import push_button
from accordi_desktop.ui.widgets.labels.elided_label import ElidedLabel
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel

if TYPE_CHECKING:
    from accordi_desktop.settings import Settings
    from accordi_desktop.ui.context.context import AppContext


class RemindersPage(QWidget):
    """Everything here is off until somebody wants it."""

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        settings, register = context.settings, context.register
        self._context = context
        self._register = ""
        if register is not None and register.backups.enabled:
            self._register = behind(lambda: register.office.identity)
        self._file = settings.calendar_file
        self.reminders = QCheckBox(self.tr("Show a notice once a day when decisions are to be taken"))
        self.reminders.setChecked(settings.notices == "on")
        self.reminders.setEnabled(tray_there())
        self.start = QCheckBox(self.tr("Start Accordi when I log on"))
        self.start.setVisible(can_start_with_system())
        self.start.setChecked(can_start_with_system() and starts_with_system())
        self.keep = QCheckBox(self.tr("Keep a calendar file up to date"))
        self.keep.setChecked(bool(self._file))
        self.keep.setEnabled(bool(self._register or self._file))
        self.choose = push_button(self.tr("Choose…"), self._ask)
        self.choose.setAccessibleName(self.tr("Choose the calendar file"))
        self.choose.setAutoDefault(False)
        self.imprecise = QCheckBox(self.tr("With dates of which only the month or the year is known"))
        self.imprecise.setChecked(settings.calendar_dates == "all")
        self.file_label = ElidedLabel()
        self._lay_out()
        self.keep.toggled.connect(self._keep)
        self._show()

    def apply(self, settings: Settings) -> bool:
        """Take the choices over; tells whether anything of the settings changed."""
        before = (
            settings.notices,
            settings.calendar_file,
            settings.calendar_dates,
            settings.calendar_register,
        )
        settings.notices = "on" if self.reminders.isChecked() else "off"
        settings.calendar_dates = "all" if self.imprecise.isChecked() else "days"
        if self._file != settings.calendar_file:
            settings.calendar_file = self._file
            settings.calendar_register = self._register if self._file else ""
        if can_start_with_system() and self.start.isChecked() != starts_with_system():
            start_with_system(wanted=self.start.isChecked())
        after = (
            settings.notices,
            settings.calendar_file,
            settings.calendar_dates,
            settings.calendar_register,
        )
        return after != before

    def _keep(self, wanted: bool) -> None:
        if not wanted:
            self._file = ""
        elif not self._file:
            self._ask()
        self._show()

    def _ask(self) -> None:
        suggested = Path(self._file) if self._file else Path.home() / self.tr("deadlines.ics")
        self._context.prompts.ask_save_file(
            self, self.tr("Calendar file"), suggested, [self.tr("Calendar (*.ics)")], self._take
        )

    def _take(self, path: Path) -> None:
        self._file = str(path)
        self._show()

    def _show(self) -> None:
        self.keep.blockSignals(True)
        self.keep.setChecked(bool(self._file))
        self.keep.blockSignals(False)
        self.file_label.setText(self._file or self.tr("no file"))
        self.choose.setEnabled(bool(self._register))

    def _lay_out(self) -> None:
        column = padded_column(self)
        column.addWidget(PlainLabel(self.tr("Notices"), role="heading"))
        column.addWidget(self.reminders)
        if not tray_there():
            column.addWidget(PlainLabel(self.tr("This desktop has no place for notices."), role="muted"))
        column.addWidget(self.start)
        column.addSpacing(MARGIN)
        column.addWidget(PlainLabel(self.tr("Calendar file"), role="heading"))
        column.addWidget(
            PlainLabel(
                self.tr("Outlook and others can subscribe to it and follow the deadlines."), role="muted"
            )
        )
        column.addWidget(self.keep)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.file_label, 1)
        row.addWidget(self.choose)
        column.addLayout(row)
        column.addWidget(self.imprecise)
        column.addStretch(1)
