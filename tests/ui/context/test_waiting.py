# SPDX-License-Identifier: EUPL-1.2
"""The window waits for the register without standing still, and says when nothing is saved yet."""

import threading
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

import accordi_desktop
from accordi_desktop.model.errors import AccordiError
from accordi_desktop.register.commands.office import SaveView
from accordi_desktop.register.values.lists.query import AgreementQuery
from accordi_desktop.ui.context.not_saved_yet import NotSavedYet
from accordi_desktop.ui.context.waiting import behind, is_waiting
from tests.ui.harness.program import until
from tests.window_thread import OnTheWindowThreadError

pytestmark = pytest.mark.usefixtures("qapp")


def test_the_answer_comes_from_another_thread():
    assert behind(threading.get_ident) != threading.get_ident()
    assert behind(threading.get_ident) == behind(threading.get_ident)


def test_what_was_raised_is_raised_here():
    def fail() -> None:
        raise AccordiError("agreement_gone")

    with pytest.raises(AccordiError, match="agreement_gone"):
        behind(fail)


def test_the_window_goes_on_while_it_waits():
    gate, told = threading.Event(), []

    def open_gate() -> None:
        told.append(is_waiting())
        gate.set()

    QTimer.singleShot(30, open_gate)
    assert behind(partial(gate.wait, 60))
    assert told == [True]
    assert not is_waiting()


def test_the_pointer_says_to_wait_for_an_answer_that_takes_long():
    gate, shapes = threading.Event(), []
    timer = QTimer(interval=20)

    def look() -> None:
        if (cursor := QApplication.overrideCursor()) is not None:
            shapes.append(cursor.shape())
            gate.set()

    timer.timeout.connect(look)
    timer.start()
    assert behind(partial(gate.wait, 60))
    assert shapes == [Qt.CursorShape.WaitCursor]
    assert QApplication.overrideCursor() is None


def test_what_is_asked_meanwhile_is_answered_after_what_was_asked_before():
    gate, done = threading.Event(), []

    def first() -> None:
        gate.wait(60)
        done.append("first")

    def ask_second() -> None:
        gate.set()
        behind(lambda: done.append("second"))

    QTimer.singleShot(30, ask_second)
    behind(first)
    until(lambda: done == ["first", "second"])


def test_every_view_has_heard_of_a_change_when_it_is_performed(context):
    heard = []
    context.changed.connect(lambda change: heard.append((change, threading.get_ident())))
    change = context.perform(SaveView("Tutti", AgreementQuery().to_json()))
    assert heard == [(change, threading.get_ident())]


def with_dialog(act):
    """Act on the dialog as soon as it is there."""
    timer = QTimer(interval=20)

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, NotSavedYet) and dialog.isVisible():
            timer.stop()
            act(dialog)

    timer.timeout.connect(look)
    timer.start()
    return timer


def test_a_long_command_says_that_nothing_is_saved_yet_and_how_far_it_is(context, window):
    gate, seen = threading.Event(), []

    def work(progress):
        progress(3, 10)
        gate.wait(60)
        return "saved"

    def look(dialog):
        until(lambda: dialog.bar.maximum() == 10)
        seen.append((dialog.heading.text(), dialog.bar.value()))
        gate.set()

    timer = with_dialog(look)
    assert context.write(work) == "saved"
    assert seen == [("Not saved yet…", 3)]
    assert not timer.isActive()
    until(lambda: QApplication.activeModalWidget() is None)


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_a_long_command_is_given_up_by_a_key_and_nothing_is_changed(context, window, key):
    before = context.register.history.last_revision()

    def work(progress):
        with context.register._storage.revision("test") as writer:
            writer.name("found")
            while True:
                progress(0, 0)

    timer = with_dialog(lambda dialog: QTest.keyClick(dialog.cancel_button, key))
    with pytest.raises(AccordiError, match="given_up"):
        context.write(work)
    assert not timer.isActive()
    assert context.register.history.last_revision() == before


def test_a_delay_of_which_nobody_knows_the_end_is_explained(context, window):
    gate, seen = threading.Event(), []

    def look(dialog):
        dialog._deadline.timeout.emit()
        seen.append(dialog.text.text())
        gate.set()

    timer = with_dialog(look)
    context.write(lambda _progress: gate.wait(60))
    assert "has not answered for 10 seconds" in seen[0]
    assert not timer.isActive()


def as_the_window(code: str, **names: object) -> object:
    """Run code as if it stood in a module of the window."""
    place = Path(accordi_desktop.__file__).parent / "ui" / "invented.py"
    return eval(compile(code, str(place), "eval"), names)


def test_the_guard_of_the_tests_refuses_a_question_on_the_windows_thread(context):
    register = context.register
    with pytest.raises(OnTheWindowThreadError, match=r"invented\.py:1"):
        as_the_window("register.agreements.cities()", register=register)
    assert as_the_window("behind(register.agreements.cities)", behind=behind, register=register)
    assert register.agreements.cities()
