# SPDX-License-Identifier: EUPL-1.2
"""Commands that bring back an earlier state."""

from dataclasses import dataclass

from accordi_desktop.register.commands.command import Command


@dataclass(frozen=True, slots=True)
class RestoreState(Command):
    """Make the content of an agreement what it was after a revision."""

    agreement_id: int
    revision_id: int


@dataclass(frozen=True, slots=True)
class RestoreChange(Command):
    """Take one change back: one field, or with no column the whole row it was about.

    `section` is that of a row which the change tells of beside its own.
    """

    agreement_id: int
    change_id: int
    column: str = ""
    section: str = ""
