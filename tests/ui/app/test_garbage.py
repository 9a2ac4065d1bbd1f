# SPDX-License-Identifier: EUPL-1.2
"""Garbage is collected on the window's thread, never on that of a task."""

import gc
import threading

import pytest

from accordi_desktop.ui.app.garbage import GarbageCollection
from accordi_desktop.ui.context.tasks import Tasks


class Knot:
    """An object that only the collector can free."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def collected_on():
    """The threads on which garbage was collected, as they are found."""
    threads = []

    def note(phase, _info):
        if phase == "start":
            threads.append(threading.get_ident())

    gc.callbacks.append(note)
    yield threads
    gc.callbacks.remove(note)


@pytest.fixture
def parent(qapp, qtbot, window):
    """Whatever it owns ends with it; Python's own collection is put back as it was."""
    enabled = gc.isenabled()
    yield window
    (gc.enable if enabled else gc.disable)()


def work_in_a_task(qtbot, knots):
    tasks, threads = Tasks(), []

    def tie(_progress):
        for _ in range(knots):
            Knot()
        return threading.get_ident()

    tasks.run(tie, threads.append)
    qtbot.waitUntil(lambda: bool(threads))
    tasks.shutdown()
    return threads[0]


def test_a_task_that_makes_garbage_does_not_collect_it(qtbot, parent, collected_on) -> None:
    gc.enable()
    GarbageCollection(parent)
    worker = work_in_a_task(qtbot, knots=100_000)
    assert worker != threading.get_ident()
    qtbot.waitUntil(lambda: bool(collected_on))
    assert set(collected_on) == {threading.get_ident()}


def test_without_it_a_task_does_collect(qtbot, parent, collected_on) -> None:
    gc.enable()
    worker = work_in_a_task(qtbot, knots=100_000)
    assert worker in collected_on
