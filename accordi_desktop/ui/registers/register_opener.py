# SPDX-License-Identifier: EUPL-1.2
"""Opening, making and changing registers from the window, off its thread: the database loads behind it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from accordi_desktop.storage.file_system import syncing_service
from accordi_desktop.ui.context.prompts import Choice
from accordi_desktop.ui.registers.attempt import Attempt, Making
from accordi_desktop.ui.registers.request_queue import RequestQueue

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from accordi_desktop.backup.backups import BackupService
    from accordi_desktop.exchange.selection import Selection
    from accordi_desktop.model.enums import UpgradeStep
    from accordi_desktop.model.errors import AccordiError
    from accordi_desktop.model.progress import Progress as CountedProgress
    from accordi_desktop.model.progress import SalvageProgress
    from accordi_desktop.model.salvage import SalvageReport
    from accordi_desktop.register.register import Register
    from accordi_desktop.ui.context.context import AppContext
    from accordi_desktop.ui.context.tasks import Progress, Task
    from accordi_desktop.wording import Words

    ProgressCallback = Callable[[UpgradeStep, int, int], object]

_LOST = {"file_damaged", "file_not_found"}
_IN_USE = "register_in_use"
_REFUSED = "foreign_schema"

Creator = Callable[[Path], "Register"]
# Its second argument is called at each step of an upgrade, and may raise to give it up.
Opener = Callable[[Path, "ProgressCallback"], "Register"]


# Writes one agreement for a preservation system, under a class and a file.
Preserve = Callable[["Selection", Path, tuple[str, str], "Words"], object]
# Writes agreements with their documents for others; returns how many.
HandOver = Callable[["Selection", Path, "Words", "CountedProgress"], int]


@dataclass(frozen=True, slots=True)
class RegisterFactory:
    """How registers come to be: given by the composition root, called on a thread."""

    open: Opener
    create: Creator
    sample: Callable[[], Register]
    backup_service: Callable[[Path], BackupService] | None = None
    look: Opener | None = None
    take_over: Opener | None = None
    salvage: Callable[[Path, Path, SalvageProgress], tuple[Register, SalvageReport]] | None = None
    hand_over: HandOver | None = None
    preserve: Preserve | None = None


class RegisterOpener(QObject):
    """Puts one register after the other in the context; the one before is closed.

    `editing` tells whether a form holds what is not saved: no other register takes its place then.
    """

    lost = Signal(Path, str)
    refused = Signal(Path, object)  # with the error: the file has foreign parts
    # A register was made and is open; with what was to be done once it is, or None.
    created = Signal(object)

    def __init__(
        self,
        context: AppContext,
        openers: RegisterFactory,
        default_path: Path,
        window: QWidget,
        editing: Callable[[], bool] = lambda: False,
    ) -> None:
        super().__init__(window)
        self.queue = RequestQueue(window)
        self._context = context
        self._openers = openers
        self._default_path = default_path
        self._window = window
        self._editing = editing

    def ask_open(self) -> None:
        """Let the user choose a register's file."""
        self._context.prompts.ask_open_file(
            self._window, self.tr("Open register"), self._filters(), self.open
        )

    def ask_create(self) -> None:
        """Let the user say where a new register shall be."""
        suggested = self._default_path.with_name(self.tr("register") + self._default_path.suffix)
        self._context.prompts.ask_save_file(
            self._window, self.tr("New register"), suggested, self._filters(), self.create
        )

    def open(self, path: Path, then: Callable[[], None] | None = None) -> None:
        """Open a file; one that is open already stays as it is."""
        self.queue.submit(partial(self._open, path, then))

    def reopen(self, path: Path, then: Callable[[], None]) -> None:
        """Open a file at the end of a request that holds the queue."""
        self._start(Attempt(partial(self._openers.open, path), path, then=then))

    def create(self, path: Path) -> None:
        """Make a register and open it."""
        self._submit(Attempt(lambda _report: self._openers.create(path), new=True))

    def create_default(self, then: Callable[[], None]) -> None:
        """Make or open the register in the user's own folder, then call `then`."""
        path = self._default_path
        openers = self._openers
        new = not path.exists()
        make = (lambda _report: openers.create(path)) if new else partial(openers.open, path)
        self._submit(Attempt(make, path, new=new, then=then))

    def open_sample(self) -> None:
        """Open a private copy of the sample."""
        self._submit(Attempt(lambda _report: self._openers.sample(), remember=False))

    def make(
        self,
        work: Callable[[Progress], Register],
        then: Callable[[], None],
        watch: Callable[[Task], object],
        stopped: str,
    ) -> None:
        """Open a register that `work` makes; `stopped` is told where the user cancels it meanwhile."""
        self._submit(Making(work, then), watch, stopped)

    def _open(self, path: Path, then: Callable[[], None] | None) -> None:
        register = self._context.register
        if register is not None and not register.read_only and register.path == path.absolute():
            self._context.message.emit(self.tr("This register is open already."))
            return
        self._begin(Attempt(partial(self._openers.open, path), path, then=then))

    def _submit(
        self, attempt: Attempt, watch: Callable[[Task], object] | None = None, stopped: str = ""
    ) -> None:
        self.queue.submit(partial(self._begin, attempt, watch, stopped))

    def _begin(
        self, attempt: Attempt, watch: Callable[[Task], object] | None = None, stopped: str = ""
    ) -> None:
        self.queue.hold()
        self._start(attempt, watch, stopped)

    def _start(
        self, attempt: Attempt, watch: Callable[[Task], object] | None = None, stopped: str = ""
    ) -> None:
        def done(_register: Register) -> None:
            self.queue.when_unblocked(partial(self._opened, attempt))

        def ended() -> None:
            if attempt.register is None:
                self.queue.release()

        work = partial(attempt.execute, self._context.words)
        task = self._context.run(work, done, partial(self._failed, attempt.path), ended=ended, owner=self)
        if watch is None and attempt.path is not None:
            watch = partial(self._watch, attempt.path)
            stopped = self.tr("The register was left as it was.")
        if watch is not None:
            watch(task)
            task.ended.connect(lambda: self._given_up(attempt, stopped) if task.cancelled else None)

    def _opened(self, attempt: Attempt) -> None:
        register = attempt.register
        assert register is not None
        if self._editing():
            self._leave_unopened(register)
            return
        self._use(register, remember=attempt.remember)
        if attempt.upgraded:
            self._context.message.emit(
                self.tr("The register was updated. As it was before, it is among the backups.")
            )
        if attempt.new:
            self.created.emit(attempt.then)
        elif attempt.then is not None:
            attempt.then()
        self._warn_of_place(register.path)

    def _use(self, register: Register, *, remember: bool) -> None:
        before = self._context.register
        self._context.use(register)
        if remember:
            self._remember(register.path)
        if before is None:
            self.queue.release()
        else:
            self._close(before)

    def _remember(self, path: Path) -> None:
        try:
            self._context.settings.remember_register(path)
        except OSError as error:
            self._context.failed.emit(self._context.words.text("error.io_error", detail=str(error)))

    def _leave_unopened(self, register: Register) -> None:
        """A form was filled in while the register was being opened: what is typed comes first."""
        self._close(register)
        self._context.failed.emit(
            self.tr("“{name}” was not opened: save or discard what you typed, then open it again.").format(
                name=register.path.stem
            )
        )

    def _close(self, register: Register) -> None:
        """Close a register behind the window; its seal and its backup may take a while."""
        self._context.run(lambda _progress: register.close(), lambda _nothing: None, ended=self.queue.release)

    def _watch(self, path: Path, task: Task) -> None:
        # A window without a register starts faster.
        from accordi_desktop.ui.registers.upgrade_dialog import upgrading_dialog  # noqa: PLC0415
        from accordi_desktop.ui.registers.watched_task import WatchedTask  # noqa: PLC0415

        WatchedTask(task, partial(upgrading_dialog, path, self._window))

    def _given_up(self, attempt: Attempt, stopped: str) -> None:
        # The cancel came after the last step: the register is open.
        if attempt.register is not None:
            self.queue.when_unblocked(partial(self._opened, attempt))
        else:
            self._context.message.emit(stopped)

    def _failed(self, path: Path | None, error: AccordiError) -> None:
        if path is not None and error.code in _LOST:
            self.lost.emit(path, error.code)
        if path is not None and error.code == _IN_USE and self._openers.look is not None:
            self._ask_read_only(path, error)
        elif path is not None and error.code == _REFUSED and self._openers.salvage is not None:
            self.refused.emit(path, error)
        else:
            self._context.report(error)

    def _ask_read_only(self, path: Path, error: AccordiError) -> None:
        """Offer to open a register in use read-only, or to take over the lock of another computer."""
        look, take_over = self._openers.look, self._openers.take_over
        choices = []
        if look is not None:
            read = partial(self._submit, Attempt(partial(look, path), path))
            choices.append(Choice(self.tr("Open read-only"), read))
        if take_over is not None and getattr(error, "elsewhere", False):
            take = partial(self._submit, Attempt(partial(take_over, path), path))
            choices.append(Choice(self.tr("It is no longer open elsewhere"), take, destructive=True))
        self._context.prompts.choose(
            self._window, self.tr("The register is in use"), self._context.words.error(error), choices
        )

    def _warn_of_place(self, path: Path) -> None:
        if (service := syncing_service(path)) is not None:
            self._context.failed.emit(self._context.words.text("warning.synced_folder", service=service))

    def _filters(self) -> list[str]:
        return [self.tr("Register (*.accordi)"), self.tr("All files (*)")]
