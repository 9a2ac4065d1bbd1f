# SPDX-License-Identifier: EUPL-1.2
"""Work off the window's thread: results, troubles and progress come back to it; cancel and shutdown hold."""

import operator
import threading
import weakref
from functools import partial

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from accordi_desktop.ui.context.tasks import Progress, Task, Tasks, work_left
from tests.ui.harness.lifetimes import gone


@pytest.fixture
def tasks(qapp: QApplication):
    tasks = Tasks()
    yield tasks
    tasks.shutdown()


def test_the_result_comes_on_the_window_s_thread(qtbot, tasks: Tasks):
    seen = []
    tasks.run(lambda _: threading.get_ident(), lambda worker: seen.append((worker, threading.get_ident())))
    qtbot.waitUntil(lambda: bool(seen))
    worker, here = seen[0]
    assert here == threading.get_ident()
    assert worker != here


def test_an_exception_comes_on_the_window_s_thread(qtbot, tasks: Tasks):
    seen = []

    def fail(progress: Progress) -> None:
        raise ValueError("no")

    tasks.run(fail, seen.append, lambda error: seen.append((repr(error), threading.get_ident())))
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [("ValueError('no')", threading.get_ident())]


def test_trouble_nobody_asked_for_is_not_swallowed(qtbot, tasks: Tasks):
    def fail(progress: Progress) -> None:
        raise ValueError("no")

    with qtbot.captureExceptions() as caught:
        task = tasks.run(fail, lambda _: None)
        qtbot.waitSignal(task.ended).wait()
    assert [kind for kind, _, _ in caught] == [ValueError]


def test_what_the_work_refers_to_is_let_go_with_the_outcome(qtbot, tasks: Tasks):
    """Not with the task's deletion: that could delete the parent, and by it the task a second time."""
    matter = Progress(lambda *_: None)
    held = weakref.ref(matter)
    task = tasks.run(partial(operator.is_, matter), lambda _: None)
    del matter
    qtbot.waitUntil(lambda: held() is None)
    assert not task.cancelled


def test_progress_is_told_on_the_window_s_thread(qtbot, tasks: Tasks):
    gate = threading.Event()
    told = []

    def work(progress: Progress) -> str:
        gate.wait(5)
        for done in range(1001):
            progress(done, 1000, f"row {done}")
        return "done"

    results = []
    task = tasks.run(work, results.append)
    task.progressed.connect(lambda *args: told.append((*args, threading.get_ident())))
    gate.set()
    qtbot.waitUntil(lambda: results == ["done"])
    here = threading.get_ident()
    assert told[0] == (0, 1000, "row 0", here)
    assert told[-1] == (1000, 1000, "row 1000", here)
    assert told == sorted(told)
    assert len(told) < 100, "the window is not flooded"


def test_cancel_stops_the_work_and_calls_nobody(qtbot, tasks: Tasks):
    started, called, stopped = threading.Event(), [], []

    def work(progress: Progress) -> None:
        started.set()
        try:
            while True:
                progress(0, 0)
        finally:
            stopped.append(True)

    task = tasks.run(work, called.append, called.append)
    assert started.wait(5)
    with qtbot.waitSignal(task.ended):
        task.cancel()
    assert stopped == [True]
    assert called == []
    assert not tasks.busy


def test_work_cancelled_before_a_thread_was_free_is_not_begun(qtbot, tasks: Tasks):
    gate, begun = threading.Event(), []
    tasks._pool.setMaxThreadCount(1)
    tasks.run(lambda _: gate.wait(60), lambda _: None)
    tasks.run(lambda _: begun.append(True), lambda _: None).cancel()
    gate.set()
    qtbot.waitUntil(lambda: not tasks.busy)
    assert begun == []


def test_busy_while_there_is_work(qtbot, tasks: Tasks):
    gate, told = threading.Event(), []
    tasks.busy_changed.connect(told.append)
    first = tasks.run(lambda _: gate.wait(5), lambda _: None)
    tasks.run(lambda _: gate.wait(5), lambda _: None)
    assert tasks.busy
    gate.set()
    qtbot.waitUntil(lambda: not tasks.busy)
    assert told == [True, False]
    assert not first.cancelled


def test_a_dead_owner_is_told_nothing(qtbot, tasks: Tasks):
    gate, called, owner = threading.Event(), [], QObject()
    task = tasks.run(lambda _: gate.wait(5), called.append, owner=owner)
    owner.deleteLater()
    with gone(qtbot, owner):
        pass
    with qtbot.waitSignal(task.ended):
        gate.set()
    assert called == []


def _given(number: int, _progress: object) -> int:
    return number


def test_ended_work_leaves_nothing_behind(qtbot, tasks: Tasks):
    results = []
    for number in range(20):
        tasks.run(partial(_given, number), results.append)
    qtbot.waitUntil(lambda: len(results) == 20)
    qtbot.waitUntil(lambda: tasks.findChildren(Task) == [])
    assert sorted(results) == list(range(20))


def test_the_chain_tells_that_work_ended_before_its_outcome(qtbot, tasks: Tasks):
    told: list[object] = []
    tasks.run(
        lambda progress: progress(1, 1, "all"),
        lambda _: told.append("done"),
        progressed=lambda *args: told.append(args),
        ended=lambda: told.append("ended"),
    )
    qtbot.waitUntil(lambda: len(told) == 3)
    assert told == [(1, 1, "all"), "ended", "done"]


def test_cancelled_work_ends_without_an_outcome(qtbot, tasks: Tasks):
    gate, told = threading.Event(), []
    task = tasks.run(lambda _: gate.wait(5), told.append, ended=lambda: told.append("ended"))
    task.cancel()
    gate.set()
    qtbot.waitUntil(lambda: not tasks.busy)
    assert told == ["ended"]


def test_shutdown_does_not_wait_for_ever(qtbot, qapp: QApplication):
    """For work that does not heed a cancel, such as a copy to a drive that is gone."""
    tasks, gate, told = Tasks(), threading.Event(), []
    began = threading.Event()

    def work(_progress: Progress) -> bool:
        began.set()
        return gate.wait(30)

    tasks.run(work, told.append, told.append)
    assert began.wait(5)
    tasks.closing_ms = 20
    assert not tasks.shutdown()
    assert work_left()
    tasks.deleteLater()
    with gone(qtbot, tasks):
        pass
    gate.set()
    qtbot.waitUntil(lambda: not work_left())
    assert told == []


def test_shutdown_waits_and_delivers_nothing(qtbot, qapp: QApplication):
    tasks, called, ended = Tasks(), [], []
    begun = threading.Event()

    def work(progress: Progress) -> None:
        begun.set()
        while not progress.cancelled:
            pass
        ended.append(True)

    tasks.run(work, called.append, called.append)
    assert begun.wait(60)
    assert tasks.shutdown()
    assert ended == [True]
    qapp.processEvents()
    assert called == []
