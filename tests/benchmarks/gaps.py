# SPDX-License-Identifier: EUPL-1.2
"""Takes one step after the other in the running window and says how long it stood still in each.

A timer of 5 ms beats on the window's thread: a gap is what one beat came too late. `python -m
tests.benchmarks.gaps REGISTER DATA-FOLDER`, in a process of its own: a line of JSON for each step, with the
milliseconds of the longest gap, of the most that the window's thread itself computed between two beats (which
no other program makes longer), of the processor's time, and until nothing was under way any more.
"""

from __future__ import annotations

import json
import os
import sys
from dataclasses import replace
from functools import partial
from time import perf_counter, process_time, thread_time
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from accordi_desktop.register.values.lists.query import Column
    from accordi_desktop.ui.agreements.agreements_view import AgreementsView
    from accordi_desktop.ui.app.application import Application
    from accordi_desktop.ui.app.program_window import ProgramWindow
    from accordi_desktop.ui.calendar.calendar_page import CalendarPage

    Step = tuple[str, Callable[[], object]]

_BEAT = 0.005
_PATIENCE = 120.0


class Heart(QTimer):
    """Beats, and keeps the longest gap and the longest piece of work since `reset`, in seconds."""

    def __init__(self, window: ProgramWindow) -> None:
        super().__init__(window, interval=round(1000 * _BEAT))
        self.setTimerType(Qt.TimerType.PreciseTimer)
        self.timeout.connect(self._beat)
        self.reset()

    def reset(self) -> None:
        self._last, self.longest = perf_counter(), 0.0
        self._used, self.most_used = thread_time(), 0.0

    def _beat(self) -> None:
        now = perf_counter()
        self.longest = max(self.longest, now - self._last - _BEAT)
        self._last = now
        used = thread_time()
        self.most_used = max(self.most_used, used - self._used)
        self._used = used


def busy(window: ProgramWindow) -> bool:
    """Whether anything is under way in what is seen."""
    if window.context.tasks.busy or window.made_page("show_register") is None:
        return window.context.tasks.busy
    view = window.register_page.agreements
    return view._reader.busy or view._table.rows.reading


def take(window: ProgramWindow, heart: Heart, name: str, step: Callable[[], object]) -> None:
    QApplication.processEvents()
    heart.reset()
    begun, used = perf_counter(), process_time()
    step()
    QTest.qWait(50)
    while busy(window) and perf_counter() - begun < _PATIENCE:
        QTest.qWait(10)
    quiet, used = perf_counter() - begun, process_time() - used
    QTest.qWait(30)
    said: dict[str, object] = {"step": name, "gap": 1000 * heart.longest, "own": 1000 * heart.most_used}
    said |= {"cpu": 1000 * used, "quiet": 1000 * quiet}
    sys.stdout.write(f"{json.dumps(said)}\n")
    sys.stdout.flush()


def steps(window: ProgramWindow) -> Iterator[Step]:
    """What a day in the office is made of, each step as a person takes it."""
    from accordi_desktop.register.values.lists.query import Column  # noqa: PLC0415
    from accordi_desktop.ui.calendar.modes import Mode  # noqa: PLC0415

    act = window.actions_
    yield "home read", lambda: None
    yield "to the register", act["show_register"].trigger
    view = window.register_page.agreements
    table = view._table
    key = QTest.keyClick
    yield "first row chosen", table.go_to_first
    yield "next row", lambda: key(table, Qt.Key.Key_Down)
    yield "next row again", lambda: key(table, Qt.Key.Key_Down)
    yield "last row", lambda: key(table, Qt.Key.Key_End)
    for column in (Column.COUNTERPART, Column.COUNTRY, Column.STATUS):
        yield f"sorted by {column}", partial(_order, view, column)
    yield "filtered by country", lambda: view.set_query(replace(view.query(), countries=("CN",)))
    yield "filter given up", lambda: view.set_query(replace(view.query(), countries=()))
    yield "with what is over", lambda: view.set_query(replace(view.query(), with_past=True))
    yield "searched", lambda: view.set_query(replace(view.query(), text="riga"))
    yield "search cleared", lambda: view.set_query(replace(view.query(), text=""))
    yield "all chosen", table.select_all
    yield "one chosen again", lambda: key(table, Qt.Key.Key_Home)
    yield "to the calendar", act["show_calendar"].trigger
    calendar = cast("CalendarPage", window.page("show_calendar"))
    yield "next month", calendar.bar.next_month.click
    yield "year", lambda: calendar.bar.modes.setMode(Mode.YEAR)
    yield "next year", calendar.bar.next_year.click
    yield "agenda", lambda: calendar.bar.modes.setMode(Mode.AGENDA)
    yield "timeline", lambda: calendar.bar.modes.setMode(Mode.TIMELINE)
    yield "to the worklist", act["show_worklist"].trigger
    yield "to the bin", act["show_bin"].trigger
    yield "to the first page", act["show_home"].trigger
    yield "to the register again", act["show_register"].trigger
    yield "one edit, every view after it", lambda: _edit(window)
    yield "undo", act["undo"].trigger


def _order(view: AgreementsView, column: Column) -> None:
    view.set_query(replace(view.query(), order=column))


def _edit(window: ProgramWindow) -> None:
    from accordi_desktop.register.commands.agreements import ReviseAgreement  # noqa: PLC0415
    from accordi_desktop.ui.context.waiting import behind  # noqa: PLC0415

    register = window.context.register
    assert register is not None
    agreement_id = window.register_page.agreements._table.rows.id_at(0)
    assert agreement_id is not None
    sheet = behind(lambda: register.agreements.sheet(agreement_id))
    window.context.perform(
        ReviseAgreement(agreement_id, replace(sheet.content, notes="Riletto."), sheet.version)
    )


def main(register: str, data: str) -> None:
    from accordi_desktop.cli import main as program  # noqa: PLC0415
    from accordi_desktop.ui.app.application import Application  # noqa: PLC0415

    start = Application.start

    def watched(application: Application) -> None:
        window = application.window
        heart = Heart(window)
        heart.start()

        def go() -> None:
            for name, step in steps(window):
                take(window, heart, name, step)
            os._exit(0)  # without the backup of a close, which is measured elsewhere

        window.context.register_changed.connect(lambda: QTimer.singleShot(0, go))
        start(application)

    setattr(Application, "start", watched)  # noqa: B010
    program([f"--data-dir={data}", f"--register={register}"])


if __name__ == "__main__":
    main(*sys.argv[1:])
