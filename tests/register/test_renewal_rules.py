# SPDX-License-Identifier: EUPL-1.2
"""What must hold of every renewal: it never moves an end backwards unless somebody says so."""

from dataclasses import replace
from datetime import date

from hypothesis import assume, given
from hypothesis import strategies as st

from accordi_desktop.model.dates.partial_date import UNKNOWN, PartialDate
from accordi_desktop.model.enums import PeriodKind, RenewalClause, StartRule
from accordi_desktop.model.errors import SameRenewalError
from accordi_desktop.model.validity.facts import ActKind, NoticeGiven, PeriodFacts, ValidityFacts
from accordi_desktop.model.validity.renewal_counts import renewal_counts
from accordi_desktop.register.rules.renewal import previewed, suggested
from accordi_desktop.register.validity_facts import period_facts

days = st.dates(date(1990, 1, 1), date(2060, 12, 31))
partial = days.flatmap(
    lambda day: st.sampled_from(
        [PartialDate.of(day), PartialDate(day.year, day.month), PartialDate(day.year)]
    )
)
kinds = st.sampled_from([PeriodKind.RENEWAL, PeriodKind.EXTENSION])


@st.composite
def agreements(draw: st.DrawFn) -> ValidityFacts:
    first = PeriodFacts(ActKind.ORIGINAL, draw(partial), months=draw(st.integers(1, 120)))
    later = [
        PeriodFacts(
            draw(st.sampled_from([ActKind.RENEWAL, ActKind.EXTENSION])),
            draw(partial),
            StartRule.CONTINUATION,
            months=draw(st.integers(1, 60)),
        )
        for _ in range(draw(st.integers(0, 2)))
    ]
    given_on = draw(st.just(UNKNOWN) | partial)
    return ValidityFacts(
        (first, *later),
        draw(st.sampled_from(RenewalClause)),
        tacit_months=draw(st.none() | st.integers(1, 36)),
        notice_given=NoticeGiven(given_on) if given_on.known else None,
    )


@given(agreements(), kinds, days, st.integers(1, 60))
def test_a_renewal_as_suggested_never_moves_the_end_backwards(facts, kind, today, usual):
    # A notice that is yet to be given would move both ends, each by steps of its own.
    assume(facts.notice_given is None or facts.notice_given.on.latest <= today)
    command = suggested(1, facts, kind, PartialDate.of(today), usual)
    try:
        found = previewed(command, facts, today, 180)
    except SameRenewalError:
        return
    if found.old_end.known and found.new_end.known:
        assert found.new_end.latest >= found.old_end.latest


@given(agreements(), days, st.integers(1, 60))
def test_a_renewal_counts_as_one_more_and_forgets_none(facts, today, usual):
    command = suggested(1, facts, PeriodKind.RENEWAL, PartialDate.of(today), usual)
    after = replace(facts, periods=(*facts.periods, period_facts(command)))
    before = renewal_counts(facts, today)
    found = renewal_counts(after, today)
    assert found.express + found.renewals == before.express + before.renewals + 1


@given(agreements(), kinds, days)
def test_only_a_renewal_against_the_clause_is_remarked_and_never_refused(facts, kind, act):
    command = replace(suggested(1, facts, kind, PartialDate.of(act), 24), months=24)
    try:
        outcome = previewed(command, facts, act, lead_days=180)
    except SameRenewalError:
        assume(False)
    renewal = kind is PeriodKind.RENEWAL
    assert outcome.against_clause is (renewal and facts.clause is RenewalClause.NONE)
