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
from accordi_desktop.ui.calendar.calendar_page import CalendarPage
from accordi_desktop.ui.calendar.modes import Mode
from accordi_desktop.ui.calendar.timeline.layout import Grouping
from accordi_desktop.ui.context.context import AppContext
from accordi_desktop.ui.context.prompts import Prompts
from accordi_desktop.ui.context.tasks import Tasks
from accordi_desktop.ui.theme.style import apply
from accordi_desktop.wording import Words

ROUNDS = 7


@pytest.fixture
def context(qapp, tmp_path) -> Iterator[AppContext]:
    apply(qapp, "light")
    context = AppContext(Words("it"), Settings(tmp_path / "settings.toml"), Prompts(), Tasks())
    yield context
    context.tasks.shutdown()


@pytest.mark.parametrize("count", [40, 5_000])
def test_steps_through_the_calendar(benchmark, qtbot, context, tell, register_of, count):
    register = open_register(register_of(count))
    context.use(register)
    view = CalendarPage(context)
    qtbot.addWidget(view)
    view.resize(1180, 700)
    view.show()
    painted, _ = timed(context, view.repaint)
    taken = benchmark.pedantic(lambda: list(steps(context, view)))
    parts = [
        f"{name} {step:.1f} ms ({step / painted:.1f}×, worst {worst:.1f} ms)" for name, step, worst in taken
    ]
    tell(f"calendar at {count:,}, painted in {painted:.1f} ms: {', '.join(parts)}")
    context.tasks.shutdown()
    register.close()


def steps(context: AppContext, view: CalendarPage) -> Iterator[tuple[str, float, float]]:
    """The name of each step, what it takes as a rule, and at worst."""
    bar, timeline = view.bar, view.views.timeline
    yield "month", *timed(context, bar.next_month.click)
    yield "switch to the year", *timed(context, lambda: bar.modes.setMode(Mode.YEAR), rounds=1)
    yield "year", *timed(context, bar.next_year.click)
    yield "switch to the timeline", *timed(context, lambda: bar.modes.setMode(Mode.TIMELINE), rounds=1)
    down = timeline.list.verticalScrollBar()
    yield "scroll", *timed(context, lambda: down.setValue(down.value() + down.pageStep()))
    yield "move", *timed(context, lambda: QTest.keyClick(timeline.list, Qt.Key.Key_Right))
    yield "zoom", *timed(context, lambda: QTest.keyClick(timeline.list, Qt.Key.Key_Minus))
    yield "whole", *timed(context, timeline.fit)
    for grouping in (Grouping.SECTOR, Grouping.STATUS, Grouping.COUNTRY):
        yield f"by {grouping.value}", *timed(context, partial(timeline.grouping.setValue, grouping), rounds=1)
    yield "switch to the agenda", *timed(context, lambda: bar.modes.setMode(Mode.AGENDA), rounds=1)


def timed(context: AppContext, step: Callable[[], object], rounds: int = ROUNDS) -> tuple[float, float]:
    """Milliseconds of the window's thread for one piece of the step: usually, and at worst.

    What is read behind the window arrives as a piece of its own.
    """
    taken = []
    for _ in range(rounds):
        pieces = [piece(step), piece(QApplication.processEvents)]
        while context.tasks.busy:
            pieces.append(piece(QApplication.processEvents))
        taken.append(max(pieces))
    return median(taken), max(taken)


def piece(work: Callable[[], object]) -> float:
    """Milliseconds of this thread, whatever the others do."""
    begun = thread_time()
    work()
    return 1000 * (thread_time() - begun)
