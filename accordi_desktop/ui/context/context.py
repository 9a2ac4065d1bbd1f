# SPDX-License-Identifier: EUPL-1.2
"""What every view is handed: the open register, the words, the settings, the prompts, the tasks."""

from __future__ import annotations

from collections import deque
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from accordi_desktop.model.errors import AccordiError
from accordi_desktop.ui.context.saving import Saving
from accordi_desktop.ui.context.tasks import CancelledError
from accordi_desktop.ui.context.waiting import behind

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from accordi_desktop.register.commands.command import Command
    from accordi_desktop.register.register import Register
    from accordi_desktop.register.values.views import ChangeSet
    from accordi_desktop.settings import Settings
    from accordi_desktop.ui.context.prompts import Prompts
    from accordi_desktop.ui.context.tasks import Progress, Task, Tasks
    from accordi_desktop.wording import Words

T = TypeVar("T")


class AppContext(QObject):
    """The context of one window; `register` is None until one is open."""

    register_changed = Signal()
    changed = Signal(object)  # the ChangeSet of a commit
    message = Signal(str)
    offered = Signal(str, object)  # the words of a button beside what was told last, and what it does
    failed = Signal(str)
    _committed = Signal()

    def __init__(self, words: Words, settings: Settings, prompts: Prompts, tasks: Tasks) -> None:
        super().__init__()
        self.words = words
        self.settings = settings
        self.prompts = prompts
        self.tasks = tasks
        self.register: Register | None = None
        self._forget_register: Callable[[], None] = _nothing
        self._day: date | None = None
        self._commits: deque[tuple[Register, ChangeSet]] = deque()
        self._committed.connect(self._publish)

    def use(self, register: Register | None) -> None:
        """Set the open register, or None; emits `register_changed`."""
        self._forget_register()
        self.register = register
        if register is not None:
            register.agreements.language = self.words.language
            register.history.display_name = self.settings.display_name
        self._forget_register = (
            register.subscribe(partial(self._take_commit, register)) if register else _nothing
        )
        self._day = register.calendar.today if register else None
        self.register_changed.emit()

    def leave(self) -> None:
        """Unsubscribe from the register without a signal: the window is closing, the register stays open."""
        self._forget_register()
        self._forget_register = _nothing
        self.register = None

    def refresh(self) -> None:
        """Let every view read anew, as if everything had changed."""
        from accordi_desktop.register.values.views import ChangeSet  # noqa: PLC0415 - not before the window is painted

        if self.register is not None:
            self._day = self.register.calendar.today
            everything = ChangeSet(
                0, frozenset(), lists_changed=True, office_changed=True, views_changed=True
            )
            self.changed.emit(everything)

    def notice_new_day(self) -> None:
        """Refresh the views when the day has changed: statuses depend on it."""
        if self.register is not None and self.register.calendar.today != self._day:
            self.refresh()

    def still_has(self, ids: Sequence[int], register: Register | None, *, binned_too: bool = False) -> bool:
        """Whether agreements chosen in a register can be acted on: it is the open one, and has them.

        Otherwise the user is told why not.
        """
        if register is None or self.register is not register:
            self.failed.emit(self.words.text("error.another_register"))
            return False
        try:
            behind(lambda: register.agreements.require(ids, binned_too=binned_too))
        except AccordiError as error:
            self.report(error)
            return False
        return True

    def run(
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], object],
        failed: Callable[[AccordiError], None] | None = None,
        *,
        progressed: Callable[[int, int, str], object] | None = None,
        ended: Callable[[], object] | None = None,
        owner: QObject | None = None,
    ) -> Task:
        """Work as `Tasks.run` does; an AccordiError goes to `failed` or, without it, to the user."""

        def fail(error: Exception) -> None:
            if not isinstance(error, AccordiError):
                raise error
            (failed or self.report)(error)

        return self.tasks.run(work, done, fail, progressed=progressed, ended=ended, owner=owner)

    def ask(
        self, question: Callable[[Register], T], show: Callable[[T], object], *, owner: QObject
    ) -> Task | None:
        """Ask the open register behind the window; None where none is open.

        An answer or an error that comes when another register is open is dropped: a register that was closed
        meanwhile may fail in any way.
        """
        register = self.register
        if register is None:
            return None

        def answer(found: T) -> None:
            if self.register is register:
                show(found)

        def fail(error: Exception) -> None:
            if self.register is register:
                if not isinstance(error, AccordiError):
                    raise error
                self.report(error)

        return self.tasks.run(lambda _progress: question(register), answer, fail, owner=owner)

    def report(self, error: AccordiError) -> None:
        """Tell the user of an error."""
        self.failed.emit(self.words.error(error))

    def perform(
        self, command: Command, origin: object | None = None, *, without_backup: bool = False
    ) -> ChangeSet | None:
        """Perform a command; None where no register is open, or where the user was told why it was not."""
        if self.register is None:
            return None
        try:
            return self.save(command, origin, without_backup=without_backup)
        except AccordiError as error:
            self.report(error)
            return None

    def save(
        self, command: Command, origin: object | None = None, *, without_backup: bool = False
    ) -> ChangeSet:
        """Perform a command behind the window; every view has heard of it when this returns.

        Raises AccordiError where it is refused, or the user gave it up.
        """
        register = self.register
        if register is None:
            raise AccordiError("another_register")
        return self.write(
            lambda progress: register.perform(
                command, origin, without_backup=without_backup, progress=progress
            )
        )

    def write(self, work: Callable[[Progress], T]) -> T:
        """Change the register behind the window, as `save` does with a command."""
        try:
            return Saving().run(work)
        except CancelledError as error:
            raise AccordiError("given_up") from error
        finally:
            self._publish()

    def _take_commit(self, register: Register, change: ChangeSet) -> None:
        """Take a change on the thread that made it."""
        self._commits.append((register, change))
        self._committed.emit()

    def _publish(self) -> None:
        """Tell the views of the changes made since, on the window's thread."""
        while self._commits:
            register, change = self._commits.popleft()
            if register is self.register:
                self.changed.emit(change)


def _nothing() -> None:
    """The unsubscription of a context without a register."""
