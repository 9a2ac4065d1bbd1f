# SPDX-License-Identifier: EUPL-1.2
"""Commands that append a renewal or an extension."""

from dataclasses import dataclass

from accordi_desktop.model.dates.partial_date import UNKNOWN, PartialDate
from accordi_desktop.model.enums import Certainty, PeriodKind, RenewalManner, StartRule
from accordi_desktop.register.commands.command import Command
from accordi_desktop.register.values.drafts import (
    SignatoryDraft,
)


@dataclass(frozen=True, slots=True)
class ProlongAgreement(Command):
    """Append a renewal or an extension: `months` or `end`, and the people who signed it."""

    agreement_id: int
    kind: PeriodKind
    act_date: PartialDate
    start: PartialDate = UNKNOWN
    months: int | None = None
    end: PartialDate = UNKNOWN
    certainty: Certainty = Certainty.DOCUMENTED
    signatories: tuple[SignatoryDraft, ...] = ()
    note: str = ""
    days: int | None = None
    start_rule: StartRule | None = None
    entered_into_force: PartialDate = UNKNOWN
    manner: RenewalManner = RenewalManner.UNSTATED
    subject: str = ""
    place: str = ""
    decided_by: str = ""
    protocol_number: str = ""
    resolution_number: str = ""
    about_id: int | None = None


@dataclass(frozen=True, slots=True)
class ProlongMany(Command):
    """Several renewals or extensions as one revision."""

    items: tuple[ProlongAgreement, ...]
