# SPDX-License-Identifier: EUPL-1.2
"""The timeline in a real window on the sample register."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, QSettings, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.model.enums import PeriodKind
from accordi_desktop.model.timespans import SpanKind
from accordi_desktop.ui.calendar.calendar_page import CalendarPage
from accordi_desktop.ui.calendar.modes import Mode
from accordi_desktop.ui.calendar.timeline.delegate import NARROWEST_NAME, usual_name_width
from accordi_desktop.ui.calendar.timeline.layout import Grouping
from accordi_desktop.ui.calendar.timeline.legend import TimelineLegend
from accordi_desktop.ui.calendar.timeline.printing import printed_timeline
from accordi_desktop.ui.theme.style import apply
from accordi_desktop.ui.widgets.spans.axis import Axis
from tests.ui.harness.audit import audit

RIGA = 1


@pytest.fixture
def view(qtbot, context):
    view = CalendarPage(context)
    qtbot.addWidget(view)
    view.resize(1005, 600)
    view.bar.modes.setMode(Mode.TIMELINE)
    view.show()
    qtbot.waitUntil(lambda: view.views.timeline.list.lines.rowCount() > 0)
    return view


@pytest.fixture
def timeline(view):
    return view.views.timeline


def texts(timeline):
    model = timeline.list.lines
    return [model.index(row).data() for row in range(model.rowCount())]


def choose(timeline, agreement_id):
    timeline.list.setCurrentIndex(timeline.list.lines.index_of(agreement_id))


def test_every_agreement_stands_under_its_country(timeline):
    found = texts(timeline)
    place = found.index("Lettonia (1)")
    assert found[place + 1].startswith("A-001 Riga")
    assert "Durata iniziale: 02/02/2018 – 02/02/2020" in found[place + 1]


@pytest.mark.parametrize("width", [820, 1005, 1600])
def test_what_the_bars_mean_is_all_in_sight(view, timeline, qtbot, width):
    view.resize(width, 600)
    legend = timeline.findChild(TimelineLegend)

    def whole():
        places = legend.places(legend.width())
        return all(legend.rect().contains(place) for place in places)

    qtbot.waitUntil(whole)


@pytest.mark.parametrize("grouping", Grouping)
def test_it_is_grouped_otherwise_and_what_was_chosen_stays_chosen(view, timeline, grouping):
    choose(timeline, RIGA)
    timeline.grouping.setValue(grouping)
    assert timeline.list.lines.row_at(timeline.list.currentIndex()).id == RIGA
    assert view.selected_ids() == (RIGA,)


def test_a_renewal_shows_at_once(qtbot, context, timeline):
    def kinds():
        lines = timeline.list.lines
        return [span.kind for span in lines.row_at(lines.index_of(RIGA)).spans]

    context.perform(
        context.register.agreements.suggested_renewal(RIGA, PeriodKind.RENEWAL, PartialDate(2020, 2, 2))
    )
    qtbot.waitUntil(lambda: kinds() == [SpanKind.ORIGINAL, SpanKind.RENEWAL])


def years_shown(timeline):
    return timeline.list.field_width / timeline.axis.scale / 365.25


def test_the_years_one_begins_with_fill_the_window_until_one_moves(qtbot, view, timeline):
    began = years_shown(timeline)
    view.resize(1600, 600)
    qtbot.waitUntil(lambda: timeline.list.field_width > 1000)
    assert years_shown(timeline) == pytest.approx(began)
    QTest.keyClick(timeline.list, Qt.Key.Key_Plus)
    scale = timeline.axis.scale
    view.resize(1005, 600)
    qtbot.waitUntil(lambda: timeline.list.field_width < 1000)
    assert timeline.axis.scale == scale


def test_the_bar_beside_it_works_where_there_is_more_than_fits(qtbot, view, timeline):
    assert not timeline.list.verticalScrollBar().isEnabled()
    view.resize(1005, 260)
    qtbot.waitUntil(timeline.list.verticalScrollBar().isEnabled)


def test_keys_move_zoom_and_open(qtbot, view, timeline):
    choose(timeline, RIGA)
    before = timeline.axis
    QTest.keyClick(timeline.list, Qt.Key.Key_Right)
    assert timeline.axis.left > before.left
    QTest.keyClick(timeline.list, Qt.Key.Key_Plus)
    assert timeline.axis.scale > before.scale
    QTest.keyClick(timeline.list, Qt.Key.Key_Home)
    middle = timeline.axis.day(timeline.list.field_width / 2)
    assert abs(middle - date(2019, 11, 20).toordinal()) <= 1
    with qtbot.waitSignal(view.agreement_activated) as opened:
        QTest.keyClick(timeline.list, Qt.Key.Key_Return)
    assert opened.args == [RIGA]


def test_the_wheel_zooms_with_ctrl_and_moves_with_shift(timeline):
    def turn(held):
        event = QWheelEvent(
            QPointF(600, 40),
            QPointF(600, 40),
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            held,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(timeline.list.viewport(), event)

    before = timeline.axis
    turn(Qt.KeyboardModifier.ControlModifier)
    zoomed = timeline.axis
    assert zoomed.scale > before.scale
    turn(Qt.KeyboardModifier.ShiftModifier)
    assert timeline.axis.left < zoomed.left


def test_the_scroll_bar_and_the_buttons_choose_the_piece_of_time(timeline):
    timeline.along.setValue(timeline.along.minimum())
    assert int(timeline.axis.left) == timeline.along.minimum()
    scale = timeline.axis.scale
    timeline.closer.click()
    timeline.closer.click()
    timeline.further.click()
    assert timeline.axis.scale > scale
    timeline.whole.click()
    assert timeline.axis.x(date(2012, 1, 1).toordinal()) >= 0


def test_the_grouping_is_remembered(tmp_path, qtbot, context, view, timeline):
    settings = QSettings(str(tmp_path / "state.ini"), QSettings.Format.IniFormat)
    timeline.grouping.setValue(Grouping.STATUS)
    view.save_state(settings)
    other = CalendarPage(context)
    qtbot.addWidget(other)
    other.restore_state(settings)
    assert other.views.timeline.grouping.value() is Grouping.STATUS
    assert other.bar.modes.mode is Mode.TIMELINE


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page_passes_the_audit(qapp, view, timeline, scheme):
    apply(qapp, scheme)
    choose(timeline, RIGA)
    assert audit(view) == []


def test_the_model_keeps_the_rules_of_qt(timeline, qtmodeltester):
    qtmodeltester.check(timeline.list.lines)


def edge(timeline):
    return timeline.list.viewport().width() - timeline.list.field_width


def drag(axis, begin, end):
    """Press, move and release with the mouse along the axis."""
    middle = axis.height() // 2
    QTest.mousePress(axis, Qt.MouseButton.LeftButton, pos=QPoint(begin, middle))
    QTest.mouseMove(axis, QPoint(end, middle))
    QTest.mouseRelease(axis, Qt.MouseButton.LeftButton, pos=QPoint(end, middle))


def test_the_names_have_a_share_of_the_width(view, timeline):
    wide = edge(timeline)
    assert wide == usual_name_width(timeline.list.viewport().width())
    view.resize(1600, 600)
    assert edge(timeline) > wide


def test_the_edge_of_the_names_is_dragged_and_bounded(timeline):
    axis, begin = timeline._header, edge(timeline)
    drag(axis, begin, begin + 60)
    assert edge(timeline) == begin + 60
    drag(axis, begin + 60, 20)
    assert edge(timeline) == NARROWEST_NAME
    drag(axis, NARROWEST_NAME + 40, NARROWEST_NAME + 90)
    assert edge(timeline) == NARROWEST_NAME, "only the edge can be taken hold of"
    QTest.mouseDClick(axis, Qt.MouseButton.LeftButton, pos=QPoint(NARROWEST_NAME, 10))
    assert edge(timeline) == begin


def test_keys_move_the_edge_of_the_names(timeline):
    begin, axis = edge(timeline), timeline.axis
    QTest.keyClick(timeline.list, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert edge(timeline) > begin
    QTest.keyClick(timeline.list, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert edge(timeline) == begin
    assert timeline.axis.scale == axis.scale


def test_the_width_of_the_names_is_remembered(qtbot, tmp_path, context, view, timeline):
    timeline.set_name_width(260)
    settings = QSettings(str(tmp_path / "state.ini"), QSettings.Format.IniFormat)
    view.save_state(settings)
    other = CalendarPage(context)
    qtbot.addWidget(other)
    other.restore_state(settings)
    assert other.views.timeline.wanted_name_width == 260


def test_on_paper_are_the_same_groups_and_years(view, timeline, context):
    lines, width = timeline.list.lines.lines, timeline.list.field_width
    axis = Axis(timeline.axis.left, timeline.axis.scale * 560 / width)
    printed = printed_timeline(lines, axis, context.words, date(2019, 11, 20))
    assert [name for name, _lives in printed.groups] == ["Cina", "Lettonia", "Stati Uniti"]
    ((riga,),) = (lives for name, lives in printed.groups if name == "Lettonia")
    assert (riga.name, riga.span) == ("A-001 · Riga", "02/02/2018 – 02/02/2020")
    (bar,) = riga.bars
    assert bar.left < printed.today < bar.right
    assert printed.span.startswith("dal ")
    assert "2015" in {tick.text for tick in printed.ticks}
    # of a life that lies outside the years in view, it says where
    late = printed_timeline(lines, Axis(axis.left + 40 * 366, axis.scale), context.words, date(2019, 11, 20))
    notes = {life.note for _name, lives in late.groups for life in lives if not life.bars}
    assert "prima degli anni mostrati" in notes


def test_on_paper_nothing_leaves_the_axis_and_what_is_not_sure_says_so(timeline, context):
    timeline.fit()
    lines = timeline.list.lines.lines
    for left in (timeline.axis.left, timeline.axis.left + 1500, timeline.axis.left + 3000):
        printed = printed_timeline(lines, Axis(left, 0.2), context.words, date(2019, 11, 20))
        bars = [bar for _name, lives in printed.groups for life in lives for bar in life.bars]
        assert bars
        assert all(0 <= bar.left < bar.right <= 1 for bar in bars)
    printed = printed_timeline(lines, Axis(timeline.axis.left, 0.1), context.words, date(2019, 11, 20))
    (_china, guangzhou) = printed.groups[0]
    assert any(bar.uncertain for life in guangzhou for bar in life.bars)
