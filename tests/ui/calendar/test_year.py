# SPDX-License-Identifier: EUPL-1.2
"""The year at a glance, and the control that leads there and back."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSettings, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtTest import QTest

from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.model.enums import DeadlineKind, PeriodKind, Status
from accordi_desktop.register.values.drafts import PeriodDraft
from accordi_desktop.register.values.views import Deadline
from accordi_desktop.ui.calendar.calendar_page import CalendarPage
from accordi_desktop.ui.calendar.marks.marks import counted_kinds, tone
from accordi_desktop.ui.calendar.modes import Mode
from accordi_desktop.ui.calendar.year.layout import COLUMNS, place_of, year_layout
from accordi_desktop.ui.calendar.year.marks import MOST_KINDS, YearMarkPainter
from accordi_desktop.ui.theme.palette import colours
from tests.builders import add
from tests.builders import day as known
from tests.ui.harness.audit import audit


@pytest.fixture
def view(qtbot, context):
    view = CalendarPage(context)
    qtbot.addWidget(view)
    view.resize(1005, 600)
    view.bar.modes.setMode(Mode.YEAR)
    view.show()
    return view


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)))
def test_every_day_has_one_place_under_its_day_of_the_week(day):
    row, column = place_of(day)
    assert column < COLUMNS
    assert column % 7 == day.weekday()
    assert year_layout(day.year, ()).day_at(row, column) == day


@given(st.integers(1900, 2100))
def test_a_planner_holds_the_days_of_its_year_and_no_others(year):
    layout = year_layout(year, ())
    found = [layout.day_at(row, column) for row in range(12) for column in range(COLUMNS)]
    days = [day for day in found if day is not None]
    assert days == [date(year, 1, 1) + timedelta(days=n) for n in range(len(days))]
    assert days[-1] == date(year, 12, 31)


def test_the_end_of_riga_stands_in_its_year(qtbot, context, view):
    view.show_date(date(2020, 1, 15))
    qtbot.waitUntil(lambda: not context.tasks.busy)
    days = view.views.year.days
    assert [one.counterpart for one in days.deadlines_at(days.index_of(date(2020, 2, 2)))] == ["Riga"]
    spoken = days.index_of(date(2020, 2, 2)).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "2 febbraio 2020, Scadenza Riga"
    assert days.headerData(1, Qt.Orientation.Vertical) == "Feb  1"
    assert view.bar.title.text() == "2020"


def test_a_day_is_painted_in_the_colour_of_what_happens_on_it(view, go):
    go(date(2020, 1, 15))
    year = view.views.year
    picture = year.viewport().grab().toImage()

    def painted(day):
        rect = year.visualRect(year.days.index_of(day))
        return picture.pixelColor(rect.left() + 4, rect.center().y()).name()

    assert painted(date(2020, 2, 2)) == tone(DeadlineKind.EXPIRY).fill
    assert painted(date(2020, 2, 3)) == colours().surface


@pytest.fixture
def crowded(context, view, go):
    """A year in which one agreement ends and twelve are renewed on one day."""
    ending = PeriodDraft(act_date=known("2021-12-22"), months=12)
    renewed = (PeriodDraft(act_date=known("2020-12-22"), months=24), renewal("2022-12-22", 12))
    for periods in ((ending,), *(renewed,) * 12):
        add(context.register, periods=periods, reference="")
    go(date(2022, 6, 1))
    return view.views.year


def renewal(on, months):
    return PeriodDraft(kind=PeriodKind.RENEWAL, act_date=known(on), months=months)


def test_each_kind_has_its_own_number_and_colour(crowded, marks, view):
    view.resize(1800, 700)
    index = crowded.days.index_of(date(2022, 12, 22))
    kinds = (DeadlineKind.EXPIRY, DeadlineKind.RENEWAL, DeadlineKind.DECISION)
    found = crowded.days.deadlines_at(index)
    assert counted_kinds(found) == tuple(zip(kinds, (1, 12, 12), strict=True))
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "22 dicembre 2022, Scadenza Lione, Rinnovo: 12, Decisione sul rinnovo: 12"
    picture = crowded.viewport().grab().toImage()
    segments = marks.segments(crowded.visualRect(index), found)
    # just inside the corner, where neither the number of the day nor a mark is
    corners = [segment.rect.bottomLeft() for segment in segments]
    grounds = [picture.pixelColor(corner.x() + 2, corner.y() - 2).name() for corner in corners]
    assert grounds == [tone(kind).fill for kind in kinds]


@pytest.fixture
def marks(qapp):
    """A painter of marks that has taken up a font."""
    marks = YearMarkPainter()
    picture = QPixmap(10, 10)
    painter = QPainter(picture)
    marks.begin(painter)
    painter.end()
    return marks


@pytest.mark.parametrize("width", [24, 30, 60, 200])
@pytest.mark.parametrize("number", [1, 2, 46])
@pytest.mark.parametrize("kinds", [1, 2, 3, 5])
def test_the_parts_of_a_day_fill_it_and_do_not_overlap(marks, width, number, kinds):
    found = [deadline(kind) for kind in list(DeadlineKind)[:kinds] for _ in range(number)]
    segments = marks.segments(QRect(10, 10, width, 34), found)
    shown = [segment for segment in segments if segment.kind is not None]
    assert [segment.number for segment in shown] == [number] * len(shown)
    # what there is no room for is not left out in silence
    left = kinds - len(shown)
    assert [segment.number for segment in segments if segment.kind is None] == ([left] if left else [])
    for one, other in pairwise(segments):
        assert one.rect.right() + 1 == other.rect.left()
    assert segments[0].rect.left() == 11
    assert segments[-1].rect.right() == 10 + width - 2
    if width == 200:
        assert len(shown) == min(kinds, MOST_KINDS)


def deadline(kind):
    return Deadline(1, "A-001", kind, PartialDate(2022, 12, 22), "Riga", "", Status.IN_FORCE)


def test_a_date_known_by_its_year_stands_in_the_lane_of_the_year_and_on_no_day(qtbot, context, view):
    view.show_date(date(2012, 6, 1))
    qtbot.waitUntil(lambda: not context.tasks.busy)
    assert view.views.year.days.layout_shown.by_day == {}
    assert PartialDate(2012) in [one.on for one in view.views.year.days.layout_shown.undated]
    assert view.views.undated.isVisible()


def test_a_year_is_turned_to_at_once_and_filled_when_it_is_read(qtbot, context, view):
    qtbot.waitUntil(lambda: not context.tasks.busy)
    view.show_date(date(2020, 1, 15))
    view.show_date(date(2018, 1, 15))
    view.show_date(date(2020, 2, 2))
    assert view.views.year.day == date(2020, 2, 2)
    qtbot.waitUntil(lambda: not context.tasks.busy)
    assert view.views.year.day == date(2020, 2, 2)
    assert view.selected_ids() == (1,)


def test_keys_move_by_day_month_and_year(view):
    view.show_date(date(2020, 1, 31))
    for key, day in (
        (Qt.Key.Key_Down, date(2020, 2, 29)),
        (Qt.Key.Key_Right, date(2020, 3, 1)),
        (Qt.Key.Key_Left, date(2020, 2, 29)),
        (Qt.Key.Key_PageUp, date(2019, 2, 28)),
        (Qt.Key.Key_Home, date(2019, 11, 20)),
    ):
        QTest.keyClick(view.views.year, key)
        assert view.views.year.day == day


def test_enter_and_click_open_the_month_at_the_day(view):
    view.show_date(date(2020, 2, 2))
    QTest.keyClick(view.views.year, Qt.Key.Key_Return)
    assert view.bar.modes.mode is Mode.MONTH
    assert view.views.month.day == date(2020, 2, 2)
    view.bar.modes.setMode(Mode.YEAR)
    year = view.views.year
    place = year.visualRect(year.days.index_of(date(2020, 7, 14))).center()
    QTest.mouseClick(year.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert view.views.month.day == date(2020, 7, 14)
    assert view.views.month.isVisible()


def test_the_agenda_can_stand_alone(view):
    view.bar.modes.setMode(Mode.AGENDA)
    view.show_date(date(2020, 2, 2))
    assert view.views.agenda.isVisible()
    assert not view.views.month.isVisible()


@pytest.mark.parametrize("kept", [*Mode, "of an older day", None])
def test_the_way_to_look_is_remembered(tmp_path, qtbot, context, kept):
    settings = QSettings(str(tmp_path / "state.ini"), QSettings.Format.IniFormat)
    settings.setValue("calendar/mode", kept)
    view = CalendarPage(context)
    qtbot.addWidget(view)
    view.restore_state(settings)
    assert view.bar.modes.mode is (kept if isinstance(kept, Mode) else Mode.MONTH)
    view.save_state(settings)
    assert settings.value("calendar/mode") == view.bar.modes.mode.value


def test_the_page_passes_the_audit(qtbot, context, view):
    view.show_date(date(2020, 2, 2))
    qtbot.waitUntil(lambda: not context.tasks.busy)
    assert audit(view) == []


def test_the_model_keeps_the_rules_of_qt(view, qtmodeltester):
    qtmodeltester.check(view.views.year.days)
