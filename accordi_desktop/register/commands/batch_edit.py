# SPDX-License-Identifier: EUPL-1.2
"""The command that changes several agreements alike."""

from dataclasses import dataclass

from accordi_desktop.register.commands.command import Command
from accordi_desktop.register.values.batch_edit import BatchEdit


@dataclass(frozen=True, slots=True)
class EditAgreements(Command):
    """Change several agreements alike, as one revision; those that are so already stay untouched."""

    agreement_ids: tuple[int, ...]
    edit: BatchEdit
