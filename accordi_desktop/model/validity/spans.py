# SPDX-License-Identifier: EUPL-1.2
"""When an agreement is in force: the facts turned into spans of days, said here once for the whole program.

The order of the rules: terminated; not yet begun; waiting for entry into force; expired when the effective
end has passed, or between two terms that leave days uncovered; suspended; in force while the end lies ahead;
a source that asserts the status where no end can be computed; renewed with an unknown end; what cannot be
known is to verify.
"""

from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from accordi_desktop.model.dates.approximate_date import known_from, span_of
from accordi_desktop.model.dates.day_span import OPEN_END, OPEN_START, DaySpan, day_after
from accordi_desktop.model.dates.partial_date import UNKNOWN
from accordi_desktop.model.enums import AssertedStatus, EndBasis, Status
from accordi_desktop.model.validity.asserted_status import Assertion, Assertions
from accordi_desktop.model.validity.effective_end import EffectiveEnd, Ending, Gap
from accordi_desktop.model.validity.facts import OfficeRules, SuspensionFacts, ValidityFacts
from accordi_desktop.model.validity.state import Remark, StatusReason, Validity, ValiditySpan, expiring
from accordi_desktop.model.validity.status_conflict import contradicts

_OFFICE = OfficeRules()


def spans(facts: ValidityFacts, horizon: date, office: OfficeRules = _OFFICE) -> tuple[ValiditySpan, ...]:
    """The states of an agreement over all time, without gap or overlap.

    What is renewed tacitly for ever has a span for each renewal up to the first end that is not before the
    horizon, and no span after that one. Expiring is left to `ValiditySpan.on`.
    """
    return ValidityTimeline(facts, office).spans(horizon)


def validity_on(facts: ValidityFacts, day: date, office: OfficeRules = _OFFICE) -> Validity:
    """The state on one day, expiring included."""
    return expiring(ValidityTimeline(facts, office).on(day), day, office.lead_days)


class ValidityTimeline:
    """The states of one agreement, to be asked for by day; what no day changes is worked out once."""

    def __init__(self, facts: ValidityFacts, office: OfficeRules = _OFFICE) -> None:
        self._office = office
        self.end = EffectiveEnd(facts)
        # Terminated some time before 2020 is surely so from 2020 on, and not from the beginning of time.
        effective_on = facts.termination.effective_on if facts.termination else UNKNOWN
        self._terminated, self._terminated_from = span_of(effective_on), known_from(effective_on)
        first = facts.periods[0] if facts.periods else None
        self._begins = first.begins if first else None
        self._agreed = first.agreed if first else None
        self._suspensions = tuple(_suspended(one) for one in facts.suspensions)
        self._assertions = Assertions(facts.assertions)
        last = facts.periods[self.end.terms[-1].index] if self.end.terms else None
        self._last_agreed = last.agreed if last else None
        self._waits_for_event = facts.ends_with is not None and self.end.event is None

    def on(self, day: date) -> Validity:
        """The state on a day; in force stands for expiring too."""
        ending = self.end.on(day)
        assertion = self._assertions.on(day)
        found = self._by_facts(day, ending, assertion)
        suspension = self._suspension_on(day) if found.status not in _NOT_SUSPENDED else None
        remarks = self._remarks(day, found, ending, assertion)
        if suspension is not None:
            found = replace(found, status=Status.SUSPENDED, reason=StatusReason.SUSPENDED, on=suspension)
        if assertion is not None and self._contradicted(day, found, assertion):
            remarks |= Remark.CONTRADICTED
        return replace(found, remarks=remarks) if remarks else found

    def is_suspended(self, day: date) -> bool:
        """Whether a suspension covers the day."""
        return self._suspension_on(day) is not None

    @property
    def notice_given(self) -> bool:
        """Whether the tacit renewal of the current term was declined."""
        return self.end.declined

    def spans(self, horizon: date) -> tuple[ValiditySpan, ...]:
        """The states over all time, those of endless renewal up to the horizon."""
        until = self.end.covered_until(horizon) or OPEN_END
        days = sorted(day for day in self._turning_days(horizon) if day < until)
        found: list[ValiditySpan] = []
        for day, following in pairwise((*days, until)):
            state = self.on(day)
            if found and found[-1].state == state:
                found[-1] = replace(found[-1], until=following)
            else:
                found.append(ValiditySpan(day, following, state))
        return tuple(found)

    def _turning_days(self, horizon: date) -> set[date]:
        """The days on which the state may change."""
        days = {OPEN_START, *self.end.turning_days(horizon), *self.end.days_of_gaps()}
        days |= {span.earliest for span in (self._begins, self._agreed) if span}
        if self._terminated_from is not None:
            days.add(self._terminated_from)
        for one in self._suspensions:
            days |= {one.first_day, day_after(one.last_day)}
        if self.end.event is not None:
            days.add(day_after(self.end.event.latest))
        return days | self._assertions.turning_days(self._office.reconfirm_months)

    def _by_facts(self, day: date, ending: Ending, assertion: Assertion | None) -> Validity:
        """The state suspensions apart."""
        if self._terminated_from is not None and self._terminated_from <= day:
            return _state(Status.TERMINATED, StatusReason.TERMINATED, ending, self._terminated)
        begins = self._begins
        if begins is not None and begins.earliest > day:
            return _state(Status.NOT_YET, StatusReason.BEGINS, ending, begins)
        if begins is None and self._agreed is not None and self._agreed.earliest > day:
            return _state(Status.NOT_YET, StatusReason.NOT_SIGNED, ending, self._agreed)
        if self.end.awaits_entry(day):
            return self._asserted(ending, assertion) or _state(
                Status.AWAITING_ENTRY, StatusReason.AWAITING_ENTRY, ending
            )
        if ending.end is not None and ending.end.latest < day:
            return _state(*_ENDED, ending)
        return self._ahead(day, ending, assertion)

    def _ahead(self, day: date, ending: Ending, assertion: Assertion | None) -> Validity:
        """The state before the effective end."""
        gap = self.end.gap_on(day)
        if gap is not None:
            return _between(gap, day, ending)
        return self._without_end(ending, assertion) if ending.end is None else _state(*_AHEAD, ending)

    def _without_end(self, ending: Ending, assertion: Assertion | None) -> Validity:
        if ending.basis is EndBasis.OPEN_ENDED:
            return _state(Status.IN_FORCE, StatusReason.OPEN_ENDED, ending)
        if (asserted := self._asserted(ending, assertion)) is not None:
            return asserted
        if ending.basis is EndBasis.RENEWAL_WITHOUT_TERM:
            return _state(Status.RENEWED_END_UNKNOWN, StatusReason.RENEWED_WITHOUT_TERM, ending)
        undated_event = ending.basis is EndBasis.EVENT_UNDATED
        reason = StatusReason.EVENT_UNDATED if undated_event else StatusReason.NO_END_KNOWN
        return _state(Status.TO_VERIFY, reason, ending)

    def _asserted(self, ending: Ending, assertion: Assertion | None) -> Validity | None:
        if assertion is None:
            return None
        in_force = assertion.value is AssertedStatus.IN_FORCE
        return _state(
            Status.IN_FORCE if in_force else Status.EXPIRED, StatusReason.ASSERTED, ending, assertion.as_of
        )

    def _suspension_on(self, day: date) -> DaySpan | None:
        """The days on which a suspension that covers the day may have begun."""
        return next((one.since for one in self._suspensions if one.first_day <= day <= one.last_day), None)

    def _remarks(self, day: date, found: Validity, ending: Ending, assertion: Assertion | None) -> Remark:
        remarks = self.end.remarks
        over = found.status is Status.TERMINATED
        if self._waits_for_event and ending.end is None and not over:
            remarks |= Remark.EVENT_UNDATED
        if self.end.awaits_entry(day) and not over:
            remarks |= Remark.ENTRY_UNDATED
        if ending.end is not None and ending.end.approximate and not over:
            remarks |= Remark.APPROXIMATE
        asserted = found.reason is StatusReason.ASSERTED and assertion is not None
        if asserted and assertion is not None and assertion.is_old(day, self._office.reconfirm_months):
            remarks |= Remark.RECONFIRM
        return remarks

    def _contradicted(self, day: date, found: Validity, assertion: Assertion) -> bool:
        surely = (
            DaySpan(one.since.latest, one.last_day)
            for one in self._suspensions
            if one.since.latest <= one.last_day
        )
        return self._assertions.conflict(day) or contradicts(
            assertion, found, tuple(surely), self._last_agreed
        )


_ENDED = (Status.EXPIRED, StatusReason.ENDED)
_AHEAD = (Status.IN_FORCE, StatusReason.ENDS_AHEAD)
_NOT_SUSPENDED = frozenset({Status.TERMINATED, Status.NOT_YET, Status.EXPIRED})


def _between(gap: Gap, day: date, ending: Ending) -> Validity:
    """The state between two terms: ended, and from the act that gives the later one on not yet in force."""
    if gap.agreed is not None and gap.agreed.earliest > day:
        return _state(*_ENDED, gap.ended)
    return _state(Status.NOT_YET, StatusReason.BEGINS, ending, gap.begins)


def _state(status: Status, reason: StatusReason, ending: Ending, on: DaySpan | None = None) -> Validity:
    return Validity(
        status,
        reason,
        ending.end,
        ending.basis,
        ending.own_notice,
        ending.counterpart_notice,
        on,
        ending.counted_from,
        ending.months,
        ending.tacit_renewals,
    )


@dataclass(frozen=True, slots=True)
class _Suspension:
    """The days on which it may have begun, and from when until when it covers days."""

    since: DaySpan
    first_day: date
    last_day: date


def _suspended(suspension: SuspensionFacts) -> _Suspension:
    """A suspension, open where its days are not known."""
    since, until = span_of(suspension.since), span_of(suspension.until)
    first_day = known_from(suspension.since)
    return _Suspension(
        DaySpan(OPEN_START, OPEN_START) if since is None else since,
        OPEN_START if first_day is None else first_day,
        OPEN_END if until is None else until.latest,
    )
