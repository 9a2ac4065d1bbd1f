# SPDX-License-Identifier: EUPL-1.2
"""Commands on the state of agreements: terminate, decline, suspend, resume, assert."""

from dataclasses import dataclass

from accordi_desktop.model.dates.partial_date import UNKNOWN, PartialDate
from accordi_desktop.model.enums import Side
from accordi_desktop.register.commands.command import Command
from accordi_desktop.register.values.drafts import (
    AssertionDraft,
    SignatoryDraft,
    SuspensionDraft,
    TerminationDraft,
)


@dataclass(frozen=True, slots=True)
class TerminateAgreements(Command):
    """End agreements before their term, with the people who signed the act."""

    agreement_ids: tuple[int, ...]
    termination: TerminationDraft
    signatories: tuple[SignatoryDraft, ...] = ()


@dataclass(frozen=True, slots=True)
class DeclineRenewal(Command):
    """Give notice that agreements shall not be tacitly renewed again; no day takes the notice back.

    `by` is the side that gave it, if that is known; `accepted_late` that it counts although it came late.
    """

    agreement_ids: tuple[int, ...]
    on: PartialDate
    by: Side | None = None
    accepted_late: bool = False


@dataclass(frozen=True, slots=True)
class SuspendAgreements(Command):
    """Let agreements rest from that day, until another if it is known; the term goes on.

    Where one rests already, its suspension is corrected; the people who signed the act are added.
    """

    agreement_ids: tuple[int, ...]
    on: PartialDate
    note: str = ""
    until: PartialDate = UNKNOWN
    decided_on: PartialDate = UNKNOWN
    decided_by: str = ""
    place: str = ""
    protocol_number: str = ""
    resolution_number: str = ""
    signatories: tuple[SignatoryDraft, ...] = ()

    @property
    def suspension(self) -> SuspensionDraft:
        """The row it leads to."""
        return SuspensionDraft(
            self.on,
            self.until,
            self.note,
            self.decided_on,
            self.decided_by,
            self.place,
            self.protocol_number,
            self.resolution_number,
        )


@dataclass(frozen=True, slots=True)
class ResumeAgreements(Command):
    """Take suspended agreements up again on a day, today where none is said."""

    agreement_ids: tuple[int, ...]
    on: PartialDate = UNKNOWN


@dataclass(frozen=True, slots=True)
class AssertStatus(Command):
    """Record what a source says of the state of agreements; no status takes the last such record back.

    What the same source said on the same day is replaced.
    """

    agreement_ids: tuple[int, ...]
    assertion: AssertionDraft
