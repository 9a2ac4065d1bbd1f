# SPDX-License-Identifier: EUPL-1.2
"""Commands on agreements as wholes: create, revise, delete, restore."""

from collections.abc import Sequence
from dataclasses import dataclass

from accordi_desktop.register.commands.command import Command
from accordi_desktop.register.values.drafts import AgreementDraft


@dataclass(frozen=True, slots=True)
class CreateAgreement(Command):
    """Record a new agreement; an empty reference gets the next free one."""

    draft: AgreementDraft


@dataclass(frozen=True, slots=True)
class CreateAgreements(Command):
    """Record many new agreements as one revision; empty references get the next free ones.

    `agreement_ids` of the outcome are, in ascending order, those of the drafts in theirs. A period's id is
    only the name by which the signatories and periods of the same draft refer to it. Drafts may be made one
    by one as they are asked for, so that they need not all be in memory.
    """

    drafts: Sequence[AgreementDraft]


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
