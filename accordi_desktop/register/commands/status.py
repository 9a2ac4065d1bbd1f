# SPDX-License-Identifier: EUPL-1.2
"""Commands on the state of agreements: terminate, decline, suspend, resume, assert."""

from dataclasses import dataclass

from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.register.commands.command import Command
from accordi_desktop.register.values.drafts import (
    AssertionDraft,
    TerminationDraft,
)


@dataclass(frozen=True, slots=True)
class TerminateAgreements(Command):
    """End agreements before their term."""

    agreement_ids: tuple[int, ...]
    termination: TerminationDraft


@dataclass(frozen=True, slots=True)
class DeclineRenewal(Command):
    """Give notice that agreements shall not be tacitly renewed again; no day takes the notice back."""

    agreement_ids: tuple[int, ...]
    on: PartialDate


@dataclass(frozen=True, slots=True)
class SuspendAgreements(Command):
    """Let agreements rest from that day; the term goes on."""

    agreement_ids: tuple[int, ...]
    on: PartialDate
    note: str = ""


@dataclass(frozen=True, slots=True)
class ResumeAgreements(Command):
    """Take suspended agreements up again."""

    agreement_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class AssertStatus(Command):
    """Record what a source says of the state of agreements."""

    agreement_ids: tuple[int, ...]
    assertion: AssertionDraft
