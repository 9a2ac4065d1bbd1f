# SPDX-License-Identifier: EUPL-1.2
"""What a register of today holds gives the same status, end and notice as before, but where a rule is new.

Each new rule is named by a test of its own: there the former rule, corrected by that rule alone and by other
means, must give what is given now.
"""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from dateutil.relativedelta import relativedelta

from accordi_desktop.model.dates.approximate_date import span_of
from accordi_desktop.model.dates.day_span import DaySpan, earliest_of
from accordi_desktop.model.dates.partial_date import UNKNOWN, PartialDate, Precision
from accordi_desktop.model.enums import EndBasis, PeriodKind, RenewalClause, Status
from accordi_desktop.model.validity.effective_end import EffectiveEnd
from accordi_desktop.model.validity.facts import OfficeRules
from accordi_desktop.model.validity.renewal_counts import renewal_counts
from accordi_desktop.model.validity.spans import validity_on
from tests.model.validity import former_rule
from tests.model.validity.former_rule import renewals_on
from tests.model.validity.invented_facts import Chance, present_facts
from tests.model.validity.present_facts import validity_facts

seeds = pytest.mark.parametrize("seed", range(10))
AGREEMENTS, DAYS = 400, 3


def invented(seed):
    """Facts, and a few days and lead times to ask for."""
    chance = Chance(seed)
    for _ in range(AGREEMENTS):
        facts = present_facts(chance)
        for _ in range(DAYS):
            yield facts, chance.day(), chance.choice((0, 1, 30, 180, 365))


def without_new_rules(facts):
    """The same facts, with nothing in them that a new rule treats otherwise."""
    return replace(
        facts,
        periods=tuple(_plain_period(facts, period) for period in facts.periods),
        terminated_on=UNKNOWN,
        notice_months=None if facts.declined_on.known else facts.notice_months,
        declined_on=facts.declined_on if facts.declined_on.precision is Precision.DAY else UNKNOWN,
    )


def _plain_period(facts, period):
    dates = {name: _no_month_end(facts, getattr(period, name)) for name in ("act_date", "start", "end")}
    years = Precision.YEAR in {one.precision for one in dates.values()}
    months = 24 if period.months and (years or _some_year(facts)) else period.months
    plain = replace(period, months=months, **dates)
    endless = plain.months is None or not (plain.act_date.known or plain.start.known)
    if plain.kind is PeriodKind.EXTENSION and endless and not plain.end.known:
        return replace(plain, kind=PeriodKind.RENEWAL)
    return plain


def _some_year(facts):
    dates = [one for period in facts.periods for one in (period.act_date, period.start, period.end)]
    return any(one.precision is Precision.YEAR for one in dates)


def _no_month_end(facts, value):
    late = value.precision is Precision.DAY and value.day > 28 and facts.clause is RenewalClause.TACIT
    return replace(value, day=28) if late else value


def between_terms(facts, day):
    """Whether the day belongs to neither of two terms: it was told as one of the later term before."""
    return EffectiveEnd(validity_facts(facts)).gap_on(day) is not None


def whole_years(facts):
    """Whether every step of months is one that a year can be moved by."""
    steps = (facts.notice_months, facts.tacit_months, *(period.months for period in facts.periods))
    return all(step is None or step % 12 == 0 for step in steps)


@seeds
def test_without_a_new_rule_nothing_changes(seed):
    compared = 0
    for invented_facts, day, lead in invented(seed):
        facts = without_new_rules(invented_facts)
        if _some_year(facts) and not whole_years(facts):
            continue
        if between_terms(facts, day):
            continue
        before, ends = former_rule.status_on(facts, day, lead), former_rule.term_on(facts, day)
        now = validity_on(validity_facts(facts), day, OfficeRules(lead_days=lead))
        assert now.status is before.status, (facts, day)
        assert now.reason.value == before.reason.value
        assert now.end == span_of(ends.end), (facts, day)
        assert now.own_notice == now.counterpart_notice == span_of(ends.notice), (facts, day)
        assert now.basis is ends.basis
        assert now.tacit_renewals == ends.tacit_renewals
        assert (now.counted_from, now.months) == (span_of(ends.counted_from), ends.months)
        assert renewal_counts(validity_facts(facts), day).total == renewals_on(facts, day).total
        compared += 1
    assert compared > AGREEMENTS * DAYS / 2


@seeds
def test_one_effective_end_changes_what_is_terminated(seed):
    """The end is the earlier of the former end and the termination; from its day on nothing changes."""
    for invented_facts, day, lead in invented(seed):
        plain = without_new_rules(invented_facts)
        if not invented_facts.terminated_on.known or (_some_year(plain) and not whole_years(plain)):
            continue
        facts = replace(plain, terminated_on=invented_facts.terminated_on)
        if between_terms(facts, day):
            continue
        now = validity_on(validity_facts(facts), day, OfficeRules(lead_days=lead))
        effective = span_of(facts.terminated_on)
        former = span_of(former_rule.term_on(facts, day).end)
        assert now.end == earliest_of((former, effective)), (facts, day)
        before = former_rule.status_on(facts, day, lead).status
        if effective.earliest <= day:
            assert now.status is before is Status.TERMINATED
        elif former is not None and former.latest < effective.earliest:
            assert now.status is before
        elif before not in (Status.NOT_YET, Status.SUSPENDED):
            opens = now.end.earliest - timedelta(days=lead)
            assert now.status is (Status.EXPIRING if opens <= day else Status.IN_FORCE), (facts, day)
            assert now.basis is EndBasis.TERMINATION
        else:
            assert now.status is before


@seeds
def test_a_late_notice_works_at_the_next_end(seed):
    chance, changed = Chance(seed), 0
    for _ in range(AGREEMENTS):
        start, months = chance.day().replace(day=15), chance.choice((12, 24, 36))
        step, notice = chance.choice((1, 6, 12)), chance.randrange(1, 15)
        given = start + timedelta(days=chance.randrange(3000))
        period = former_rule.PeriodFacts(PeriodKind.ORIGINAL, PartialDate.of(start), months=months)
        declined = PartialDate.of(given)
        facts = former_rule.AgreementFacts((period,), RenewalClause.TACIT, notice, step, declined_on=declined)
        number, end = 0, start + relativedelta(months=months)
        while end - relativedelta(months=notice) < given:
            number += 1
            end = start + relativedelta(months=months + number * step)
        now = validity_on(validity_facts(facts), chance.day())
        assert (now.end, now.tacit_renewals) == (DaySpan.of(end), number), facts
        former = former_rule.term_on(facts, given).end.earliest
        late = former - relativedelta(months=notice) < given
        assert (former != end) is late
        changed += late
    assert 0 < changed < AGREEMENTS


@seeds
def test_a_year_and_months_are_a_pair_of_days(seed):
    """Of both bounds, each counted by the calendar library; the former year holds no more than half of it."""
    chance = Chance(seed)
    for _ in range(AGREEMENTS):
        year, months, notice = chance.randrange(1990, 2035), chance.randrange(1, 121), chance.randrange(1, 25)
        period = former_rule.PeriodFacts(PeriodKind.ORIGINAL, PartialDate(year), months=months)
        facts = former_rule.AgreementFacts((period,), RenewalClause.EXPRESS, notice)
        now = validity_on(validity_facts(facts), chance.day())
        moved = relativedelta(months=months)
        end = DaySpan(date(year, 1, 1) + moved, date(year, 12, 31) + moved)
        last = end.latest + timedelta(days=1) - relativedelta(months=notice) - timedelta(days=1)
        assert now.end == end
        assert now.own_notice == DaySpan(end.earliest - relativedelta(months=notice), last)
        former = span_of(former_rule.term_on(facts, date(2020, 1, 1)).end)
        assert (former == end) is (months % 12 == 0)


@seeds
def test_an_extension_without_a_term_leaves_the_end_until_it_has_passed(seed):
    for invented_facts, day, lead in invented(seed):
        plain = without_new_rules(invented_facts)
        if not plain.periods or (_some_year(plain) and not whole_years(plain)):
            continue
        plain = replace(plain, clause=RenewalClause.EXPRESS)
        last = PartialDate.of(date(2020, 2, 3))
        longer = (*plain.periods, former_rule.PeriodFacts(PeriodKind.EXTENSION, last))
        facts = replace(plain, periods=longer)
        if between_terms(facts, day):
            continue
        now = validity_on(validity_facts(facts), day, OfficeRules(lead_days=lead))
        end = former_rule.term_on(plain, day).end
        stands = end.known and day <= end.latest
        before = former_rule.status_on(plain if stands else facts, day, lead).status
        assert now.status is before, (facts, day)
        assert now.end == (span_of(end) if stands else None)


@seeds
def test_a_day_at_the_end_of_a_month_is_kept_by_tacit_renewal_alone(seed):
    """Without it the former rule and this one agree, as the first test shows; here the days that differ."""
    chance = Chance(seed)
    for _ in range(AGREEMENTS):
        start = chance.day()
        months, step = chance.choice((1, 6, 12, 13)), chance.choice((1, 6, 12))
        period = former_rule.PeriodFacts(PeriodKind.ORIGINAL, PartialDate.of(start), months=months)
        facts = former_rule.AgreementFacts((period,), RenewalClause.TACIT, None, step)
        now = validity_on(validity_facts(facts), date(2041, 1, 1))
        expected = start + relativedelta(months=months + now.tacit_renewals * step)
        assert now.end == DaySpan.of(expected)
        former = former_rule.term_on(facts, date(2041, 1, 1)).end.earliest
        assert abs((former - expected).days) <= 3
        if start.day <= 28:
            assert former == expected
