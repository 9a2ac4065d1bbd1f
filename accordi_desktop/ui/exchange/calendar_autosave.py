# SPDX-License-Identifier: EUPL-1.2
"""Writes the calendar file of the office after changes, behind the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from accordi_desktop.model.errors import AccordiError
from accordi_desktop.ui.context.waiting import behind

if TYPE_CHECKING:
    from collections.abc import Callable

    from accordi_desktop.ui.context.context import AppContext

_PAUSE_MS = 3000


class CalendarAutosave(QObject):
    """Follows the register for which the file was chosen, and no other."""

    def __init__(self, context: AppContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._reported = ""
        # One writing for many changes in a row.
        self.pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self.pause.timeout.connect(self._write)
        context.register_changed.connect(self.pause.start)
        context.changed.connect(self.pause.start)

    def finish(self) -> None:
        """Write at once what waits for the pause: the window is closing."""
        if not self.pause.isActive():
            return
        self.pause.stop()
        if (work := self._work()) is not None:
            try:
                behind(work)
            except AccordiError as error:
                self._fail(error)

    def _write(self) -> None:
        if (work := self._work()) is not None:
            self._context.run(lambda _progress: work(), self._succeed, self._fail, owner=self)

    def _work(self) -> Callable[[], bool] | None:
        register, settings, words = self._context.register, self._context.settings, self._context.words
        if register is None or not settings.calendar_file or not register.backups.enabled:
            return None

        def work() -> bool:
            from accordi_desktop.exchange.calendar.autosave import keep_calendar  # noqa: PLC0415

            if register.office.identity != settings.calendar_register:
                return False
            dated_only = settings.calendar_dates == "days"
            return keep_calendar(register, Path(settings.calendar_file), words, dated_only=dated_only)

        return work

    def _succeed(self, _written: bool) -> None:
        self._reported = ""

    def _fail(self, error: AccordiError) -> None:
        text = self.tr("The calendar file is not up to date. {reason}").format(
            reason=self._context.words.error(error)
        )
        # The same trouble is told once, not after every change.
        if text != self._reported:
            self._reported = text
            self._context.failed.emit(text)
