# SPDX-License-Identifier: EUPL-1.2
"""The one effective end of an agreement: the earliest of all that may end it.

These are the end of the current term, the day a termination takes effect (also one that lies ahead), the last
tacit renewal allowed, and the day of an event that ends it. Nothing of an agreement lies after that end.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from accordi_desktop.model.dates.approximate_date import span_of
from accordi_desktop.model.dates.day_span import DaySpan, day_after, earliest_of
from accordi_desktop.model.enums import EndBasis, RenewalClause
from accordi_desktop.model.validity.counted_term import Afterwards, Term, tacit_rolls
from accordi_desktop.model.validity.facts import NoticeGiven, ValidityFacts
from accordi_desktop.model.validity.notice_effect import notice_against, notice_effect
from accordi_desktop.model.validity.state import Remark
from accordi_desktop.model.validity.tacit_rolls import TacitRolls
from accordi_desktop.model.validity.term_chain import terms


@dataclass(frozen=True, slots=True)
class Ending:
    """The end as it stands on a day, what it follows from, and the last days for notice before it.

    A computed end is `months` after `counted_from`; one with `tacit_renewals` is so many times `months` after
    the end they began from.
    """

    end: DaySpan | None
    basis: EndBasis
    counted_from: DaySpan | None = None
    months: int | None = None
    tacit_renewals: int = 0
    own_notice: DaySpan | None = None
    counterpart_notice: DaySpan | None = None


@dataclass(frozen=True, slots=True)
class Gap:
    """Days that belong to neither of two terms: from `first_day`, after the `ended` one, until `begins`.

    `agreed` is the day of the act whose term begins then, where it is known.
    """

    ended: Ending
    first_day: date
    begins: DaySpan
    agreed: DaySpan | None


class EffectiveEnd:
    """The effective end of one agreement, to be asked for by day.

    It is the same on every day unless tacit renewal goes on. A notice, a termination or an event settles it:
    the renewals until then are counted as they came, whatever day is looked at. `declined` says that notice
    was given against the renewal of the current term, `remarks` what is to be verified of it.
    """

    def __init__(self, facts: ValidityFacts) -> None:
        self._facts = facts
        self.terms = terms(facts)
        self.term: Term | None = self.terms[-1] if self.terms and not facts.open_ended else None
        self.termination = span_of(facts.termination.effective_on) if facts.termination else None
        self.event = span_of(facts.ends_with.on) if facts.ends_with else None
        self._afterwards = self.term.afterwards if self.term else Afterwards.OVER
        stands = self.term.end if self.term and self._afterwards in _AFTERWARDS else None
        # The last day of a term that an extension of unknown length follows, or an act not yet in force.
        self._stands_until = stands.latest if stands else None
        self.remarks = Remark.NONE
        if facts.termination is not None and self.termination is None:
            self.remarks |= Remark.TERMINATION_UNDATED
        given = self._notice_against(self.term) if self.term else None
        self.declined = given is not None and given.on.known
        rolls = tacit_rolls(facts, self.term) if self.term else None
        if given is not None and rolls is not None and not given.on.known:
            self.remarks |= Remark.NOTICE_UNCERTAIN
        stops = self._stops(self.term, rolls) if self.term and rolls else []
        self._ongoing = None if stops else rolls
        settled = self._stopped(rolls, stops) if rolls and stops else self._of_term(self.term)
        self._settled = self._effective(settled)
        self._gaps = () if facts.open_ended else tuple(self._between_terms())

    def on(self, day: date) -> Ending:
        """The effective end as it stands on that day."""
        if self._stands_until is not None and self._stands_until < day:
            return self._effective(Ending(None, _AFTERWARDS[self._afterwards]))
        rolls = self._ongoing
        return self._settled if rolls is None else self._rolled(rolls, rolls.until(day))

    def gap_on(self, day: date) -> Gap | None:
        """The days between two terms that a day is surely one of."""
        return next((one for one in self._gaps if one.first_day <= day < one.begins.earliest), None)

    def days_of_gaps(self) -> Iterator[date]:
        """The days on which a gap begins, the act after it is agreed, and the later term begins."""
        for gap in self._gaps:
            yield from (gap.first_day, gap.begins.earliest)
            if gap.agreed is not None:
                yield gap.agreed.earliest

    def awaits_entry(self, day: date) -> bool:
        """Whether the term of that day waits for its entry into force, even if a termination lies ahead."""
        if self._stands_until is not None and self._stands_until < day:
            return self._afterwards is Afterwards.AWAITING_ENTRY
        return self._basis() is EndBasis.AWAITING_ENTRY

    def turning_days(self, horizon: date) -> Iterator[date]:
        """The days after ends; where tacit renewal goes on, to the first end not before the horizon."""
        if self._stands_until is not None:
            yield day_after(self._stands_until)
        if self._ongoing is not None:
            for renewals in range(self._ongoing.until(horizon) + 1):
                yield day_after(self._ongoing.end(renewals).latest)
        elif self._settled.end is not None:
            yield day_after(self._settled.end.latest)

    def covered_until(self, horizon: date) -> date | None:
        """The day from which `turning_days` of that horizon are not all there are; None where they are."""
        if self._ongoing is None:
            return None
        last = self._ongoing.until(horizon)
        return None if last == self._ongoing.limit else day_after(self._ongoing.end(last).latest)

    def _between_terms(self) -> Iterator[Gap]:
        for before, term in pairwise(self.terms):
            begins = term.counted_from or term.period.begins
            if before.end is None or before.afterwards is not Afterwards.OVER or begins is None:
                continue
            ended = _ended(self._facts, before, term.tacit_before)
            if ended.end is not None and day_after(ended.end.latest) < begins.earliest:
                yield Gap(ended, day_after(ended.end.latest), begins, span_of(term.period.act_date))

    def _notice_against(self, term: Term) -> NoticeGiven | None:
        """The notice that declines the renewal of the current term."""
        tacit = self._facts.clause is RenewalClause.TACIT
        return notice_against(self._facts, term) if tacit else None

    def _stopped(self, rolls: TacitRolls, stops: list[tuple[int, int]]) -> Ending:
        """The ending by the first of several stops, no earlier than at the fewest renewals of any."""
        fewest, most = min(one for one, _ in stops), min(one for _, one in stops)
        first, last = rolls.end(fewest), rolls.end(most)
        end = DaySpan(first.earliest, last.latest, last.approximate)
        return replace(self._rolled(rolls, most), end=end)

    def _stops(self, term: Term, rolls: TacitRolls) -> list[tuple[int, int]]:
        """After how many renewals each fact that stops them does so, at least and at most."""
        last = [rolls.until(day.latest) for day in (self.termination, self.event) if day is not None]
        stops = [(renewals, renewals) for renewals in last]
        notice = notice_effect(self._facts, term, rolls)
        if notice is not None:
            self.remarks |= notice.remarks
            stops.append((notice.fewest, notice.most))
        return stops

    def _of_term(self, term: Term | None) -> Ending:
        """The end of a term that is not renewed tacitly, or not yet."""
        if term is None or term.end is None or self._runs_on():
            return Ending(None, self._basis())
        months = term.months if term.counted_from is not None else None
        return self._with_notice(Ending(term.end, term.basis, term.counted_from, months, term.rolled))

    def _runs_on(self) -> bool:
        """Whether an extension of unknown length is known to last until a termination or an event."""
        ends = self.termination is not None or self.event is not None
        return ends and self._afterwards is Afterwards.UNKNOWN_END

    def _rolled(self, rolls: TacitRolls, renewals: int) -> Ending:
        last = renewals == rolls.limit
        if not renewals:
            ending = self._of_term(self.term)
            return replace(ending, own_notice=None, counterpart_notice=None) if last else ending
        first = self.term.end if self.term else None
        ending = Ending(rolls.end(renewals), EndBasis.TACIT, first, rolls.step, renewals)
        return ending if last else self._with_notice(ending)

    def _with_notice(self, ending: Ending) -> Ending:
        """With the last days for notice before that end; once notice was given there is none to keep."""
        if self.declined or ending.end is None:
            return ending
        own, counterpart = (
            notice.last_day(ending.end) if notice else None
            for notice in (self._facts.own_notice, self._facts.counterpart_notice)
        )
        return replace(ending, own_notice=own, counterpart_notice=counterpart)

    def _effective(self, ending: Ending) -> Ending:
        """That end, or the termination or the event that may come before it or on its day."""
        ways = [
            (day, basis)
            for day, basis in ((self.termination, EndBasis.TERMINATION), (self.event, EndBasis.EVENT))
            if day is not None
        ]
        if not ways:
            return ending
        # Of several on one day the first is taken, for sorting is stable.
        first, basis = min(ways, key=lambda way: (way[0].latest, way[0].earliest))
        end = earliest_of((first, ending.end, *(day for day, _ in ways)))
        if ending.end is not None and ending.end.latest < first.earliest:
            return replace(ending, end=end)
        return Ending(end, basis, tacit_renewals=ending.tacit_renewals)

    def _basis(self) -> EndBasis:
        """Why no end is known."""
        if self._facts.open_ended:
            awaits = bool(self._facts.periods) and self._facts.periods[0].awaits_entry
            return EndBasis.AWAITING_ENTRY if awaits else EndBasis.OPEN_ENDED
        basis = EndBasis.NO_PERIOD if self.term is None else self.term.basis
        undated = self._facts.ends_with is not None and self.event is None
        return EndBasis.EVENT_UNDATED if undated and basis in _WITHOUT_TERM else basis


def _ended(facts: ValidityFacts, term: Term, renewals: int) -> Ending:
    """The end of a term that a later one followed, after so many tacit renewals."""
    rolls = tacit_rolls(facts, term)
    if rolls is None or not renewals:
        months = term.months if term.counted_from is not None else None
        return Ending(term.end, term.basis, term.counted_from, months, term.rolled)
    return Ending(rolls.end(renewals), EndBasis.TACIT, term.end, rolls.step, renewals)


_WITHOUT_TERM = (EndBasis.NO_PERIOD, EndBasis.NO_TERM)
_AFTERWARDS = {
    Afterwards.UNKNOWN_END: EndBasis.RENEWAL_WITHOUT_TERM,
    Afterwards.AWAITING_ENTRY: EndBasis.AWAITING_ENTRY,
}
