# SPDX-License-Identifier: EUPL-1.2
"""The deadlines that follow from the effective end: the end itself, last days for notice, the decision.

Nothing lies after a known end. A termination or an event that is the effective end is one deadline, its own
day: there is no renewal left to decide on. While an agreement is suspended nothing asks for a decision.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from accordi_desktop.model.dates.day_span import DaySpan
from accordi_desktop.model.enums import DeadlineKind, EndBasis, Side, Status
from accordi_desktop.model.validity.facts import OfficeRules, ValidityFacts
from accordi_desktop.model.validity.spans import ValidityTimeline
from accordi_desktop.model.validity.state import Validity

_OFFICE = OfficeRules()
DECIDED = frozenset({EndBasis.TERMINATION, EndBasis.EVENT})
NOTHING_TO_DECIDE = frozenset({Status.TERMINATED, Status.EXPIRED, Status.SUSPENDED, Status.AWAITING_ENTRY})


@dataclass(frozen=True, slots=True)
class ComingDeadline:
    """One deadline on the days it may fall on; `side` says who is to give notice, None for both or either."""

    kind: DeadlineKind
    on: DaySpan
    basis: EndBasis
    side: Side | None = None


def deadlines(facts: ValidityFacts, today: date, office: OfficeRules = _OFFICE) -> tuple[ComingDeadline, ...]:
    """The deadlines of the end as it stands today, in order of days; also those that have passed."""
    timeline = ValidityTimeline(facts, office)

    def suspended(day: date) -> bool:
        return timeline.on(day).status is Status.SUSPENDED

    return deadlines_of(timeline.on(today), suspended, office, notice_given=timeline.notice_given)


def deadlines_of(
    state: Validity, suspended: Callable[[date], bool], office: OfficeRules, *, notice_given: bool
) -> tuple[ComingDeadline, ...]:
    """The deadlines of a state; `suspended` tells whether the agreement is suspended on a day."""
    if state.end is None:
        return ()
    found = [ComingDeadline(DeadlineKind.EXPIRY, state.end, state.basis)]
    if state.basis not in DECIDED and state.status is not Status.SUSPENDED:
        asking = [*_notices(state)]
        if not notice_given:
            on = state.end.plus_months(-office.decision_months)
            asking.append(ComingDeadline(DeadlineKind.DECISION, on, state.basis))
        found += (one for one in asking if not suspended(one.on.earliest))
    return tuple(sorted(found, key=lambda one: (one.on, one.kind)))


def decision_day(facts: ValidityFacts, today: date, office: OfficeRules = _OFFICE) -> date | None:
    """The last day on which the office can still decide on a renewal; None if there is none."""
    timeline = ValidityTimeline(facts, office)
    return decision_day_of(timeline.on(today), today, notice_given=timeline.notice_given)


def decision_day_of(state: Validity, today: date, *, notice_given: bool) -> date | None:
    """The last day to decide on a renewal, of a state; None if there is none.

    That is its own last day for notice while it lies ahead, else the end. A day known by month or year only
    is no day to count from. Nothing is asked while suspended, after notice, or where the end is decided on.
    """
    settled = state.basis in DECIDED or notice_given
    if state.end is None or settled or state.status in NOTHING_TO_DECIDE:
        return None
    ahead = (span for span in (state.own_notice, state.end) if span is not None and span.is_day)
    return next((span.earliest for span in ahead if span.earliest >= today), None)


def _notices(state: Validity) -> Iterator[ComingDeadline]:
    own, counterpart = state.own_notice, state.counterpart_notice
    sides = ((None, own),) if own == counterpart else ((Side.OWN, own), (Side.COUNTERPART, counterpart))
    for side, last_day in sides:
        if last_day is not None:
            yield ComingDeadline(DeadlineKind.NOTICE, last_day, state.basis, side)
