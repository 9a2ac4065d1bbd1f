# SPDX-License-Identifier: EUPL-1.2
"""Where deadlines stand: whole weeks, each day once, nothing without a day on a day."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from accordi_desktop.model.dates.approximate_date import parse_edtf
from accordi_desktop.model.dates.date_text import FIRST_YEAR, LAST_YEAR
from accordi_desktop.model.dates.partial_date import PartialDate, Precision
from accordi_desktop.model.enums import DeadlineKind, Status
from accordi_desktop.register.values.views import Deadline
from accordi_desktop.ui.calendar.agenda.layout import agenda, agenda_span
from accordi_desktop.ui.calendar.month.layout import fitting, month_layout
from accordi_desktop.ui.calendar.months import Month, weeks_of
from accordi_desktop.ui.calendar.nearest_deadline import nearest, spans_ahead
from accordi_desktop.ui.calendar.year.layout import year_layout

months = st.builds(Month, st.integers(FIRST_YEAR, LAST_YEAR), st.integers(1, 12))
days = st.dates(date(2010, 1, 1), date(2022, 12, 31))
partial = st.one_of(
    days.map(PartialDate.of),
    days.map(lambda day: PartialDate(day.year, day.month)),
    days.map(lambda day: PartialDate(day.year)),
)


def deadline(on: PartialDate, number: int = 1) -> Deadline:
    return Deadline(number, f"A-{number:03d}", DeadlineKind.EXPIRY, on, "Riga", "", Status.IN_FORCE)


@given(months, st.sampled_from([0, 6]))
def test_weeks_are_whole_follow_each_other_and_hold_the_month(month, first_weekday):
    weeks = weeks_of(month, first_weekday)
    flat = [day for week in weeks for day in week]
    assert all(week[0].weekday() == first_weekday and len(week) == 7 for week in weeks)
    assert flat == [flat[0] + timedelta(days=place) for place in range(len(flat))]
    assert month.first in weeks[0]
    assert month.last in weeks[-1]


@given(months, st.integers(-40000, 40000))
def test_turning_never_leaves_the_years_of_the_register(month, turn):
    assert FIRST_YEAR <= month.plus(turn).year <= LAST_YEAR


def test_what_lies_between_two_days_stands_in_every_month_and_year_it_touches():
    end = deadline(parse_edtf("2026-07-15/2027-02-10"))
    shown = [
        month_layout(Month(year, month), [end]).undated for year in (2026, 2027) for month in range(1, 13)
    ]
    assert [bool(found) for found in shown] == [False] * 6 + [True] * 8 + [False] * 10
    assert [bool(year_layout(year, [end]).undated) for year in range(2025, 2029)] == [
        False,
        True,
        True,
        False,
    ]


@given(st.lists(partial, max_size=20), days)
def test_every_deadline_of_the_month_stands_once_and_only_whole_days_stand_on_days(dates, day):
    month = Month.of(day)
    layout = month_layout(month, [deadline(on, place) for place, on in enumerate(dates)])
    on_days = [one for found in layout.by_day.values() for one in found]
    assert all(one.on.precision is Precision.DAY for one in on_days)
    assert all(
        one.on.precision is not Precision.DAY and one.on.contains(month.first) for one in layout.undated
    )
    touching = sum(on.earliest <= month.last and on.latest >= month.first for on in dates)
    in_month = [one for one in on_days if Month.of(one.on.earliest) == month]
    assert len(in_month) + len(layout.undated) == touching
    assert layout.empty == (touching == 0)


@given(st.lists(partial, max_size=20), days)
def test_the_agenda_holds_what_touches_its_span_in_order(dates, day):
    first, last = agenda_span(Month.of(day), date(2015, 6, 15))
    groups = agenda([deadline(on) for on in dates], first, last)
    shown = [one.on for group in groups for one in group.deadlines]
    assert shown == sorted(on for on in dates if on.earliest <= last and on.latest >= first)
    assert len({group.span for group in groups}) == len(groups)


def test_the_agenda_of_the_present_month_begins_today():
    assert agenda_span(Month(2019, 11), date(2019, 11, 20)) == (date(2019, 11, 20), date(2020, 10, 31))
    assert agenda_span(Month(2020, 2), date(2019, 11, 20))[0] == date(2020, 2, 1)


def test_what_does_not_fit_stays_behind_a_number_that_needs_a_line_itself():
    assert fitting(3, 3) == (3, 0)
    assert fitting(4, 3) == (2, 2)
    assert fitting(4, 0) == (0, 4)


def test_the_nearest_deadline_is_found_on_either_side():
    found = [
        deadline(PartialDate(2012)),
        deadline(PartialDate(2018, 9, 30)),
        deadline(PartialDate(2020, 2, 2)),
    ]
    assert nearest(found, Month(2019, 1), forward=True).on == PartialDate(2020, 2, 2)
    assert nearest(found, Month(2019, 1), forward=False).on == PartialDate(2018, 9, 30)
    assert nearest(found, Month(2012, 5), forward=False) is None


@given(months, st.booleans())
def test_looking_further_reaches_the_end_of_the_years_without_a_hole(month, forward):
    spans = list(spans_ahead(month, forward=forward))
    end = Month(LAST_YEAR, 12).last if forward else Month(FIRST_YEAR, 1).first
    if month != Month.of(end):
        assert (spans[-1][1] if forward else spans[-1][0]) == end
