# SPDX-License-Identifier: EUPL-1.2
"""Spans of days: what is true of every day in them stays true when they are moved."""

from datetime import date, timedelta

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given
from hypothesis import strategies as st

from accordi_desktop.model.dates.approximate_date import span_of
from accordi_desktop.model.dates.day_span import (
    OPEN_END,
    OPEN_START,
    DaySpan,
    day_after,
    earliest_of,
    latest_of,
    plus_days,
    plus_months,
)
from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.model.validity.notice_term import DaysNotice, MonthsNotice, YearDayNotice
from tests.model.validity.validity_builders import edtf, iso, span

days = st.dates(date(1950, 1, 1), date(2100, 12, 31))
partials = days.flatmap(
    lambda day: st.sampled_from(
        [PartialDate.of(day), PartialDate(day.year, day.month), PartialDate(day.year)]
    )
)
intervals = st.tuples(days, st.integers(0, 900)).map(
    lambda pair: DaySpan(pair[0], pair[0] + timedelta(days=pair[1]))
)
day_spans = partials.map(lambda one: DaySpan(one.earliest, one.latest)) | intervals


@pytest.mark.parametrize(
    ("start", "months", "first", "last"),
    [
        ("2025", 18, "2026-07-01", "2027-06-30"),
        ("2012", 24, "2014-01-01", "2014-12-31"),
        ("2012", 2, "2012-03-01", "2013-02-28"),
        ("2014", -3, "2013-10-01", "2014-09-30"),
        ("2012-03", 24, "2014-03-01", "2014-03-31"),
        ("2018-02", 1, "2018-03-01", "2018-03-31"),
        ("2018-03", -1, "2018-02-01", "2018-02-28"),
        ("2019-12", 2, "2020-02-01", "2020-02-29"),
        ("2019-01-31", 1, "2019-02-28", "2019-02-28"),
        ("2020-02-29", 48, "2024-02-29", "2024-02-29"),
        ("2020-02-29", 12, "2021-02-28", "2021-02-28"),
        ("2020-01-15/2020-02-20", 1, "2020-02-15", "2020-03-20"),
        ("2020-01-01/2020-01-30", 1, "2020-02-01", "2020-02-29"),
        ("2020-02-01/2020-02-28", 1, "2020-03-01", "2020-03-28"),
    ],
)
def test_months_move_both_bounds(start, months, first, last):
    assert span_of(edtf(start)).plus_months(months) == span(first, last)


@given(day_spans, st.integers(-1300, 1300), st.data())
def test_every_day_of_a_span_moved_by_months_lies_in_the_moved_span(start, months, data):
    day = data.draw(st.dates(start.earliest, start.latest))
    assert start.plus_months(months).contains(day + relativedelta(months=months))


@given(day_spans, st.integers(-40_000, 40_000), st.data())
def test_every_day_of_a_span_moved_by_days_lies_in_the_moved_span(start, number, data):
    day = data.draw(st.dates(start.earliest, start.latest))
    assert start.plus_days(number).contains(day + timedelta(days=number))


year_days = st.sampled_from([YearDayNotice(6, 30), YearDayNotice(2, 29), YearDayNotice(12, 31)])
notices = st.integers(1, 240).map(MonthsNotice) | st.integers(0, 2000).map(DaysNotice) | year_days


@given(day_spans, notices, st.data())
def test_every_day_of_an_end_has_its_last_day_for_notice_in_the_span(end, notice, data):
    day = data.draw(st.dates(end.earliest, end.latest))
    own = notice.last_day(DaySpan.of(day))
    assert own.is_day
    assert notice.last_day(end).contains(own.earliest)
    assert own.earliest <= day


@given(day_spans, st.integers(1, 400), st.integers(1, 400))
def test_more_months_never_end_earlier(start, some, more):
    few, many = sorted((some, more))
    assert start.plus_months(few).earliest <= start.plus_months(many).earliest
    assert start.plus_months(few).latest <= start.plus_months(many).latest


@given(days, st.integers(-900, 900))
def test_a_day_moves_as_in_the_calendar_library(day, months):
    assert plus_months(day, months) == day + relativedelta(months=months)


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        ("9999-11-30", 1, "9999-12-30"),
        ("9999-11-30", 2, "9999-12-31"),
        ("0001-02-01", -1, "0001-01-01"),
        ("0001-02-15", -2, "0001-01-01"),
        ("0001-02-15", -1, "0001-01-15"),
    ],
)
def test_what_leaves_the_calendar_stops_at_its_bounds(day, months, expected):
    assert plus_months(iso(day), months) == iso(expected)


def test_days_that_leave_the_calendar_stop_at_its_bounds():
    assert plus_days(iso("9999-12-01"), 30) == OPEN_END
    assert plus_days(iso("9999-12-01"), 31) == OPEN_END
    assert plus_days(iso("0001-01-31"), -31) == OPEN_START
    assert day_after(OPEN_END) == OPEN_END
    assert day_after(iso("2019-12-31")) == iso("2020-01-01")


def test_an_open_bound_stays_open():
    before, after = span_of(edtf("../1990")), span_of(edtf("1990/.."))
    assert before.plus_months(24) == DaySpan(OPEN_START, iso("1992-12-31"))
    assert before.plus_days(-10) == DaySpan(OPEN_START, iso("1990-12-21"))
    assert before.plus_days(10) == DaySpan(OPEN_START, iso("1991-01-10"))
    assert before.plus_months(-24) == DaySpan(OPEN_START, iso("1988-12-31"))
    assert after.plus_days(-10) == DaySpan(iso("1989-12-22"), OPEN_END)
    assert after.plus_months(24) == DaySpan(iso("1992-01-01"), OPEN_END)
    assert after.plus_months(-24) == DaySpan(iso("1988-01-01"), OPEN_END)
    assert after.plus_days(10) == DaySpan(iso("1990-01-11"), OPEN_END)
    assert not before.is_whole_months
    assert not after.is_whole_months


def test_whole_months_at_the_end_of_the_calendar_stop_there():
    assert span("9999-11-01", "9999-11-30").plus_months(1) == DaySpan(iso("9999-12-01"), OPEN_END)
    assert span("9999-11-01", "9999-11-30").plus_months(3) == DaySpan(OPEN_END, OPEN_END)


def test_what_the_source_is_not_sure_of_stays_so():
    circa = span_of(edtf("2012~"))
    assert circa.plus_months(12).approximate
    assert circa.plus_days(1).approximate
    assert not span_of(edtf("2012")).plus_months(12).approximate
    assert not span_of(edtf("2012-03-04~")).is_day
    assert span_of(edtf("2012-03-04")).is_day
    assert not span_of(edtf("2012-03")).is_day


def test_the_first_and_the_last_of_several_days():
    some = [span("2020-01-01", "2020-12-31"), None, span("2020-03-01"), span("2019-06-01", "2021-01-01")]
    assert earliest_of(some) == span("2019-06-01", "2020-03-01")
    assert latest_of(some) == span("2020-03-01", "2021-01-01")
    assert earliest_of([None, None]) is None
    assert latest_of([]) is None
    assert earliest_of([None, span("2020-03-01")]) == span("2020-03-01")
    assert latest_of([span("2020-03-01"), None]) == span("2020-03-01")


def test_the_first_of_several_is_as_sure_as_the_bounds_it_takes():
    circa, sure = span_of(edtf("2020~")), span("2019-06-01")
    assert not earliest_of([circa, sure]).approximate
    assert latest_of([circa, sure]).approximate
    assert earliest_of([circa, span("2020-05-01")]).approximate
    assert earliest_of([circa, span("2019-06-01", "2021-01-01")]).approximate
    assert not latest_of([circa, span("2020-02-01", "2021-01-01")]).approximate


def test_a_span_cannot_end_before_it_begins():
    with pytest.raises(ValueError, match="before it begins"):
        span("2020-01-02", "2020-01-01")


@pytest.mark.parametrize(
    ("notice", "end", "last_day"),
    [
        (MonthsNotice(6), "2026-12-31", "2026-06-30"),
        (DaysNotice(60), "2027-03-01", "2026-12-31"),
        (DaysNotice(30), "2027-03-01", "2027-01-30"),
        (YearDayNotice(6, 30), "2026-12-31", "2026-06-30"),
        (YearDayNotice(6, 30), "2026-06-30", "2026-06-30"),
        (YearDayNotice(6, 30), "2026-06-29", "2025-06-30"),
        (YearDayNotice(2, 29), "2026-12-31", "2026-02-28"),
        (YearDayNotice(2, 29), "2028-12-31", "2028-02-29"),
    ],
)
def test_the_last_day_for_notice(notice, end, last_day):
    assert notice.last_day(span(end)) == span(last_day)


def test_a_day_of_the_year_reaches_to_the_bounds_of_the_calendar():
    assert YearDayNotice(6, 30).last_day(DaySpan(iso("0001-03-01"), OPEN_END)) == DaySpan(
        OPEN_START, OPEN_END
    )
    assert YearDayNotice(6, 30).last_day(span("0002-03-01")) == span("0001-06-30")
    with pytest.raises(ValueError, match="day"):
        YearDayNotice(4, 31)
