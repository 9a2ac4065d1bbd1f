# SPDX-License-Identifier: EUPL-1.2
"""Old backups are thinned out by number; a clock that jumps does not lose the newest."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from accordi_desktop.backup.manifest import Contents, Manifest
from accordi_desktop.backup.retention import DAILY, LAST, MONTHLY, WEEKLY, retained
from accordi_desktop.model.enums import BackupReason

NOTHING = Contents(2, 0, 0, 1, "", "")
MOST = LAST + DAILY + WEEKLY + MONTHLY
clocks = st.datetimes(
    min_value=datetime(1980, 1, 1),  # noqa: DTZ001
    max_value=datetime(2107, 12, 31),  # noqa: DTZ001
    timezones=st.sampled_from([UTC]),
)


def backup(sequence: int, made: datetime) -> Manifest:
    return Manifest(sequence, made.isoformat(), BackupReason.CLOSE, "registro", 0, "", NOTHING)


def live(times: list[datetime]) -> list[Manifest]:
    """Backups made at these times, thinned out after each."""
    there: list[Manifest] = []
    for number, made in enumerate(times, start=1):
        there.append(backup(number, made))
        stay = retained(there)
        there = [one for one in there if one.sequence in stay]
    return there


@given(st.lists(clocks, min_size=1, max_size=150))
def test_whatever_the_clock_says_the_newest_stay(times: list[datetime]) -> None:
    numbers = [one.sequence for one in live(times)]
    newest = list(range(max(1, len(times) - LAST + 1), len(times) + 1))
    assert numbers[-len(newest) :] == newest
    assert len(numbers) <= MOST


@given(st.lists(clocks, min_size=1, max_size=80))
def test_thinning_out_again_removes_nothing_more(times: list[datetime]) -> None:
    there = live(times)
    assert retained(there) == {one.sequence for one in there}


@given(st.lists(clocks, min_size=1, max_size=60), clocks)
def test_a_clock_put_right_again_loses_no_day_of_the_present(wild: list[datetime], start: datetime) -> None:
    """After the jumps two honest weeks pass: each of their days has its backup."""
    honest = [start + timedelta(days=day) for day in range(DAILY)]
    there = {one.made for one in live(wild + honest)}
    assert {made.date() for made in honest} <= {made.date() for made in there}


def test_two_years_of_days_leave_days_weeks_and_months() -> None:
    start = datetime(2025, 1, 1, 18, tzinfo=UTC)
    times = [start + timedelta(hours=12 * half) for half in range(2 * 730)]
    there = live(times)
    last = times[-1].date()
    days = {one.day for one in there}
    assert all(last - timedelta(days=back) in days for back in range(DAILY))
    assert len({(day.year, day.month) for day in days}) == 24
    weeks = {(last - timedelta(weeks=back)).isocalendar()[:2] for back in range(WEEKLY)}
    assert weeks <= {day.isocalendar()[:2] for day in days}
    assert len(there) <= 45
