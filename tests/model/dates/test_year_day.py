# SPDX-License-Identifier: EUPL-1.2
"""A day of every year as people type it, as it is kept, as it is written."""

import pytest

from accordi_desktop.model.dates.year_day import is_year_day, read_year_day, write_year_day


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("30/06", "06-30"), ("30.6.", "06-30"), ("30-6", "06-30"), ("30 giugno", "06-30"), ("29/2", "02-29")],
)
def test_a_day_of_the_year_is_read(typed, kept):
    assert read_year_day(typed) == kept
    assert is_year_day(kept)


@pytest.mark.parametrize("typed", ["giugno", "31/06", "boh", "", "2012"])
def test_what_is_no_day_of_the_year_stays_as_it_was_typed(typed):
    assert read_year_day(typed) == typed
    assert not is_year_day(typed)


@pytest.mark.parametrize(("kept", "written"), [("06-30", "30/06"), ("boh", "boh"), ("", "")])
def test_it_is_written_as_people_do(kept, written):
    assert write_year_day(kept) == written


@pytest.mark.parametrize("text", ["00-10", "13-01", "02-30", "06-31", "06-00", "6-30"])
def test_a_day_that_no_year_has_is_none(text):
    assert not is_year_day(text)


def test_the_leap_day_and_the_edges_are_days():
    assert all(is_year_day(text) for text in ("02-29", "01-01", "12-31", "01-31"))
