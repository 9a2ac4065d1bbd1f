# SPDX-License-Identifier: EUPL-1.2
"""What a renewal of several agreements would do to each of them; plain values, worked out on any thread."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from accordi_desktop.model.dates.partial_date import UNKNOWN, PartialDate
from accordi_desktop.model.enums import Certainty, PeriodKind, Status
from accordi_desktop.model.errors import AccordiError, SameRenewalError
from accordi_desktop.register.rules.renewal import previewed, suggested, uncovered_days

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from accordi_desktop.register.commands.renewal import ProlongAgreement
    from accordi_desktop.register.register import Register
    from accordi_desktop.register.values.views import AgreementRow, AgreementSheet, Prolongation


@dataclass(frozen=True, slots=True)
class TermEntry:
    """What was typed for all of them alike."""

    act_date: PartialDate
    months: int | None = None
    end: PartialDate = UNKNOWN
    certainty: Certainty = Certainty.DOCUMENTED
    note: str = ""


class PlanWarning(StrEnum):
    """Why an agreement of the selection needs a second look."""

    NONE = "none"
    FAULT = "fault"
    SAME = "same"
    TERMINATED = "terminated"
    SUSPENDED = "suspended"
    NO_NEW_END = "no_new_end"
    SHORTER = "shorter"
    OLD_END_UNKNOWN = "old_end_unknown"
    GAP = "gap"


_IMPOSSIBLE = {PlanWarning.FAULT, PlanWarning.SAME}
_LEFT_OUT = {PlanWarning.TERMINATED, PlanWarning.NO_NEW_END, PlanWarning.SHORTER}


@dataclass(frozen=True, slots=True)
class Planned:
    """One agreement of the selection: the command for it, and where it leads.

    `against_clause` is remarked beside any oddity: the act provides for no renewal.
    """

    row: AgreementRow
    command: ProlongAgreement
    old_end: PartialDate = UNKNOWN
    new_end: PartialDate = UNKNOWN
    warning: PlanWarning = PlanWarning.NONE
    fault: AccordiError | None = field(default=None, compare=False)
    against_clause: bool = False

    @property
    def id(self) -> int:
        """The agreement."""
        return self.row.id

    @property
    def possible(self) -> bool:
        """Whether it can be saved at all."""
        return self.warning not in _IMPOSSIBLE

    @property
    def advised(self) -> bool:
        """Whether it is ticked at first."""
        return self.possible and self.warning not in _LEFT_OUT


def plan(
    register: Register,
    ids: Sequence[int],
    kind: PeriodKind,
    entry: TermEntry,
    tell: Callable[[int, int], None],
) -> tuple[Planned, ...]:
    """Work the selection out, one agreement after the other."""
    rows = register.agreements.rows(ids)
    office = register.office.particulars
    found = []
    for done, (row, sheet) in enumerate(zip(rows, register.agreements.sheets(ids), strict=True)):
        tell(done, len(rows))
        usual = suggested(row.id, sheet.facts, kind, entry.act_date, office.usual_months)
        found.append(_planned(row, sheet, usual, entry, office.lead_days))
    return tuple(found)


def _planned(
    row: AgreementRow, sheet: AgreementSheet, usual: ProlongAgreement, entry: TermEntry, lead_days: int
) -> Planned:
    command = replace(usual, months=entry.months, end=entry.end, certainty=entry.certainty, note=entry.note)
    try:
        outcome = previewed(command, sheet.facts, sheet.today, lead_days)
    except SameRenewalError as error:
        return Planned(row, command, row.end, warning=PlanWarning.SAME, fault=error)
    except AccordiError as error:
        return Planned(row, command, row.end, warning=PlanWarning.FAULT, fault=error)
    return Planned(
        row,
        command,
        outcome.old_end,
        outcome.new_end,
        _warning_of(command, outcome),
        against_clause=outcome.against_clause,
    )


def _warning_of(command: ProlongAgreement, outcome: Prolongation) -> PlanWarning:
    old_end, new_end = outcome.old_end, outcome.new_end
    checks = (
        (PlanWarning.TERMINATED, outcome.status is Status.TERMINATED),
        (PlanWarning.NO_NEW_END, not new_end.known),
        (PlanWarning.OLD_END_UNKNOWN, not old_end.known),
        (PlanWarning.SHORTER, old_end.known and new_end.known and new_end < old_end),
        (PlanWarning.SUSPENDED, outcome.status is Status.SUSPENDED),
        (PlanWarning.GAP, uncovered_days(old_end, command.start) > 0),
    )
    return next((warning for warning, holds in checks if holds), PlanWarning.NONE)
