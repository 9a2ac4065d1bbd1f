# SPDX-License-Identifier: EUPL-1.2
"""Ends, notice and status against plain calendar arithmetic, counted by the calendar library in a loop.

Civil code art. 2963: the same day months later, the day it begins on not counted, the last day of the month
where it has no such day; tacit renewals counted from the first day of the term.
"""

from datetime import date, timedelta

import pytest
from dateutil.relativedelta import relativedelta

from accordi_desktop.model.enums import Status
from accordi_desktop.model.validity.spans import spans, validity_on
from tests.model.validity.invented_facts import Chance
from tests.model.validity.validity_builders import HORIZON, TODAY, agreement, original, tacit


def months(number):
    return relativedelta(months=number)


def expected_status(start, end, notice, today, lead):
    if start > today:
        return Status.NOT_YET
    if end < today:
        return Status.EXPIRED
    last_day = end - months(notice) if notice else end
    return Status.EXPIRING if min(end - timedelta(days=lead), last_day) <= today else Status.IN_FORCE


@pytest.mark.parametrize("seed", range(10))
def test_random_terms(seed):
    chance = Chance(seed)
    for _ in range(100):
        start = date(1960, 1, 1) + timedelta(days=chance.randrange(24_400))
        term, step = chance.randrange(1, 121), chance.choice((1, 3, 6, 12, 24, 60))
        notice, rolls = chance.choice((None, 1, 3, 6, 12)), chance.random() < 0.5
        today = date(2020, 1, 1) + timedelta(days=chance.randrange(4018))
        period = original(start.isoformat(), term)
        facts = tacit(period, step=step, notice=notice) if rolls else agreement(period, notice=notice)
        count, end = 0, start + months(term)
        while rolls and end < today:
            count += 1
            end = start + months(term + count * step)
        state = validity_on(facts, today)
        assert state.end is not None
        assert (state.end.earliest, state.end.latest, state.tacit_renewals) == (end, end, count)
        assert state.first_notice == (None if notice is None else end - months(notice))
        assert state.status is expected_status(start, end, notice, today, 180), (facts, today)


@pytest.mark.parametrize("term", [6, 12, 18, 24, 36, 60])
def test_every_first_day_of_four_years(term):
    """35,064 cases in all: 1,461 first days, six terms, four steps of tacit renewal."""
    start = date(2015, 1, 1)
    while start < date(2019, 1, 1):
        for step in (6, 12, 24, 60):
            state = validity_on(tacit(original(start.isoformat(), term), step=step, notice=6), TODAY)
            expected = start + months(term + state.tacit_renewals * step)
            assert state.end is not None
            assert state.end.earliest == state.end.latest == expected, (start, step)
            assert start + months(term + (state.tacit_renewals - 1) * step) < TODAY <= expected
            assert state.first_notice == expected - months(6)
        start += timedelta(days=1)


@pytest.mark.parametrize(("term", "step"), [(12, 12), (6, 1), (60, 24), (13, 5)])
def test_each_span_of_a_tacit_agreement_ends_with_its_term(term, step):
    start = date(2019, 8, 31)
    found = spans(tacit(original(start.isoformat(), term), step=step), HORIZON)
    assert found[0].state.status is Status.NOT_YET
    for count, one in enumerate(found[1:]):
        end = start + months(term + count * step)
        assert one.state.end is not None
        assert (one.state.end.earliest, one.state.tacit_renewals) == (end, count)
        assert one.until == end + timedelta(days=1)
    assert found[-1].state.end is not None
    assert found[-2].state.end.latest < HORIZON <= found[-1].state.end.latest
