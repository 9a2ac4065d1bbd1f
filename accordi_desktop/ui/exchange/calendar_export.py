# SPDX-License-Identifier: EUPL-1.2
"""Asks which deadlines go into a calendar file, and where to put it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths

from accordi_desktop.ui.context.prompts import Choice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from accordi_desktop.register.register import Register
    from accordi_desktop.ui.context.context import AppContext


class CalendarExport(QObject):
    """One export, from the question to the file."""

    def __init__(self, context: AppContext, register: Register, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._register, self._window = context, register, parent

    def ask(self, selected: Sequence[int]) -> None:
        """Of the selected agreements or of all; where nothing is selected there is no question."""
        if not selected:
            self._ask_file(())
            return
        chosen = self.tr("%n selected agreement(s)", "", len(selected))
        self._context.prompts.choose(
            self._window,
            self.tr("Which deadlines go into the calendar?"),
            self.tr("Importing the file again later updates the events that are there."),
            (
                Choice(self.tr("All agreements"), lambda: self._ask_file(())),
                Choice(chosen, lambda: self._ask_file(tuple(selected))),
            ),
        )

    def _ask_file(self, ids: tuple[int, ...]) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self._context.prompts.ask_save_file(
            self._window,
            self.tr("Export calendar"),
            Path(folder) / self.tr("deadlines.ics"),
            [self.tr("Calendar (*.ics)")],
            lambda path: self._write(path, ids),
        )

    def _write(self, path: Path, ids: tuple[int, ...]) -> None:
        register, words = self._register, self._context.words
        dated_only = self._context.settings.calendar_dates == "days"

        def work(_progress: object) -> int:
            from accordi_desktop.exchange.calendar.calendar_file import write_calendar  # noqa: PLC0415

            return write_calendar(register, path, words, ids, dated_only=dated_only)

        self._context.run(work, self._written, ended=self.deleteLater, owner=self)

    def _written(self, events: int) -> None:
        self._context.message.emit(self.tr("Calendar saved: %n deadline(s).", "", events))
