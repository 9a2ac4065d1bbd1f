# SPDX-License-Identifier: EUPL-1.2
"""Commands that accept a missing fact as unknown, or ask for it again."""

from dataclasses import dataclass

from accordi_desktop.model.enums import WorklistFact
from accordi_desktop.register.commands.command import Command


@dataclass(frozen=True, slots=True)
class AcceptFact(Command):
    """Take a fact as unknown for good in these agreements, with the reason."""

    agreement_ids: tuple[int, ...]
    fact: WorklistFact
    note: str


@dataclass(frozen=True, slots=True)
class ReopenFact(Command):
    """Ask for a fact again that was accepted as unknown."""

    agreement_ids: tuple[int, ...]
    fact: WorklistFact
