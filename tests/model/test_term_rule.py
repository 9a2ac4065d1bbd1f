# SPDX-License-Identifier: EUPL-1.2
"""How ends follow from periods: civil code art. 2963, and what must hold for any agreement."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from accordi_desktop.model.dates.partial_date import UNKNOWN
from accordi_desktop.model.dates.partial_date import PartialDate as D
from accordi_desktop.model.enums import AssertedStatus, EndBasis, PeriodKind, RenewalClause, Status
from accordi_desktop.model.term import (
    AgreementFacts,
    PeriodFacts,
    base_term,
    declined,
    period_ends,
    status_on,
    step_ahead,
    tacit_step,
    term_on,
)

ORIGINAL, RENEWAL = PeriodKind.ORIGINAL, PeriodKind.RENEWAL


@pytest.mark.parametrize(
    ("act_date", "months", "end"),
    [
        (D(2019, 1, 31), 1, D(2019, 2, 28)),
        (D(2020, 1, 31), 1, D(2020, 2, 29)),
        (D(2020, 2, 29), 12, D(2021, 2, 28)),
        (D(2020, 2, 29), 48, D(2024, 2, 29)),
        (D(2015, 9, 30), 36, D(2018, 9, 30)),
        (D(2019, 12, 31), 6, D(2020, 6, 30)),
        (D(2012), 24, D(2014)),
        (D(2012, 3), 24, D(2014, 3)),
        (UNKNOWN, 24, UNKNOWN),
        (D(2012), None, UNKNOWN),
    ],
)
def test_the_end_is_the_same_day_months_later(act_date, months, end):
    (found,) = period_ends(AgreementFacts((PeriodFacts(ORIGINAL, act_date, months=months),)))
    assert found.end == end


def test_a_renewal_in_continuation_counts_from_the_old_end():
    periods = (
        PeriodFacts(ORIGINAL, D(2018, 2, 2), months=24),
        PeriodFacts(RENEWAL, D(2020, 1, 10), start=D(2020, 2, 3), months=24),
    )
    found = period_ends(AgreementFacts(periods))[-1]
    assert (found.end, found.counted_from) == (D(2022, 2, 2), D(2020, 2, 2))


def test_a_renewal_after_a_gap_counts_from_its_own_start():
    periods = (
        PeriodFacts(ORIGINAL, D(2018, 2, 2), months=24),
        PeriodFacts(RENEWAL, D(2021, 6, 1), months=24),
    )
    assert period_ends(AgreementFacts(periods))[-1].end == D(2023, 6, 1)


def test_years_without_terms_are_never_filled_in():
    periods = tuple(PeriodFacts(kind, D(year)) for kind, year in [(ORIGINAL, 2012), (RENEWAL, 2014)])
    assert [found.end for found in period_ends(AgreementFacts(periods))] == [UNKNOWN, UNKNOWN]


def test_tacit_renewals_do_not_drift_from_the_day_of_the_month():
    facts = AgreementFacts(
        (PeriodFacts(ORIGINAL, D(2019, 7, 31), months=1),), RenewalClause.TACIT, tacit_months=1
    )
    assert term_on(facts, date(2020, 2, 10)).end == D(2020, 2, 29)
    assert term_on(facts, date(2020, 3, 10)).end == D(2020, 3, 31)


def test_tacit_renewal_stops_at_the_termination():
    facts = AgreementFacts(
        (PeriodFacts(ORIGINAL, D(2010, 1, 1), months=12),),
        RenewalClause.TACIT,
        terminated_on=D(2012, 6, 1),
    )
    term = term_on(facts, date(2026, 11, 23))
    assert (term.end, term.tacit_renewals) == (D(2013, 1, 1), 2)


def test_half_yearly_renewals_of_a_year_are_not_counted_once_too_often():
    facts = AgreementFacts(
        (PeriodFacts(ORIGINAL, D(2014), end=D(2014)),), RenewalClause.TACIT, tacit_months=6
    )
    term = term_on(facts, date(2026, 11, 23))
    assert (term.end, term.tacit_renewals) == (D(2026), 23)


@pytest.mark.parametrize("months", [None, 0])
def test_a_tacit_clause_without_months_does_not_roll(months):
    facts = AgreementFacts(
        (PeriodFacts(ORIGINAL, D(2010), end=D(2012, 5, 5), months=months),), RenewalClause.TACIT
    )
    assert tacit_step(facts) is None
    assert term_on(facts, date(2026, 11, 23)).end == D(2012, 5, 5)


days = st.dates(min_value=date(1950, 1, 1), max_value=date(2080, 12, 31))
partials = days.flatmap(
    lambda day: st.sampled_from([D.of(day), D(day.year, day.month), D(day.year), UNKNOWN])
)
months = st.none() | st.integers(1, 120)
kinds = st.sampled_from([RENEWAL, PeriodKind.EXTENSION])


@st.composite
def agreements(draw: st.DrawFn) -> AgreementFacts:
    count = draw(st.integers(0, 4))
    periods = tuple(
        PeriodFacts(
            ORIGINAL if index == 0 else draw(kinds),
            draw(partials),
            draw(partials),
            draw(months),
            draw(partials | st.just(UNKNOWN)),
        )
        for index in range(count)
    )
    return AgreementFacts(
        periods,
        draw(st.sampled_from(RenewalClause)),
        draw(months),
        draw(months),
        draw(st.booleans()),
        draw(st.none() | st.sampled_from(AssertedStatus)),
        draw(st.just(UNKNOWN) | partials),
        draw(st.just(UNKNOWN) | partials),
        draw(st.just(UNKNOWN) | partials),
    )


@given(agreements(), days, st.integers(0, 400))
def test_what_goes_on_being_tacitly_renewed_never_shows_as_expired(facts, today, lead):
    term = term_on(facts, today)
    if step_ahead(facts) is not None and term.end.known:
        assert status_on(facts, today, lead).status is not Status.EXPIRED


@given(agreements(), days)
def test_only_a_tacit_clause_ever_moves_the_end(facts, today):
    if facts.clause is not RenewalClause.TACIT:
        assert term_on(facts, today) == base_term(facts)


@given(agreements(), days)
def test_a_tacit_term_reaches_today_or_the_day_it_was_declined_and_no_further(facts, today):
    facts = replace(facts, terminated_on=UNKNOWN)
    term = term_on(facts, today)
    if term.basis is EndBasis.TACIT:
        step = tacit_step(facts)
        assert step is not None
        day = declined(facts).latest if declined(facts).known else today
        assert term.end.latest >= day
        assert term.counted_from.plus_months((term.tacit_renewals - 1) * step).latest < day


@given(agreements(), days, st.integers(0, 400))
def test_only_a_known_end_or_a_source_makes_it_expired(facts, today, lead):
    if status_on(facts, today, lead).status is Status.EXPIRED:
        assert term_on(facts, today).end.known or facts.asserted is AssertedStatus.EXPIRED


@given(agreements(), days, st.integers(0, 400))
def test_expired_stays_expired(facts, today, lead):
    later = date(2090, 1, 1)
    if status_on(facts, today, lead).status is Status.EXPIRED:
        assert status_on(facts, later, lead).status in {Status.EXPIRED, Status.TERMINATED}


@given(partials.filter(lambda value: value.known), st.integers(1, 600), st.integers(1, 600))
def test_more_months_never_end_earlier(act_date, some, more):
    few, many = sorted((some, more))
    ends = [
        period_ends(AgreementFacts((PeriodFacts(ORIGINAL, act_date, months=count),)))[0].end
        for count in (few, many)
    ]
    assert ends[0] <= ends[1]


@given(days, st.integers(1, 120), days, st.integers(1, 120))
def test_renewing_in_continuation_never_moves_the_end_backwards(signed, first, renewed, second):
    old = PeriodFacts(ORIGINAL, D.of(signed), months=first)
    old_end = period_ends(AgreementFacts((old,)))[0].end
    new = PeriodFacts(RENEWAL, D.of(renewed), start=old_end.plus_days(1), months=second)
    assert period_ends(AgreementFacts((old, new)))[1].end > old_end


def test_an_extension_agreed_in_time_without_a_start_continues_the_term():
    """An extension of six months signed before the end adds them to the end, and never shortens the term."""
    periods = (
        PeriodFacts(PeriodKind.ORIGINAL, D(2020, 1, 1), months=24),
        PeriodFacts(PeriodKind.EXTENSION, D(2020, 6, 1), months=6),
    )
    assert period_ends(AgreementFacts(periods))[-1].end == D(2022, 7, 1)


def test_a_late_renewal_without_a_start_counts_from_its_own_act():
    periods = (
        PeriodFacts(PeriodKind.ORIGINAL, D(2018, 2, 2), months=24),
        PeriodFacts(PeriodKind.RENEWAL, D(2026, 11, 23), months=24),
    )
    assert period_ends(AgreementFacts(periods))[-1].end == D(2028, 11, 23)


def test_a_renewal_continues_the_end_to_which_the_term_was_tacitly_prolonged():
    """Yearly since 2001, renewed expressly from the day after the end of 2026: two years from that end."""
    periods = (
        PeriodFacts(ORIGINAL, D(2001, 11, 26), months=12),
        PeriodFacts(RENEWAL, D(2026, 11, 23), start=D(2026, 11, 27), months=24),
    )
    facts = AgreementFacts(periods, RenewalClause.TACIT, tacit_months=12)
    assert [found.end for found in period_ends(facts)] == [D(2002, 11, 26), D(2028, 11, 26)]


def test_without_a_tacit_clause_the_same_renewal_begins_anew():
    periods = (
        PeriodFacts(ORIGINAL, D(2001, 11, 26), months=12),
        PeriodFacts(RENEWAL, D(2026, 11, 23), start=D(2026, 11, 27), months=24),
    )
    assert period_ends(AgreementFacts(periods, RenewalClause.EXPRESS))[-1].end == D(2028, 11, 27)
