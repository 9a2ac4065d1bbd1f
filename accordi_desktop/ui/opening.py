# SPDX-License-Identifier: EUPL-1.2
"""Opening, making and changing registers from the window, off its thread: the database loads behind it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from accordi_desktop.model.errors import AccordiError

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from accordi_desktop.register.register import Register
    from accordi_desktop.ui.desk import Desk

Opener = Callable[[Path], "Register"]


@dataclass(frozen=True, slots=True)
class Openers:
    """How registers come to be: given by the composition root, called on a thread."""

    open: Opener
    create: Opener
    sample: Callable[[], Register]


class Opening(QObject):
    """Puts one register after the other on the desk; the one before is closed."""

    started = Signal()
    finished = Signal()

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

    def open(self, path: Path) -> None:
        """Open a file."""
        self._run(lambda: self._openers.open(path), remember=True)

    def create(self, path: Path) -> None:
        """Make a register and open it."""
        self._run(lambda: self._openers.create(path), remember=True)

    def create_default(self, then: Callable[[], None]) -> None:
        """Make, or open, the register in the user's own folder: for who begins by recording an agreement."""
        path = self._default_path
        make = self._openers.open if path.exists() else self._openers.create
        self._run(lambda: make(path), remember=True, then=then)

    def open_sample(self) -> None:
        """Open a private copy of the sample."""
        self._run(self._openers.sample, remember=False)

    def _run(
        self, work: Callable[[], Register], *, remember: bool, then: Callable[[], None] | None = None
    ) -> None:
        self.started.emit()

        def done(register: Register) -> None:
            before = self._desk.register
            self._desk.use(register)
            if before is not None:
                before.close()
            if remember:
                self._desk.settings.remember_register(register.path)
            self.finished.emit()
            if then is not None:
                then()

        self._desk.tasks.run(lambda _progress: work(), done, self._failed, owner=self)

    def _failed(self, error: Exception) -> None:
        self.finished.emit()
        if not isinstance(error, AccordiError):
            raise error
        self._desk.failed.emit(self._desk.words.error(error))

    def _filters(self) -> list[str]:
        return [self.tr("Register (*.accordi)"), self.tr("All files (*)")]
