# SPDX-License-Identifier: EUPL-1.2
"""The application: dressed and translated as the user chose, with one window on one register."""

from __future__ import annotations

import logging
import os
import sys
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from accordi_desktop.assets import resource
from accordi_desktop.settings import Settings
from accordi_desktop.ui.app.garbage import GarbageCollection
from accordi_desktop.ui.app.program_window import ProgramWindow
from accordi_desktop.ui.app.single_instance import SingleInstance
from accordi_desktop.ui.app.translation import Translation, language_for
from accordi_desktop.ui.context.context import AppContext
from accordi_desktop.ui.context.prompts import Prompts
from accordi_desktop.ui.context.tasks import Tasks, work_left
from accordi_desktop.ui.theme.motion import reduce_motion
from accordi_desktop.ui.theme.style import apply
from accordi_desktop.wording import Words

if TYPE_CHECKING:
    from types import TracebackType

    from accordi_desktop.paths import Paths
    from accordi_desktop.ui.registers.register_opener import RegisterFactory


@dataclass(frozen=True, slots=True)
class Wish:
    """What the program was asked to begin with."""

    path: Path | None = None
    sample: bool = False
    language: str | None = None
    unread_settings: Path | None = None  # where a file of settings that could not be read was put aside


class Application:
    """Holds the window, and makes it anew where the language changes."""

    def __init__(self, openers: RegisterFactory, paths: Paths, wish: Wish) -> None:
        self._openers = openers
        self._paths = paths
        self._wish = wish
        self._translation = Translation()
        self.settings = Settings(paths.settings)
        self._chosen_language = self.settings.language
        self.window = self._make_window()

    def start(self) -> None:
        """Show the window, and only then open the register: the window is there at once."""
        self.window.show()
        QTimer.singleShot(0, self._open_first)

    def take_request(self, path: str, sample: bool) -> None:
        """A later start of the program: come to the front, and open what it was given.

        It waits until the register that is being opened is there, and until no dialog is open.
        """
        self.window.come_forward()
        if sample or path:
            self.window.opening.queue.submit(partial(self._open_requested, None if sample else Path(path)))

    def report_uncaught(self) -> None:
        """Show uncaught exceptions in the message bar too, after the excepthook installed before."""
        before = sys.excepthook

        def tell(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
            before(kind, error, trace)
            context = self.window.context
            context.failed.emit(context.words.text("error.internal", path=self._paths.log))

        sys.excepthook = tell

    def stop(self) -> None:
        """Close the window, and leave the application as it was found."""
        self.window.close()
        _delete(self.window)
        self._translation.end()

    def apply_settings(self) -> None:
        """Put changed settings into effect: the theme at once, the language in a new window."""
        window = self.window
        apply(_application(), self.settings.theme)
        reduce_motion(self.settings.motion == "none")
        if window.context.register is not None:
            window.context.register.history.display_name = self.settings.display_name
        window.opening.queue.submit(self._follow_language)
        self._tell_of_next_start()
        if self.window is window:
            self._follow_folders()

    def _tell_of_next_start(self) -> None:
        """Say when a chosen language will hold, where that of the command line holds until the end."""
        chosen, self._chosen_language = self._chosen_language, self.settings.language
        if self._wish.language is not None and chosen != self.settings.language:
            self.window.context.message.emit(
                QCoreApplication.translate(
                    "Application",
                    "The language chosen will hold from the next start: this time --lang decides it.",
                )
            )

    def _follow_folders(self) -> None:
        """The second folder of backups and the calendar file may have been chosen just now."""
        self.window.backup_controller.copy_to_second()
        self.window.calendar_autosave.pause.start()

    def _follow_language(self) -> None:
        """Make the window anew if it speaks another language; a form is saved or given up first."""
        context = self.window.context
        if self._language() == context.words.language:
            return
        if self.window.is_dirty():
            context.message.emit(
                QCoreApplication.translate(
                    "Application", "The language will change once the open form is saved or discarded."
                )
            )
        else:
            self._renew_window()

    def _look_for_language(self) -> None:
        """A form may be finished for which the change of language had to wait."""
        if self._language() != self.window.context.words.language and not self.window.is_dirty():
            self.window.opening.queue.submit(self._follow_language)

    def _renew_window(self) -> None:
        before, register = self.window, self.window.context.register
        page = [action.isChecked() for action in before.actions_.pages()].index(True)
        ids = before.selected_ids()
        if not before.close():
            return
        before.context.leave()
        after = self.window = self._make_window()
        if register is not None:
            after.context.use(register)
            self._show_again(page, ids)
        after.show()
        before.opening.queue.hand_over(after.opening.queue)
        _delete(before)
        self._follow_folders()

    def _show_again(self, page: int, ids: tuple[int, ...]) -> None:
        """Bring up the page, and on the register's the agreement, that was in view."""
        actions = self.window.actions_
        action = actions.pages()[page]
        action.trigger()
        if action is actions["show_register"] and ids:
            self.window.show_agreement(ids[0])

    def _open_requested(self, path: Path | None) -> None:
        """Open a file, or the sample, once unsaved work is saved or given up."""
        opening = self.window.opening
        self.window.leave(opening.open_sample if path is None else partial(opening.open, path))

    def _make_window(self) -> ProgramWindow:
        language = self._language()
        self._translation.use(language)
        apply(_application(), self.settings.theme)
        reduce_motion(self.settings.motion == "none")
        context = AppContext(Words(language), self.settings, Prompts(), Tasks())
        window = ProgramWindow(context, self._openers, self._paths, self.apply_settings)
        # Not within the saving of a form, but after it.
        window.pages.page_changed.connect(self._look_for_language, Qt.ConnectionType.QueuedConnection)
        window.opening.created.connect(lambda then: self._open_first_steps(begin_agreement=then is not None))
        return window

    def _open_first(self) -> None:
        last = self.settings.last_register
        if self._wish.sample:
            self.window.opening.open_sample()
        elif self._wish.path is not None:
            self.window.opening.open(self._wish.path)
        # Not Path.exists, which raises for a folder that may not be entered and for a name that is too long.
        elif last is not None and os.path.exists(last):  # noqa: PTH110
            self.window.opening.open(last)
        self.window.opening.queue.submit(self._tell_of_settings)

    def _tell_of_settings(self) -> None:
        """Say, once the first register is there, that the settings could not be read."""
        if (unread := self._wish.unread_settings) is not None:
            context = self.window.context
            context.failed.emit(context.words.text("error.unread_settings", path=unread))

    def _open_first_steps(self, *, begin_agreement: bool) -> None:
        from accordi_desktop.ui.preferences.first_steps import open_first_steps  # noqa: PLC0415

        def done(new_language: bool) -> None:
            if new_language:
                self.apply_settings()
            if begin_agreement:
                self.window.new_agreement()

        open_first_steps(self.window.context, self.window, done)

    def _language(self) -> str:
        return self._wish.language or language_for(self.settings.language)


def _delete(window: ProgramWindow) -> None:
    """Have a closed window deleted with all that hangs on its context."""
    window.deleteLater()
    # What is connected to it by a function keeps it alive, and it what the function knows.
    window.context.deleteLater()


def run(openers: RegisterFactory, paths: Paths, wish: Wish) -> int:
    """Run the program until its window is closed; returns the exit code."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    GarbageCollection(app)
    QApplication.setApplicationName("Accordi")
    QApplication.setApplicationDisplayName("Accordi")
    QApplication.setDesktopFileName("it.milano.comune.accordi")
    QApplication.setWindowIcon(QIcon(str(resource("icons", "accordi.svg"))))
    single = SingleInstance(paths, app)
    if not single.is_first() and single.hand_over(wish.path, sample=wish.sample):
        return 0
    application = Application(openers, paths, wish)
    application.report_uncaught()
    single.asked.connect(application.take_request)
    application.start()
    QTimer.singleShot(0, single.listen)
    code = app.exec()
    single.end()
    if (register := application.window.context.register) is not None:
        register.close()
    if work_left():
        # The interpreter would wait for its threads, which do not heed a cancel.
        logging.shutdown()
        os._exit(code)
    return code


def _application() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app
