# SPDX-License-Identifier: EUPL-1.2
"""Days of reminders as they are typed, and when one is due: never on a day nobody knows, the newest alone."""

import re
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from accordi_desktop.model.dates.approximate_date import span_of
from accordi_desktop.model.dates.day_span import DaySpan
from accordi_desktop.model.enums import EndBasis, Status
from accordi_desktop.model.reminders import MOST_DAYS, due_reminder, reminder_days
from accordi_desktop.model.validity.coming_deadlines import decision_day_of
from accordi_desktop.model.validity.state import StatusReason, Validity
from tests.builders import day

TODAY = date(2026, 11, 23)
DAYS = st.integers(min_value=0, max_value=3650)


def decision(end: DaySpan | None, notice: DaySpan | None) -> date | None:
    state = Validity(Status.IN_FORCE, StatusReason.ENDS_AHEAD, end, EndBasis.STATED, notice, notice)
    return decision_day_of(state, TODAY, notice_given=False)


@pytest.mark.parametrize(
    ("end", "notice", "on"),
    [
        ("2028-03-01", "2027-09-01", "2027-09-01"),  # the last day for notice comes first
        ("2027-03-01", "2026-11-23", "2026-11-23"),  # to its very day
        ("2027-03-01", "2026-11-22", "2027-03-01"),  # and then there is the end
        ("2027-03-01", None, "2027-03-01"),
        ("2026-11-22", None, None),  # what is over is decided on no more
        ("2027", None, None),
        ("2027-03", "2026-12", None),
        (None, None, None),
    ],
)
def test_the_day_of_the_decision(end: str | None, notice: str | None, on: str | None) -> None:
    found = decision(span_of(day(end)) if end else None, span_of(day(notice)) if notice else None)
    assert found == (date.fromisoformat(on) if on else None)


@pytest.mark.parametrize(
    ("left", "due"), [(400, None), (365, 365), (181, 365), (180, 180), (90, 90), (31, 90), (30, 30), (0, 30)]
)
def test_the_newest_covers_those_before(left: int, due: int | None) -> None:
    assert due_reminder((365, 180, 90, 30), TODAY + timedelta(days=left), TODAY) == due


@given(days=st.sets(DAYS, max_size=6), left=DAYS)
def test_as_days_pass_reminders_come_one_after_the_other(days: set[int], left: int) -> None:
    decision = TODAY + timedelta(days=left)
    due = due_reminder(days, decision, TODAY)
    if due is None:
        assert all(one < left for one in days)
    else:
        assert left <= due
        assert due in days
        assert not any(left <= one < due for one in days)
    if left:
        later = due_reminder(days, decision, TODAY + timedelta(days=1))
        assert due is None or (later is not None and later <= due)


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


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.dates(date(1990, 1, 1), date(2090, 1, 1)))
def test_a_decision_is_never_in_the_past(end: date, notice: date) -> None:
    found = decision(DaySpan.of(end), DaySpan.of(notice))
    assert found is None or found >= TODAY
