# SPDX-License-Identifier: EUPL-1.2
"""A notice of the system once a day, if it is wanted: how many decisions are to be taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSystemTrayIcon

from accordi_desktop.assets import resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from accordi_desktop.register.register import Register
    from accordi_desktop.register.values.reminders import Reminder
    from accordi_desktop.ui.context.context import AppContext


def tray_there() -> bool:
    """Whether this desktop has a place for notices."""
    return QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()


class Tray(QObject):
    """On the first look at a register each day; a click on the notice asks for the window."""

    clicked = Signal()

    def __init__(self, context: AppContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._icon: QSystemTrayIcon | None = None
        self._noticed: date | None = None
        context.register_changed.connect(self._look)
        context.changed.connect(self._look)

    def _look(self) -> None:
        register = self._context.register
        if (
            register is None
            or self._context.settings.notices != "on"
            or self._noticed == register.calendar.today
        ):
            return
        if not register.backups.enabled or not tray_there():
            return
        self._noticed = register.calendar.today
        self._context.run(lambda _progress: _due(register), self._tell, owner=self)

    def _tell(self, reminders: Sequence[Reminder]) -> None:
        if not reminders:
            return
        if self._icon is None:
            self._icon = QSystemTrayIcon(QIcon(str(resource("icons", "accordi.svg"))), self)
            self._icon.setToolTip("Accordi")
            self._icon.messageClicked.connect(self.clicked)
            self._icon.activated.connect(lambda _reason: self.clicked.emit())
        self._icon.show()
        self._icon.showMessage("Accordi", self.tr("%n decision(s) to take.", "", len(reminders)))


def _due(register: Register) -> Sequence[Reminder]:
    return register.dashboard.reminders()
