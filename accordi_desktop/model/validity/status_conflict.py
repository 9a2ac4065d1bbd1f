# SPDX-License-Identifier: EUPL-1.2
"""Whether what a source asserts contradicts what follows from the facts."""

from accordi_desktop.model.dates.day_span import DaySpan
from accordi_desktop.model.enums import AssertedStatus, Status
from accordi_desktop.model.validity.asserted_status import Assertion
from accordi_desktop.model.validity.state import StatusReason, Validity

_LIVE = frozenset({Status.IN_FORCE, Status.SUSPENDED, Status.NOT_YET})


def contradicts(
    assertion: Assertion, state: Validity, suspensions: tuple[DaySpan, ...], last_agreed: DaySpan | None
) -> bool:
    """Whether the word of a source and the state on a day cannot both be true.

    A dated word is about its own day: in force before the end, or expired before the last renewal, is no
    contradiction. An undated one may be older than what was decided, a suspension or a termination; against
    what is counted it is about the day itself. `suspensions` are those that surely were.
    """
    if state.reason is StatusReason.ASSERTED:
        return False
    if assertion.value is AssertedStatus.EXPIRED:
        return state.status in _LIVE and not _renewed_since(assertion, last_agreed)
    match state.status:
        case Status.TERMINATED | Status.EXPIRED if assertion.as_of is not None:
            over = state.on if state.status is Status.TERMINATED else state.end
            return over is not None and over.latest < assertion.as_of.earliest
        case Status.SUSPENDED if assertion.as_of is not None:
            return _suspended_on(assertion.as_of, suspensions)
        case _:
            return state.status in (Status.NOT_YET, Status.EXPIRED)


def _renewed_since(assertion: Assertion, last_agreed: DaySpan | None) -> bool:
    as_of = assertion.as_of
    return as_of is not None and last_agreed is not None and as_of.latest < last_agreed.earliest


def _suspended_on(as_of: DaySpan, suspensions: tuple[DaySpan, ...]) -> bool:
    """Whether all days the word may be of lie in one suspension."""
    return any(one.earliest <= as_of.earliest and as_of.latest <= one.latest for one in suspensions)
