# SPDX-License-Identifier: EUPL-1.2
"""Dates that their source gives only nearly, in the notation of EDTF level 1."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from accordi_desktop.model.dates.approximate_date import (
    DateInterval,
    QualifiedDate,
    Qualifier,
    date_of,
    may_fall_in,
    named_span,
    parse_edtf,
    span_of,
)
from accordi_desktop.model.dates.day_span import DaySpan
from accordi_desktop.model.dates.partial_date import UNKNOWN, PartialDate, Precision
from tests.model.validity.validity_builders import iso, span

days = st.dates(date(1000, 1, 1), date(2999, 12, 31))
plain = days.flatmap(
    lambda day: st.sampled_from(
        [PartialDate.of(day), PartialDate(day.year, day.month), PartialDate(day.year)]
    )
)
qualified = st.builds(QualifiedDate.near, plain, st.sampled_from(Qualifier))
bounds = plain | qualified


def in_order(pair: tuple[PartialDate, PartialDate]) -> tuple[PartialDate, PartialDate]:
    return pair if pair[0].earliest <= pair[1].latest else (pair[1], pair[0])


intervals = (
    st.builds(DateInterval.until, bounds)
    | st.builds(DateInterval.since, bounds)
    | st.tuples(bounds, bounds).map(in_order).map(lambda pair: DateInterval.between(*pair))
)
approximate = qualified | intervals


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("1970~", "1970-01-01", "1970-12-31"),
        ("1970-05?", "1970-05-01", "1970-05-31"),
        ("1970-05-02%", "1970-05-02", "1970-05-02"),
        ("../1990", "0001-01-01", "1990-12-31"),
        ("1990-05/..", "1990-05-01", "9999-12-31"),
        ("1998/1999", "1998-01-01", "1999-12-31"),
        ("1998~/1999-05-02", "1998-01-01", "1999-05-02"),
        ("1998-05/1998", "1998-05-01", "1998-12-31"),
        ("1998/1998-05", "1998-01-01", "1998-12-31"),
    ],
)
def test_the_bounds_are_those_of_what_is_named(text, first, last):
    value = parse_edtf(text)
    assert (value.earliest, value.latest) == (iso(first), iso(last))
    assert value.edtf == text
    assert value.known
    assert value.precision is Precision.SPAN


@given(approximate | plain | st.just(UNKNOWN))
def test_the_notation_is_read_back(value):
    assert parse_edtf(value.edtf) == value
    assert type(parse_edtf(value.edtf)) is type(value)


@given(plain | st.just(UNKNOWN))
def test_plain_dates_are_what_they_were(value):
    assert type(parse_edtf(value.edtf)) is PartialDate
    assert span_of(value) == (DaySpan(value.earliest, value.latest) if value.known else None)
    assert named_span(value) == span_of(value)


@pytest.mark.parametrize(
    "text",
    [
        "~",
        "../..",
        "/1990",
        "1990/",
        "1990~~",
        "~1990",
        "1999/1998",
        "1998/1999/2000",
        "199X",
        "1990/~",
        "../~",
    ],
)
def test_other_notations_are_refused(text):
    with pytest.raises(ValueError, match=r"."):
        parse_edtf(text)


def test_order_goes_by_what_is_named():
    texts = "1989 1989-12-31 ../1989 1990 1990/1991 1990~ 1990-01 1990-05-02 1990-05-02? 1990-12-31 1991/.."
    values = [parse_edtf(text) for text in (*texts.split(), "1991", "1991-05~/..")]
    assert sorted(set(values)) == values
    assert max(UNKNOWN, parse_edtf("../1990")) == UNKNOWN


@given(approximate, plain)
def test_an_approximate_date_and_a_plain_one_have_an_order(value, other):
    assert (value < other) != (other < value)
    assert value != other


@given(approximate)
def test_it_is_never_a_day_and_days_leave_it_alone(value):
    assert value.precision is Precision.SPAN
    assert value.plus_days(5) == value
    assert not span_of(value).is_day or isinstance(value, DateInterval)


@given(approximate, st.integers(-60, 60))
def test_months_move_its_bounds(value, months):
    moved = value.plus_months(months)
    assert (moved.earliest, moved.latest) == (
        span_of(value).plus_months(months).earliest,
        span_of(value).plus_months(months).latest,
    )


@pytest.mark.parametrize(
    ("first", "last", "text"),
    [
        ("2020-02-02", "2020-02-02", "2020-02-02"),
        ("2020-02-01", "2020-02-29", "2020-02"),
        ("2020-01-01", "2020-12-31", "2020"),
        ("2026-07-01", "2027-06-30", "2026-07/2027-06"),
        ("1998-01-01", "1999-12-31", "1998/1999"),
        ("2020-01-01", "2020-06-30", "2020-01/2020-06"),
        ("2020-02-01", "2020-12-31", "2020-02/2020-12"),
        ("2020-02-02", "2020-02-29", "2020-02-02/2020-02-29"),
        ("2020-02-01", "2020-02-28", "2020-02-01/2020-02-28"),
        ("0001-01-01", "1990-12-31", "../1990"),
        ("1990-01-01", "9999-12-31", "1990/.."),
        ("0001-01-01", "1990-05-31", "../1990-05"),
        ("0001-01-01", "1990-05-30", "../1990-05-30"),
        ("1990-05-01", "9999-12-31", "1990-05/.."),
        ("1990-05-02", "9999-12-31", "1990-05-02/.."),
        ("0001-01-01", "9999-12-31", ""),
    ],
)
def test_a_span_is_said_as_short_as_it_can_be(first, last, text):
    value = date_of(span(first, last))
    assert value.edtf == text
    if value.known:
        assert span_of(value) == span(first, last)


def test_an_approximate_span_is_said_to_be_so():
    assert date_of(span_of(parse_edtf("2020~"))).edtf == "2020~"
    assert date_of(span_of(parse_edtf("2020?")).plus_months(6)).edtf == "2020-07~/2021-06~"
    assert date_of(span_of(parse_edtf("../2020-05-02~"))).edtf == "../2020-05-02~"
    assert date_of(span_of(parse_edtf("2020-05-02~/.."))).edtf == "2020-05-02~/.."


def test_an_open_interval_names_its_own_year_only():
    assert named_span(parse_edtf("../1990")) == span("1990-01-01", "1990-12-31")
    assert named_span(parse_edtf("1990-05/..")) == span("1990-05-01", "1990-05-31")
    assert named_span(parse_edtf("1998/1999")) == span("1998-01-01", "1999-12-31")
    assert named_span(parse_edtf("1998/1998-05")) == span("1998-01-01", "1998-12-31")
    assert named_span(parse_edtf("../1990~")).approximate
    assert span_of(parse_edtf("1998/1999~")).approximate
    assert not span_of(parse_edtf("1998/1999")).approximate


def test_what_cannot_be_is_refused():
    with pytest.raises(ValueError, match="unknown"):
        QualifiedDate.near(UNKNOWN)
    with pytest.raises(ValueError, match="at least one"):
        DateInterval.between(UNKNOWN, UNKNOWN)
    with pytest.raises(ValueError, match="before it begins"):
        DateInterval.between(PartialDate(1999), PartialDate(1998))
    with pytest.raises(ValueError, match=r"."):
        QualifiedDate(2018, 2, 30)


def test_the_first_days_of_the_calendar_can_be_named():
    assert parse_edtf("../0001").latest == date(1, 12, 31)
    assert parse_edtf("../0001-01-01") < parse_edtf("0001-01-02")


def test_an_unknown_date_falls_into_no_days_and_says_so_plainly():
    assert may_fall_in(UNKNOWN, date(2000, 1, 1), date(2030, 1, 1)) is False
    assert may_fall_in(PartialDate(2012), date(2012, 12, 31), date(2030, 1, 1)) is True
    assert may_fall_in(PartialDate(2012), date(2000, 1, 1), date(2012, 1, 1)) is True
    assert may_fall_in(PartialDate(2012), date(2013, 1, 1), date(2030, 1, 1)) is False
    assert may_fall_in(PartialDate(2012), date(2000, 1, 1), date(2011, 12, 31)) is False
