# SPDX-License-Identifier: EUPL-1.2
"""The moments at which the register calls for backups; the composition root decides who makes them."""

import logging
from collections.abc import Iterator, Sequence
from typing import Protocol

from accordi_desktop.model.progress import Progress, no_progress
from accordi_desktop.register.commands.command import Command
from accordi_desktop.register.values.faults import Anchor

MANY = 20
_log = logging.getLogger(__name__)


class BackupHook(Protocol):
    """Makes backups when the register calls for them."""

    def before_bulk(self, progress: Progress) -> None:
        """Make a backup, since many agreements are about to change; raises an AccordiError."""

    def anchors(self) -> Sequence[Anchor]:
        """The revisions that the copies remember, by which a rewritten history is known."""

    def earlier_values(self, table: str, row_id: int, column: str) -> Iterator[tuple[str, object]]:
        """The name of each copy, the newest first, and what it holds in that place."""

    def closed(self, *, readable: bool) -> None:
        """The file was closed in order, `readable` if no value is known that is not; raises nothing."""


class BackupGate:
    """What the register has of its backups; without a hook there are none, read-only none are made."""

    def __init__(self, hook: BackupHook | None, *, read_only: bool) -> None:
        self._hook = hook
        self._makes_backups = hook is not None and not read_only

    @property
    def enabled(self) -> bool:
        """Whether backups are made: not of the sample, nor of what cannot be changed."""
        return self._makes_backups

    def due_before(self, command: Command) -> bool:
        """Whether a command changes so many agreements that a backup is made before."""
        return self._makes_backups and command.changed_agreements > MANY

    def make(self, progress: Progress = no_progress) -> None:
        """Make the backup; from any thread. Raises AccordiError where it cannot be made."""
        if self._hook is not None and self._makes_backups:
            self._hook.before_bulk(progress)

    def anchors(self) -> Sequence[Anchor]:
        """The revisions that the backups remember; none without a hook."""
        return self._hook.anchors() if self._hook is not None else ()

    def earlier_values(self, table: str, row_id: int, column: str) -> Iterator[tuple[str, object]]:
        """The name of each backup, the newest first, and what it holds in that place."""
        return self._hook.earlier_values(table, row_id, column) if self._hook is not None else iter(())

    def close(self, *, readable: bool = True, replaced: bool = False) -> None:
        """Call the hook's `closed`, once, where anything could be written and the file is still the one."""
        hook, self._hook = self._hook, None
        if hook is not None and self._makes_backups:
            self._makes_backups = False
            if replaced:
                _log.warning("the register was replaced while it was open: no backup is made of it")
            else:
                hook.closed(readable=readable)
