# SPDX-License-Identifier: EUPL-1.2
"""Bars, marks and groups of the timeline, without a window."""

from datetime import date
from itertools import pairwise

from hypothesis import assume, given
from hypothesis import strategies as st

from accordi_desktop.model.dates.partial_date import UNKNOWN, PartialDate
from accordi_desktop.model.enums import Status
from accordi_desktop.model.timespans import Span, SpanKind
from accordi_desktop.register.values.timeline import TimelineRow
from accordi_desktop.ui.calendar.timeline.layout import Heading, lines_of, out_of_view, ticks
from accordi_desktop.ui.widgets.spans.axis import FIRST_DAY, LAST_DAY, LEAST_SCALE, MOST_SCALE, Axis, bar_of

DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))
DATES = st.one_of(
    DAYS.map(PartialDate.of),
    DAYS.map(lambda day: PartialDate(day.year, day.month)),
    DAYS.map(lambda day: PartialDate(day.year)),
)
AXES = st.builds(
    Axis,
    st.floats(float(date(1900, 1, 1).toordinal()), float(date(2100, 1, 1).toordinal())),
    st.floats(LEAST_SCALE, MOST_SCALE),
)
KINDS = st.sampled_from(SpanKind)
NEAR = 0.01


def row(number, *countries):
    return TimelineRow(number, f"A-{number:03}", "Riga", "", countries, (), Status.IN_FORCE, ())


@given(AXES, st.floats(-5000, 5000))
def test_a_place_and_its_day_belong_together(axis, x):
    assert abs(axis.x(axis.day(x)) - x) < NEAR


@given(AXES, st.floats(0.1, 10), st.floats(0, 2000))
def test_zooming_keeps_the_day_under_the_mouse(axis, factor, x):
    zoomed = axis.zoomed(factor, x)
    assume(FIRST_DAY < zoomed.left < LAST_DAY)
    assert abs(zoomed.x(axis.day(x)) - x) < NEAR
    assert LEAST_SCALE <= zoomed.scale <= MOST_SCALE


@given(AXES, st.floats(-1e9, 1e9))
def test_one_cannot_leave_the_years_of_the_register(axis, pixels):
    assert FIRST_DAY <= axis.moved(pixels).left <= LAST_DAY


@given(KINDS, st.one_of(DATES, st.just(UNKNOWN)), st.one_of(DATES, st.just(UNKNOWN)), st.booleans(), AXES)
def test_a_bar_has_a_width_and_its_faded_edges_fit_in_it(kind, start, end, is_open, axis):
    assume(start.known or end.known)
    bar = bar_of(Span(kind, start, end, is_open and not end.known), axis)
    assert bar.left < bar.right
    assert bar.faded_left >= 0
    assert bar.faded_right >= 0
    assert bar.faded_left + bar.faded_right <= bar.right - bar.left + NEAR


@given(KINDS, DAYS, st.integers(1, 5000), AXES)
def test_known_days_are_sharp_and_to_scale(kind, start, length, axis):
    end = date.fromordinal(start.toordinal() + length)
    bar = bar_of(Span(kind, PartialDate.of(start), PartialDate.of(end)), axis)
    assert (bar.faded_left, bar.faded_right) == (0, 0)
    assert abs(bar.left - axis.x(start.toordinal())) < NEAR
    assert abs(bar.right - bar.left - (length + 1) * axis.scale) < NEAR


def test_a_year_alone_is_faded_over_that_year():
    axis = Axis(float(date(2010, 1, 1).toordinal()), 1.0)
    bar = bar_of(Span(SpanKind.ORIGINAL, PartialDate(2012), PartialDate(2014, 3, 1)), axis)
    assert bar.faded_left == 365
    assert bar.faded_right == 0
    without_end = bar_of(Span(SpanKind.RENEWAL, PartialDate(2012, 5, 4), UNKNOWN), axis)
    assert without_end.faded_right == without_end.right - without_end.left > 365


@given(AXES, st.integers(100, 3000))
def test_the_words_of_the_axis_never_run_into_each_other(axis, width):
    found = list(ticks(axis, width))
    places = [tick.x for tick in found]
    assert places == sorted(places)
    assert all(after - before >= 40 for before, after in pairwise(places))
    assert places[-1] <= width + 40


@given(st.lists(st.lists(st.sampled_from("ABC"), max_size=3), max_size=30))
def test_every_agreement_stands_in_each_of_its_groups_once(countries):
    rows = [row(number, *codes) for number, codes in enumerate(countries)]
    lines = lines_of(rows, lambda one: one.countries, str, "none")
    wanted = sum(max(len(set(codes)), 1) for codes in countries)
    headings = [line for line in lines if isinstance(line, Heading)]
    assert len(lines) - len(headings) == wanted == sum(heading.count for heading in headings)
    names = [heading.name for heading in headings]
    assert names == sorted(names, key=lambda name: (name == "none", name))


def test_a_life_out_of_view_is_before_or_after_it():
    span = Span(SpanKind.ORIGINAL, PartialDate(2010, 1, 1), PartialDate(2012, 1, 1))
    for year, where in ((2000, "after"), (2011, ""), (2020, "before")):
        bar = bar_of(span, Axis(float(date(year, 1, 1).toordinal()), 0.5))
        assert out_of_view([bar], 0, 800) == where
    assert out_of_view([], 0, 800) == ""


def test_everything_known_fits_in_the_width():
    span = Span(SpanKind.ORIGINAL, PartialDate(1998, 4, 2), PartialDate(2031))
    one = TimelineRow(1, "A-001", "Riga", "", (), (), Status.IN_FORCE, (span,))
    axis = Axis.fitting(one.spans, date(2019, 11, 20), 800)
    bar = bar_of(span, axis)
    assert bar.left >= 0
    assert bar.right <= 800
