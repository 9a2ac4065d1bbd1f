# SPDX-License-Identifier: EUPL-1.2
"""The command that imports the rows of a table."""

from dataclasses import dataclass

from accordi_desktop.register.commands.command import Command
from accordi_desktop.register.values.imports import ImportSource, NewAgreement, RevisedAgreement


@dataclass(frozen=True, slots=True)
class ImportAgreements(Command):
    """Record new agreements and revise others as one revision; each keeps its row of the file.

    An agreement that was changed since the plan was made is left out; the revision names it.
    """

    source: ImportSource
    new: tuple[NewAgreement, ...] = ()
    revised: tuple[RevisedAgreement, ...] = ()

    @property
    def changed_agreements(self) -> int:
        """How many agreements are written."""
        return len(self.new) + len(self.revised)
