# SPDX-License-Identifier: EUPL-1.2
"""What must hold of any agreement: its spans, its deadlines and its past, over thousands of invented ones."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest

from accordi_desktop.model.dates.approximate_date import known_from, named_span, span_of
from accordi_desktop.model.dates.day_span import OPEN_END, OPEN_START
from accordi_desktop.model.enums import DeadlineKind, EndBasis, Status
from accordi_desktop.model.validity.coming_deadlines import deadlines, decision_day
from accordi_desktop.model.validity.effective_end import EffectiveEnd
from accordi_desktop.model.validity.facts import OfficeRules
from accordi_desktop.model.validity.spans import spans, validity_on
from accordi_desktop.model.validity.state import Remark
from tests.model.validity.invented_facts import Chance, any_facts
from tests.model.validity.validity_builders import HORIZON

AGREEMENTS = 100
ONE_DAY = timedelta(days=1)
seeds = pytest.mark.parametrize("seed", range(20))


def invented(seed):
    chance = Chance(seed)
    for _ in range(AGREEMENTS):
        yield chance, any_facts(chance)


@seeds
def test_spans_cover_all_time_once(seed):
    for _, facts in invented(seed):
        found = spans(facts, HORIZON)
        assert found[0].from_day == OPEN_START, facts
        for one, following in pairwise(found):
            assert one.from_day < one.until == following.from_day, facts
            assert one.state != following.state, facts
        assert found[-1].until == OPEN_END or found[-1].until > HORIZON, facts


@seeds
def test_a_span_says_what_the_rule_says_on_each_of_its_days(seed):
    for chance, facts in invented(seed):
        office = OfficeRules(lead_days=chance.choice((0, 1, 30, 180, 365)))
        for one in spans(facts, HORIZON, office):
            last = one.until - ONE_DAY if one.until != OPEN_END else OPEN_END
            days = {one.from_day, last}
            if last > one.from_day:
                days.add(one.from_day + timedelta(days=chance.randrange((last - one.from_day).days)))
            for day in days:
                assert one.covers(day)
                assert one.on(day, office.lead_days) == validity_on(facts, day, office), (facts, day)
            assert not one.covers(one.until) or one.until == OPEN_END


@seeds
def test_the_spans_of_a_nearer_horizon_are_the_first_of_those_of_a_farther_one(seed):
    for _, facts in invented(seed):
        near, far = spans(facts, date(2020, 1, 1)), spans(facts, HORIZON)
        assert near == tuple(one for one in far if one.from_day < near[-1].until), facts


@seeds
def test_nothing_lies_after_a_known_end(seed):
    for chance, facts in invented(seed):
        today = chance.day()
        state = validity_on(facts, today)
        for deadline in deadlines(facts, today):
            assert state.end is not None
            assert deadline.on.earliest <= state.end.earliest, facts
            assert deadline.on.latest <= state.end.latest, facts
        decision = decision_day(facts, today)
        if decision is not None:
            assert today <= decision <= state.end.latest, facts


@seeds
def test_a_known_termination_that_is_the_end_is_exactly_one_deadline(seed):
    for chance, facts in invented(seed):
        today = chance.day()
        end = EffectiveEnd(facts)
        termination, ending = end.termination, end.on(today)
        if termination is None or ending.basis is not EndBasis.TERMINATION or end.gap_on(today) is not None:
            continue
        (only,) = deadlines(facts, today)
        assert (only.kind, only.basis) == (DeadlineKind.EXPIRY, EndBasis.TERMINATION)
        assert only.on.latest <= termination.latest
        assert decision_day(facts, today) is None


@seeds
def test_a_known_termination_ends_it_unless_it_had_ended_before(seed):
    for chance, facts in invented(seed):
        termination = span_of(facts.termination.effective_on) if facts.termination else None
        if termination is None:
            continue
        day = chance.day()
        ending = EffectiveEnd(facts).on(day)
        assert ending.end is not None, facts
        assert ending.end.latest <= termination.latest, facts
        others = EffectiveEnd(replace(facts, termination=None))
        ends = [end for end in (others.on(day).end, others.on(termination.latest).end) if end is not None]
        if not ends or min(end.latest for end in ends) >= termination.earliest:
            assert ending.basis in (EndBasis.TERMINATION, EndBasis.EVENT), facts
        assert validity_on(facts, known_from(facts.termination.effective_on)).status is Status.TERMINATED


@seeds
def test_a_state_of_the_past_knows_nothing_asserted_later(seed):
    for chance, facts in invented(seed):
        day = chance.day()
        known = tuple(
            one for one in facts.assertions if not one.as_of.known or named_span(one.as_of).earliest <= day
        )
        assert validity_on(facts, day) == validity_on(replace(facts, assertions=known), day), facts


@seeds
def test_who_waits_for_entry_into_force_has_no_end_but_a_termination_or_an_event(seed):
    for chance, facts in invented(seed):
        day = chance.day()
        state = validity_on(facts, day)
        if state.status is Status.AWAITING_ENTRY:
            assert state.basis in (EndBasis.AWAITING_ENTRY, EndBasis.TERMINATION, EndBasis.EVENT), facts
            assert len(deadlines(facts, day)) == (state.end is not None), facts
            assert decision_day(facts, day) is None
            assert Remark.ENTRY_UNDATED in state.remarks


@seeds
def test_nothing_asks_for_a_decision_while_suspended(seed):
    for chance, facts in invented(seed):
        day = chance.day()
        if validity_on(facts, day).status is Status.SUSPENDED:
            assert decision_day(facts, day) is None
            assert {one.kind for one in deadlines(facts, day)} <= {DeadlineKind.EXPIRY}, facts


@seeds
def test_no_day_after_a_term_and_before_the_next_is_in_force(seed):
    """In the gap it has expired, was terminated, or is still to begin."""
    for _chance, facts in invented(seed):
        end = EffectiveEnd(facts)
        for gap in end._gaps:
            for day in (gap.first_day, gap.begins.earliest - timedelta(days=1)):
                assert end.gap_on(day) is not None
                live = validity_on(facts, day).status
                assert live not in (Status.IN_FORCE, Status.EXPIRING, Status.SUSPENDED), facts
