# SPDX-License-Identifier: EUPL-1.2
"""Another language while the program runs: a new window, nothing of the old one left, nothing typed lost."""

import gc
import weakref
from collections import Counter
from dataclasses import replace
from threading import Event

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QTableView

from accordi_desktop.register.commands.agreements import DeleteAgreements, ReviseAgreement
from accordi_desktop.register.register import Register
from accordi_desktop.ui.app.application import Application, Wish
from accordi_desktop.ui.app.program_window import ProgramWindow
from accordi_desktop.ui.registers.register_opener import RegisterFactory


@pytest.fixture
def application(begin, qtbot) -> Application:
    """The program with the sample, in Italian."""
    application: Application = begin(Wish(sample=True))
    settle(qtbot, application)
    return application


def settle(qtbot, application: Application) -> None:
    """Wait until the register is there and nothing is under way."""
    window = application.window
    qtbot.waitUntil(
        lambda: (
            window.context.register is not None
            and not window.opening.queue.busy
            and not window.context.tasks.busy
        )
    )


def speak(qtbot, application: Application, language: str) -> None:
    """Change the language as the preferences do, and wait for the new window."""
    application.settings.language = language
    application.apply_settings()
    qtbot.waitUntil(lambda: application.window.context.words.language == language)
    settle(qtbot, application)


def alive() -> Counter[str]:
    """How many objects there are of each class of the window."""
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QCoreApplication.processEvents()
        gc.collect()
    objects = [one for one in gc.get_objects() if isinstance(one, QObject)]
    kinds = [type(one) for one in objects]
    return Counter(kind.__name__ for kind in kinds if kind.__module__.startswith("accordi_desktop.ui"))


def type_into_form(qtbot, window: ProgramWindow) -> QLineEdit:
    """Edit the first agreement and type into its reference."""
    window.show_agreement(1)
    window.actions_["edit"].trigger()
    window.register_page.details.editing.pane.focus_section("reference")
    field = window.register_page.details.editing.pane.at("reference").focusProxy()
    assert isinstance(field, QLineEdit)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_End)
    QTest.keyClick(field, Qt.Key.Key_9)
    qtbot.waitUntil(window.register_page.details.is_dirty)
    return field


def test_nothing_of_the_old_windows_is_left(qtbot, application) -> None:
    def look_around() -> None:
        for page in application.window.actions_.pages():
            page.trigger()
        application.window.show_agreement(1)
        settle(qtbot, application)

    register = application.window.context.register
    look_around()
    speak(qtbot, application, "en")
    look_around()
    parts, subscribers = alive(), len(register._publisher._subscribers)
    for _ in range(5):
        for language in ("it", "en"):
            speak(qtbot, application, language)
            look_around()
    assert alive() - parts == Counter()
    assert len(register._publisher._subscribers) == subscribers == 1
    windows = [one for one in QApplication.topLevelWidgets() if isinstance(one, ProgramWindow)]
    assert windows == [application.window]


def test_changes_are_still_shown_and_undone(qtbot, application) -> None:
    old = weakref.ref(application.window.context)
    speak(qtbot, application, "en")
    alive()
    assert old() is None
    window = application.window
    assert window.context.perform(DeleteAgreements((1,))) is not None
    window.actions_["show_bin"].trigger()
    settle(qtbot, application)
    table = window.pages.currentWidget().findChild(QTableView)
    qtbot.waitUntil(lambda: table.model().rowCount() == 1)
    window.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: table.model().rowCount() == 0)
    assert not window.context.register.agreements.sheet(1).deleted


@pytest.mark.parametrize("how", ["save", "discard"])
def test_a_form_is_finished_first(qtbot, application, how: str) -> None:
    window = application.window
    field = type_into_form(qtbot, window)
    application.settings.language = "en"
    application.apply_settings()
    QCoreApplication.processEvents()
    assert application.window is window
    assert window.isVisible()
    assert field.text() == "A-0019"
    assert "lingua" in window.bar.text()
    window.actions_[how].trigger()
    qtbot.waitUntil(lambda: application.window is not window)
    settle(qtbot, application)
    assert application.window.context.words.language == "en"
    reference = application.window.context.register.agreements.sheet(1).content.reference
    assert reference == ("A-0019" if how == "save" else "A-001")


def test_a_language_taken_back_before_the_form_is_finished_changes_nothing(qtbot, application) -> None:
    window = application.window
    type_into_form(qtbot, window)
    for language in ("en", "it"):
        application.settings.language = language
        application.apply_settings()
    window.actions_["discard"].trigger()
    QCoreApplication.processEvents()
    assert application.window is window


def test_the_same_page_and_agreement_are_in_view(qtbot, application) -> None:
    application.window.show_agreement(3)
    speak(qtbot, application, "en")
    window = application.window
    assert window.pages.shows(window.actions_["show_register"])
    assert window.selected_ids() == (3,)
    window.actions_["show_calendar"].trigger()
    speak(qtbot, application, "it")
    window = application.window
    assert window.pages.shows(window.actions_["show_calendar"])


class TestWhileARegisterIsOpened:
    """The sample is asked for at the start, and comes when `go_on` is set."""

    @pytest.fixture
    def go_on(self) -> Event:
        return Event()

    @pytest.fixture
    def openers(self, openers: RegisterFactory, go_on: Event) -> RegisterFactory:
        def sample() -> Register:
            assert go_on.wait(60)
            return openers.sample()

        return replace(openers, sample=sample)

    def test_it_comes_into_the_window_of_the_new_language(self, begin, qtbot, go_on) -> None:
        application = begin(Wish(sample=True))
        before = application.window
        qtbot.waitUntil(lambda: before.opening.queue.busy)
        application.settings.language = "en"
        application.apply_settings()
        application.take_request("", True)
        QCoreApplication.processEvents()
        assert application.window is before
        go_on.set()
        qtbot.waitUntil(lambda: application.window is not before)
        qtbot.waitUntil(lambda: application.window.opening.queue.busy)
        settle(qtbot, application)
        assert application.window.context.register.agreements.language == "en"


def test_a_change_by_somebody_else_in_the_program_reaches_the_form(qtbot, application) -> None:
    speak(qtbot, application, "en")
    window = application.window
    window.show_agreement(1)
    sheet = window.context.register.agreements.sheet(1)
    window.context.register.perform(
        ReviseAgreement(1, replace(sheet.content, notes="da altrove"), sheet.version)
    )
    labels = window.register_page.details.findChildren(QLabel)
    qtbot.waitUntil(lambda: any("da altrove" in label.text() for label in labels))
