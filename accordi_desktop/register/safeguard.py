# SPDX-License-Identifier: EUPL-1.2
"""What keeps copies of a register hears at which moments; who that is, the composition root decides."""

from collections.abc import Callable
from typing import Protocol

from accordi_desktop.register.commands import Command, ProlongMany

MANY = 20
Progress = Callable[[int, int], object]


def silent(_done: int, _total: int) -> None:
    """Progress that nobody is told of."""


class Safeguard(Protocol):
    """Told before much is changed and after the file is let go."""

    def before_bulk(self, progress: Progress) -> None:
        """Many agreements are about to change at once; raises an AccordiError where no copy can be made."""

    def closed(self) -> None:
        """The file was closed in order; whatever goes wrong is not the register's business."""


def touched(command: Command) -> int:
    """How many agreements a command changes, as far as it names them."""
    return len(command.items if isinstance(command, ProlongMany) else getattr(command, "agreement_ids", ()))


def touches_many(command: Command) -> bool:
    """Whether a command changes so many agreements that a copy is due before."""
    return touched(command) > MANY
