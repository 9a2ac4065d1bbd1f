# SPDX-License-Identifier: EUPL-1.2
"""Real agreements in which two facts meet: the end that counts, and the state on a day."""

from dataclasses import replace

import pytest

from accordi_desktop.model.enums import EndBasis, RenewalClause, Side, StartRule, Status
from accordi_desktop.model.validity.facts import (
    EndingEvent,
    NoticeGiven,
    OfficeRules,
    SignatureFacts,
    TerminationFacts,
    ValidityFacts,
)
from accordi_desktop.model.validity.notice_term import DaysNotice, MonthsNotice, YearDayNotice
from accordi_desktop.model.validity.spans import validity_on
from accordi_desktop.model.validity.state import Remark, StatusReason
from tests.model.validity.validity_builders import (
    TODAY,
    agreement,
    amendment,
    asserted,
    declined,
    edtf,
    express,
    extension,
    iso,
    original,
    renewal,
    span,
    suspension,
    tacit,
    terminated,
)


def state(facts, day=None):
    return validity_on(facts, iso(day) if isinstance(day, str) else TODAY)


def end(facts, day=None):
    found = state(facts, day).end
    return None if found is None else (found.earliest.isoformat(), found.latest.isoformat())


def status(facts, day=None):
    return state(facts, day).status


# One effective end.


def test_a_termination_that_lies_ahead_is_the_end_of_a_term():
    facts = express(original("2020-01-01", 120), notice=6, termination=terminated("2027-03-01"))
    found = state(facts)
    assert (found.end, found.basis) == (span("2027-03-01"), EndBasis.TERMINATION)
    assert (found.own_notice, found.counterpart_notice) == (None, None)
    assert status(facts, "2026-09-01") is Status.IN_FORCE
    assert status(facts, "2026-09-02") is Status.EXPIRING
    assert status(facts, "2027-02-28") is Status.EXPIRING
    assert status(facts, "2027-03-01") is Status.TERMINATED


def test_a_termination_that_lies_ahead_stops_tacit_renewal():
    facts = tacit(original("2020-01-01", 12), step=12, notice=3, termination=terminated("2027-06-30"))
    found = state(facts)
    assert (found.end, found.basis) == (span("2027-06-30"), EndBasis.TERMINATION)
    assert (found.status, found.first_notice) == (Status.IN_FORCE, None)
    assert found.tacit_renewals == 7


def test_a_termination_ends_what_had_no_end():
    facts = agreement(original("1990-05-05"), open_ended=True, termination=terminated("2027-06-30"))
    assert end(facts) == ("2027-06-30", "2027-06-30")
    assert status(facts) is Status.IN_FORCE
    assert status(facts, "2027-01-01") is Status.EXPIRING
    assert status(agreement(original("2016-11-25"), termination=terminated("2027-06-30"))) is Status.IN_FORCE


def test_a_termination_after_the_term_is_not_the_end_yet_it_is_terminated():
    facts = express(original("2018-02-02", 24), termination=terminated("2022-05-01"))
    assert end(facts) == ("2020-02-02", "2020-02-02")
    assert (state(facts).basis, state(facts).months) == (EndBasis.COMPUTED, 24)
    assert status(facts, "2021-01-01") is Status.EXPIRED
    assert status(facts, "2022-05-01") is Status.TERMINATED
    assert state(facts).on == span("2022-05-01")


def test_a_terminated_agreement_ends_on_that_day_not_with_the_old_term():
    facts = express(original("2024-05-01", 60), termination=terminated("2026-05-01"))
    found = state(facts)
    assert (found.status, found.end) == (Status.TERMINATED, span("2026-05-01"))


def test_a_termination_on_the_last_day_of_the_term_is_a_termination():
    facts = express(original("2020-01-01", 12), notice=3, termination=terminated("2021-01-01"))
    assert state(facts, "2020-02-01").basis is EndBasis.TERMINATION
    assert state(facts, "2021-01-01").status is Status.TERMINATED


def test_a_termination_known_by_its_year_ends_it_at_some_day_of_that_year():
    facts = express(original("2020-01-01", 120), termination=terminated("2027"))
    assert end(facts) == ("2027-01-01", "2027-12-31")
    assert status(facts, "2027-01-01") is Status.TERMINATED
    within = express(original("2020-01-01", 86), notice=2, termination=terminated("2027"))
    assert end(within) == ("2027-01-01", "2027-03-01")
    assert state(within).basis is EndBasis.TERMINATION


def test_a_termination_without_its_day_ends_nothing_and_is_to_verify():
    facts = express(original("2026-01-01", 24), termination=TerminationFacts(decided_on=edtf("2026-10-01")))
    assert end(facts) == ("2028-01-01", "2028-01-01")
    assert state(facts).remarks == Remark.TERMINATION_UNDATED
    assert state(facts).to_verify


@pytest.mark.parametrize(
    ("limit", "last", "status_on_last", "after"),
    [(0, "2020-06-01", "expiring", "expired"), (1, "2025-06-01", "expiring", "expired")],
)
def test_tacit_renewal_may_be_limited(limit, last, status_on_last, after):
    facts = tacit(original("2015-06-01", 60), step=60, tacit_limit=limit)
    assert end(facts) == (last, last)
    assert status(facts, last) == status_on_last
    assert status(facts, "2025-06-02") == after
    assert state(facts).tacit_renewals == limit


def test_before_its_last_renewal_there_is_notice_and_after_it_none():
    facts = tacit(original("2015-06-01", 60), step=60, tacit_limit=1, notice=6)
    assert state(facts, "2018-01-01").own_notice == span("2019-12-01")
    assert state(facts, "2021-01-01").own_notice is None
    assert state(replace(facts, tacit_limit=0), "2018-01-01").own_notice is None
    assert state(replace(facts, tacit_limit=2), "2021-01-01").own_notice == span("2024-12-01")


def test_an_event_ends_it_once_its_day_is_known():
    facts = agreement(original("2022-03-01"), ends_with=EndingEvent("fine del mandato"))
    unknown = state(facts)
    assert (unknown.status, unknown.reason) == (Status.TO_VERIFY, StatusReason.EVENT_UNDATED)
    assert (unknown.basis, unknown.remarks) == (EndBasis.EVENT_UNDATED, Remark.EVENT_UNDATED)
    known = replace(facts, ends_with=EndingEvent("fine del mandato", edtf("2027-05-14")))
    assert (state(known).end, state(known).basis) == (span("2027-05-14"), EndBasis.EVENT)
    assert status(known, "2027-05-14") is Status.EXPIRING
    assert status(known, "2027-05-15") is Status.EXPIRED
    assert state(known).remarks == Remark.NONE


def test_an_event_and_a_term_end_it_whichever_comes_first():
    event = EndingEvent("fine del mandato", edtf("2027-05-14"))
    assert end(express(original("2022-03-01", 60), ends_with=event)) == ("2027-03-01", "2027-03-01")
    assert end(express(original("2022-03-01", 120), ends_with=event)) == ("2027-05-14", "2027-05-14")
    rolling = tacit(original("2022-03-01", 12), ends_with=event, notice=3)
    assert (end(rolling), state(rolling).first_notice) == (("2027-05-14", "2027-05-14"), None)
    undated = express(original("2022-03-01", 60), ends_with=EndingEvent("fine del mandato"))
    assert (end(undated), state(undated).remarks) == (("2027-03-01", "2027-03-01"), Remark.NONE)


def test_of_a_termination_and_an_event_the_first_is_the_end():
    event = EndingEvent("fine del mandato", edtf("2027-05-14"))
    for day, basis in (("2027-05-13", "termination"), ("2027-05-14", "termination"), ("2027-05-15", "event")):
        facts = agreement(original("2022-03-01"), ends_with=event, termination=terminated(day))
        assert state(facts).basis == basis
        assert end(facts) == (min(day, "2027-05-14"),) * 2


def test_open_ended_with_an_event_of_unknown_day_is_in_force_and_to_verify():
    facts = agreement(original("2022-03-01"), open_ended=True, ends_with=EndingEvent("fine del mandato"))
    assert (status(facts), state(facts).remarks) == (Status.IN_FORCE, Remark.EVENT_UNDATED)


# Notice in time, late, uncertain.


def late(day="2026-10-01", **more):
    more = {"notice": 6, "notice_given": declined(day), **more}
    return tacit(original("2021-12-31", 60), step=12, **more)


@pytest.mark.parametrize(
    ("given", "ends", "remarks"),
    [
        ("2026-06-30", "2026-12-31", Remark.NONE),
        ("2026-07-01", "2027-12-31", Remark.NOTICE_LATE),
        ("2026-10-01", "2027-12-31", Remark.NOTICE_LATE),
        ("2026-12-31", "2027-12-31", Remark.NOTICE_LATE),
        ("2027-01-01", "2027-12-31", Remark.NONE),
        ("2027-06-30", "2027-12-31", Remark.NONE),
        ("2022-01-01", "2026-12-31", Remark.NONE),
    ],
)
def test_notice_works_at_the_first_end_whose_last_day_it_keeps(given, ends, remarks):
    facts = late(given)
    assert end(facts) == (ends, ends)
    assert state(facts).remarks == remarks
    assert not state(facts).to_verify
    assert state(facts).first_notice is None
    assert status(facts, ends) is Status.EXPIRING
    assert status(facts, str(int(ends[:4]) + 1) + "-01-01") is Status.EXPIRED


def test_the_office_may_accept_a_late_notice():
    facts = late(notice_given=declined("2026-10-01", accepted_late=True))
    assert (end(facts), state(facts).remarks) == (("2026-12-31", "2026-12-31"), Remark.NONE)


def test_a_notice_longer_than_the_renewals_skips_several():
    facts = tacit(original("2020-01-01", 12), step=1, notice=12, notice_given=declined("2022-03-15"))
    assert end(facts) == ("2023-04-01", "2023-04-01")


def test_an_imprecise_notice_ends_it_at_one_end_or_the_next():
    facts = late(notice_given=declined("2026"))
    assert end(facts) == ("2026-12-31", "2027-12-31")
    assert state(facts).remarks == Remark.NOTICE_UNCERTAIN
    assert status(facts, "2027-06-01") is Status.EXPIRING
    sure = late(notice_given=declined("2026-05"))
    assert (end(sure), state(sure).remarks) == (("2026-12-31", "2026-12-31"), Remark.NONE)


def test_notice_without_a_known_term_ends_it_as_said_and_is_to_verify():
    facts = late(notice=None)
    assert end(facts) == ("2026-12-31", "2026-12-31")
    assert state(facts).remarks == Remark.NOTICE_UNCERTAIN


def test_notice_of_unknown_day_stops_nothing_and_is_to_verify():
    facts = late(notice_given=NoticeGiven())
    assert end(facts, "2026-10-01") == ("2026-12-31", "2026-12-31")
    assert end(facts, "2028-10-01") == ("2028-12-31", "2028-12-31")
    assert state(facts).remarks == Remark.NOTICE_UNCERTAIN
    assert state(facts, "2026-06-30").own_notice == span("2026-06-30")
    assert state(replace(facts, clause=RenewalClause.EXPRESS)).remarks == Remark.NONE


def test_an_end_known_by_its_year_may_be_kept_or_not():
    facts = tacit(original("2021", 60), step=12, notice=6, notice_given=declined("2025-09-01"))
    assert end(facts) == ("2026-01-01", "2027-12-31")
    assert state(facts).remarks == Remark.NOTICE_UNCERTAIN


def test_an_end_of_which_only_the_latest_day_is_known_is_kept_by_that_day():
    facts = tacit(original("../2020", 12), step=12, notice=6, notice_given=declined("2022-03-01"))
    assert end(facts) == ("0001-01-01", "2022-12-31")
    late = replace(facts, notice_given=declined("2022-08-01"))
    assert end(late) == ("0001-01-01", "2023-12-31")


def test_each_side_has_its_own_notice():
    both = {"own_notice": DaysNotice(60), "counterpart_notice": DaysNotice(90)}
    facts = tacit(original("2020-07-01", 12), step=12, **both)
    found = state(facts, "2026-11-29")
    assert (found.own_notice, found.counterpart_notice) == (span("2027-05-02"), span("2027-04-02"))
    assert found.first_notice == iso("2027-04-02")
    given = edtf("2026-04-20")
    assert end(replace(facts, notice_given=NoticeGiven(given, Side.OWN))) == ("2026-07-01",) * 2
    assert end(replace(facts, notice_given=NoticeGiven(given, Side.COUNTERPART))) == ("2027-07-01",) * 2
    unsaid = replace(facts, notice_given=NoticeGiven(given))
    assert end(unsaid) == ("2026-07-01", "2027-07-01")
    assert state(unsaid).remarks == Remark.NOTICE_UNCERTAIN
    one_sided = replace(facts, counterpart_notice=None, notice_given=NoticeGiven(given, Side.OWN))
    assert state(one_sided).remarks == Remark.NONE


def test_the_window_opens_with_the_first_notice():
    facts = tacit(
        original("2020-07-01", 12), step=12, own_notice=MonthsNotice(2), counterpart_notice=MonthsNotice(9)
    )
    assert status(facts, "2026-09-30") is Status.IN_FORCE
    assert status(facts, "2026-10-01") is Status.EXPIRING


def test_the_first_notice_is_the_earliest_day_it_may_fall_due():
    notice = MonthsNotice(6)
    facts = ValidityFacts((original("2025", 18),), own_notice=notice, counterpart_notice=MonthsNotice(3))
    assert state(facts).first_notice == iso("2026-01-01")


def test_notice_by_a_fixed_day_of_the_year():
    facts = tacit(original("2020-12-31", 12), step=12, own_notice=YearDayNotice(6, 30))
    assert state(facts, "2026-05-01").own_notice == span("2026-06-30")
    given = replace(facts, notice_given=declined("2026-07-01", side=Side.OWN))
    assert end(given) == ("2027-12-31", "2027-12-31")
    assert end(replace(facts, notice_given=declined("2026-06-30", side=Side.OWN))) == ("2026-12-31",) * 2


def test_notice_before_a_later_renewal_concerns_the_term_before_it():
    facts = tacit(
        original("2010-01-01", 12), renewal("2015-03-01", 24), notice=1, notice_given=declined("2014-05-01")
    )
    assert end(facts, "2026-11-29") == ("2027-03-01", "2027-03-01")
    assert state(facts).remarks == Remark.NONE
    same_year = replace(facts, notice_given=declined("2015"))
    assert end(same_year) == ("2018-01-01", "2018-01-01")
    same_day = replace(facts, notice_given=declined("2015-03-01"))
    assert end(same_day) == ("2018-01-01", "2018-01-01")


def test_notice_against_no_tacit_renewal_changes_nothing():
    facts = express(original("2026-01-01", 24), notice=6, notice_given=declined("2027-12-01"))
    assert (end(facts), state(facts).remarks) == (("2028-01-01", "2028-01-01"), Remark.NONE)
    assert state(facts).own_notice == span("2027-07-01")


# Where a term counts from.


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        (StartRule.SIGNATURE, "2026-05-10"),
        (StartRule.LAST_SIGNATURE, "2026-06-20"),
        (StartRule.ENTRY_INTO_FORCE, "2026-09-01"),
        (StartRule.STATED_DAY, "2026-10-01"),
        (StartRule.CONTINUATION, "2026-05-10"),
        (StartRule.UNKNOWN, None),
    ],
)
def test_a_term_counts_from_what_its_rule_says(rule, expected):
    period = replace(
        original("2023-05-10", 36, start="2023-10-01", entered_into_force="2023-09-01"),
        start_rule=rule,
        signatures=(SignatureFacts("A", edtf("2023-06-20")), SignatureFacts("B", edtf("2023-05-10"))),
    )
    assert end(express(period)) == (None if expected is None else (expected, expected))


@pytest.mark.parametrize("rule", [StartRule.ENTRY_INTO_FORCE, StartRule.LAST_SIGNATURE])
def test_without_the_day_of_its_event_it_awaits_entry_into_force_and_never_expires(rule):
    facts = express(original("2023-05-10", 36, start_rule=rule, end=edtf("2025-01-01")), notice=6)
    for day in ("2023-05-10", "2026-11-29", "2099-01-01"):
        found = state(facts, day)
        assert (found.status, found.reason) == (Status.AWAITING_ENTRY, StatusReason.AWAITING_ENTRY)
        assert (found.end, found.basis) == (None, EndBasis.AWAITING_ENTRY)
        assert found.remarks == Remark.ENTRY_UNDATED
    before = state(facts, "2023-05-09")
    assert (before.status, before.reason) == (Status.NOT_YET, StatusReason.NOT_SIGNED)
    assert before.on == span("2023-05-10")


def test_between_signature_and_entry_into_force_it_is_not_yet_in_force():
    facts = express(
        original("2023-05-10", 36, start_rule=StartRule.ENTRY_INTO_FORCE, entered_into_force="2023-09-01")
    )
    found = state(facts, "2023-08-31")
    assert (found.status, found.reason, found.on) == (Status.NOT_YET, StatusReason.BEGINS, span("2023-09-01"))
    assert status(facts, "2023-09-01") is Status.IN_FORCE


def test_one_missing_signature_leaves_the_last_one_unknown():
    period = original(
        "2023-05-10",
        36,
        start_rule=StartRule.LAST_SIGNATURE,
        signatures=(SignatureFacts("A", edtf("2023-06")), SignatureFacts("B")),
    )
    assert status(express(period)) is Status.AWAITING_ENTRY
    both = replace(
        period, signatures=(SignatureFacts("A", edtf("2023-06")), SignatureFacts("B", edtf("2023")))
    )
    assert end(express(both)) == ("2026-06-01", "2026-12-31")


def test_while_it_awaits_entry_a_source_may_say_that_it_is_in_force():
    period = original("2023-05-10", 36, start_rule=StartRule.ENTRY_INTO_FORCE)
    facts = express(period, assertions=(asserted("in_force", "2026-03-01"),))
    found = state(facts)
    assert (found.status, found.reason) == (Status.IN_FORCE, StatusReason.ASSERTED)
    assert found.remarks == Remark.ENTRY_UNDATED
    assert status(facts, "2026-02-28") is Status.AWAITING_ENTRY


def test_a_termination_ahead_does_not_put_into_force_what_awaits_it():
    period = original("2023-05-10", 36, start_rule=StartRule.ENTRY_INTO_FORCE)
    facts = express(period, termination=terminated("2027-01-01"))
    assert (status(facts), end(facts)) == (Status.AWAITING_ENTRY, ("2027-01-01", "2027-01-01"))
    ended = state(facts, "2027-01-01")
    assert (ended.status, ended.remarks) == (Status.TERMINATED, Remark.NONE)


def test_what_has_no_end_awaits_its_entry_into_force_too():
    period = original("2023-05-10", start_rule=StartRule.ENTRY_INTO_FORCE)
    facts = agreement(period, renewal("2024-01-01"), open_ended=True)
    assert (status(facts), state(facts).remarks) == (Status.AWAITING_ENTRY, Remark.ENTRY_UNDATED)
    known = replace(facts, periods=(replace(period, entered_into_force=edtf("2023-09-01")), facts.periods[1]))
    assert status(known, "2023-08-31") is Status.NOT_YET
    assert (status(known), state(known).basis) == (Status.IN_FORCE, EndBasis.OPEN_ENDED)
    assert state(agreement(open_ended=True)).status is Status.IN_FORCE


def test_a_renewal_that_awaits_entry_leaves_the_running_term_as_it_is():
    later = renewal("2026-06-01", 24, start_rule=StartRule.ENTRY_INTO_FORCE)
    facts = express(original("2024-01-31", 36), later, notice=2)
    running = state(facts)
    assert (running.status, running.end) == (Status.EXPIRING, span("2027-01-31"))
    assert running.own_notice == span("2026-11-30")
    assert running.remarks == Remark.NONE
    after = state(facts, "2027-02-01")
    assert (after.status, after.end, after.basis) == (Status.AWAITING_ENTRY, None, EndBasis.AWAITING_ENTRY)
    assert after.remarks == Remark.ENTRY_UNDATED
    ended = replace(facts, termination=terminated("2028-01-01"))
    assert status(ended, "2027-02-01") is Status.AWAITING_ENTRY


# Ends as pairs.


def test_a_year_and_months_end_between_two_days():
    facts = express(original("2025", 18), notice=6)
    found = state(facts)
    assert found.end == span("2026-07-01", "2027-06-30")
    assert found.own_notice == span("2026-01-01", "2026-12-31")
    assert status(facts, "2027-06-30") is Status.EXPIRING
    assert status(facts, "2027-07-01") is Status.EXPIRED


@pytest.mark.parametrize(
    ("start", "ends"),
    [
        ("1970~", ("1990-01-01", "1990-12-31")),
        ("1970/1971", ("1990-01-01", "1991-12-31")),
        ("../1970", ("0001-01-01", "1990-12-31")),
        ("1970/..", ("1990-01-01", "9999-12-31")),
    ],
)
def test_approximate_dates_make_approximate_ends(start, ends):
    facts = express(original(start, 240))
    assert end(facts) == ends
    expected = Remark.APPROXIMATE if start == "1970~" else Remark.NONE
    assert state(facts).remarks == expected
    assert status(facts) is (Status.EXPIRING if start == "1970/.." else Status.EXPIRED)


def test_terms_in_days_count_days():
    facts = express(original("2026-06-01", days=60))
    assert end(facts) == ("2026-07-31", "2026-07-31")
    assert state(facts).counted_from == span("2026-06-01")
    rolling = tacit(original("2026-06-01", days=60), step=1)
    assert end(rolling, "2026-09-15") == ("2026-09-30", "2026-09-30")
    assert end(express(original("", days=60))) is None


# The anchor day.


@pytest.mark.parametrize(
    ("act", "months", "step", "day", "ends"),
    [
        ("2015-12-31", 6, 6, "2026-11-29", "2026-12-31"),
        ("2024-08-31", 6, 6, "2025-06-01", "2025-08-31"),
        ("2020-02-29", 12, 12, "2024-02-29", "2024-02-29"),
        ("2020-02-29", 12, 12, "2024-03-01", "2025-02-28"),
        ("2019-07-31", 1, 1, "2020-02-10", "2020-02-29"),
        ("2019-07-31", 1, 1, "2020-03-10", "2020-03-31"),
    ],
)
def test_the_day_of_the_first_term_is_kept(act, months, step, day, ends):
    assert end(tacit(original(act, months), step=step), day) == (ends, ends)


def test_a_renewal_signed_on_its_own_has_its_own_day():
    facts = tacit(original("2024-08-31", 6), renewal("2025-01-10", 6), step=6)
    assert end(facts, "2025-08-01") == ("2025-08-28", "2025-08-28")
    apart = tacit(original("2020-08-31", 6), renewal("2025-05-31", 6, start_rule=StartRule.SIGNATURE), step=6)
    assert end(apart, "2026-05-01") == ("2026-05-31", "2026-05-31")


def test_a_renewal_continues_the_end_the_rolls_had_reached():
    facts = tacit(original("2001-11-30", 3), renewal("2026-11-23", 24, start="2026-12-01"), step=3)
    assert end(facts) == ("2028-11-30", "2028-11-30")
    limited = replace(facts, tacit_limit=2)
    assert end(limited, "2027-01-01") == ("2028-12-01", "2028-12-01")


def test_the_limit_counts_on_through_extensions_and_anew_after_a_renewal():
    first = original("2020-01-01", 12)
    longer = tacit(first, extension("2021-06-01", 12), step=12, tacit_limit=1)
    assert end(longer, "2030-01-01") == ("2023-01-01", "2023-01-01")
    renewed = tacit(first, renewal("2021-06-01", 12), step=12, tacit_limit=1)
    assert end(renewed, "2030-01-01") == ("2024-01-01", "2024-01-01")


# Amendments, extensions and renewals without a term.


@pytest.mark.parametrize("act", [amendment, extension])
def test_an_act_without_a_term_leaves_the_known_end(act):
    facts = express(original("2023-01-10", 60), act("2024-05-02"))
    found = state(facts)
    assert (found.end, found.status) == (span("2028-01-10"), Status.IN_FORCE)
    assert (found.basis, found.counted_from, found.months) == (EndBasis.COMPUTED, span("2023-01-10"), 60)


def test_after_the_known_end_an_extension_of_unknown_length_is_renewed_with_unknown_end():
    facts = express(original("2023-01-10", 60), extension("2024-05-02"), extension("2025-05-02"))
    after = state(facts, "2028-01-11")
    assert (after.status, after.end) == (Status.RENEWED_END_UNKNOWN, None)
    assert after.basis is EndBasis.RENEWAL_WITHOUT_TERM
    amended = express(original("2023-01-10", 60), amendment("2024-05-02"))
    assert status(amended, "2028-01-11") is Status.EXPIRED
    terminated_later = replace(facts, termination=terminated("2030-01-01"))
    assert end(terminated_later, "2028-01-10") == ("2030-01-01", "2030-01-01")
    assert end(terminated_later, "2028-01-11") == ("2030-01-01", "2030-01-01")
    sooner = replace(facts, termination=terminated("2027-01-01"))
    assert end(sooner) == ("2027-01-01", "2027-01-01")


def test_an_amendment_may_give_a_term():
    continued = express(original("2023-01-10", 60), amendment("2024-05-02", 12))
    assert end(continued) == ("2029-01-10", "2029-01-10")
    stated = express(original("2023-01-10", 60), amendment("2024-05-02", end="2030-06-30"))
    assert (end(stated), state(stated).basis) == (("2030-06-30", "2030-06-30"), EndBasis.STATED)
    undated = express(original("2023-01-10", 60), amendment("", 12))
    assert end(undated) == ("2028-01-10", "2028-01-10")


def test_an_amendment_goes_on_with_tacit_renewal_and_its_notice():
    facts = tacit(original("2020-01-01", 12), amendment("2020-05-02"), step=12, notice=3)
    assert end(facts) == ("2027-01-01", "2027-01-01")
    given = replace(facts, notice_given=declined("2020-04-01"))
    assert end(given) == ("2021-01-01", "2021-01-01")


def test_an_extension_of_unknown_length_takes_over_the_renewals_until_then():
    facts = tacit(original("2020-01-01", 12), extension("2023-05-02"), step=12, notice=3)
    found = state(facts, "2023-12-01")
    assert (found.end, found.basis, found.tacit_renewals) == (span("2024-01-01"), EndBasis.TACIT, 3)
    assert status(facts, "2024-01-02") is Status.RENEWED_END_UNKNOWN


def test_a_renewal_without_a_term_leaves_the_end_unknown():
    facts = agreement(original("2015-09-30", 36), renewal())
    for day in ("2016-01-01", "2026-11-29"):
        assert (status(facts, day), end(facts, day)) == (Status.RENEWED_END_UNKNOWN, None)
    extended = agreement(original("2015-09-30"), extension("2016-01-01"))
    assert state(extended).basis is EndBasis.RENEWAL_WITHOUT_TERM


def test_after_an_unknown_end_a_renewal_counts_from_its_own_act():
    facts = express(original("2020-01-01", 24), extension("2021-05-02"), renewal("2021-10-01", 12))
    assert end(facts) == ("2022-10-01", "2022-10-01")


# Suspensions.


def test_suspensions_are_rows_each_with_its_days():
    facts = agreement(
        original("1989-11-12"),
        open_ended=True,
        suspensions=(suspension("2012-11-23", "2013-02-01", "mozione"), suspension("2022-03-01")),
    )
    expected = {
        "2012-11-22": Status.IN_FORCE,
        "2012-11-23": Status.SUSPENDED,
        "2013-02-01": Status.SUSPENDED,
        "2013-02-02": Status.IN_FORCE,
        "2022-02-28": Status.IN_FORCE,
        "2022-03-01": Status.SUSPENDED,
        "2099-01-01": Status.SUSPENDED,
    }
    assert {day: status(facts, day) for day in expected} == expected
    found = state(facts, "2013-01-01")
    assert (found.reason, found.on) == (StatusReason.SUSPENDED, span("2012-11-23"))


def test_a_suspension_known_by_its_year_lasts_from_its_first_to_its_last_day():
    facts = agreement(original("1989"), open_ended=True, suspensions=(suspension("2012", "2013"),))
    days = ("2011-12-31", "2012-01-01", "2013-12-31", "2014-01-01")
    assert [status(facts, day) is Status.SUSPENDED for day in days] == [False, True, True, False]


def test_a_suspension_without_its_first_day_holds_until_its_last():
    facts = agreement(original("1989-11-12"), open_ended=True, suspensions=(suspension("", "2013-02-01"),))
    assert status(facts, "1989-11-11") is Status.NOT_YET
    assert status(facts, "1989-11-12") is Status.SUSPENDED
    assert status(facts, "2013-02-02") is Status.IN_FORCE


def test_what_has_ended_is_not_suspended():
    facts = express(original("2020-01-01", 24), suspensions=(suspension("2021-05-01"),))
    assert state(facts, "2021-12-31").end == span("2022-01-01")
    assert status(facts, "2021-12-31") is Status.SUSPENDED
    assert status(facts, "2022-01-02") is Status.EXPIRED


# What the source asserts.


def test_the_newest_dated_assertion_counts_and_none_made_later():
    facts = agreement(
        original("2012"),
        assertions=(
            asserted("expired", "2024-05-01"),
            asserted("in_force"),
            asserted("in_force", "2018-03-01"),
        ),
    )
    assert status(facts, "2024-05-01") is Status.EXPIRED
    assert status(facts, "2024-04-30") is Status.IN_FORCE
    assert status(facts, "2015-01-01") is Status.IN_FORCE
    dated = replace(facts, assertions=facts.assertions[::2])
    assert status(dated, "2018-02-28") is Status.TO_VERIFY
    assert state(dated, "2018-03-01").on == span("2018-03-01")


@pytest.mark.parametrize(
    ("as_of", "day", "old"),
    [
        ("", "2013-01-01", True),
        ("2024-11-29", "2026-11-29", False),
        ("2024-11-29", "2026-11-30", True),
        ("2024", "2026-12-31", False),
        ("2024", "2027-01-01", True),
    ],
)
def test_an_old_or_undated_assertion_is_to_be_reconfirmed(as_of, day, old):
    facts = agreement(original("2012"), assertions=(asserted("in_force", as_of),))
    found = state(facts, day)
    assert (found.status, found.reason) == (Status.IN_FORCE, StatusReason.ASSERTED)
    assert found.remarks == (Remark.RECONFIRM if old else Remark.NONE)
    assert found.to_verify is old


def test_how_old_is_a_setting_of_the_office():
    facts = agreement(original("2012"), assertions=(asserted("in_force", "2025-11-29"),))
    assert validity_on(facts, TODAY, OfficeRules(reconfirm_months=11)).remarks == Remark.RECONFIRM
    assert validity_on(facts, TODAY, OfficeRules(reconfirm_months=12)).remarks == Remark.NONE


def test_an_assertion_is_not_asked_for_again_where_the_end_is_known():
    facts = express(original("2026-01-01", 24), assertions=(asserted("in_force"),))
    assert state(facts).remarks == Remark.NONE


# The five of the city's own page.


def test_the_two_that_stand_by_an_undated_assertion():
    chengdu = agreement(
        original("2015-09-30", 36), renewal(), assertions=(asserted("in_force", wording="tuttora attivo"),)
    )
    guangzhou = agreement(
        original("2012"), renewal("2014"), renewal("2017"), assertions=(asserted("in_force"),)
    )
    for facts in (chengdu, guangzhou):
        found = state(facts)
        assert (found.status, found.reason, found.end) == (Status.IN_FORCE, StatusReason.ASSERTED, None)
        assert found.remarks == Remark.RECONFIRM


def test_the_three_without_an_assertion():
    assert status(agreement(original("2018-02-02", 24))) is Status.EXPIRED
    assert status(agreement(original("2016-05-02", 24))) is Status.EXPIRED
    plain = state(agreement(original("2016-11-25")))
    assert (plain.status, plain.basis) == (Status.TO_VERIFY, EndBasis.NO_TERM)
    assert state(agreement()).basis is EndBasis.NO_PERIOD
    assert state(agreement(original("", 24))).basis is EndBasis.NO_DATE


def test_what_happened_before_a_date_is_said_from_that_date_on():
    facts = agreement(original("1980-01-01"), open_ended=True, termination=terminated("../1989"))
    assert status(facts, "1989-12-31") is Status.EXPIRING
    assert status(facts, "1990-01-01") is Status.TERMINATED
    paused = agreement(original("1980-01-01"), open_ended=True, suspensions=(suspension("../1989"),))
    assert status(paused, "1989-12-31") is Status.IN_FORCE
    assert status(paused, "1990-01-01") is Status.SUSPENDED


# A renewal that was decided late leaves days that belong to neither term.
LATE = (original("2020-01-01", 60), renewal("2025-06-15", 60))


def test_between_two_terms_it_has_expired():
    facts = ValidityFacts(LATE)
    assert status(facts, "2025-01-01") is Status.IN_FORCE
    found = state(facts, "2025-01-02")
    assert (found.status, found.end, found.basis) == (Status.EXPIRED, span("2025-01-01"), EndBasis.COMPUTED)
    assert (found.counted_from, found.months) == (span("2020-01-01"), 60)
    assert status(facts, "2025-06-14") is Status.EXPIRED
    assert status(facts, "2025-06-15") is Status.IN_FORCE
    assert end(facts) == ("2030-06-15",) * 2


def test_from_the_act_on_the_later_term_is_still_to_begin():
    later = renewal("2025-06-15", 60, start_rule=StartRule.STATED_DAY, start=edtf("2025-09-01"))
    facts = ValidityFacts((LATE[0], later))
    assert status(facts, "2025-06-14") is Status.EXPIRED
    found = state(facts, "2025-06-15")
    assert (found.status, found.on, found.end) == (Status.NOT_YET, span("2025-09-01"), span("2030-09-01"))
    assert status(facts, "2025-09-01") is Status.IN_FORCE


def test_a_term_that_begins_the_day_after_leaves_no_gap():
    after = renewal("2025-06-15", 60, start_rule=StartRule.STATED_DAY, start=edtf("2025-01-02"))
    assert status(ValidityFacts((LATE[0], after)), "2025-03-01") is Status.IN_FORCE
    assert status(ValidityFacts((LATE[0], renewal("2024-12-31", 60))), "2025-03-01") is Status.IN_FORCE


def test_a_day_that_may_be_of_the_later_term_is_of_no_gap():
    unsure = ValidityFacts((original("2020-01-01", 60), renewal("2026", 60)))
    assert status(unsure, "2025-12-31") is Status.EXPIRED
    assert status(unsure, "2026-01-01") is Status.IN_FORCE


def test_a_termination_in_the_gap_ends_what_was_over():
    facts = ValidityFacts(LATE, termination=terminated("2025-03-01"))
    assert status(facts, "2025-02-01") is Status.EXPIRED
    assert status(facts, "2025-03-01") is Status.TERMINATED


def test_declined_tacit_renewal_leaves_a_gap_after_its_last_end():
    facts = tacit(
        original("2010-01-01", 12),
        renewal("2015-03-01", 24),
        notice=1,
        step=12,
        notice_given=declined("2012-05-01"),
    )
    found = state(facts, "2014-01-01")
    assert (found.status, found.end, found.tacit_renewals) == (Status.EXPIRED, span("2013-01-01"), 2)


def test_what_has_no_end_has_no_gap():
    assert status(ValidityFacts(LATE, open_ended=True), "2025-03-01") is Status.IN_FORCE


def test_a_renewal_of_the_year_whose_last_day_ends_the_term_was_agreed_in_time():
    facts = ValidityFacts((original("2024-12-31", 12), renewal("2025", 12)))
    assert end(facts) == ("2026-12-31",) * 2
