# SPDX-License-Identifier: EUPL-1.2
"""The calendar in a real window on the sample register."""

from datetime import date

import pytest
from PySide6.QtCore import QAbstractItemModel, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.model.enums import DeadlineKind, PeriodKind
from accordi_desktop.ui.calendar.calendar_page import CalendarPage
from accordi_desktop.ui.calendar.day_popup import DayPopup
from accordi_desktop.ui.calendar.jump_popup import JumpPopup
from accordi_desktop.ui.calendar.modes import Mode
from accordi_desktop.ui.calendar.month.delegate import day_places
from accordi_desktop.ui.preview.preview_dialog import PrintPreview
from accordi_desktop.ui.theme.style import apply
from tests.ui.harness.audit import audit
from tests.ui.harness.lifetimes import gone

RIGA = 1


@pytest.fixture
def view(qtbot, context):
    view = CalendarPage(context)
    qtbot.addWidget(view)
    view.resize(1005, 560)
    view.show()
    return view


def press(view, key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(view.views.month, key, modifier)


def kinds(view):
    return [one.kind for one in view.views.month.days.deadlines_at(view.views.month.currentIndex())]


def entry_point(view, place=0):
    index = view.views.month.currentIndex()
    rect = view.views.month.visualRect(index)
    found = view.views.month.days.deadlines_at(index)
    return day_places(rect, len(found), view.views.month.fontMetrics()).entries[place].center()


def test_the_end_of_riga_stands_on_its_day_and_in_the_agenda(qtbot, context, view, go):
    go(date(2020, 2, 2))
    found = view.views.month.days.deadlines_at(view.views.month.currentIndex())
    assert [(one.kind, one.counterpart) for one in found] == [(DeadlineKind.EXPIRY, "Riga")]
    spoken = view.views.month.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "2 febbraio 2020, Scadenza Riga"
    entries = view.views.agenda.list.entries
    assert entries.index(0).data() == "Febbraio 2020"
    assert view.selected_ids() == (RIGA,)
    assert view.bar.title.text() == "Febbraio 2020"


def test_a_year_stands_in_the_lane_of_its_months_and_on_no_day(view, go):
    go(date(2012, 1, 9))
    assert view.views.month.days.layout_shown.by_day == {}
    assert [one.on for one in view.views.month.days.layout_shown.undated] == [PartialDate(2012)]
    assert view.views.undated.isVisible()
    go(date(2013, 1, 9))
    assert not view.views.undated.isVisible()


def test_keys_move_by_day_week_month_and_year_and_home(view):
    view.show_date(date(2020, 1, 31))
    for key, modifier, day in (
        (Qt.Key.Key_PageDown, Qt.KeyboardModifier.NoModifier, date(2020, 2, 29)),
        (Qt.Key.Key_PageUp, Qt.KeyboardModifier.ShiftModifier, date(2019, 2, 28)),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier, date(2019, 3, 1)),
        (Qt.Key.Key_Up, Qt.KeyboardModifier.NoModifier, date(2019, 2, 22)),
        (Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier, date(2020, 2, 22)),
        (Qt.Key.Key_Home, Qt.KeyboardModifier.NoModifier, date(2019, 11, 20)),
    ):
        press(view, key, modifier)
        assert view.views.month.day == day


def test_click_and_enter_open_the_agreement(qtbot, view, go):
    go(date(2020, 2, 2))
    with qtbot.waitSignal(view.agreement_activated) as clicked:
        QTest.mouseClick(view.views.month.viewport(), Qt.MouseButton.LeftButton, pos=entry_point(view))
    with qtbot.waitSignal(view.agreement_activated) as entered:
        press(view, Qt.Key.Key_Return)
    assert clicked.args == entered.args == [RIGA]


def test_renewal_is_asked_for_what_is_picked(qtbot, view, go):
    go(date(2020, 2, 2))
    with qtbot.waitSignal(view.renew_requested) as asked:
        view.bar.renew.click()
    assert asked.args == [(RIGA,)]
    go(date(2020, 2, 3))
    assert not view.bar.renew.isEnabled()


def test_a_renewal_shows_at_once(view, context, go, settle):
    go(date(2020, 2, 2))
    context.perform(
        context.register.agreements.suggested_renewal(RIGA, PeriodKind.RENEWAL, PartialDate(2020, 2, 2))
    )
    settle()
    found = view.views.month.days.deadlines_at(view.views.month.currentIndex())
    assert [one.kind for one in found] == [DeadlineKind.RENEWAL]
    go(date(2022, 2, 2))
    assert kinds(view) == [DeadlineKind.EXPIRY]


def test_nothing_of_the_month_left_stays_chosen_while_the_next_is_read(view, go, settle):
    go(date(2020, 2, 2))
    view.show_date(date(2019, 2, 2))
    assert view.selected_ids() == ()
    assert not view.bar.renew.isEnabled()
    assert kinds(view) == []
    settle()
    assert view.selected_ids() == (RIGA,)


def test_what_changes_while_hidden_is_read_when_shown(view, context, go, settle):
    go(date(2020, 2, 2))
    view.hide()
    context.perform(
        context.register.agreements.suggested_renewal(RIGA, PeriodKind.RENEWAL, PartialDate(2020, 2, 2))
    )
    assert kinds(view) == [DeadlineKind.EXPIRY]
    view.show()
    settle()
    assert kinds(view) == [DeadlineKind.RENEWAL]


def test_an_empty_month_leads_to_the_nearest_deadlines(view, go, settle):
    go(date(2019, 6, 1))
    assert view.views.nearest.isVisible()
    view.views.nearest.after.click()
    settle()
    assert view.views.month.day == date(2020, 2, 2)
    assert not view.views.nearest.isVisible()
    go(date(2030, 1, 1))
    assert not view.views.nearest.after.isVisibleTo(view)


def test_expired_ones_can_be_left_out(view, go, settle):
    go(date(2018, 5, 2))
    assert view.views.month.days.deadlines_at(view.views.month.currentIndex())
    view.bar.over.click()
    settle()
    assert not view.views.month.days.deadlines_at(view.views.month.currentIndex())


def test_the_title_jumps_to_any_month(qtbot, view):
    view.bar.title.click()
    popup = view.bar.findChild(JumpPopup)
    assert audit(popup) == []
    popup.year.setText("2012")
    with gone(qtbot, popup):
        popup.months[6].click()
    assert view.bar.title.text() == "Luglio 2012"


def test_a_day_with_too_many_opens_as_a_list(qtbot, view, context, go, settle):
    go(date(2020, 2, 2))
    for agreement_id in (2, 3, 4, 5):
        context.perform(
            context.register.agreements.suggested_renewal(
                agreement_id, PeriodKind.RENEWAL, PartialDate(2020, 2, 2)
            )
        )
    settle()
    press(view, Qt.Key.Key_Return)
    popup = view.findChild(DayPopup)
    assert popup.list.entries.rowCount() == 5
    assert audit(popup) == []
    with gone(qtbot, popup), qtbot.waitSignal(view.agreement_activated):
        QTest.keyClick(popup.list, Qt.Key.Key_Return)


def test_the_menu_of_an_entry_opens_and_renews(view, go):
    go(date(2020, 2, 2))
    view.views.month.menu_wanted.emit(view.mapToGlobal(view.rect().center()))
    menu = view.findChild(QMenu)
    assert len([action for action in menu.actions() if action.text()]) == 2
    menu.close()


def test_state_is_kept(tmp_path, qtbot, context, view):
    settings = QSettings(str(tmp_path / "state.ini"), QSettings.Format.IniFormat)
    view.bar.over.setChecked(False)
    view.save_state(settings)
    other = CalendarPage(context)
    qtbot.addWidget(other)
    other.restore_state(settings)
    assert not other.bar.over.isChecked()


def test_without_a_register_it_is_empty_and_quiet(view, context):
    context.use(None)
    assert view.selected_ids() == ()
    assert not view.bar.renew.isEnabled()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("day", [date(2012, 1, 9), date(2019, 6, 1), date(2020, 2, 2)])
def test_the_page_passes_the_audit(qapp: QApplication, view, scheme, day, go):
    apply(qapp, scheme)
    go(day)
    assert audit(view) == []


def test_the_models_keep_the_rules_of_qt(view, qtmodeltester, go):
    go(date(2020, 2, 2))
    models: list[QAbstractItemModel] = [view.views.month.days, view.views.agenda.list.entries]
    for model in models:
        qtmodeltester.check(model)


def test_kinds_are_switched_in_the_legend_and_remembered(tmp_path, qtbot, context, view, go, settle):
    settings = QSettings(str(tmp_path / "state.ini"), QSettings.Format.IniFormat)
    go(date(2019, 2, 2))
    assert kinds(view) == [DeadlineKind.DECISION]
    view.legend.boxes[DeadlineKind.DECISION].click()
    settle()
    assert kinds(view) == []
    go(date(2023, 2, 2))
    view.legend.boxes[DeadlineKind.ANNIVERSARY].click()
    settle()
    assert kinds(view) == [DeadlineKind.ANNIVERSARY]
    view.save_state(settings)
    other = CalendarPage(context)
    qtbot.addWidget(other)
    other.restore_state(settings)
    assert other.legend.kinds == view.legend.kinds


@pytest.mark.parametrize("mode", [Mode.MONTH, Mode.YEAR, Mode.TIMELINE])
def test_what_is_in_view_is_printed(qtbot, context, view, mode):
    view.bar.modes.setMode(mode)
    qtbot.waitUntil(lambda: not context.tasks.busy)
    view.bar.print.click()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PrintPreview)
    qtbot.waitUntil(lambda: not context.tasks.busy)
    assert audit(dialog) == []
    with gone(qtbot, dialog):
        dialog.reject()
