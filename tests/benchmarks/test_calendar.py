# SPDX-License-Identifier: EUPL-1.2
"""How long each step through the calendar holds the window's thread, beside painting the page once."""

from collections.abc import Callable, Iterator
from functools import partial
from statistics import median
from time import thread_time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from accordi_desktop.bootstrap import open_register
from accordi_desktop.settings import Settings
from accordi_desktop.ui.calendar.calendar_view import CalendarView
from accordi_desktop.ui.calendar.modes import Mode
from accordi_desktop.ui.calendar.timeline_layout import Grouping
from accordi_desktop.ui.desk import Desk
from accordi_desktop.ui.prompts import Prompts
from accordi_desktop.ui.tasks import Tasks
from accordi_desktop.ui.theme.style import apply
from accordi_desktop.wording import Words

ROUNDS = 7


@pytest.fixture
def desk(qapp, tmp_path) -> Iterator[Desk]:
    apply(qapp, "light")
    desk = Desk(Words("it"), Settings(tmp_path / "settings.toml"), Prompts(), Tasks())
    yield desk
    desk.tasks.shutdown()


@pytest.mark.parametrize("count", [40, 5_000])
def test_steps_through_the_calendar(benchmark, qtbot, desk, tell, register_of, count):
    register = open_register(register_of(count))
    desk.use(register)
    view = CalendarView(desk)
    qtbot.addWidget(view)
    view.resize(1180, 700)
    view.show()
    painted, _ = timed(desk, view.repaint)
    taken = benchmark.pedantic(lambda: list(steps(desk, view)))
    parts = [
        f"{name} {step:.1f} ms ({step / painted:.1f}×, worst {worst:.1f} ms)" for name, step, worst in taken
    ]
    tell(f"calendar at {count:,}, painted in {painted:.1f} ms: {', '.join(parts)}")
    desk.tasks.shutdown()
    register.close()


def steps(desk: Desk, view: CalendarView) -> Iterator[tuple[str, float, float]]:
    """The name of each step, what it takes as a rule, and at worst."""
    bar, timeline = view.bar, view.stage.timeline
    yield "month", *timed(desk, bar.next_month.click)
    yield "switch to the year", *timed(desk, lambda: bar.modes.setMode(Mode.YEAR), rounds=1)
    yield "year", *timed(desk, bar.next_year.click)
    yield "switch to the timeline", *timed(desk, lambda: bar.modes.setMode(Mode.TIMELINE), rounds=1)
    down = timeline.list.verticalScrollBar()
    yield "scroll", *timed(desk, lambda: down.setValue(down.value() + down.pageStep()))
    yield "move", *timed(desk, lambda: QTest.keyClick(timeline.list, Qt.Key.Key_Right))
    yield "zoom", *timed(desk, lambda: QTest.keyClick(timeline.list, Qt.Key.Key_Minus))
    yield "whole", *timed(desk, timeline.fit)
    for grouping in (Grouping.SECTOR, Grouping.STATUS, Grouping.COUNTRY):
        yield f"by {grouping.value}", *timed(desk, partial(timeline.grouping.setValue, grouping), rounds=1)
    yield "switch to the agenda", *timed(desk, lambda: bar.modes.setMode(Mode.AGENDA), rounds=1)


def timed(desk: Desk, step: Callable[[], object], rounds: int = ROUNDS) -> tuple[float, float]:
    """Milliseconds of the window's thread for one piece of the step: usually, and at worst.

    What is read behind the window arrives as a piece of its own.
    """
    taken = []
    for _ in range(rounds):
        pieces = [piece(step), piece(QApplication.processEvents)]
        while desk.tasks.busy:
            pieces.append(piece(QApplication.processEvents))
        taken.append(max(pieces))
    return median(taken), max(taken)


def piece(work: Callable[[], object]) -> float:
    """Milliseconds of this thread, whatever the others do."""
    begun = thread_time()
    work()
    return 1000 * (thread_time() - begun)
