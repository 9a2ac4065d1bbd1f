# SPDX-License-Identifier: EUPL-1.2
"""The register: commands go in here, and what can be read is an attribute by its subject."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from accordi_desktop.model.progress import Progress, no_progress
from accordi_desktop.register.backup_hook import BackupGate, BackupHook
from accordi_desktop.register.commands.command import Command
from accordi_desktop.register.publisher import ChangePublisher
from accordi_desktop.register.readers.agreements import AgreementsReader
from accordi_desktop.register.readers.calendar import CalendarReader
from accordi_desktop.register.readers.context import ContextSource
from accordi_desktop.register.readers.dashboard import DashboardReader
from accordi_desktop.register.readers.documents import Documents
from accordi_desktop.register.readers.history import HistoryReader
from accordi_desktop.register.readers.imports import ImportsReader
from accordi_desktop.register.readers.office import OfficeReader
from accordi_desktop.register.unit_of_work import UnitOfWork
from accordi_desktop.register.validity_spans import lengthen_spans
from accordi_desktop.register.values.faults import Fault
from accordi_desktop.register.values.views import ChangeSet
from accordi_desktop.storage.backend import WriterLock
from accordi_desktop.storage.storage import Storage

if TYPE_CHECKING:
    from accordi_desktop.model.progress import CheckProgress
    from accordi_desktop.model.unreadable import Repair, UnreadableValue


class Register:
    """One open register. Reads may come from any thread, writes from one at a time.

    `agreements`, `calendar`, `office`, `history`, `dashboard`, `documents` and `imports` answer questions;
    `backups` makes the backup that comes before many agreements are changed.
    """

    def __init__(
        self,
        storage: Storage,
        clock: Callable[[], date],
        author: str,
        language: str,
        backup_hook: BackupHook | None = None,
        *,
        lock: WriterLock | None = None,
    ) -> None:
        self._lock = lock
        self._storage = storage
        self._publisher = ChangePublisher()
        self._author = author
        self._unit_of_work = UnitOfWork(storage, clock, author)
        if not storage.read_only and not storage.unreadable:
            lengthen_spans(storage, clock())
        context = ContextSource(clock, language)
        self.agreements = AgreementsReader(storage, context)
        self.calendar = CalendarReader(storage, context)
        self.office = OfficeReader(storage)
        self.history = HistoryReader(storage, self._unit_of_work)
        self.dashboard = DashboardReader(storage, self.agreements.lists, context)
        self.documents = Documents(storage)
        self.imports = ImportsReader(storage)
        self.backups = BackupGate(backup_hook, read_only=storage.read_only)

    @property
    def path(self) -> Path:
        """The file of the register."""
        return self._storage.path

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed."""
        return self._storage.read_only

    def perform(
        self,
        command: Command,
        origin: object | None = None,
        *,
        without_backup: bool = False,
        progress: Progress = no_progress,
    ) -> ChangeSet:
        """Perform a command as one revision and publish what changed; raises AccordiError if refused.

        The backup before many agreements change is made here, unless it was made before or is waived.
        `origin` is passed to the subscribers, so that a view knows its own change. `progress` gets the
        agreements done and their number; an exception of it stops the command and leaves nothing written.
        """
        if not without_backup and self.backups.due_before(command):
            self.backups.make()
        return self._publisher.publish(self._unit_of_work.perform(command, origin, progress))

    def undo(self, origin: object | None = None, progress: Progress = no_progress) -> ChangeSet:
        """Undo the last command by a new revision; raises UndoRefusedError over newer work."""
        return self._publisher.publish(self._unit_of_work.undo(origin, progress))

    def redo(self, origin: object | None = None, progress: Progress = no_progress) -> ChangeSet:
        """Redo the command undone last by a new revision; raises UndoRefusedError over newer work."""
        return self._publisher.publish(self._unit_of_work.redo(origin, progress))

    def subscribe(self, callback: Callable[[ChangeSet], None]) -> Callable[[], None]:
        """Call `callback` after each commit; the returned function ends the subscription."""
        return self._publisher.subscribe(callback)

    def check(self, progress: "CheckProgress") -> tuple[Fault, ...]:
        """Examine every part of the register; `progress` gets the part, the steps done and their total."""
        from accordi_desktop.register.checks.check import check  # noqa: PLC0415 - loads Alembic

        return check(self._storage, self.documents, self.backups.anchors(), progress)

    @property
    def unreadable(self) -> "tuple[UnreadableValue, ...]":
        """The values that cannot be read; in their place something readable is shown."""
        return self._storage.unreadable

    def repairs(self) -> "tuple[Repair, ...]":
        """For each unreadable value the one that the history, the rules or a backup have for it, if any."""
        from accordi_desktop.register.repairs import find_repairs  # noqa: PLC0415 - only where there are any

        return find_repairs(self._storage, self.backups.earlier_values)

    def repair(self, repairs: "Sequence[Repair]") -> ChangeSet:
        """Put these values in their places as one revision, which cannot be undone, and publish it."""
        from accordi_desktop.register.repairs import put_values  # noqa: PLC0415 - as above

        name = self.history.display_name
        return self._publisher.publish(put_values(self._storage, repairs, self._author, name))

    def close(self) -> None:
        """Close the file and release its lock; the first call also tells the backup hook.

        Not where another file took its place: that is no state of this register.
        """
        replaced = self.backups.enabled and self._storage.backend.is_replaced()
        self._storage.close()
        try:
            self.backups.close(readable=not self._storage.unreadable, replaced=replaced)
        finally:
            lock, self._lock = self._lock, None
            if lock is not None:
                lock.release()
