# SPDX-License-Identifier: EUPL-1.2
"""What keeps copies of a register hears at which moments; who that is, the composition root decides."""

from typing import Protocol

from accordi_desktop.register.commands import Command, ProlongMany

MANY = 20


class Safeguard(Protocol):
    """Told before much is changed and after the file is let go; whatever goes wrong is its own business."""

    def before_bulk(self) -> None:
        """Many agreements are about to be changed at once."""

    def closed(self) -> None:
        """The file was closed in order."""


def touches_many(command: Command) -> bool:
    """Whether a command changes so many agreements that a copy is due before."""
    touched = command.items if isinstance(command, ProlongMany) else getattr(command, "agreement_ids", ())
    return len(touched) > MANY
