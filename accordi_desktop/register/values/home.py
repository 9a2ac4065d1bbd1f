# SPDX-License-Identifier: EUPL-1.2
"""What the first page says: counts that are lists, what comes next, what was changed last."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from accordi_desktop.register.values.lists.query import AgreementQuery
from accordi_desktop.register.values.reminders import Reminder
from accordi_desktop.register.values.views import Deadline, StepLabel
from accordi_desktop.register.values.worklist import FactCount


class HomeCountKind(StrEnum):
    """What is counted, in the order of the page."""

    ENDS_IN_30 = "ends_in_30"
    ENDS_IN_90 = "ends_in_90"
    ENDS_IN_180 = "ends_in_180"
    NOTICE_IN_90 = "notice_in_90"
    DECISION = "decision"
    ENDED_90 = "ended_90"
    SUSPENDED = "suspended"


@dataclass(frozen=True, slots=True)
class HomeCount:
    """How many agreements there are of a kind, and the list that shows them."""

    kind: HomeCountKind
    number: int
    query: AgreementQuery


@dataclass(frozen=True, slots=True)
class RecentChange:
    """A revision as one line: what it was, when, by whom; the agreement if it was about one."""

    step: StepLabel
    at: str
    author: str
    agreement_id: int | None


@dataclass(frozen=True, slots=True)
class Home:
    """What the first page shows; `total` counts agreements outside the bin, `put_off` reminders put off."""

    today: date
    total: int
    counts: tuple[HomeCount, ...]
    coming: tuple[Deadline, ...]
    to_verify: tuple[FactCount, ...]
    recent: tuple[RecentChange, ...]
    changed_query: AgreementQuery
    changed: int
    reminders: tuple[Reminder, ...] = ()
    put_off: int = 0
