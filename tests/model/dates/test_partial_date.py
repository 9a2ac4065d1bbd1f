# SPDX-License-Identifier: EUPL-1.2
from datetime import date

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given
from hypothesis import strategies as st

from accordi_desktop.model.dates.partial_date import UNKNOWN, PartialDate, Precision

D = PartialDate


def dates() -> st.SearchStrategy[PartialDate]:
    days = st.dates(min_value=date(100, 1, 1), max_value=date(9000, 12, 31))
    return st.one_of(
        st.just(UNKNOWN),
        days.map(lambda day: D(day.year)),
        days.map(lambda day: D(day.year, day.month)),
        days.map(D.of),
    )


known_dates = dates().filter(lambda value: value.known)


@pytest.mark.parametrize(
    ("value", "months", "expected"),
    [
        (D(2018, 2, 2), 24, D(2020, 2, 2)),
        (D(2019, 1, 31), 1, D(2019, 2, 28)),
        (D(2020, 1, 31), 1, D(2020, 2, 29)),
        (D(2020, 2, 29), 12, D(2021, 2, 28)),
        (D(2020, 2, 29), 48, D(2024, 2, 29)),
        (D(2019, 8, 31), 1, D(2019, 9, 30)),
        (D(2019, 12, 31), 2, D(2020, 2, 29)),
        (D(2020, 3, 31), -1, D(2020, 2, 29)),
        (D(2018, 2), 11, D(2019, 1)),
        (D(2018, 12), 1, D(2019, 1)),
        (D(2012), 24, D(2014)),
        (D(2012), 18, D(2014)),
        (D(2012), 1, D(2013)),
        (D(2012), -3, D(2012)),
        (UNKNOWN, 24, UNKNOWN),
    ],
)
def test_months_are_added_on_the_calendar_and_clamped(value, months, expected):
    assert value.plus_months(months) == expected


@pytest.mark.parametrize(
    ("value", "earliest", "latest"),
    [
        (D(2012), date(2012, 1, 1), date(2012, 12, 31)),
        (D(2012, 2), date(2012, 2, 1), date(2012, 2, 29)),
        (D(2018, 2, 2), date(2018, 2, 2), date(2018, 2, 2)),
    ],
)
def test_a_partial_date_is_the_span_it_may_be(value, earliest, latest):
    assert (value.earliest, value.latest) == (earliest, latest)
    assert value.contains(earliest)
    assert value.contains(latest)


def test_an_unknown_date_has_no_days():
    assert not UNKNOWN.contains(date(2018, 2, 2))
    with pytest.raises(ValueError, match="unknown"):
        _ = UNKNOWN.earliest


@pytest.mark.parametrize(
    "parts", [(2018, 2, 30), (2018, 13), (None, 2), (2018, None, 2), (0,), (10000,), (2018, 0), (2018, 1, 0)]
)
def test_a_date_that_does_not_exist_is_refused(parts):
    with pytest.raises(ValueError, match=r"."):
        D(*parts)


@pytest.mark.parametrize("text", ["18", "2018-2", "2018-02-30", "2018-13", "٢٠١٨", "2018-02-02\n", "2018/02"])
def test_what_is_no_edtf_is_refused(text):
    with pytest.raises(ValueError, match=r"."):
        D.from_edtf(text)


def test_less_than_a_day_is_not_moved_by_days():
    assert D(2018, 2).plus_days(1) == D(2018, 2)
    assert D(2020, 2, 28).plus_days(1) == D(2020, 2, 29)


def test_order_is_by_earliest_day_the_less_precise_first_and_unknown_last():
    shuffled = [UNKNOWN, D(2012, 1, 2), D(2013), D(2012, 1), D(2012, 2), D(2012), D(2012, 1, 1)]
    ordered = [D(2012), D(2012, 1), D(2012, 1, 1), D(2012, 1, 2), D(2012, 2), D(2013), UNKNOWN]
    assert sorted(shuffled) == ordered


@given(dates())
def test_edtf_is_read_back(value):
    assert D.from_edtf(value.edtf) == value


@given(known_dates, known_dates)
def test_texts_and_days_order_as_the_dates_do(one, other):
    assert (one < other) == (one.edtf < other.edtf)
    if one < other:
        assert one.earliest <= other.earliest


@given(known_dates)
def test_the_earliest_day_is_never_after_the_latest(value):
    assert value.earliest <= value.latest


@given(known_dates, st.integers(0, 600), st.integers(0, 600))
def test_more_months_never_end_earlier_and_keep_the_precision(value, some, more):
    few, many = sorted((some, more))
    assert value.plus_months(few).earliest <= value.plus_months(many).earliest
    assert value.plus_months(few).precision is value.precision


@given(dates(), st.integers(0, 600))
def test_only_the_unknown_is_unknown(value, months):
    assert value.plus_months(months).known == value.known == (value.precision is not Precision.UNKNOWN)


@given(st.dates(date(1, 1, 1), date(9999, 12, 31)), st.integers(-300, 300))
def test_months_are_those_of_the_calendar_library(on: date, months: int) -> None:
    try:
        expected = on + relativedelta(months=months)
    except (ValueError, OverflowError):
        with pytest.raises(ValueError, match="out of range"):
            PartialDate.of(on).plus_months(months)
        return
    assert PartialDate.of(on).plus_months(months) == PartialDate.of(expected)
    assert PartialDate(on.year, on.month).plus_months(months) == PartialDate(expected.year, expected.month)
