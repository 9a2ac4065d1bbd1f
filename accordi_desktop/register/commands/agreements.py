# SPDX-License-Identifier: EUPL-1.2
"""Commands on agreements as wholes: create, revise, delete, restore."""

from dataclasses import dataclass

from accordi_desktop.register.commands.command import Command
from accordi_desktop.register.values.drafts import (
    AgreementDraft,
)


@dataclass(frozen=True, slots=True)
class CreateAgreement(Command):
    """Record a new agreement; an empty reference gets the next free one."""

    draft: AgreementDraft


@dataclass(frozen=True, slots=True)
class ReviseAgreement(Command):
    """Make an agreement equal to the draft; `seen_version` is the version the draft was made from."""

    agreement_id: int
    draft: AgreementDraft
    seen_version: int


@dataclass(frozen=True, slots=True)
class DeleteAgreements(Command):
    """Put agreements into the bin."""

    agreement_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class RestoreAgreements(Command):
    """Take agreements out of the bin."""

    agreement_ids: tuple[int, ...]
