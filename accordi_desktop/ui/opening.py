# SPDX-License-Identifier: EUPL-1.2
"""Opening, making and changing registers from the window, off its thread: the database loads behind it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from accordi_desktop.model.errors import AccordiError
from accordi_desktop.storage.place import syncing_service
from accordi_desktop.ui.prompts import Choice

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from accordi_desktop.backup.keeper import Keeper
    from accordi_desktop.model.vocabulary import UpgradeStep
    from accordi_desktop.register.register import Register
    from accordi_desktop.ui.desk import Desk
    from accordi_desktop.ui.tasks import Progress, Task
    from accordi_desktop.wording import Words

    Told = Callable[[UpgradeStep, int, int], object]

_LOST = {"file_damaged", "file_not_found"}
_IN_USE = "register_in_use"

Creator = Callable[[Path], "Register"]
# Hears of the steps where the file is of an earlier version, and may raise to give it up.
Opener = Callable[[Path, "Told"], "Register"]


@dataclass(frozen=True, slots=True)
class Openers:
    """How registers come to be: given by the composition root, called on a thread."""

    open: Opener
    create: Creator
    sample: Callable[[], Register]
    keeper: Callable[[Path], Keeper] | None = None
    look: Opener | None = None
    take_over: Opener | None = None


class _Attempt:
    """One register being opened on a thread: what came of it, and whether it was of an earlier version."""

    def __init__(self, work: Callable[[Told], Register], words: Words) -> None:
        self.register: Register | None = None
        self.upgraded = False
        self._work = work
        self._words = words

    def carry_out(self, progress: Progress) -> Register:
        """Open it; a cancel takes effect at the next step that is told."""

        def told(step: UpgradeStep, done: int, total: int) -> None:
            self.upgraded = True
            progress(done, total, self._words.of(step))

        self.register = self._work(told)
        return self.register


class Opening(QObject):
    """Puts one register after the other on the desk; the one before is closed."""

    started = Signal()
    finished = Signal()
    lost = Signal(Path, str)

    def __init__(self, desk: Desk, openers: Openers, default_path: Path, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._openers = openers
        self._default_path = default_path
        self._window = window

    def ask_open(self) -> None:
        """Let the user choose a register's file."""
        self._desk.prompts.ask_open_file(self._window, self.tr("Open register"), self._filters(), self.open)

    def ask_create(self) -> None:
        """Let the user say where a new register shall be."""
        suggested = self._default_path.with_name(self.tr("register") + self._default_path.suffix)
        self._desk.prompts.ask_save_file(
            self._window, self.tr("New register"), suggested, self._filters(), self.create
        )

    def open(self, path: Path, then: Callable[[], None] | None = None) -> None:
        """Open a file; one that is open already stays as it is."""
        register = self._desk.register
        if register is not None and not register.read_only and register.path == path.absolute():
            self._desk.told.emit(self.tr("This register is open already."))
            return
        self._run(partial(self._openers.open, path), remember=True, then=then, path=path)

    def create(self, path: Path) -> None:
        """Make a register and open it."""
        self._run(lambda _told: self._openers.create(path), remember=True)

    def create_default(self, then: Callable[[], None]) -> None:
        """Make, or open, the register in the user's own folder: for who begins by recording an agreement."""
        path = self._default_path
        openers = self._openers
        make = partial(openers.open, path) if path.exists() else lambda _told: openers.create(path)
        self._run(make, remember=True, then=then, path=path)

    def open_sample(self) -> None:
        """Open a private copy of the sample."""
        self._run(lambda _told: self._openers.sample(), remember=False)

    def _run(
        self,
        work: Callable[[Told], Register],
        *,
        remember: bool,
        then: Callable[[], None] | None = None,
        path: Path | None = None,
    ) -> None:
        self.started.emit()
        attempt = _Attempt(work, self._desk.words)

        def done(register: Register) -> None:
            before = self._desk.register
            self._desk.use(register)
            if before is not None:
                # Its seal and its backup may take a while.
                self._desk.tasks.run(lambda _progress: before.close(), lambda _nothing: None)
            if remember:
                self._desk.settings.remember_register(register.path)
            self.finished.emit()
            if attempt.upgraded:
                self._desk.told.emit(
                    self.tr("The register was updated. As it was before, it is among the backups.")
                )
            if then is not None:
                then()
            self._warn_of_place(register.path)

        task = self._desk.tasks.run(attempt.carry_out, done, partial(self._failed, path), owner=self)
        if path is not None:
            self._watch(task, path)
            task.ended.connect(lambda: self._given_up(attempt, done) if task.cancelled else None)

    def _watch(self, task: Task, path: Path) -> None:
        from accordi_desktop.ui.upgrade import Upgrade  # noqa: PLC0415 - a window without a register starts faster

        Upgrade(task, path, self._window)

    def _given_up(self, attempt: _Attempt, done: Callable[[Register], None]) -> None:
        # Whoever cancels too late has the register after all.
        if attempt.register is not None:
            done(attempt.register)
        else:
            self.finished.emit()
            self._desk.told.emit(self.tr("The register was left as it was."))

    def _failed(self, path: Path | None, error: Exception) -> None:
        self.finished.emit()
        if not isinstance(error, AccordiError):
            raise error
        if path is not None and error.code in _LOST:
            self.lost.emit(path, error.code)
        if path is not None and error.code == _IN_USE and self._openers.look is not None:
            self._ask_read_only(path, error)
        else:
            self._desk.failed.emit(self._desk.words.error(error))

    def _ask_read_only(self, path: Path, error: AccordiError) -> None:
        """Somebody has it open: offer to look, and to take it over where only another computer says so."""
        look, take_over = self._openers.look, self._openers.take_over
        choices = []
        if look is not None:
            read = partial(self._run, partial(look, path), remember=True, path=path)
            choices.append(Choice(self.tr("Open read-only"), read))
        if take_over is not None and getattr(error, "elsewhere", False):
            take = partial(self._run, partial(take_over, path), remember=True, path=path)
            choices.append(Choice(self.tr("It is not open there any more"), take, destructive=True))
        self._desk.prompts.choose(
            self._window, self.tr("The register is in use"), self._desk.words.error(error), choices
        )

    def _warn_of_place(self, path: Path) -> None:
        if (service := syncing_service(path)) is not None:
            self._desk.failed.emit(self._desk.words.say("warning.synced_folder", service=service))

    def _filters(self) -> list[str]:
        return [self.tr("Register (*.accordi)"), self.tr("All files (*)")]
