# SPDX-License-Identifier: EUPL-1.2
"""The moments at which the register calls for backups; the composition root decides who makes them."""

from collections.abc import Sequence
from typing import Protocol

from accordi_desktop.model.progress import Progress, no_progress
from accordi_desktop.register.commands.command import Command
from accordi_desktop.register.values.faults import Anchor

MANY = 20


class BackupHook(Protocol):
    """Makes backups when the register calls for them."""

    def before_bulk(self, progress: Progress) -> None:
        """Make a backup, since many agreements are about to change; raises an AccordiError."""

    def anchors(self) -> Sequence[Anchor]:
        """The revisions that the copies remember, by which a rewritten history is known."""

    def closed(self) -> None:
        """The file was closed in order; raises nothing."""


class BackupGate:
    """Makes the backup that comes before many agreements are changed; without a hook there are none."""

    def __init__(self, hook: BackupHook | None) -> None:
        self._hook = hook

    @property
    def enabled(self) -> bool:
        """Whether backups are made: not of the sample, nor of what cannot be changed."""
        return self._hook is not None

    def due_before(self, command: Command) -> bool:
        """Whether a command changes so many agreements that a backup is made before."""
        return self._hook is not None and command.changed_agreements > MANY

    def make(self, progress: Progress = no_progress) -> None:
        """Make the backup; from any thread. Raises AccordiError where it cannot be made."""
        if self._hook is not None:
            self._hook.before_bulk(progress)

    def anchors(self) -> Sequence[Anchor]:
        """The revisions that the backups remember; none without a hook."""
        return self._hook.anchors() if self._hook is not None else ()

    def close(self) -> None:
        """Call the hook's `closed`, once."""
        hook, self._hook = self._hook, None
        if hook is not None:
            hook.closed()
