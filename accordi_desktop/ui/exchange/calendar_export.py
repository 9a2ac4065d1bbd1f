# SPDX-License-Identifier: EUPL-1.2
"""Asks which deadlines go into a calendar file, and where to put it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths

from accordi_desktop.ui.prompts import Choice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from accordi_desktop.register.register import Register
    from accordi_desktop.ui.desk import Desk


class CalendarExport(QObject):
    """One export, from the question to the file."""

    def __init__(self, desk: Desk, register: Register, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._register, self._window = desk, register, parent

    def ask(self, selected: Sequence[int]) -> None:
        """Of the selected agreements or of all; where nothing is selected there is no question."""
        if not selected:
            self._ask_file(())
            return
        chosen = self.tr("%n selected agreement(s)", "", len(selected))
        self._desk.prompts.choose(
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
        self._desk.prompts.ask_save_file(
            self._window,
            self.tr("Export calendar"),
            Path(folder) / self.tr("deadlines.ics"),
            [self.tr("Calendar (*.ics)")],
            lambda path: self._write(path, ids),
        )

    def _write(self, path: Path, ids: tuple[int, ...]) -> None:
        register, words = self._register, self._desk.words
        dated_only = self._desk.settings.calendar_dates == "days"

        def work(_progress: object) -> int:
            from accordi_desktop.exchange.calendar_file import write_calendar  # noqa: PLC0415

            return write_calendar(register, path, words, ids, dated_only=dated_only)

        self._desk.tasks.run(work, self._written, self._failed, owner=self)

    def _written(self, events: int) -> None:
        self._desk.told.emit(self.tr("Calendar saved: %n deadline(s).", "", events))
        self.deleteLater()

    def _failed(self, error: Exception) -> None:
        from accordi_desktop.model.errors import AccordiError  # noqa: PLC0415

        self.deleteLater()
        if not isinstance(error, AccordiError):
            raise error
        self._desk.failed.emit(self._desk.words.error(error))
