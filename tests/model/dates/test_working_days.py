# SPDX-License-Identifier: EUPL-1.2
"""The last working day before a last day for notice."""

from datetime import date, timedelta

import pytest

from accordi_desktop.model.dates.working_days import is_holiday, last_working_day
from tests.model.validity.validity_builders import iso


@pytest.mark.parametrize(
    ("day", "city", "expected"),
    [
        ("2027-03-01", "", "2027-03-01"),
        ("2027-02-27", "", "2027-02-26"),
        ("2027-02-28", "", "2027-02-26"),
        ("2027-12-26", "", "2027-12-24"),
        ("2027-01-01", "", "2026-12-31"),
        ("2027-03-29", "", "2027-03-26"),
        ("2027-12-07", "", "2027-12-07"),
        ("2027-12-07", "Milano", "2027-12-06"),
        ("2027-12-08", "Milano", "2027-12-06"),
        ("2027-12-08", "", "2027-12-07"),
    ],
)
def test_weekends_holidays_and_the_patron_are_no_working_days(day, city, expected):
    assert last_working_day(iso(day), city) == iso(expected)


def test_it_is_never_later_and_never_free():
    day = date(2027, 1, 1)
    while day < date(2028, 1, 1):
        found = last_working_day(day, "Milano")
        assert found <= day <= found + timedelta(days=5)
        assert found.weekday() < 5
        assert not is_holiday(found, "Milano")
        day += timedelta(days=1)
