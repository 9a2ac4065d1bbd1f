# SPDX-License-Identifier: EUPL-1.2
"""What the rule of validity answers: the state on a day, the span of days over which it lasts, and why."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import IntFlag, StrEnum, auto

from accordi_desktop.model.dates.day_span import OPEN_END, DaySpan
from accordi_desktop.model.enums import EndBasis, Status


class StatusReason(StrEnum):
    """Why a status is what it is; worded with the figures of the state."""

    TERMINATED = "terminated"
    SUSPENDED = "suspended"
    BEGINS = "begins"
    NOT_SIGNED = "not_signed"
    AWAITING_ENTRY = "awaiting_entry"
    OPEN_ENDED = "open_ended"
    ENDS_AHEAD = "ends_ahead"
    ENDS_SOON = "ends_soon"
    ENDED = "ended"
    ASSERTED = "asserted"
    RENEWED_WITHOUT_TERM = "renewed_without_term"
    EVENT_UNDATED = "event_undated"
    NO_END_KNOWN = "no_end_known"


class Remark(IntFlag):
    """What is to be said beside a state; `TO_VERIFY` gathers those that ask somebody to look."""

    NONE = 0
    NOTICE_LATE = auto()
    NOTICE_UNCERTAIN = auto()
    TERMINATION_UNDATED = auto()
    ENTRY_UNDATED = auto()
    EVENT_UNDATED = auto()
    APPROXIMATE = auto()
    RECONFIRM = auto()
    CONTRADICTED = auto()
    TO_VERIFY = (
        NOTICE_UNCERTAIN | TERMINATION_UNDATED | ENTRY_UNDATED | EVENT_UNDATED | APPROXIMATE | RECONFIRM
        | CONTRADICTED
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Validity:
    """The state of an agreement on a day.

    `end` is the one effective end, earliest and latest day; `own_notice` and `counterpart_notice` are the
    last days for notice before it. `on` is the day the reason speaks of where that is not the end.
    `counted_from` and `months` tell how a computed end came about, `tacit_renewals` how many are in it.
    """

    status: Status
    reason: StatusReason
    end: DaySpan | None = None
    basis: EndBasis = EndBasis.NO_PERIOD
    own_notice: DaySpan | None = None
    counterpart_notice: DaySpan | None = None
    on: DaySpan | None = None
    counted_from: DaySpan | None = None
    months: int | None = None
    tacit_renewals: int = 0
    remarks: Remark = Remark.NONE

    @property
    def to_verify(self) -> bool:
        """Whether somebody is to look at it."""
        return bool(self.remarks & Remark.TO_VERIFY)

    @property
    def first_notice(self) -> date | None:
        """The earliest day on which a notice may fall due, of either side."""
        days = [one.earliest for one in (self.own_notice, self.counterpart_notice) if one is not None]
        return min(days, default=None)


@dataclass(frozen=True, slots=True)
class ValiditySpan:
    """A state that lasts from a day until another, which is not part of it; `OPEN_END` for ever.

    In force stands for expiring too: `on` tells the two apart by the office's lead time.
    """

    from_day: date
    until: date
    state: Validity

    def covers(self, day: date) -> bool:
        """Whether the day is one of the span."""
        return self.from_day <= day and (day < self.until or self.until == OPEN_END)

    def on(self, day: date, lead_days: int) -> Validity:
        """The state on one of its days."""
        return expiring(self.state, day, lead_days)


def window_opens(state: Validity, lead_days: int) -> date:
    """The day from which a state that ends counts as expiring; the end must be known."""
    if state.end is None:
        raise ValueError("what has no end is never expiring")
    end = state.end.earliest
    # Within reach of the calendar's first years a lead time may lie before day one.
    opens = end - min(timedelta(days=lead_days), end - date.min)
    return opens if state.first_notice is None else min(opens, state.first_notice)


def expiring(state: Validity, day: date, lead_days: int) -> Validity:
    """The state, expiring instead of in force `lead_days` before its end, or from a last day for notice."""
    if state.status is not Status.IN_FORCE or state.end is None:
        return state
    if window_opens(state, lead_days) > day:
        return state
    return replace(state, status=Status.EXPIRING, reason=StatusReason.ENDS_SOON)
