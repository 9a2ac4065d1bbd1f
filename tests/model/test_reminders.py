# SPDX-License-Identifier: EUPL-1.2
"""Days of reminders as they are typed."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from accordi_desktop.model.reminders import MOST_DAYS, reminder_days


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("365,180,90,30", (365, 180, 90, 30)),
        ("30; 90;180", (180, 90, 30)),
        ("  30  90 ", (90, 30)),
        ("30, 30, 0", (30, 0)),
        ("", ()),
        ("   ", ()),
    ],
)
def test_days_are_read_as_they_are_written(text: str, days: tuple[int, ...]) -> None:
    assert reminder_days(text) == days


@pytest.mark.parametrize("text", ["a", "30,,90", "-30", "30.5", ",30", "30,", "99999", "3651", "trenta"])
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=re.escape(text)):
        reminder_days(text)


@given(st.sets(st.integers(0, MOST_DAYS)))
def test_what_is_written_is_read(days: set[int]) -> None:
    assert set(reminder_days(", ".join(map(str, days)))) == days
